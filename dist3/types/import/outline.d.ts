import type { Placed } from "../diagnostics/index.js";
import type { Cleaning } from "./clean-text.js";
import type { MaskedSource } from "./source-masks.js";
/** A piece of the outline as it will be written, with the place it came from. */
export type OutlineText = Placed<string>;
/** A bullet: its own text, and what stands under it. */
export interface OutlineItem {
    readonly text: OutlineText | null;
    readonly blocks: readonly OutlineBlock[];
}
/** A table; every row has as many cells as there are columns. */
export interface OutlineTable {
    readonly kind: "table";
    readonly columns: readonly OutlineText[];
    readonly rows: readonly (readonly OutlineText[])[];
    /** How each column is aligned; `null` where the outline does not say. Absent where it says so of none. */
    readonly align?: readonly Alignment[];
    readonly text: OutlineText;
}
/** The side of a column that its cells stand at. */
type Alignment = "left" | "right" | "center" | null;
/** A list; `start` is the number of its first item. */
export interface OutlineList {
    readonly kind: "list";
    readonly ordered: boolean;
    readonly start: number;
    readonly items: readonly OutlineItem[];
}
/** A block of the outline. `code` keeps its Markdown as it is; `rule` says nothing. */
export type OutlineBlock = {
    readonly kind: "heading";
    readonly level: number;
    readonly text: OutlineText;
} | {
    readonly kind: "text" | "code" | "rule";
    readonly text: OutlineText;
} | {
    readonly kind: "quote";
    readonly blocks: readonly OutlineBlock[];
} | {
    readonly kind: "box";
    readonly name: string;
    readonly title: OutlineText | null;
    readonly marks: readonly OutlineText[];
    readonly blocks: readonly OutlineBlock[];
} | OutlineTable | OutlineList;
/** The blocks of a masked outline, in order. */
export declare function readOutline(masked: MaskedSource, cleaning: Cleaning): readonly OutlineBlock[];
export {};
