import type { LaidOutDocument, Target } from "../layout/index.js";
import type { MarkupElement } from "../markup/index.js";

/** Another PDF in the folder of this one, with a place in it or not. */
const file = /^([^:/#]+\.pdf)(?:#(.+))?$/i;
const outside = /^(https?|mailto|tel):/i;

/** Where a link leads; `words` are what it says, or its address where it says nothing, and never empty. */
export type LinkDestination =
  | { readonly kind: "address"; readonly address: string; readonly words: string }
  /** A place in another PDF beside this one, by the name that it has there; its first page where `null`. */
  | { readonly kind: "file"; readonly file: string; readonly name: string | null; readonly words: string }
  /** A place in the document, by the name that it has as a destination. */
  | { readonly kind: "place"; readonly name: string; readonly target: Target; readonly words: string };

/** Where the links of a document lead. */
export interface ResolvedLinks {
  /** By their `a` element. A link to what no page shows leads nowhere. */
  readonly byElement: ReadonlyMap<MarkupElement, LinkDestination>;
  /** By their footnote: from its call to the note, and from the note to its call. */
  readonly toNotes: ReadonlyMap<MarkupElement, LinkDestination>;
  readonly toCalls: ReadonlyMap<MarkupElement, LinkDestination>;
}

/** Where the links of a document lead, those between footnotes and their calls included. */
export function resolveLinks(document: LaidOutDocument): ResolvedLinks {
  const elements = elementsOf(document.root);
  const byId = elementsById(document.root);
  const names = new Map<MarkupElement, string>();
  const links = new Map<MarkupElement, LinkDestination>();
  for (const element of elements) {
    const destination = destinationOf(element, document, { byId, names });
    if (destination !== null) links.set(element, destination);
  }
  return { byElement: links, ...noteLinks(document) };
}

/** Which links may lead somewhere, before it is known what is on pages. */
export function linksThatMayLead(root: MarkupElement): (link: MarkupElement) => boolean {
  const byId = elementsById(root);
  return (link) => {
    const address = link.attributes.get("href")?.value;
    if (link.name !== "a" || address === undefined) return false;
    return file.test(address) || (address.startsWith("#") ? byId.has(address.slice(1)) : outside.test(address));
  };
}

/** Elements by their `id`. */
export function elementsById(root: MarkupElement): ReadonlyMap<string, MarkupElement> {
  const byId = new Map<string, MarkupElement>();
  for (const element of elementsOf(root)) {
    const id = element.attributes.get("id")?.value;
    if (id !== undefined && !byId.has(id)) byId.set(id, element);
  }
  return byId;
}

/** The name of a place that other documents lead to, made from its id: hexadecimal, so that every reader sorts it alike. */
export function entranceName(id: string): string {
  return `x${Array.from(new TextEncoder().encode(id), (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}

function noteLinks({ notes, targets }: LaidOutDocument): Pick<ResolvedLinks, "toNotes" | "toCalls"> {
  const toNotes = new Map<MarkupElement, LinkDestination>();
  const toCalls = new Map<MarkupElement, LinkDestination>();
  for (const [note, place] of notes) {
    const call = targets.get(note);
    const number = String(toNotes.size + 1).padStart(6, "0");
    const words = textOf(note) || number;
    toNotes.set(note, { kind: "place", name: `n${number}`, target: place, words });
    if (call !== undefined) toCalls.set(note, { kind: "place", name: `r${number}`, target: call, words });
  }
  return { toNotes, toCalls };
}

interface Addresses {
  readonly byId: ReadonlyMap<string, MarkupElement>;
  readonly names: Map<MarkupElement, string>;
}

function destinationOf(link: MarkupElement, document: LaidOutDocument, { byId, names }: Addresses): LinkDestination | null {
  const address = link.name === "a" ? link.attributes.get("href")?.value : undefined;
  if (address === undefined) return null;
  const words = textOf(link) || address;
  const [, name, id] = file.exec(address) ?? [];
  if (name !== undefined) return { kind: "file", file: decodeURIComponent(name), name: id === undefined ? null : entranceName(id), words };
  if (!address.startsWith("#")) return outside.test(address) ? { kind: "address", address, words } : null;
  const element = byId.get(address.slice(1));
  const target = element === undefined ? undefined : document.targets.get(element);
  if (element === undefined || target === undefined) return null;
  // ASCII, one case, one width: sorted alike by every reader and in every locale.
  const place = names.get(element) ?? `d${String(names.size + 1).padStart(6, "0")}`;
  names.set(element, place);
  return { kind: "place", name: place, target, words };
}

function textOf(element: MarkupElement): string {
  const texts = element.children.map((child) => (child.type === "text" ? child.text.text : textOf(child)));
  return texts.join("").replace(/\s+/g, " ").trim();
}

/** An element and all in it, in order. */
function elementsOf(element: MarkupElement, found: MarkupElement[] = []): readonly MarkupElement[] {
  found.push(element);
  for (const child of element.children) if (child.type === "element") elementsOf(child, found);
  return found;
}
