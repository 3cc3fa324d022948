import type { Course } from "./fields/course.js";
type Outcomes = Pick<Course, "outcomes">;
/** The ids of an outcome and of those that it is made of. */
export declare function idsOfOutcome({ id, outcomes }: Outcomes["outcomes"][number]): readonly string[];
/** Outcomes and those that they are made of in their order, each with its id and its printed number: `1`, `1.2`. */
export declare function numberedOutcomes({ outcomes }: Outcomes): readonly (readonly [id: string, number: string])[];
export {};
