import type { OutlineBody } from "./body-text.js";
import type { OutlineBlock, OutlineText } from "./outline.js";
import type { FieldName, SlotLine } from "./vocabulary.js";
/** A point with the points under it. */
export interface OutlinePoint {
    readonly text: OutlineText;
    readonly points: readonly OutlinePoint[];
}
/** A figure or table with the line that announces it. */
export interface OutlineSlot extends SlotLine {
    readonly text: OutlineText;
}
/** What stands under one heading, by field. Printed in this order, it stands in the order of the outline. */
export interface Fields {
    readonly summary: OutlineText | null;
    readonly points: readonly OutlinePoint[];
    readonly body: OutlineBody;
    readonly references: readonly OutlineText[];
    readonly slots: readonly OutlineSlot[];
    readonly objectives: readonly OutlineText[];
    readonly tasks: readonly OutlineText[];
    /** Labels in the author's own words. */
    readonly labels: readonly {
        readonly field: FieldName;
        readonly text: OutlineText;
    }[];
}
/** The texts of lists and paragraphs, one by one; `null` where there is anything else. */
export declare function plainItems(blocks: readonly OutlineBlock[]): OutlineText[] | null;
/** The blocks under one heading, by field; what no label announces is free text, in its order. */
export declare function readFields(blocks: readonly OutlineBlock[]): Fields;
/** Blocks that end in a list of plain items: what stands before it, and the items. `null` for any other order. */
export declare function leadAndItems(blocks: readonly OutlineBlock[]): {
    readonly lead: OutlineBody;
    readonly points: OutlinePoint[];
} | null;
