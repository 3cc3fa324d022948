import type { Pt } from "../../geometry/index.js";
import { breakCost } from "./break-cost.js";
import { partItem, tolerance } from "./break-token.js";
import type { FloatUse, FloatWalk } from "./float-walk.js";
import { footOf, noteHeightOf } from "./notes.js";
import type { Filling } from "./room.js";
import type { Stop } from "./stops.js";
import type { BreakToken, ColumnsContent, Content, NoteRest, Taken } from "./strip.js";

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
  /** What the columns and the floats on the page cost. */
  extra: number;
  /** Boundaries that the page may end at, with what stands above each: arrays of numbers, for there can be thousands. */
  readonly ends: { readonly index: number[]; readonly y: Pt[]; readonly elastic: Pt[]; readonly extra: number[]; readonly floated: number[] };
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

/** The trial from here on, with the next float left for later. */
export function leavingFloat(trial: Trial): Trial {
  const { filling, walk, use, set, ends } = trial;
  const copied = { index: [...ends.index], y: [...ends.y], elastic: [...ends.elastic], extra: [...ends.extra], floated: [...ends.floated] };
  return { ...trial, filling: filling.copy(), set: new Map(set), ends: copied, walk: walk.leaving(), use: { ...use, left: walk.floated } };
}

/** The share of elastic room that makes what is `y` high fit. */
export function squeezeOf(y: Pt, elastic: Pt, height: Pt): number {
  return y <= height || elastic <= 0 ? 0 : Math.min(1, (y - height) / elastic);
}

/** Whether a page may end inside some content. */
export function canBeCut({ kind }: Content): boolean {
  return kind !== "lines" && kind !== "box";
}

/** Takes content beside its own footnotes, which need some of its room. */
export function takeBesideNotes(content: Content, filling: Filling, take: (room: Pt) => Taken): Taken {
  const item = partItem(content);
  const room = Math.max(0, filling.left(item));
  const taken = take(room);
  const own = taken.first === null ? 0 : noteHeightOf(taken.first);
  const { notes } = filling.room;
  const needed = footOf(filling.noted + own, notes) - footOf(filling.noted, notes);
  return own === 0 || (taken.first?.height ?? 0) + needed <= room + tolerance ? taken : take(Math.max(0, room - needed));
}

/** Height of what stands in a room with some content below it. */
export function usedWith(content: Content, { y, noted, room: { notes, height } }: Filling): Pt {
  return Math.min(height, y + content.height + footOf(noted + noteHeightOf(content), notes));
}

/** How far a page can be filled where it ends inside an item; 0 where that is worse than a short page. */
export function readilyFilledBy({ first, cost }: Taken, filling: Filling): Pt {
  return first === null || cost >= breakCost.lines ? 0 : usedWith(first, filling);
}
