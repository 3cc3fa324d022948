import type { Span, TracedText } from "../diagnostics/index.js";
import type { ElementName } from "./vocabulary.js";
/** An attribute as written, character references resolved. */
export interface MarkupAttribute {
    readonly name: string;
    readonly value: string;
    /** The place of the value in the template or the YAML file. */
    readonly span: Span;
}
/** Text between tags, character references resolved; the trace leads to the template or the YAML value. */
interface MarkupText {
    readonly type: "text";
    readonly text: TracedText;
}
/** An element of the vocabulary, checked: its attributes and children are those that its row allows. */
export interface MarkupElement {
    readonly type: "element";
    readonly name: ElementName;
    readonly attributes: ReadonlyMap<string, MarkupAttribute>;
    readonly children: readonly MarkupNode[];
    /** The place of the start tag. */
    readonly span: Span;
}
/** A node of the element tree. */
export type MarkupNode = MarkupElement | MarkupText;
export {};
