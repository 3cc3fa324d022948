import type { Diagnostic, Source } from "../diagnostics/index.js";
/**
 * What is too much of a template to be parsed at all, or `null`: Handlebars' parser needs minutes for a few thousand
 * blocks inside each other. Where a tag is written wrongly the count may be off; the parser then says what is wrong.
 */
export declare function beyondLimits(source: Source): Diagnostic | null;
