import type { Pt } from "../../geometry/index.js";
import { breakCost } from "../strip/strip.js";
import type { ContinuedBox } from "../strip/assemble.js";
import { shiftAt, shiftItem, snapped } from "../strip/line-grid.js";
import { footOf, noteHeightOf } from "../strip/notes.js";
import type { NoteRoom } from "../strip/notes.js";
import { sealed } from "../strip/strip-writer.js";
import type { BreakCost, Content, FlowPart, ForcedBreak, Strip, StripBox, StripItem } from "../strip/strip.js";

/** Rounding must not push a line to the next page. */
export const tolerance: Pt = 0.01;
/** A header taller than this share of the page is not repeated, so that each page goes on. */
const mostOfPage = 0.5;

/** A box that is open where a page ends, and the index of its item on the strip. */
export interface OpenBox {
  readonly box: StripBox;
  readonly index: number;
}

/** A break token: where on a strip the next page begins. */
export interface BreakToken {
  readonly index: number;
  /** The rest of an item that was cut, which comes before `index`. */
  readonly rest: Content | null;
  readonly open: readonly OpenBox[];
  /** Why the page before ended; margins stay at a page's top only after a forced break and at the very start. */
  readonly forced: ForcedBreak | "start" | null;
}

/** The beginning of a strip. */
export const startToken: BreakToken = { index: 0, rest: null, open: [], forced: "start" };

/** What stands on one page, and where the next begins. */
export interface PageFill {
  readonly continued: readonly ContinuedBox[];
  readonly items: readonly StripItem[];
  readonly rest: BreakToken | null;
  /** What ending the page there costs; free where nothing is left. */
  readonly cost: BreakCost;
  /** A box that should have been kept whole but is taller than the page. */
  readonly broken: StripBox | null;
  /** Content that is taller than the page, cut or hanging out. */
  readonly tooTall: Content | null;
}

const untorn: FlowPart = { first: null, rest: null, forced: null, cost: breakCost.free, broken: null, tooTall: null };

/** Where a page ends: before the item `index`, or inside it, where `part` is what has been set of it. */
interface PageEnd {
  readonly index: number;
  readonly cost: BreakCost;
  readonly part: FlowPart | null;
}

/** The boxes that go on, and whether their headers are set again on a page of `height`. */
export function continuedBoxes(token: BreakToken, height: Pt): readonly ContinuedBox[] {
  return token.open.map(({ box, index }) => {
    // The header is the item right after its table: it repeats only where it has been set before.
    const wasSet = token.index > index + 1 || token.rest !== null;
    return { box, repeatsHeader: wasSet && box.header !== null && box.header.height <= mostOfPage * height };
  });
}

function itemOf(content: Content): StripItem {
  return { kind: "content", content, before: sealed, height: content.height, page: content.source.style.page, cutCost: breakCost.free };
}

/** The room that repeated headers take. */
export function headersHeight(continued: readonly ContinuedBox[]): Pt {
  return continued.reduce((sum, { box, repeatsHeader }) => sum + (repeatsHeader ? (box.header?.height ?? 0) : 0), 0);
}

/** Index of the first item of a page: a margin at its top vanishes after an unforced break. */
export function firstItem(strip: Strip, { index, rest, forced }: BreakToken): number {
  const skips = rest === null && forced === null && strip.items[index]?.kind === "gap";
  return skips ? index + 1 : index;
}

/**
 * The cheapest boundary after some content and at or before `last`; of equally cheap ones the last. `null` where all
 * content so far is one piece. A heading keeps with what follows, so the boundary after it is dear, and a run of
 * headings travels as one.
 */
function cheapestBoundary(items: readonly StripItem[], from: number, last: number): PageEnd | null {
  let best: PageEnd | null = null;
  for (let index = last; index > from; index--) {
    const cost = items[index]?.before.cost ?? breakCost.free;
    if (best === null || cost < best.cost) best = { index, cost, part: null };
    if (best.cost === breakCost.free) return best;
  }
  return best;
}

