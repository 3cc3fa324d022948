import type { Pt } from "../../geometry/index.js";
import { shiftAt } from "../strip/line-grid.js";
import { footOf, noteHeightOf } from "../strip/notes.js";
import type { NoteRoom } from "../strip/notes.js";
import { breakCost } from "../strip/strip.js";
import type { Strip, StripItem } from "../strip/strip.js";
import { continuedBoxes, firstItem, headersHeight, tolerance } from "./fill-page.js";
import type { BreakToken, OpenBox, PlannedPage } from "./fill-page.js";
import { boundaryCost, costToCome, pageCost } from "./page-cost.js";

/** Boundaries of one page that are tried, counted from its end: more stand only on pages of tiny or empty items. */
const mostTries = 256;
/** Pages that are looked at beyond one where the plan has to stop. */
const pagesBeyond = 8;

/** The room of a page to come. */
export interface PageRoom {
  readonly height: Pt;
  readonly notes: NoteRoom | null;
}

/** The room of a page to come, counted from 0; `null` where the strip does not fit it. */
export type RoomOf = (page: number) => PageRoom | null;

/** A boundary that pages can reach, by the cheapest way there. */
interface Stop {
  readonly index: number;
  /** Pages before it. */
  readonly page: number;
  readonly cost: number;
  readonly squeeze: number;
  readonly before: Stop | null;
}

/** A table whose header is set again on the pages it goes on to, and those around it. */
interface OpenTable {
  readonly open: OpenBox;
  readonly around: OpenTable | null;
}

/** What is known of every boundary of a strip. */
interface StripMarks {
  readonly tops: readonly Pt[];
  readonly tables: readonly (OpenTable | null)[];
  /** Height of the footnotes of each item. */
  readonly notes: readonly Pt[];
}

const marksOfStrips = new WeakMap<Strip, StripMarks>();

function marksOf(strip: Strip): StripMarks {
  const known = marksOfStrips.get(strip);
  if (known !== undefined) return known;
  const [tops, tables]: [Pt[], (OpenTable | null)[]] = [[0], [null]];
  let [y, around]: [Pt, OpenTable | null] = [0, null];
  for (const [index, item] of strip.items.entries()) {
    y += item.height;
    if (item.kind === "open" && item.box.header !== null) around = { open: { box: item.box, index }, around };
    if (item.kind === "close" && item.box === around?.open.box) around = around.around;
    tops.push(y);
    tables.push(around);
  }
  const notes = strip.items.map((item) => (item.kind === "content" && !flows(item) ? noteHeightOf(item.content) : 0));
  const marks = { tops, tables, notes };
  marksOfStrips.set(strip, marks);
  return marks;
}

function tablesOutwards(table: OpenTable | null): readonly OpenBox[] {
  const open: OpenBox[] = [];
  for (let each = table; each !== null; each = each.around) open.push(each.open);
  return open;
}

/** A page on trial: it takes items until the next does not fit. */
interface Trial {
  readonly from: Stop;
  readonly height: Pt;
  readonly notes: NoteRoom | null;
  y: Pt;
  /** Height of the footnotes so far. */
  noted: Pt;
  /** What squeezing a page can cost: lines below the squeezed room move to the next line of the page. */
  slack: Pt;
  elastic: Pt;
  hasContent: boolean;
  /** Boundaries that the page may end at, with what stands above each: arrays of numbers, for there can be thousands. */
  readonly ends: { readonly index: number[]; readonly y: Pt[]; readonly elastic: Pt[] };
}

function elasticOf(item: StripItem): Pt {
  return item.kind === "content" ? (item.content.elastic?.most ?? 0) : 0;
}

/** Whether an item fits with its own footnotes, which are `own` high. */
function fits(item: StripItem, own: Pt, trial: Trial): boolean {
  const { y, height, noted, notes } = trial;
  if (own === 0 && (item.kind === "gap" || item.height <= 0)) return true;
  if (notes !== null && own > 0 && noted + own > notes.most + tolerance) return false;
  const elastic = Math.max(0, trial.elastic + elasticOf(item) - trial.slack);
  return y + shiftAt(item, y) + item.height + footOf(noted + own, notes) - elastic <= height + tolerance;
}

