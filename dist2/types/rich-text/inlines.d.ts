import type { Parents, PhrasingContent } from "mdast";
import type { Span, TracedText } from "../diagnostics/index.js";
import type { Inline, RichText } from "../model/index.js";
import type { DefinitionTermNode } from "./definition-tree.js";
import type { Lowering } from "./lowering.js";
/** The running text of a paragraph or a table cell, `depth` levels of lists and quotations deep. */
export declare function lowerInlines(parent: (Parents | DefinitionTermNode) & {
    readonly children: readonly PhrasingContent[];
}, lowering: Omit<Lowering, "joins">, depth: number, inNote?: boolean): readonly Inline[];
/** A text that stands in a body for itself: a caption. `null` where there is none. */
export declare function runningText(text: TracedText, markdown: string, lowering: Omit<Lowering, "joins">): RichText | null;
/** A text all of which stands at `span`. */
export declare function standing(text: string, span: Span): TracedText;
