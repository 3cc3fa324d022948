import type { Pt } from "../../geometry/index.js";
import type { BoxBase } from "../../boxes/index.js";
import type { MarkupElement } from "../../markup/index.js";
import type { Fragment } from "../fragment.js";
import { once } from "../once.js";
import { assemble } from "./assemble.js";
import { breakCost } from "./break-cost.js";
import { heightOfItems, notesIn } from "./notes.js";
import type { InkContent, PageFloat, Strip, StripItem } from "./strip.js";

/** A stretch of a strip that asks to stand at the head or the foot of a page. */
export interface WrittenFloat {
  readonly source: BoxBase;
  /** Index of its first item, the margin above it included where that is its own, and of the item after its last. */
  readonly start: number;
  readonly end: number;
  /** Room between it and text. */
  readonly apart: Pt;
}

/** Elements that a float does not leave: a section or a topic, and the text of all pages. */
const scopeNames: ReadonlySet<string> = new Set(["section", "article"]);

/** Whether what floats in a box stays in it. */
export function holdsItsFloats({ element }: BoxBase): boolean {
  return scopeNames.has(element.name);
}

/** A box around a float. */
interface Scope {
  readonly source: BoxBase;
  readonly start: number;
  end: number;
  readonly keepsWhole: boolean;
}

/** The boxes around each float, outermost first, by the index of its first item. */
function scopesOf(items: readonly StripItem[], floats: readonly WrittenFloat[]): ReadonlyMap<number, readonly Scope[]> {
  const starts = new Set(floats.map(({ start }) => start));
  const scopes = new Map<number, readonly Scope[]>();
  const open: Scope[] = [];
  for (const [index, item] of items.entries()) {
    if (starts.has(index)) scopes.set(index, [...open]);
    if (item.kind === "open") open.push({ source: item.box.source, start: index, end: items.length, keepsWhole: item.box.keepsWhole });
    if (item.kind !== "close") continue;
    const closed = open.pop();
    if (closed !== undefined) closed.end = index;
  }
  return scopes;
}

function idOf({ attributes }: MarkupElement): string | null {
  return attributes.get("id")?.value ?? null;
}

/** Visits an element and all in it; one that the visitor turns down is not looked into. */
function visitElements(element: MarkupElement, visit: (element: MarkupElement) => boolean): void {
  if (!visit(element)) return;
  for (const child of element.children) if (child.type === "element") visitElements(child, visit);
}

/** The ids that stand for each of the things in a float: its own and those of its parts, or those of what stands side by side. */
function idsOf(element: MarkupElement): readonly ReadonlySet<string>[] {
  const things: ReadonlySet<string>[] = [];
  visitElements(element, (each) => {
    if (idOf(each) === null) return true;
    const ids = new Set<string>();
    visitElements(each, (part) => {
      const id = idOf(part);
      if (id !== null) ids.add(id);
      return true;
    });
    things.push(ids);
    return false;
  });
  return things;
}

/** What the links in a section lead to, by each element that their words stand in. */
function linksIn(section: MarkupElement): ReadonlyMap<MarkupElement, string> {
  const links = new Map<MarkupElement, string>();
  visitElements(section, (element) => {
    const href = element.attributes.get("href")?.value;
    if (href?.startsWith("#") !== true) return true;
    visitElements(element, (part) => {
      links.set(part, href.slice(1));
      return true;
    });
    return false;
  });
  return links;
}

function linkedBy(fragment: Fragment, links: ReadonlyMap<MarkupElement, string>): readonly string[] {
  if (fragment.kind === "box" || fragment.kind === "line") return fragment.children.flatMap((child) => linkedBy(child, links));
  const id = fragment.kind === "text" ? links.get(fragment.element) : undefined;
  return id === undefined ? [] : [id];
}

function referencesOf(item: StripItem, links: ReadonlyMap<MarkupElement, string>): readonly string[] {
  if (item.kind !== "content") return [];
  const { content } = item;
  if (content.kind === "lines" || content.kind === "box") return content.fragments.flatMap((fragment) => linkedBy(fragment, links));
  const inside = content.kind === "columns" ? content.set.strip.items : (content.inside ?? []);
  return inside.flatMap((each) => referencesOf(each, links));
}

/** The first item of each section that refers to an id: a section is walked once for all of its floats. */
class FirstReferences {
  readonly #items: readonly StripItem[];
  readonly #known = new Map<Scope, ReadonlyMap<string, number>>();

  constructor(items: readonly StripItem[]) {
    this.#items = items;
  }