function take(item: StripItem, own: Pt, trial: Trial): void {
  trial.y += shiftAt(item, trial.y) + item.height;
  if (item.kind === "content" && item.content.snap !== undefined) trial.slack = Math.max(trial.slack, item.content.snap.step);
  trial.noted += own;
  trial.elastic += elasticOf(item);
  if (item.kind === "content") trial.hasContent = true;
}

/** What stands on a page so far, footnotes included. */
function filledBy({ y, noted, notes }: Trial): Pt {
  return y + footOf(noted, notes);
}

/** Whether what a page takes over from the one before is more than a plan can place. */
function isFull(trial: Trial, { rest }: BreakToken): boolean {
  if (rest?.flow !== undefined || trial.noted > (trial.notes?.most ?? 0)) return true;
  return filledBy(trial) > trial.height + tolerance;
}

function canEndAt(index: number, trial: Trial): void {
  const { ends, elastic, slack, height } = trial;
  const y = filledBy(trial);
  ends.index.push(index);
  ends.y.push(y > height ? y + slack : y);
  ends.elastic.push(elastic);
}

/** The share of elastic room that makes what is `y` high fit. */
function squeezeOf(y: Pt, elastic: Pt, height: Pt): number {
  return y <= height || elastic <= 0 ? 0 : Math.min(1, (y - height) / elastic);
}

/** Whether an item is set anew for each page, as columns are: only the page filler knows what comes of it. */
function flows(item: StripItem): boolean {
  return item.kind === "content" && item.content.flow !== undefined;
}

/** Whether an item that does not fit beside its footnotes is for the page filler to cut. */
function isForCutting(item: StripItem, { height, notes }: Trial): boolean {
  if (item.kind !== "content" || item.content.split === null) return false;
  return item.height + footOf(noteHeightOf(item.content), notes) > height + tolerance;
}

/** Plans the pages of one flow up to a forced break; a class because stops are found page by page. */
class Planner {
  /** Cheapest stops by their index, one for each kind of page that can follow. */
  private readonly stops = new Map<number, Stop[]>();
  private readonly marks: StripMarks;
  private readonly isUniform: boolean;
  private last: number;
  private mostPages = Infinity;
  private best: { readonly stop: Stop; readonly score: number } | null = null;
  private readonly strip: Strip;
  private readonly token: BreakToken;
  private readonly roomOf: RoomOf;

  constructor(strip: Strip, token: BreakToken, roomOf: RoomOf) {
    this.strip = strip;
    this.token = token;
    this.roomOf = roomOf;
    this.marks = marksOf(strip);
    this.isUniform = roomOf(1)?.height === roomOf(2)?.height;
    this.last = token.index;
  }

  plan(): readonly PlannedPage[] {
    this.expand({ index: this.token.index, page: 0, cost: 0, squeeze: 0, before: null });
    for (let index = this.token.index + 1; index <= this.last; index++)
      for (const stop of this.stops.get(index) ?? []) this.expand(stop);
    const pages: PlannedPage[] = [];
    for (let stop = this.best?.stop ?? null; stop !== null && stop.before !== null; stop = stop.before)
      pages.push({ end: stop.index, squeeze: stop.squeeze });
    return pages.reverse();
  }

  /** Tries every end of the page that begins at a stop. */
  private expand(stop: Stop): void {
    const room = this.roomOf(stop.page);
    const token = stop.before === null ? this.token : this.tokenAt(stop.index);
    const trial = this.begin(stop, token, room ?? { height: 1, notes: null });
    if (room === null || stop.page > this.mostPages || isFull(trial, token)) {
      this.stopAt(stop, trial.height);
      return;
    }
    const { items } = this.strip;
    const first = firstItem(this.strip, token);
    for (let index = first; index < items.length; index++) {
      const item = items[index];
      if (item === undefined) break;
      if (item.before.forced !== null && (index > first || token.rest !== null)) {
        this.finish(index, trial);
        return;
      }
      if (trial.hasContent && item.before.cost < breakCost.never) canEndAt(index, trial);
      const own = this.marks.notes[index] ?? 0;
      if (flows(item) || !fits(item, own, trial)) {
        this.overflow(trial, item);
        return;
      }
      take(item, own, trial);
    }
    this.finish(items.length, trial);
  }

