import { rowOf, type ElementName, type MarkupElement, type StructureRole } from "../markup/index.js";
import type { ContentHome, StructureNode, StructurePlan, StructureType } from "./structure-node.js";

interface OpenNode extends StructureNode {
  readonly parent: OpenNode | null;
  readonly children: OpenNode[];
}

/** What the elements around an element decide for it. */
interface Surroundings {
  /** Where content goes that has no node of its own. */
  readonly node: OpenNode;
  readonly link: OpenNode | null;
  /** Whether lists are tables of contents here. */
  readonly inContents: boolean;
}

const artifact: ContentHome = { kind: "artifact" };

/**
 * Plans the structure of a document from its element tree alone, by the roles of the vocabulary: one node for one
 * paragraph, list or table, however many pages it will stand on. `leads` says which links lead anywhere; the others
 * are plain text.
 */
export function planStructure(root: MarkupElement, leads: (link: MarkupElement) => boolean): StructurePlan {
  return new Planner(root, leads);
}

class Planner implements StructurePlan {
  readonly root: StructureNode;
  /** The nodes that elements have, or stand in. */
  readonly #homes = new Map<MarkupElement, StructureNode>();
  readonly #markers = new Map<MarkupElement, ContentHome>();
  readonly #links = new Map<MarkupElement, StructureNode>();
  readonly #calls = new Map<MarkupElement, StructureNode>();

  readonly #leads: (link: MarkupElement) => boolean;

  constructor(element: MarkupElement, leads: (link: MarkupElement) => boolean) {
    this.#leads = leads;
    const root: OpenNode = { type: "Document", element, parent: null, children: [], lang: attribute(element, "lang") };
    this.root = root;
    this.#keep(element, root, null);
    this.#planChildren(element, { node: root, link: null, inContents: false });
  }

  homeOf(element: MarkupElement): ContentHome {
    const node = this.#homes.get(element);
    return node === undefined ? artifact : { kind: "structure", node };
  }

  markerHomeOf(element: MarkupElement): ContentHome {
    return this.#markers.get(element) ?? this.homeOf(element);
  }

  linkOf(element: MarkupElement): StructureNode | null {
    return this.#links.get(element) ?? null;
  }

  callOf(element: MarkupElement): StructureNode | null {
    return this.#calls.get(element) ?? null;
  }

  #plan(element: MarkupElement, around: Surroundings): void {
    if (isArtifact(element)) return;
    const type = element.name === "a" && !this.#leads(element) ? spanType(element) : typeOf(element, around);
    const planned = type === null ? around : this.#planNode(element, type, around);
    const link = planned.node.type === "Link" ? planned.node : around.link;
    this.#keep(element, planned.node, link);
    this.#planChildren(element, { ...planned, link });
  }

  #planChildren(element: MarkupElement, around: Surroundings): void {
    if (element.name === "dl") {
      this.#planTerms(element, around);
      return;
    }
    for (const child of inReadingOrder(element)) this.#plan(child, around);
  }

  #planNode(element: MarkupElement, type: StructureType, around: Surroundings): Surroundings {
    if (type === "Note") this.#calls.set(element, append(append(around.node, "Reference", element), "Link", element));
    const node = append(outerNode(type, element, around.node), type, element, attribute(element, "lang"));
    if (type === "Note") {
      const label = append(append(node, "Lbl", element), "Link", element);
      this.#markers.set(element, { kind: "structure", node: label });
      return { ...around, node };
    }
    if (type !== "LI" && type !== "TOCI") return { ...around, node, inContents: around.inContents || opensContents(element) };
    this.#markers.set(element, { kind: "structure", node: append(node, "Lbl", element) });
    return { ...around, node: append(node, type === "LI" ? "LBody" : "Reference", element) };
  }

  /** Terms and what is said of them: each run of `dt` and `dd` is one item. */
  #planTerms(list: MarkupElement, around: Surroundings): void {
    let item: OpenNode | null = null;
    let before: ElementName | null = null;
    for (const child of list.children) {
      if (child.type !== "element") continue;
      if (item === null || (child.name === "dt" && before !== "dt")) item = append(around.node, "LI", child);
      before = child.name;
      this.#plan(child, { ...around, node: item });
    }
  }

  #keep(element: MarkupElement, node: OpenNode, link: OpenNode | null): void {
    this.#homes.set(element, node);
    if (link !== null) this.#links.set(element, link);
  }
}

