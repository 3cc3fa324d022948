import type { Code } from "mdast";
import type { Span } from "../diagnostics/index.js";
import type { Block } from "../model/index.js";
import type { Lowering } from "./lowering.js";
/** Whether a block of raw TeX, `{=latex}`, is the end of a page. */
export declare function isRawPageBreak({ lang, value }: Code): boolean;
/** The end of a page; nothing, with a word of warning, `depth` levels deep in lists, quotations and callouts. */
export declare function pageBreakAt(span: Span, { diagnostics }: Pick<Lowering, "diagnostics">, depth: number): readonly Block[];
