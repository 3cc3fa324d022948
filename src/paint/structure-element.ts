import type { MarkupElement } from "../markup/index.js";
import { headersOf } from "./table-headers.js";
import { tableAttributes } from "./table-attributes.js";
import type { MarkedContent, StructureContents } from "./structure-contents.js";
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
export function assembleStructure(root: StructureNode, contents: StructureContents, styles: ListStyles): StructureElement {
  return new Assembly(contents, styles).elementOf(root);
}

class Assembly {
  readonly #contents: StructureContents;
  readonly #styles: ListStyles;
  #notes = 0;
  readonly #cellIds = new Map<StructureNode, string>();
  readonly #headers = new Map<StructureNode, readonly StructureNode[]>();

  constructor(contents: StructureContents, styles: ListStyles) {
    this.#contents = contents;
    this.#styles = styles;
  }

  elementOf(node: StructureNode): StructureElement {
    if (node.type === "Table") this.#nameHeaders(node);
    return {
      type: node.type,
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
    if (node.type === "L") return { owner: "List", values: { ListNumbering: listNumbering(node, this.#styles) } };
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
      node.children.filter((child) => this.#isKept(child)).map((child): [StructureNode, StructureKid] => [child, { kind: "element", element: this.elementOf(child) }]),
    );
    const painted = this.#contents.of(node);
    if (painted.every(({ kind }) => kind === "node")) return [...elements.values()];
    // Only parts of tables stay unpainted, and those hold nothing but elements: here each element has its place.
    return painted.flatMap((content) => (content.kind === "node" ? elements.get(content.node) ?? [] : content));
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

