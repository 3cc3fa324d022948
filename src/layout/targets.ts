import type { MarkupElement } from "../markup/index.js";
import type { Fragment, LaidOutDocument, Target } from "./fragment.js";
import type { Corner } from "./fragmentation/move.js";

/** What is asked of the tree of a document in each round. */
interface Relations {
  /** Each element's parent, for elements that have no fragment of their own. */
  readonly parents: ReadonlyMap<MarkupElement, MarkupElement>;
  /** Elements by their `id`. */
  readonly byId: ReadonlyMap<string, MarkupElement>;
}

/** By the children of roots: a root that is edited stays the same object and has other ones. */
const known = new WeakMap<MarkupElement["children"], Relations>();

/** How the elements of a tree stand to each other, found once for all rounds. */
function relationsIn(root: MarkupElement): Relations {
  const before = known.get(root.children);
  if (before !== undefined) return before;
  const parents = new Map<MarkupElement, MarkupElement>();
  const byId = new Map<string, MarkupElement>();
  const visit = (element: MarkupElement): void => {
    const id = element.attributes.get("id")?.value;
    if (id !== undefined && !byId.has(id)) byId.set(id, element);
    for (const child of element.children)
      if (child.type === "element") {
        parents.set(child, element);
        visit(child);
      }
  };
  visit(root);
  const relations = { parents, byId };
  known.set(root.children, relations);
  return relations;
}

/** Where elements begin on one page: the corner of their first fragment there. */
export interface PagePlaces {
  readonly elements: ReadonlyMap<MarkupElement, Corner>;
  /** Footnotes that begin there. */
  readonly notes: ReadonlyMap<MarkupElement, Corner>;
}

/** Where every element begins on a page: the corner of its first fragment, or of the first text inside it. */
function elementsOn(root: MarkupElement, fragments: readonly Fragment[]): ReadonlyMap<MarkupElement, Corner> {
  const { parents } = relationsIn(root);
  const places = new Map<MarkupElement, Corner>();
  const reach = (element: MarkupElement, place: Corner): void => {
    for (let each: MarkupElement | undefined = element; each !== undefined && !places.has(each); each = parents.get(each))
      places.set(each, place);
  };
  const visit = (fragment: Fragment, top: number): void => {
    // Most fragments belong to an element that was reached before: nothing is made for them.
    if (fragment.kind === "box" && !places.has(fragment.element)) reach(fragment.element, { x: fragment.rect.x, y: fragment.rect.y });
    if (fragment.kind === "text" && !places.has(fragment.element)) reach(fragment.element, { x: fragment.x, y: top });
    if (fragment.kind === "box" || fragment.kind === "line")
      for (const child of fragment.children) visit(child, fragment.rect.y);
  };
  for (const fragment of fragments) visit(fragment, 0);
  return places;
}

/** Where every footnote begins on a page: the corner of the first fragment of its box. */
function notesOn(areas: readonly Fragment[]): ReadonlyMap<MarkupElement, Corner> {
  const places = new Map<MarkupElement, Corner>();
  for (const area of areas)
    for (const note of area.kind === "box" ? area.children : [])
      if (note.kind === "box" && !places.has(note.element)) places.set(note.element, { x: note.rect.x, y: note.rect.y });
  return places;
}

/** Where elements begin on a page that shows these fragments, of its text and of its areas of footnotes. */
export function placesOn(root: MarkupElement, body: readonly Fragment[], notes: readonly Fragment[]): PagePlaces {
  return { elements: elementsOn(root, body), notes: notesOn(notes) };
}

/** Where the elements of a document begin, or its footnotes, by where they do on each of its pages: the first page counts. */
export function targetsOn(places: Iterable<ReadonlyMap<MarkupElement, Corner>>): ReadonlyMap<MarkupElement, Target> {
  const targets = new Map<MarkupElement, Target>();
  let page = 0;
  for (const on of places) {
    for (const [element, { x, y }] of on) if (!targets.has(element)) targets.set(element, { page, x, y });
    page += 1;
  }
  return targets;
}

/** Elements by their `id`. */
export function elementsById(root: MarkupElement): ReadonlyMap<string, MarkupElement> {
  return relationsIn(root).byId;
}

/** The numbers of the pages on which elements begin, by their ids. */
export function pageNumbersById({ root, pages, targets }: LaidOutDocument): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const [id, element] of elementsById(root)) {
    const target = targets.get(element);
    const page = target && pages[target.page];
    if (page !== undefined) numbers.set(id, page.number.value);
  }
  return numbers;
}
