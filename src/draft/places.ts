import type { Source, Span } from "../diagnostics/index.js";
import type { MarkupElement, MarkupNode } from "../markup/index.js";
import { missingPicture } from "./plain-elements.js";

/** A stretch of a source that a node of the tree prints. */
export interface Place {
  readonly node: MarkupNode;
  /** The elements around the node, the root first. */
  readonly around: readonly MarkupElement[];
  readonly span: Span;
  /** Whether it stands in a list of contents, which only repeats what is printed elsewhere. */
  readonly isListed: boolean;
}

function* placesOf(node: MarkupNode, around: readonly MarkupElement[]): Generator<Place> {
  const isListed = around.some(({ name }) => name === "nav");
  if (node.type === "text") {
    if (node.text.text.trim() !== "") for (const { span } of node.text.segments) yield { node, around, span, isListed };
    return;
  }
  if (around.length > 0) {
    yield { node, around, span: node.span, isListed };
    for (const { span } of node.attributes.values()) yield { node, around, span, isListed };
  }
  const inside = [...around, node];
  for (const child of node.children) yield* placesOf(child, inside);
}

/** Everything that a tree prints. */
export interface Places {
  /** By the source that it comes from, in the order of the pages. */
  readonly bySource: ReadonlyMap<Source, readonly Place[]>;
  /** The places of pictures that nothing can be made of, by their paths from the folder of the course. */
  readonly pictures: readonly { readonly src: string; readonly place: Place }[];
}

/** Everything that a tree prints, by the source that it comes from. */
export function placesIn(root: MarkupElement): Places {
  const bySource = new Map<Source, Place[]>();
  const pictures: { src: string; place: Place }[] = [];
  for (const place of placesOf(root, [])) {
    const known = bySource.get(place.span.source);
    if (known === undefined) bySource.set(place.span.source, [place]);
    else known.push(place);
    const src = place.node.type === "element" ? missingPicture(place.node) : null;
    if (src !== null) pictures.push({ src, place });
  }
  return { bySource, pictures };
}
