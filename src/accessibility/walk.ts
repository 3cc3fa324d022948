import type { MarkupElement } from "../markup/index.js";

/** An element with those around it, the nearest first. */
export interface Placement {
  readonly element: MarkupElement;
  readonly ancestors: readonly MarkupElement[];
}

/** Every element in document order. */
export function* placementsIn(root: MarkupElement): Generator<Placement> {
  const open: Placement[] = [{ element: root, ancestors: [] }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    yield next;
    const ancestors = [next.element, ...next.ancestors];
    const children = next.element.children.flatMap((child) => (child.type === "element" ? [{ element: child, ancestors }] : []));
    open.push(...children.reverse());
  }
}

/** Whether an element is read: neither it nor one around it is an artifact. */
export function isRead({ element, ancestors }: Placement): boolean {
  return ![element, ...ancestors].some((one) => attributeOf(one, "role") === "artifact");
}

/** The value of an attribute, or `null`. */
export function attributeOf(element: MarkupElement, name: string): string | null {
  return element.attributes.get(name)?.value ?? null;
}

/** What an element reads as: its text and the alternative text of its images, white space collapsed. */
export function wordsOf(element: MarkupElement): string {
  return textOf(element).replace(/\s+/g, " ").trim();
}

function textOf(element: MarkupElement): string {
  if (element.name === "img" || element.name === "formula") return ` ${attributeOf(element, "alt") ?? ""} `;
  return element.children.map((child) => (child.type === "text" ? child.text.text : textOf(child))).join("");
}

/** Whether an element holds text of its own, beside that of elements in it. */
export function hasOwnText(element: MarkupElement): boolean {
  return element.children.some((child) => child.type === "text" && child.text.text.trim() !== "");
}