function firstContentFrom(items: readonly StripItem[], first: number): number {
  let index = first;
  while (index < items.length && items[index]?.kind !== "content") index++;
  return index;
}

/** A page that is being filled. */
interface OpenPage {
  readonly first: number;
  readonly height: Pt;
  /** What repeated headers leave of the height. */
  readonly room: Pt;
  /** True where the page begins with the rest of a cut item. */
  readonly hasRest: boolean;
  /** Content that flows, as it has been set on this page, by the index of its item. */
  readonly set: Map<number, FlowPart>;
  /** How far items are moved down to stand on the lines of the page. */
  readonly shifts: Map<number, Pt>;
  readonly notes: NoteRoom | null;
  /** Height of the footnotes so far. */
  noted: Pt;
}

/** Where the footnotes of a page begin, if it has `more` of them than so far. */
function bottomOf({ height, noted, notes }: OpenPage, more: Pt = 0): Pt {
  if (notes !== null && more > 0 && noted + more > notes.most + tolerance) return 0;
  return height - footOf(Math.min(noted + more, notes?.most ?? 0), notes);
}

/** Sets content for some room of a page, and for less where its footnotes need some of it. */
function besideNotes(set: (room: Pt) => FlowPart, room: Pt, page: OpenPage): FlowPart {
  const part = set(room);
  const own = part.first === null ? 0 : noteHeightOf(part.first);
  const taken = footOf(page.noted + own, page.notes) - footOf(page.noted, page.notes);
  return own === 0 || (part.first?.height ?? 0) + taken <= room + tolerance ? part : set(Math.max(0, room - taken));
}

/** Index of the last item before the first boundary of the page. */
function firstContentOf(items: readonly StripItem[], { first, hasRest }: OpenPage): number {
  return hasRest ? first - 1 : firstContentFrom(items, first);
}

/** An item that is taller than a page beside its footnotes, cut where the page ends; `null` where it has no place for a cut. */
function cutAt(item: StripItem | undefined, y: Pt, must: boolean, page: OpenPage): FlowPart | null {
  if (item?.kind !== "content") return null;
  const own = noteHeightOf(item.content);
  if (item.height + footOf((page.notes?.carried ?? 0) + own, page.notes) <= page.room + tolerance) return null;
  const beside = bottomOf(page, own) - y;
  const left = beside > tolerance ? beside : bottomOf(page) - y;
  const parts = left <= tolerance ? null : (item.content.split?.(left, must) ?? null);
  return parts && { ...untorn, ...parts, tooTall: item.content };
}

/** Where the page ends when the item at `index` no longer fits below `y`. */
function endAtOverflow(items: readonly StripItem[], index: number, y: Pt, page: OpenPage): PageEnd {
  const best = cheapestBoundary(items, firstContentOf(items, page), index);
  const onlyMargins = best === null && index > page.first && y > tolerance;
  if (best === null || best.cost >= breakCost.between) {
    const part = cutAt(items[index], y, best === null && !onlyMargins, page);
    if (part !== null) return { index, cost: breakCost.free, part };
  }
  // Nothing but margins and edges stands above: the item goes on alone, or stays where no other page has more room.
  return best ?? { index: onlyMargins ? index : index + 1, cost: breakCost.free, part: null };
}

/** Where the page ends because the item at `index` or its footnotes do not fit below `y`; `null` where they do. */
function overflowAt(items: readonly StripItem[], index: number, y: Pt, page: OpenPage): PageEnd | null {
  const item = items[index];
  if (item === undefined || item.kind === "gap") return null;
  const own = item.kind === "content" ? noteHeightOf(item.content) : 0;
  if (item.height > 0 && y + item.height > bottomOf(page) + tolerance) return endAtOverflow(items, index, y, page);
  if (own === 0 || y + item.height <= bottomOf(page, own) + tolerance) return null;
  const end = endAtOverflow(items, index, y, page);
  // A line goes on with its footnotes; one with nothing above it takes as much of them as fits.
  return end.index <= index ? end : null;
}