  private begin(from: Stop, token: BreakToken, { height, notes }: PageRoom): Trial {
    // What flows on is for the page filler; to ask for the height of all that is left would take longer with every page.
    const rest = token.rest?.flow === undefined ? token.rest : null;
    const y = headersHeight(continuedBoxes(token, height)) + (rest?.height ?? 0);
    const begun = rest === null ? 0 : noteHeightOf(rest);
    const noted = (from.before === null ? (notes?.carried ?? 0) : 0) + begun;
    return { from, height, notes, y, noted, slack: 0, elastic: 0, hasContent: token.rest !== null, ends: { index: [], y: [], elastic: [] } };
  }

  /** As much of a break token as the height of a page depends on. */
  private tokenAt(index: number): BreakToken {
    return { index, rest: null, open: tablesOutwards(this.marks.tables[index] ?? null), forced: null };
  }

  /** Keeps the ends of a page that are cheaper than any way there so far. */
  private keep({ ends, from, height }: Trial): void {
    for (let each = Math.max(0, ends.index.length - mostTries); each < ends.index.length; each++) {
      const [index, y, elastic] = [ends.index[each] ?? 0, ends.y[each] ?? 0, ends.elastic[each] ?? 0];
      const boundary = this.strip.items[index]?.before;
      const squeeze = squeezeOf(y, elastic, height);
      const own = pageCost({ height, used: Math.min(y, height), squeeze, isLast: false });
      const cost = from.cost + own + (boundary === undefined ? 0 : boundaryCost(boundary));
      this.keepStop({ index, page: from.page + 1, cost, squeeze, before: from });
    }
  }

  private keepStop(stop: Stop): void {
    const known = this.stops.get(stop.index) ?? [];
    const rival = known.findIndex(({ page }) => this.isUniform || (page - stop.page) % 2 === 0);
    const other = known[rival];
    if (other === undefined) known.push(stop);
    else if (stop.cost <= other.cost) known[rival] = stop;
    this.stops.set(stop.index, known);
    this.last = Math.max(this.last, stop.index);
  }

  /** A page that the next item does not fit on. Where no end is left, or only bad ones, the page is not for planning. */
  private overflow(trial: Trial, item: StripItem): void {
    this.keep(trial);
    const most = isForCutting(item, trial) ? breakCost.between : breakCost.never;
    const canEnd = !flows(item) && trial.ends.index.some((index) => (this.strip.items[index]?.before.cost ?? 0) < most);
    if (!canEnd) this.stopAt(trial.from, trial.height);
  }

  /** Lets the plan end before a page that is then filled by itself. */
  private stopAt(stop: Stop, height: Pt): void {
    const left = this.strip.height - (this.marks.tops[stop.index] ?? 0);
    this.offer(stop, stop.cost + costToCome(left, height));
    this.mostPages = Math.min(this.mostPages, stop.page + pagesBeyond);
  }

  private finish(index: number, trial: Trial): void {
    this.keep(trial);
    const { from, height } = trial;
    const filled = filledBy(trial);
    const y = filled > height ? filled + trial.slack : filled;
    const squeeze = squeezeOf(y, trial.elastic, height);
    const cost = from.cost + pageCost({ height, used: Math.min(y, height), squeeze, isLast: true });
    this.offer({ index, page: from.page + 1, cost, squeeze, before: from }, cost);
  }

  private offer(stop: Stop, score: number): void {
    if (this.best === null || score < this.best.score) this.best = { stop, score };
  }
}

/**
 * The ends of the pages from a token on that cost least together, up to a forced break or the end of the strip. Fewer
 * where something is too tall for a page, or where pages of another width begin: such a page is filled by itself. The
 * work grows with the items of the strip times those of a page.
 */
export function planPages(strip: Strip, token: BreakToken, roomOf: RoomOf): readonly PlannedPage[] {
  return new Planner(strip, token, roomOf).plan();
}
