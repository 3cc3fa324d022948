import type { Span } from "../diagnostics/index.js";
import type { Lesson } from "./fields/lesson.js";
import type { CrossReferenceKind } from "./reference-kinds.js";
import type { Inline } from "./inline.js";
import type { Exercise } from "./rich-text.js";
/** Something in a lesson that texts lead to by an id of its own. */
export interface CrossTarget {
    /** What it is; `null` for a plain place that only links lead to. */
    readonly kind: CrossReferenceKind | null;
    /** The id without the prefix of its kind. */
    readonly id: string;
    /** The id of its element in the document. */
    readonly anchor: string;
    /** Its printed number, or `null` for what has a title instead. */
    readonly number: string | null;
    readonly title: readonly Inline[] | null;
    readonly span: Span;
}
/** Everything in a lesson that has an id of its own, in reading order, with its number. */
export declare const crossTargets: (lesson: Lesson) => readonly CrossTarget[];
/** The exercises of a lesson by their numbers, which count those of topics and of tasks in reading order. */
export declare function exerciseNumbers(lesson: Lesson): ReadonlyMap<Exercise, number>;
/** The id of an element of a kind: `thm-pythagoras`. */
export declare function targetAnchor(kind: CrossReferenceKind, id: string): string;
