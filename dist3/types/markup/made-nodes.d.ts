import type { Span } from "../diagnostics/index.js";
import type { MarkupElement, MarkupNode } from "./element-tree.js";
/** Words that stand in no template: all of them are as much at `span` as any. */
export declare function madeText(words: string, span: Span): MarkupNode;
/** An element that stands in no template, with its attributes by name. */
export declare function madeElement(name: MarkupElement["name"], span: Span, attributes: Readonly<Record<string, string>>, children: readonly MarkupNode[]): MarkupElement;
