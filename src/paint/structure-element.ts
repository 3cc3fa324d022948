import type { MarkupElement } from "../markup/index.js";
import { headersOf } from "./table-headers.js";
import { tableAttributes } from "./table-attributes.js";
import type { MarkedContent, NodeContent, StructureContents } from "./structure-contents.js";
import { listNumbering, type ListStyles } from "./list-numbering.js";
import type { Annotation } from "./annotation.js";
import type { StructureNode, StructureType } from "./structure-node.js";

/** One attribute object of a structure element: who owns the attributes, and their values; strings are names. */
export interface StructureAttributes {
  readonly owner: "Layout" | "List" | "Table";
  readonly values: Readonly<Record<string, string | number | readonly number[]>>;
  /** Ids of the header cells of a cell; none where its place says which they are. */
  readonly headers?: readonly string[];
}

/** A structure element ready to be written. */
export interface StructureElement {
  readonly type: StructureType;
  readonly lang: string | null;
  /** Text in place of an image, or the words of a formula. */
  readonly alt: string | null;
  /** What an abbreviation stands for. */
  readonly expansion: string | null;
  /** Unique in the document; `null` for elements that nothing refers to. */
  readonly id: string | null;
  readonly attributes: StructureAttributes | null;
  readonly kids: readonly StructureKid[];
}

/** What a structure element holds. */
type StructureKid =
  | MarkedContent
  | { readonly kind: "annotation"; readonly annotation: Annotation }
  | { readonly kind: "element"; readonly element: StructureElement };

/** Joins the planned nodes with what was painted for them. Nodes without content leave no element, cells apart. */
export function assembleStructure(root: StructureNode, contents: StructureContents, known: Known): StructureElement {
  return new Assembly(contents, known).elementOf(root);
}

/** What is known of a document once all of it is on pages. */
interface Known {
  readonly styles: ListStyles;
  /** Whether a link leads anywhere: one that was taken for one and does not is text. */
  readonly leads: (link: MarkupElement) => boolean;
}

class Assembly {
  readonly #contents: StructureContents;
  readonly #known: Known;
  #notes = 0;
  readonly #cellIds = new Map<StructureNode, string>();
  readonly #headers = new Map<StructureNode, readonly StructureNode[]>();

  constructor(contents: StructureContents, known: Known) {
    this.#contents = contents;
    this.#known = known;
  }

  elementOf(node: StructureNode): StructureElement {
    if (node.type === "Table") this.#nameHeaders(node);
    return {
      type: this.#leadsNowhere(node) ? "Span" : node.type,
      lang: node.lang,
      alt: node.type === "Figure" || node.type === "Formula" ? alternateText(node.element) : null,
      expansion: node.type === "Span" && node.element.name === "abbr" ? attribute(node.element, "title") : null,
      id: this.#idOf(node),
      attributes: this.#attributesOf(node),
      kids: this.#kidsOf(node),
    };
  }

  #idOf(node: StructureNode): string | null {
    if (node.type === "Note") return `note${String(++this.#notes).padStart(6, "0")}`;
    return this.#cellIds.get(node) ?? null;
  }

  /** Names the header cells of a table whose cells must say which of them are theirs. */
  #nameHeaders(table: StructureNode): void {
    for (const [cell, headers] of headersOf(table)) {
      this.#headers.set(cell, headers);
      for (const header of headers)
        if (!this.#cellIds.has(header)) this.#cellIds.set(header, `cell${String(this.#cellIds.size + 1).padStart(6, "0")}`);
    }
  }

  #attributesOf(node: StructureNode): StructureAttributes | null {
    if (node.type === "L") return { owner: "List", values: { ListNumbering: listNumbering(node, this.#known.styles) } };
    const bounds = node.type === "Figure" ? this.#contents.boundsOf(node) : null;
    if (bounds !== null) return { owner: "Layout", values: { Placement: "Block", BBox: bounds } };
    const values = tableAttributes(node);
    const headers = (this.#headers.get(node) ?? []).flatMap((header) => this.#cellIds.get(header) ?? []);
    if (headers.length > 0) return { owner: "Table", values, headers };
    return Object.keys(values).length === 0 ? null : { owner: "Table", values };
  }

  /**
   * Elements in tree order where there are nothing but elements, so that a table footer painted early is still read
   * last; beside text, where painting came to them: a footnote is read after the lines that it belongs to.
   */
  #kidsOf(node: StructureNode): StructureKid[] {
    const elements = new Map(
      this.#childrenOf(node).filter((child) => this.#isKept(child)).map((child): [StructureNode, StructureKid] => [child, { kind: "element", element: this.elementOf(child) }]),
    );
    const painted = this.#contentOf(node);
    if (painted.every(({ kind }) => kind === "node")) return [...elements.values()];
    // Only parts of tables stay unpainted, and those hold nothing but elements: here each element has its place.
    return painted.flatMap((content) => (content.kind === "node" ? elements.get(content.node) ?? [] : content));
  }

  /** The nodes in a node, through those that leave no element. */
  #childrenOf({ children }: StructureNode): readonly StructureNode[] {
    return children.some((child) => this.#isPlain(child)) ? children.flatMap((child) => (this.#isPlain(child) ? this.#childrenOf(child) : [child])) : children;
  }

  #contentOf(node: StructureNode): readonly NodeContent[] {
    const content = this.#contents.of(node);
    const isPlain = (part: NodeContent): boolean => part.kind === "node" && this.#isPlain(part.node);
    return content.some(isPlain) ? content.flatMap((part) => (part.kind === "node" && this.#isPlain(part.node) ? this.#contentOf(part.node) : [part])) : content;
  }

  /** Whether a node was to be a link, and is none that has to say its language. */
  #isPlain(node: StructureNode): boolean {
    return node.lang === null && this.#leadsNowhere(node);
  }

  #leadsNowhere({ type, element }: StructureNode): boolean {
    return type === "Link" && element.name === "a" && !this.#known.leads(element);
  }

  #isKept(node: StructureNode): boolean {
    return this.#contents.of(node).length > 0 || (tableParts.has(node.type) && this.#hasPaintedTable(node));
  }

  #hasPaintedTable(node: StructureNode): boolean {
    let table: StructureNode | null = node;
    while (table !== null && table.type !== "Table") table = table.parent;
    return table !== null && this.#contents.of(table).length > 0;
  }
}

/** Parts that stay without content: an empty cell is still a cell. */
const tableParts: ReadonlySet<StructureType> = new Set<StructureType>(["THead", "TBody", "TFoot", "TR", "TH", "TD"]);

function attribute(element: MarkupElement, name: string): string | null {
  return element.attributes.get(name)?.value ?? null;
}

function alternateText(element: MarkupElement): string | null {
  const own = attribute(element, "alt");
  if (own !== null) return own;
  for (const child of element.children) {
    const found = child.type === "element" ? alternateText(child) : null;
    if (found !== null) return found;
  }
  return null;
}

