import type { Course } from "./fields/course.js";
/** What students had of one assessment for one outcome. */
interface AttainedPart {
    readonly assessment: number;
    /** The most that can be had, on average of the rows of the file. */
    readonly full: number;
    readonly mean: number;
    /** How much of the outcome this assessment is, of 1. */
    readonly weight: number;
}
/** How far an outcome was reached. */
export interface Attained {
    readonly outcome: string;
    readonly parts: readonly AttainedPart[];
    /** The means over the most, by the weights of the assessments: from 0 to 1. */
    readonly ratio: number;
}
/** How much of an outcome each assessment tests: its weight, and the share of it that is for the outcome; `null` where one says neither. */
export declare function testedBy({ assessments }: Pick<Course, "assessments">, index: number, outcome: string): number | null;
/** How far the outcomes of a course were reached by its marks, in their order; those without marks are left out. */
export declare function attainedOf(course: Pick<Course, "outcomes" | "assessments" | "marks">): readonly Attained[];
/** How far all outcomes were reached together, by their weights; `null` where an outcome has no weight or no marks. */
export declare function attainedTogether({ outcomes }: Pick<Course, "outcomes">, attained: readonly Attained[]): number | null;
/** The places of outcomes by which files of marks may name them, beside their ids: `1`, `1.2`. */
export declare function outcomeNames(course: Pick<Course, "outcomes">): ReadonlyMap<string, string>;
/** The place of an assessment that is called so, -1 for none. */
export declare function assessmentNamed({ assessments }: Pick<Course, "assessments">, name: string): number;
export {};
