import type { Block, CalloutKind, Inline } from "../model/index.js";
import type { Lowering } from "./lowering.js";
import type { Segment } from "./segments.js";
type BodyLowering = Omit<Lowering, "joins">;
type Div = Extract<Segment, {
    kind: "div";
}>;
/** The kind of callout that a name stands for, or `null`: `note`, `callout-note`, `WARNING`. */
export declare function calloutKind(name: string): CalloutKind | null;
/** Running text that stands at `start` to `end`, `null` where there is none. */
export declare function inlinesAt({ start, end }: {
    start: number;
    end: number;
}, lowering: BodyLowering): readonly Inline[] | null;
/** Whether a block between colons is for the margin. */
export declare function isForMargin(div: Div, lowering: BodyLowering): boolean;
/** The blocks between colons as a callout; by themselves, with a word of warning, where no kind of callout is named. */
export declare function calloutOf(div: Div, blocks: readonly Block[], lowering: BodyLowering): readonly Block[];
/** GitHub's `> [!NOTE]`: the kind that the first line of a quotation names, and how long the mark is; else `null`. */
export declare function alertOf(firstLine: string): {
    readonly kind: CalloutKind;
    readonly length: number;
} | null;
export {};
