import type { Diagnostic, TracedText } from "../diagnostics/index.js";
import type { MarkupAttribute } from "./element-tree.js";
import type { Token } from "../xml/index.js";
import type { ElementName } from "./vocabulary.js";
type StartTag = Extract<Token, {
    type: "start-tag";
}>;
/** The attributes of a start tag, checked against the element's row. */
export interface CheckedAttributes {
    readonly attributes: ReadonlyMap<string, MarkupAttribute>;
    readonly diagnostics: readonly Diagnostic[];
}
/** Checks the attributes of a start tag; those with mistakes in their names are left out. */
export declare function checkAttributes(traced: TracedText, element: ElementName, tag: StartTag): CheckedAttributes;
export {};
