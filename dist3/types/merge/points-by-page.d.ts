import type { Exam, Exercise } from "../model/index.js";
import type { ContextObject } from "./context-value.js";
/** Points, and the id of the element that they are given for, before those of what that is a part of. */
interface PointUnit {
    readonly anchors: readonly string[];
    readonly points: number;
}
/** Whether an examination says what its pages are worth. */
export declare function listsPages({ pointsTable }: Exam): boolean;
/** A question with an id for each of its parts: `anchor-1`, `anchor-1-2` where they have none of their own; `sums` are what some of these give the foot of the page. */
export declare function withPartAnchors(question: ContextObject, anchor: string, sums: ReadonlyMap<string, string>): ContextObject;
/**
 * What the points of a question are given for: its parts, where theirs come to its own, else the question. `anchor` is its id, `idOf` gives
 * that of a part with an id of its own.
 */
export declare function pointUnits(question: Exercise, anchor: string, idOf: (id: string) => string): readonly PointUnit[];
/** What a page is worth, and the id of the outermost element that begins on it with what has points first. */
interface PagePoints {
    readonly page: number;
    readonly points: number;
    readonly first: string;
}
/** The sum of the points of each page that has any, in the order of the pages; `null` where the page of some is not known. */
export declare function pointsByPage(units: readonly PointUnit[], pageOf: ReadonlyMap<string, number>): readonly PagePoints[] | null;
export {};
