import type { Pt } from "../../geometry/index.js";
import { breakCost } from "./break-cost.js";
import { tolerance } from "./break-token.js";
import type { FloatUse, FloatWalk } from "./float-walk.js";
import { footOf, noteHeightOf } from "./notes.js";
import type { Filling } from "./room.js";
import type { Stop } from "./stops.js";
import type { BreakToken, ColumnsContent, Content, NoteRest, StripItem, Taken } from "./strip.js";

/** A page on trial: it takes items until the next does not fit. */
export interface Trial {
  readonly from: Stop;
  readonly token: BreakToken;
  /** What goes on of footnotes that the page took over and has no room for. */
  readonly carried: readonly NoteRest[];
  readonly filling: Filling;
  readonly first: number;
  /** Room below the headers that are set again. */
  readonly height: Pt;
  readonly begun: Taken | null;
  readonly set: Map<number, ColumnsContent>;
  readonly walk: FloatWalk;
  readonly use: FloatUse;
  /** How high the page would stand with a float in its place that this trial leaves for later: no reason to leave that blank. */
  readonly floor: Pt;
  /** What the columns and the floats on the page cost. */
  extra: number;
  /** Boundaries that the page may end at, with what stands above each: arrays of numbers, for there can be thousands. */
  readonly ends: { readonly index: number[]; readonly y: Pt[]; readonly elastic: Pt[]; readonly growth: Pt[]; readonly extra: number[]; readonly floated: number[] };
}

/** How a page on trial ends. */
export interface End {
  readonly index: number;
  readonly used: Pt;
  /** What the place costs. */
  readonly cost: number;
  readonly squeeze?: number;
  readonly part?: Taken;
  readonly rest?: Content | null;
  readonly carried?: readonly NoteRest[];
  readonly isLast?: boolean;
  /** How many floats have been set above the place; those that the trial has come to, where it is absent. */
  readonly floated?: number;
  /** How many floats stand at the foot. */
  readonly foot?: number;
}

/** Where a plan begins, with the footnotes that its first page takes over. */
export function startOf({ token: { index, rest, floated }, carried }: { readonly token: BreakToken; readonly carried: readonly NoteRest[] }): Stop {
  const nothing = { page: 0, cost: 0, squeeze: 0, before: null, begun: null, part: null };
  return { ...nothing, index, rest, carried, set: new Map(), floated, floats: { head: 0, foot: 0, left: Infinity } };
}

/** Notes that a page on trial may end before an item. */
export function canEndAt(index: number, { ends, filling, extra, walk }: Trial, items: readonly StripItem[]): void {
  if (!filling.hasContent || (items[index]?.before.cost ?? breakCost.free) >= breakCost.never) return;
  const { used, slack, elastic, growth, room } = filling;
  ends.index.push(index);
  ends.y.push(used > room.height ? used + slack : used);
  ends.elastic.push(elastic);
  // What stands on the lines of the page moves from line to line, and not by parts of a margin.
  ends.growth.push(slack > 0 ? 0 : growth);
  ends.extra.push(extra);
  ends.floated.push(walk.floated);
}

/** The trial from here on, with the next float left for later; with it the page would stand `whole` high, 0 where it does not fit. */
export function leavingFloat(trial: Trial, whole: Pt): Trial {
  const { filling, walk, use, set, ends } = trial;
  const copied = { index: [...ends.index], y: [...ends.y], elastic: [...ends.elastic], growth: [...ends.growth], extra: [...ends.extra], floated: [...ends.floated] };
  return { ...trial, filling: filling.copy(), set: new Map(set), ends: copied, walk: walk.leaving(), use: { ...use, left: walk.floated }, floor: Math.max(trial.floor, whole) };
}

/** The share of elastic room that makes what is `y` high fit. */
export function squeezeOf(y: Pt, elastic: Pt, height: Pt): number {
  return y <= height || elastic <= 0 ? 0 : Math.min(1, (y - height) / elastic);
}

/** Whether a page may end inside some content. */
export function canBeCut({ kind }: Content): boolean {
  return kind !== "lines" && kind !== "box";
}

/** Whether a room holds the first of several rows that a cell spans. */
export function holdsRow(content: Content, room: Pt): boolean {
  const second = content.kind === "rows" ? content.rows[1] : undefined;
  return second !== undefined && second.top <= room + tolerance;
}

/** Whether what has been taken of rows ends with one of them. */
export function endsWithRow(content: Content, { first }: Taken): boolean {
  return first !== null && holdsRow(content, first.height);
}

/** Whether one row alone is left of rows that a cell spans. */
export function leavesOneRow({ rest }: Taken): boolean {
  return rest?.kind === "rows" && rest.rows.length === 1;
}

/** Height of rows above the last two of them. */
export function heightAboveLast(content: Content): Pt {
  return content.kind === "rows" ? (content.rows.at(-2)?.top ?? 0) : 0;
}

/** What it costs to part rows that a cell spans, and more where one of them is left alone. */
export function spannedCost({ first, rest }: Taken): number {
  const isLone = [first, rest].some((part) => part?.kind === "rows" && part.rows.length === 1);
  return isLone ? breakCost.loneSpanned : breakCost.spanned;
}

/** Height of what stands in a room with some content below it. */
export function usedWith(content: Content, { y, noted, room: { notes, height } }: Filling): Pt {
  return Math.min(height, y + content.height + footOf(noted + noteHeightOf(content), notes));
}

/** How far a page can be filled where it ends inside an item; 0 where that is worse than a short page. */
export function readilyFilledBy({ first, cost }: Taken, filling: Filling): Pt {
  return first === null || cost >= breakCost.lines ? 0 : usedWith(first, filling);
}
