import type { Code } from "mdast";
import type { TracedText } from "../diagnostics/index.js";
import type { Lowering } from "./lowering.js";
/**
 * The text of a code block. Each of its lines is found again in the source, since quotations and lists put marks and
 * indentation before them; a line that is not there as it stands (a tab that was expanded) leads to the whole block.
 */
export declare function codeBlockText(node: Code, lowering: Pick<Lowering, "text" | "markdown">): TracedText;
/** `value` as its lines stand within a stretch of the source; `null` where one of them does not. */
export declare function linesWithin(value: string, { start, end }: {
    readonly start: number;
    readonly end: number;
}, { text, markdown }: Pick<Lowering, "text" | "markdown">): TracedText | null;
