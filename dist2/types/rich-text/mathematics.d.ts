import type { Block, MathInline } from "../model/index.js";
import type { Lowering } from "./lowering.js";
import type { Segment } from "./segments.js";
type MathLowering = Pick<Lowering, "text" | "markdown" | "diagnostics">;
/** A formula that stands at `start` to `end` with its dollar signs; its attributes go on to `until`. */
export declare function mathInline({ start, end, until }: {
    start: number;
    end: number;
    until: number;
}, lowering: MathLowering, value?: string | null): MathInline;
/** A formula that fills lines of its own, as a paragraph. */
export declare function displayMath({ start, end, isClosed }: Extract<Segment, {
    kind: "math";
}>, lowering: MathLowering): Block;
export {};
