import type { Placed } from "../../diagnostics/index.js";
/** The kinds of class hours, in the order in which they are printed. */
export declare const hourKinds: readonly ["lecture", "seminar", "lab", "practice", "fieldwork", "online", "exam"];
/** The name of a kind of class hours. */
export type HourKind = (typeof hourKinds)[number];
/** Class hours of one kind. */
interface HoursOfKind {
    readonly kind: HourKind;
    readonly hours: Placed<number>;
}
/** Class hours of a course, a part or a lesson. */
export interface ClassHours extends Placed<number> {
    /** What they are made of; empty where the course only gives their sum. */
    readonly byKind: readonly HoursOfKind[];
}
/** `hours` of a course, a part or a lesson: their number, or as many of each kind. */
export declare const classHours: import("./kind.js").Kind<ClassHours>;
export {};
