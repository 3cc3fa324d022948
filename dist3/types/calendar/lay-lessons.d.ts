import type { Diagnostic, Span } from "../diagnostics/index.js";
import type { HourKind } from "../model/index.js";
import type { Slot } from "./meetings.js";
/** Where something begins, whatever comes before it: on a day, or in a week. */
export type Pin = {
    readonly day: number;
} | {
    readonly week: number;
};
/** Class hours of one kind that something takes. */
export interface Demand {
    /** `null` for the kind of most meetings. */
    readonly kind: HourKind | null;
    /** `null` for one whole meeting. */
    readonly hours: number | null;
}
/** A lesson or another topic, in the order of teaching. */
export interface Topic {
    /** How messages call it. */
    readonly name: string;
    readonly demands: readonly Demand[];
    readonly pin: Pin | null;
    readonly span: Span;
}
/** A topic, or a share of it, at a meeting. */
export interface Placement<T extends Topic = Topic> {
    readonly topic: T;
    readonly slot: Slot;
    readonly hours: number | null;
}
/** Topics at their meetings, and those that found none. */
export interface Laid<T extends Topic = Topic> {
    readonly placements: readonly Placement<T>[];
    readonly faults: readonly Diagnostic[];
}
/** Lays topics onto meetings in their order by their hours, for each group of students on its own. What is of no kind goes to meetings of the first pattern's kind. */
export declare function layTopics<T extends Topic>(topics: readonly T[], slots: readonly Slot[]): Laid<T>;
