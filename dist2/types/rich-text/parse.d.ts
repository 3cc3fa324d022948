import type { Outcome, TracedText } from "../diagnostics/index.js";
import type { RichBlocks, RichText } from "../model/index.js";
import type { FileDefinitions } from "./notes.js";
/**
 * One paragraph of inline Markdown. What would begin a block elsewhere (`1. 绪论`, `# x`) is text here. The value is
 * there even beside mistakes, without what was mistaken; it is `null` only for a text beyond the limits.
 */
export declare function parseRichText(text: TracedText, file?: FileDefinitions): Outcome<RichText>;
/**
 * A body of Markdown: paragraphs, headings, lists, definitions, tables, code blocks, quotations, callouts and figures.
 * The value is there even beside mistakes, without what was mistaken; it is `null` only for a text beyond the limits.
 */
export declare function parseRichBlocks(text: TracedText, file?: FileDefinitions): Outcome<RichBlocks>;
/** Whether a file defines notes or addresses of links, so that its texts are read twice: what they define, and then what they say. */
export declare function definesAnything(file: string): boolean;