/** Sets an item that flows below `y`, and says where the page ends if it ends in the item or before it. */
function endInFlow(items: readonly StripItem[], index: number, y: Pt, page: OpenPage): PageEnd | null {
  const item = items[index];
  if (item?.kind !== "content" || item.content.flow === undefined) return null;
  const { content: { flow }, cutCost } = item;
  const room = Math.max(0, bottomOf(page) - y);
  const part = besideNotes((height) => flow(height, false), room, page);
  if (part.first !== null && part.rest === null) {
    page.set.set(index, part);
    return null;
  }
  if (part.first !== null && cutCost === breakCost.free) return { index, cost: part.cost, part };
  const best = cheapestBoundary(items, firstContentOf(items, page), index);
  if (best === null && room <= tolerance && index > page.first) return { index, cost: breakCost.free, part: null };
  const torn = besideNotes((height) => flow(height, true), room, page);
  const cost = torn.rest !== null && cutCost > torn.cost ? cutCost : torn.cost;
  if (best !== null && (torn.first === null || best.cost <= cost)) return best;
  if (torn.first === null || torn.rest !== null) return { index, cost, part: torn };
  page.set.set(index, torn);
  return null;
}

/** Where a page ends that is filled by itself: at a forced break, else at the cheapest boundary that fits. */
function pageEnd(items: readonly StripItem[], used: Pt, page: OpenPage): PageEnd {
  let y = used;
  for (let index = page.first; index < items.length; index++) {
    const item = items[index];
    if (item === undefined) break;
    if (item.before.forced !== null && (index > page.first || page.hasRest))
      return { index, cost: breakCost.free, part: null };
    const shift = shiftAt(item, y);
    if (shift > 0) page.shifts.set(index, shift);
    y += shift;
    const inFlow = endInFlow(items, index, y, page);
    if (inFlow !== null) return inFlow;
    const set = page.set.get(index)?.first ?? null;
    const overflow = set === null ? overflowAt(items, index, y, page) : null;
    if (overflow !== null) return overflow;
    const content = set ?? (item.kind === "content" ? item.content : null);
    page.noted += content === null ? 0 : noteHeightOf(content);
    y += set?.height ?? item.height;
  }
  return { index: items.length, cost: breakCost.free, part: null };
}

function openAfter(strip: Strip, token: BreakToken, from: number, to: number): readonly OpenBox[] {
  const open = [...token.open];
  for (let index = from; index < to; index++) {
    const item = strip.items[index];
    if (item?.kind === "open") open.push({ box: item.box, index });
    if (item?.kind === "close") open.pop();
  }
  return open;
}

type Torn = Pick<FlowPart, "broken" | "tooTall">;

/** What of the rest of a cut item stands at the top of a page, and what is still left of it. */
function restOnPage({ rest }: BreakToken, room: Pt): FlowPart {
  if (rest === null) return untorn;
  if (rest.flow !== undefined) return rest.flow(room, true);
  const isTall = rest.height > room + tolerance && room > tolerance;
  const parts = isTall ? (rest.split?.(room, true) ?? null) : null;
  return parts === null ? { ...untorn, first: rest } : { ...untorn, ...parts, cost: breakCost.inside };
}

/** The first of several parts of a page that broke what was to be kept, and the first that holds what is too tall. */
function firstTorn(parts: readonly Torn[]): Torn {
  return {
    broken: parts.find(({ broken }) => broken !== null)?.broken ?? null,
    tooTall: parts.find(({ tooTall }) => tooTall !== null)?.tooTall ?? null,
  };
}

/** Items with so much of their elastic room taken away. */
function squeezed(items: readonly StripItem[], squeeze: number): readonly StripItem[] {
  if (squeeze === 0) return items;
  return items.map((item) => {
    if (item.kind !== "content" || !item.content.elastic) return item;
    const content = item.content.elastic.without(squeeze * item.content.elastic.most);
    return { ...item, content, height: content.height };
  });
}

