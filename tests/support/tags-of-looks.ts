import type { MarkupElement, MarkupNode } from "../../src/markup/index.js";
import type { StructureNode } from "../../src/paint/structure-node.js";
import { planStructure } from "../../src/paint/structure-plan.js";
import type { StyledDocument } from "../../src/style/index.js";

/** The tag tree of a document before it has pages, and what of it looks may set as lists. */
export interface PlannedTags {
  /** One line a structure element: its depth, its type, language and alternate text, and its own words. */
  readonly lines: readonly string[];
  /** The words of each cell of the bodies, or each item, of tables of over four columns and of the lists in their place; one entry a table. */
  readonly broad: readonly (readonly string[])[];
}

const attribute = ({ attributes }: MarkupElement, name: string): string | null => attributes.get(name)?.value ?? null;
const classesOf = (element: MarkupElement): readonly string[] => (attribute(element, "class") ?? "").split(" ");
const elementsIn = ({ children }: MarkupElement): readonly MarkupElement[] => children.filter((child) => child.type === "element");
const below = (element: MarkupElement): readonly MarkupElement[] => [element, ...elementsIn(element).flatMap(below)];
const squeezed = (text: string): string => text.replace(/\s+/g, " ").trim();
const onLinesOfTheirOwn: readonly string[] = ["br", "li", "ul", "p"];
const wordsIn = (element: MarkupElement): string => squeezed(element.children.map((child) => (child.type === "text" ? child.text.text : onLinesOfTheirOwn.includes(child.name) ? ` ${wordsIn(child)} ` : wordsIn(child))).join(""));

function columnsOf(table: MarkupElement): number {
  const rows = below(table).filter(({ name }) => name === "tr");
  return Math.max(0, ...rows.map((row) => elementsIn(row).reduce((sum, cell) => sum + Number(attribute(cell, "colspan") ?? 1), 0)));
}

/** Whether an element is a table of over four columns, or what a look has in its place. */
function isBroad(element: MarkupElement): boolean {
  if (element.name === "table") return columnsOf(element) > 4;
  const classes = classesOf(element);
  return classes.includes("table-list") || classes.includes("rows");
}

const partsOfTables: readonly string[] = ["caption", "th", "td", "li", "p"];

/** The words of the cells of a table, or of the items of a list; those over its columns are left out, since a list says them where they are needed. */
function cellsOf(element: MarkupElement): readonly string[] {
  if (element.name === "thead") return [];
  const own = partsOfTables.includes(element.name) ? [wordsIn(element)].filter((words) => words !== "") : [];
  return [...own, ...elementsIn(element).flatMap(cellsOf)];
}

class Tags {
  readonly broad: (readonly string[])[] = [];
  readonly #styled: StyledDocument;
  readonly #leftOut: (element: MarkupElement) => boolean;

  constructor(styled: StyledDocument, leftOut: (element: MarkupElement) => boolean) {
    this.#styled = styled;
    this.#leftOut = leftOut;
  }

  /** The tree without what is not shown, or only from some number of pages on, and with one paragraph for each broad table. */
  shown(element: MarkupElement): MarkupElement {
    return { ...element, children: element.children.flatMap((child) => this.#shownNode(child)) };
  }

  #shownNode(node: MarkupNode): readonly MarkupNode[] {
    if (node.type === "text") return [node];
    const { display, minPages } = this.#styled.styleOf(node);
    if (display === "none" || minPages > 1 || this.#leftOut(node)) return [];
    if (!isBroad(node) || attribute(node, "role") === "artifact") return [this.shown(node)];
    this.broad.push(cellsOf(node));
    return [{ ...node, name: "p", attributes: new Map(), children: [{ type: "text", text: { text: "a broad table", segments: [] } }] }];
  }
}

/** A paragraph or division that holds nothing leaves no element in the file. */
const needsContent: readonly string[] = ["P", "Div", "Span"];

function printed(node: StructureNode, words: ReadonlyMap<StructureNode, string>, depth = 0): readonly string[] {
  const alt = node.type === "Figure" || node.type === "Formula" ? below(node.element).map((each) => attribute(each, "alt")).find((each) => each !== null) : null;
  const line = `${"  ".repeat(depth)}${[node.type, node.lang ?? "", alt ?? "", squeezed(words.get(node) ?? "")].filter((part) => part !== "").join(" ")}`;
  const inside = node.children.flatMap((child) => printed(child, words, depth + 1));
  return needsContent.includes(line.trim()) && inside.length === 0 ? [] : [line, ...inside];
}

/** The tags that a document will have, planned as for painting; elements that are `leftOut` stay away. */
export function plannedTags(styled: StyledDocument, leftOut: (element: MarkupElement) => boolean): PlannedTags {
  const tags = new Tags(styled, leftOut);
  const root = tags.shown(styled.root);
  const ids = new Set(below(root).map((element) => attribute(element, "id")));
  const plan = planStructure(root, (link) => !(attribute(link, "href") ?? "#").startsWith("#") || ids.has(attribute(link, "href")?.slice(1) ?? null));
  const words = new Map<StructureNode, string>();
  const collect = (element: MarkupElement): void => {
    const home = plan.homeOf(element);
    for (const child of element.children) {
      if (child.type === "element") collect(child);
      else if (home.kind === "structure") words.set(home.node, `${words.get(home.node) ?? ""}${child.text.text}`);
    }
  };
  collect(root);
  return { lines: printed(plan.root, words), broad: tags.broad };
}