/** The elements in an element; a reading stands over its words, and is read after them. */
function inReadingOrder({ name, children }: MarkupElement): readonly MarkupElement[] {
  const elements = children.filter((child) => child.type === "element");
  return name === "ruby" ? [...elements].reverse() : elements;
}

/** The node that one of a type is put into: mostly that of the element around, sometimes one beside or between. */
function outerNode(type: StructureType, element: MarkupElement, around: OpenNode): OpenNode {
  if (type === "TOC" && around.type === "Reference") return around.parent ?? around;
  if (type === "Code" && element.name === "pre") return append(around, "P", element);
  return around;
}

function append(parent: OpenNode, type: StructureType, element: MarkupElement, lang: string | null = null): OpenNode {
  const node: OpenNode = { type, element, parent, children: [], lang };
  parent.children.push(node);
  return node;
}

function attribute(element: MarkupElement, name: string): string | null {
  return element.attributes.get(name)?.value ?? null;
}

function isArtifact(element: MarkupElement): boolean {
  return attribute(element, "role") === "artifact" || (element.name === "img" && attribute(element, "alt") === "");
}

function opensContents(element: MarkupElement): boolean {
  return element.name === "nav" && attribute(element, "role") === "doc-toc";
}

function typeOf(element: MarkupElement, around: Surroundings): StructureType | null {
  if (attribute(element, "role") === "note") return "Note";
  const { role } = rowOf(element.name);
  const choose = typeChoices[role ?? "Span"];
  return choose === undefined ? role : choose(element, around);
}

/** Roles that come out differently by where the element stands and what it holds. */
const typeChoices: Readonly<
  Partial<Record<StructureRole, (element: MarkupElement, around: Surroundings) => StructureType | null>>
> = {
  Span: (element) => spanType(element),
  Div: (element, around) => divisionType(element, around),
  P: (_, { node }) => (node.type === "Reference" ? null : "P"),
  Code: (_, { node }) => (node.type === "Code" ? null : "Code"),
  L: (_, { inContents }) => (inContents ? "TOC" : "L"),
  LI: (_, { inContents }) => (inContents ? "TOCI" : "LI"),
  // A figure of figures has no picture of its own, and each of them has its words: it only keeps them together.
  // A figure whose picture is still to come is a frame, which is not read, and a paragraph that says what will come.
  Figure: (element, { node }) => {
    if (element.name === "figure" && (!holdsImage(element) || holdsFigure(element))) return "Div";
    return node.type === "Figure" ? null : "Figure";
  },
  Caption: (_, { node }) => (node.type === "Div" ? "P" : "Caption"),
};

/** A span that neither says its language nor spells out an abbreviation would only cost room. */
function spanType(element: MarkupElement): StructureType | null {
  return attribute(element, "lang") !== null || (element.name === "abbr" && attribute(element, "title") !== null) ? "Span" : null;
}

/** A division with text of its own is a paragraph; one that only groups blocks leaves no mark. */
function divisionType(element: MarkupElement, around: Surroundings): StructureType | null {
  if (opensContents(element)) return "Sect";
  if (element.name === "aside") return "Div";
  // What only places the picture of a figure is no paragraph: the picture is the figure.
  if (around.node.type === "Figure" && holdsImage(element) && !holdsWords(element)) return null;
  if (holdsText(element)) return around.node.type === "Reference" ? null : "P";
  return attribute(element, "lang") === null ? null : "Div";
}

function holdsText(element: MarkupElement): boolean {
  return element.children.some((child) =>
    child.type === "text" ? child.text.text.trim() !== "" : rowOf(child.name).category === "phrasing");
}

function holdsWords({ children }: MarkupElement): boolean {
  return children.some((child) => (child.type === "text" ? child.text.text.trim() !== "" : holdsWords(child)));
}

/** Whether an element shows something: an image without words of its own is decoration. */
function isImage(element: MarkupElement): boolean {
  return element.name === "img" && attribute(element, "alt") !== "";
}

function holdsImage(element: MarkupElement): boolean {
  return element.children.some((child) => child.type === "element" && (isImage(child) || holdsImage(child)));
}

function holdsFigure(element: MarkupElement): boolean {
  return element.children.some((child) => child.type === "element" && (child.name === "figure" || holdsFigure(child)));
}