/** Fills the page that a plan ends before the item `end`. */
export function fillPlanned(strip: Strip, height: Pt, token: BreakToken, { end, squeeze }: PlannedPage): PageFill {
  const first = firstItem(strip, token);
  const before = token.rest === null ? [] : [itemOf(token.rest)];
  const continued = continuedBoxes(token, height);
  const items = snapped([...before, ...squeezed(strip.items.slice(first, end), squeeze)], headersHeight(continued));
  const open = openAfter(strip, token, first, end);
  const cost = strip.items[end]?.before.cost ?? breakCost.free;
  const filled = finished(strip, items, { index: end, cost, part: null }, { open, height });
  return { continued, broken: brokenBox(cost, open), cost, ...filled };
}

/** Where a planned page ends, and what share of its elastic room it takes away. */
export interface PlannedPage {
  /** Index of the first item that is not on it. */
  readonly end: number;
  readonly squeeze: number;
}

function brokenBox(cost: BreakCost, open: readonly OpenBox[]): StripBox | null {
  return cost === breakCost.inside ? (open.find(({ box }) => box.keepsWhole)?.box ?? null) : null;
}

/**
 * Fills one page of `height` from a token on, and leaves the room that the footnotes of its content need. Every page
 * takes some content, so pages come to an end.
 */
export function fillPage(strip: Strip, height: Pt, token: BreakToken, notes: NoteRoom | null = null): PageFill {
  const continued = continuedBoxes(token, height);
  const headers = headersHeight(continued);
  const first = firstItem(strip, token);
  const page: OpenPage = {
    first, height, room: height - headers, hasRest: token.rest !== null, set: new Map(), shifts: new Map(), notes, noted: notes?.carried ?? 0,
  };
  const begun = besideNotes((room) => restOnPage(token, room), Math.max(0, bottomOf(page) - headers), page);
  page.noted += begun.first === null ? 0 : noteHeightOf(begun.first);
  const before = begun.first === null ? [] : [itemOf(begun.first)];
  const { cost, forced, rest } = begun;
  if (rest !== null) return { continued, items: before, cost, ...firstTorn([begun]), rest: { ...token, rest, forced } };
  const end = pageEnd(strip.items, headers + (begun.first?.height ?? 0), page);
  const items = [...before, ...itemsOn(strip, page, end)];
  const open = openAfter(strip, token, first, end.index);
  const broken = brokenBox(end.cost, open);
  const fill = finished(strip, items, end, { open, height });
  const torn = firstTorn([{ broken, tooTall: fill.tooTall }, begun, ...page.set.values(), end.part ?? untorn]);
  return { ...fill, ...torn, continued, cost: end.cost };
}

/** The items of a page: content that flows as it has been set, lines on those of the page. */
function itemsOn(strip: Strip, { first, set, shifts }: OpenPage, { index, part }: PageEnd): readonly StripItem[] {
  const items = strip.items.slice(first, index);
  const whole = set.size === 0 ? items : items.map((item, at) => withContent(item, set.get(first + at)?.first));
  const all = part === null || part.first === null ? whole : [...whole, itemOf(part.first)];
  if (shifts.size === 0) return all;
  return all.flatMap((item, at) => {
    const shift = shifts.get(first + at) ?? 0;
    return shift === 0 ? [item] : [shiftItem(shift, item), item];
  });
}

function withContent(item: StripItem, content: Content | null | undefined): StripItem {
  return item.kind === "content" && content != null ? { ...item, content, height: content.height } : item;
}

/** What the page holds once its end is known, and where the next begins. */
function finished(
  strip: Strip,
  items: readonly StripItem[],
  { index, part }: PageEnd,
  { open, height }: { readonly open: readonly OpenBox[]; readonly height: Pt },
): Pick<PageFill, "items" | "rest" | "tooTall"> {
  const next = strip.items[index];
  if (part !== null)
    return { items, tooTall: part.tooTall, rest: { index: index + 1, rest: part.rest, open, forced: part.forced } };
  const tall = items.find((item) => item.kind === "content" && item.height > height + tolerance);
  const tooTall = tall?.kind === "content" ? tall.content : null;
  const rest: BreakToken = { index, rest: null, open, forced: next?.before.forced ?? null };
  return { items, tooTall, rest: index >= strip.items.length ? null : rest };
}
