import type { Pt } from "../../geometry/index.js";
import type { BoxBase } from "../../boxes/index.js";
import type { BreakBetween, BreakInside } from "../../style/index.js";
import type { Content, StripBox } from "./strip.js";
import type { Fragmentation, OuterEdge, StripWriter } from "./strip-writer.js";
/** What blocks are written with. */
export type BlockWriter = Pick<StripWriter, "breaks" | "keepsWhole" | "open" | "close" | "add" | "beginFloat" | "endFloat" | "gap" | "fill" | "breakHere" | "weigh">;
/** One thing that is written. */
export type Step = (writer: BlockWriter) => void;
/** Writes with another writer, and notes what was written, so that it can be written again. */
export declare class StripLog implements BlockWriter {
    #private;
    readonly steps: Step[];
    readonly breaks: Fragmentation;
    constructor(writer: BlockWriter);
    keepsWhole(inside: BreakInside): boolean;
    open(box: StripBox, edge: OuterEdge): void;
    close(box: StripBox, edge: OuterEdge): void;
    add(content: Content, cost?: number): void;
    beginFloat(): void;
    endFloat(source: BoxBase, apart: Pt): void;
    gap(height: Pt, belongsTo?: "before" | "next"): void;
    fill(box: StripBox, height: Pt, least?: Pt): void;
    breakHere(value: BreakBetween): void;
    weigh(weight: number): void;
}
