/** A heading without the number that its place in the outline says as well; a heading that is nothing else stays. */
export declare function withoutNumber(heading: string): string;
/** The place that the number of a heading claims, from 1; `null` where it has none or more than one. */
export declare function numberOf(heading: string): number | null;
/** Whether a heading names a part of the course. */
export declare function namesPart(heading: string): boolean;
/** Whether a heading names a lesson. */
export declare function namesLesson(heading: string): boolean;
/** Whether a heading names what may hold lessons of its own: a week, a chapter. */
export declare function namesOuterLesson(heading: string): boolean;
