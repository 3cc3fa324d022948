import type { FootnoteReference, InlineCode, Link, LinkReference, Parents, PhrasingContent, Text } from "mdast";
import { diagnostic, spanWithin } from "../diagnostics/index.js";
import type { Span, TracedText } from "../diagnostics/index.js";
import type { Inline } from "../model/index.js";
import { deepestNesting, tooDeep } from "./limits.js";
import { lineJoins } from "./line-joins.js";
import { addressFault } from "./links.js";
import type { Lowering } from "./lowering.js";
import { rangeOf } from "./markdown.js";
import { escapedStandIn, findMarks, nodeStandIn } from "./marks.js";
import type { Piece } from "./marks.js";
import { nestedNote, noteReferredTo } from "./notes.js";
import { replaceTraced, sliceTraced } from "./traced-pieces.js";

/** Where running text stands. */
export interface Place {
  readonly depth: number;
  readonly inLink: boolean;
  readonly inNote: boolean;
}

/** The running text of a paragraph or a table cell, `depth` levels of lists and quotations deep. */
export function lowerInlines(
  parent: Parents & { readonly children: readonly PhrasingContent[] },
  lowering: Omit<Lowering, "joins">,
  depth: number,
  inNote = false,
): readonly Inline[] {
  return lowerChildren(parent.children, { ...lowering, joins: lineJoins(parent) }, { depth, inLink: false, inNote });
}

function lowerChildren(children: readonly PhrasingContent[], lowering: Lowering, place: Place): readonly Inline[] {
  return findMarks(children.flatMap((child) => pieceOf(child, lowering, place)), lowering, place);
}

function pieceOf(node: PhrasingContent, lowering: Lowering, place: Place): Piece[] {
  const { start, end } = rangeOf(node);
  if (node.type === "text") return [textPiece(node, start, end, lowering)];
  const inline = nodeOf(node, spanWithin(lowering.text, start, end), lowering, place);
  return inline === null ? [] : [{ probe: nodeStandIn, start, end, prints: { node: inline } }];
}

function textPiece(node: Text, start: number, end: number, lowering: Lowering): Piece {
  if (node.value === "\n") return { probe: "\n", start, end, prints: { text: lowering.joins.get(start) ?? " " } };
  const typed = lowering.markdown.slice(start, end) === node.value;
  if (typed) return { probe: node.value, start, end, prints: "as-typed" };
  return { probe: escapedStandIn, start, end, prints: { text: node.value } };
}

function nodeOf(
  node: Exclude<PhrasingContent, Text>,
  span: Span,
  lowering: Lowering,
  place: Place,
): Inline | null {
  switch (node.type) {
    case "emphasis":
    case "strong":
      return { type: node.type, children: lowerDeeper(node.children, span, lowering, place), span };
    case "inlineCode":
      return { type: "code", text: codeText(node, lowering), span };
    case "link":
      return lowerLink(node, span, lowering, place);
    case "linkReference":
      return lowerLinkReference(node, lowering);
    case "image":
    case "imageReference": {
      const hint = "declare a slot under `figures` and refer to it as `@fig-id`";
      lowering.diagnostics.push(diagnostic("rich-text/image", span, "images in text are not read", hint));
      return null;
    }
    case "break":
      return { type: "break", span };
    case "footnoteReference":
      return lowerNoteReference(node, span, lowering, place);
    case "delete":
    case "html":
      throw new Error(`the parser is set up without ${node.type}, and yet it found one`);
  }
}

function lowerDeeper(
  children: readonly PhrasingContent[],
  span: Span,
  lowering: Lowering,
  place: Place,
): readonly Inline[] {
  if (place.depth < deepestNesting) return lowerChildren(children, lowering, { ...place, depth: place.depth + 1 });
  lowering.diagnostics.push(tooDeep(span));
  return [];
}

function lowerNoteReference(node: FootnoteReference, span: Span, lowering: Lowering, place: Place): Inline | null {
  if (place.inNote) {
    lowering.diagnostics.push(nestedNote(span));
    return null;
  }
  const paragraph = noteReferredTo(node, span, lowering);
  return paragraph === null ? null : { type: "note", children: lowerInlines(paragraph, lowering, place.depth, true), span };
}

function lowerLink(node: Link, span: Span, lowering: Lowering, place: Place): Inline {
  const fault = addressFault(node.url);
  if (fault !== null) {
    const hint = "begin the address with `https:`, `http:`, `mailto:`, `tel:` or `#`";
    lowering.diagnostics.push(diagnostic("rich-text/link-address", span, fault, hint));
  }
  if (typeof node.title === "string") {
    const hint = "remove it, or put it into the text";
    lowering.diagnostics.push(diagnostic("rich-text/link-title", span, `link title \`${node.title}\` is not printed`, hint));
  }
  const children = lowerDeeper(node.children, span, lowering, { ...place, inLink: true });
  return { type: "link", href: node.url, children, span };
}

/** The definition of the link is reported where it stands; the text of the link stays as typed. */
function lowerLinkReference(node: LinkReference, lowering: Lowering): Inline {
  const { start, end } = rangeOf(node);
  return { type: "text", text: sliceTraced(lowering.text, start, end) };
}

/** The characters between the back-ticks; a line break in them is a space. */
function codeText(node: InlineCode, lowering: Lowering): TracedText {
  const { start, end } = rangeOf(node);
  const at = lowering.markdown.slice(start, end).indexOf(node.value);
  if (at >= 0 && !/[\r\n]/.test(node.value))
    return sliceTraced(lowering.text, start + at, start + at + node.value.length);
  return replaceTraced(lowering.text, start, end, node.value.replace(/\r\n?|\n/g, " "));
}
