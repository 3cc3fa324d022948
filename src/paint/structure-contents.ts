import type { Annotation } from "./annotation.js";
import type { StructureNode } from "./structure-node.js";

/** A marked-content sequence of a page. */
export interface MarkedContent {
  readonly kind: "marked";
  readonly page: number;
  /** Counted from 0 on each page. */
  readonly mcid: number;
}

/** What a node holds, in the order in which it was painted. */
export type NodeContent =
  | MarkedContent
  | { readonly kind: "annotation"; readonly annotation: Annotation }
  | { readonly kind: "node"; readonly node: StructureNode };

/** A rectangle as PDF has it: its corners, y growing upwards. */
export type BoundingBox = readonly [left: number, bottom: number, right: number, top: number];

/** Collects what is painted for each structure node while the pages are written. */
export class StructureContents {
  readonly #contents = new Map<StructureNode, NodeContent[]>();
  readonly #counts: number[] = [];
  readonly #bounds = new Map<StructureNode, BoundingBox>();

  /** Begins a marked-content sequence of a node on a page and returns its number. */
  mark(node: StructureNode, page: number): number {
    const mcid = this.#counts[page] ?? 0;
    this.#counts[page] = mcid + 1;
    this.#listOf(node).push({ kind: "marked", page, mcid });
    return mcid;
  }

  /** Adds an annotation to a node. */
  annotate(node: StructureNode, annotation: Annotation): void {
    this.#listOf(node).push({ kind: "annotation", annotation });
  }

  /** Notes where an image of a node is: left, bottom, right and top of its page. The first one counts. */
  bound(node: StructureNode, box: BoundingBox): void {
    if (!this.#bounds.has(node)) this.#bounds.set(node, box);
  }

  /** Where the image of a node is, or `null` where it has none. */
  boundsOf(node: StructureNode): BoundingBox | null {
    return this.#bounds.get(node) ?? null;
  }

  /** What a node holds, nodes inside it included; empty where nothing of it was painted. */
  of(node: StructureNode): readonly NodeContent[] {
    return this.#contents.get(node) ?? [];
  }

  #listOf(node: StructureNode): NodeContent[] {
    const known = this.#contents.get(node);
    if (known !== undefined) return known;
    const list: NodeContent[] = [];
    this.#contents.set(node, list);
    if (node.parent !== null) this.#listOf(node.parent).push({ kind: "node", node });
    return list;
  }
}