  of(section: Scope): ReadonlyMap<string, number> {
    const before = this.#known.get(section);
    if (before !== undefined) return before;
    const firsts = new Map<string, number>();
    const links = linksIn(section.source.element);
    if (links.size > 0)
      for (const [at, item] of this.#items.slice(section.start + 1, section.end).entries())
        for (const id of referencesOf(item, links)) if (!firsts.has(id)) firsts.set(id, section.start + 1 + at);
    this.#known.set(section, firsts);
    return firsts;
  }
}

/** Index after the line of a section that first refers to a float; its own place where there is none before it. */
function anchorOf({ source, start }: WrittenFloat, references: ReadonlyMap<string, number>): number {
  const afterFirst = (thing: ReadonlySet<string>): number => Math.min(start, ...[...thing].map((id) => (references.get(id) ?? start) + 1));
  const things = idsOf(source.element);
  return things.length === 0 ? start : Math.max(...things.map(afterFirst));
}

/** Whether a stretch can stand anywhere else: it is one piece, has no notes, and nothing leads to it. */
function isFree({ start, end }: WrittenFloat, items: readonly StripItem[], scopes: readonly Scope[]): boolean {
  const own = items.slice(start, end);
  const page = items[start]?.page;
  const isPlain = own.every((item, index) => item.page === page && (index === 0 || item.before.forced === null) && (item.kind !== "content" || item.content.kind !== "columns"));
  const [before, after] = [items[start]?.before, items[end]?.before];
  const isLedTo = [before, after].some((boundary) => boundary !== undefined && (boundary.forced !== null || (boundary.cost >= breakCost.stranded && boundary.cost < breakCost.never)));
  return isPlain && !isLedTo && notesIn(own).length === 0 && !scopes.some(({ keepsWhole }) => keepsWhole);
}

/** A float as content that is set in one piece. Most stand in their places: the fragments of the others are made when they are asked for. */
function pieceOf({ source }: WrittenFloat, own: readonly StripItem[]): InkContent {
  const fragments = once(() => assemble({ items: own, continued: [] }, { x: 0, y: 0 }));
  return { kind: "box", source, get fragments() { return fragments(); }, height: heightOfItems(own), inside: own };
}

/** Floats that keep their order: none waits longer than one after it may. */
function inOrder(floats: readonly PageFloat[]): readonly PageFloat[] {
  let limit = Infinity;
  return floats.toReversed().map((float) => {
    limit = Math.min(limit, float.limit);
    return { ...float, limit };
  }).reverse();
}

/** A stretch of a strip that texts may refer to and that does not float. */
interface Fixed {
  readonly start: number;
  readonly end: number;
}

/** Elements that may be numbered: a float that passed one would be out of their order. */
const numberedNames: ReadonlySet<string> = new Set(["figure", "table", "div"]);

function isNumbered({ element }: BoxBase): boolean {
  return numberedNames.has(element.name) && idOf(element) !== null;
}

/** What stands in its place and has an id, outside of the floats. */
function fixedIn(items: readonly StripItem[], floats: readonly Fixed[]): readonly Fixed[] {
  const fixed: Fixed[] = [];
  // The float that each item stands in, the outermost one, counted from 1.
  const around = new Int32Array(items.length);
  for (const [at, float] of floats.entries()) if (around[float.start] === 0) around.fill(at + 1, float.start, float.end);
  const open: number[] = [];
  for (const [index, item] of items.entries()) {
    if (item.kind === "open") open.push(index);
    const start = item.kind === "close" ? open.pop() : item.kind === "content" ? index : undefined;
    const source = item.kind === "content" ? item.content.source : item.kind === "close" ? item.box.source : null;
    if (source === null || start === undefined || !isNumbered(source)) continue;
    if (around[start] === 0 || around[start] !== around[index]) fixed.push({ start, end: index + 1 });
  }
  return fixed;
}

/** The floats of a strip: of those that were written, the ones whose place is free and that a page holds. */
export function floatsOf({ items }: Strip, written: readonly WrittenFloat[], room: Pt): readonly PageFloat[] {
  if (written.length === 0) return [];
  const scopes = scopesOf(items, written);
  const free = written.flatMap((float) => {
    const around = scopes.get(float.start) ?? [];
    const section = around.findLast(({ source }) => holdsItsFloats(source));
    if (section === undefined || !isFree(float, items, around)) return [];
    const own = items.slice(float.start, float.end);
    const piece = pieceOf(float, own[0]?.kind === "gap" ? own.slice(1) : own);
    return piece.height + float.apart > room ? [] : [{ float, section, piece }];
  });
  const fixed = fixedIn(items, free.map(({ float }) => float));
  const references = new FirstReferences(items);
  return inOrder(free.map(({ float, section, piece }): PageFloat => {
    const { start, end, apart } = float;
    const passed = fixed.filter((other) => other.start >= section.start && other.end <= start).map((other) => other.end);
    const following = fixed.filter((other) => other.start >= end && other.start < section.end).map((other) => other.start);
    return { start, end, from: Math.max(anchorOf(float, references.of(section)), ...passed), limit: Math.min(section.end, ...following), apart, piece };
  }));
}
