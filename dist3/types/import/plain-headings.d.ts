import type { OutlineBlock } from "./outline.js";
/**
 * The blocks with those lines as headings that are headings by their form. Where an outline marks its headings, only
 * bold lines that name a lesson are, as long as no marked heading does.
 */
export declare function withPlainHeadings(blocks: readonly OutlineBlock[]): readonly OutlineBlock[];
