import type { BuildBudget } from "./build-budget.js";
/** Where a course is read from, and what of its build is left to read it with. */
export interface CoursePlace {
    readonly root: string;
    readonly folder: string;
    readonly budget: BuildBudget;
}
