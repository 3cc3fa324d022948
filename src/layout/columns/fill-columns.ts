import type { Pt } from "../../geometry/index.js";
import { heightOfFill } from "../pages/fill-height.js";
import { fillPage } from "../pages/fill-page.js";
import type { BreakToken, PageFill } from "../pages/fill-page.js";
import { breakCost } from "../strip/strip.js";
import type { BreakCost, ForcedBreak, Strip } from "../strip/strip.js";

/** Heights of columns are even to this. */
const precision: Pt = 0.05;

/** A strip to set in columns from a token on. */
export interface ColumnTask {
  readonly strip: Strip;
  readonly token: BreakToken;
  readonly count: number;
}

/** Columns side by side, and where what is left begins. */
export interface FilledColumns {
  readonly columns: readonly PageFill[];
  readonly rest: BreakToken | null;
}

/** Height of columns side by side: that of the highest. */
export function heightOfColumns({ columns }: FilledColumns): Pt {
  return Math.max(0, ...columns.map(heightOfFill));
}

/** What it costs to end a column where it ends; most where it holds nothing, or something that is too tall for it. */
export function costOfColumn({ cost, tooTall, rest, items }: PageFill): BreakCost {
  const hasContent = rest === null || items.some(({ kind }) => kind === "content");
  return hasContent && tooTall === null ? cost : breakCost.never;
}

/** Whether a column tears nothing apart that should stay together. */
function isWhole(column: PageFill): boolean {
  return costOfColumn(column) === breakCost.free && column.broken === null;
}

/** Why the page ends where a column does, or `null` where only the column ends. */
export function pageBreakAt(rest: BreakToken | null): ForcedBreak | null {
  const forced = rest?.forced ?? null;
  return forced === "start" || forced === "column" ? null : forced;
}

/**
 * Columns of one height filled one after another. Where they need not take anything, they end before the first column that
 * would tear something apart: on the next page there may be more room.
 */
export function filledInOrder({ strip, token, count }: ColumnTask, height: Pt, must: boolean): FilledColumns {
  const columns: PageFill[] = [];
  let rest: BreakToken | null = token;
  while (rest !== null && columns.length < count && (columns.length === 0 || pageBreakAt(rest) === null)) {
    const column: PageFill = fillPage(strip, height, rest);
    if (!must && !isWhole(column)) break;
    columns.push(column);
    rest = column.rest;
  }
  return { columns, rest };
}

/** Index on the strip of what columns leave. */
function endOf({ rest }: FilledColumns): number {
  return rest?.index ?? Infinity;
}

/** The lowest columns that reach as far as `filled` and tear nothing apart; `filled` where there are none. */
function lowest(task: ColumnTask, filled: FilledColumns): FilledColumns {
  let best = filled;
  let [least, most] = [0, heightOfColumns(filled)];
  while (most - least > precision) {
    const height = (least + most) / 2;
    const lower = filledInOrder(task, height, false);
    if (endOf(lower) >= endOf(filled) && lower.rest?.rest == null) [best, most] = [lower, Math.min(height, heightOfColumns(lower))];
    else least = height;
  }
  return best;
}

/**
 * The same content in columns as even as they can be: as low as the highest has to be (found by bisection), and then each
 * column after the first again, so that seven lines in three columns stand 3 + 2 + 2 and not 3 + 3 + 1.
 */
export function balanced(task: ColumnTask, filled: FilledColumns): FilledColumns {
  const columns: PageFill[] = [];
  let best = lowest(task, filled);
  let { token } = task;
  for (;;) {
    const [first] = best.columns;
    if (first === undefined) break;
    columns.push(first);
    if (first.rest === null || best.columns.length === 1) break;
    token = first.rest;
    const count = task.count - columns.length;
    const others = { columns: best.columns.slice(1), rest: best.rest };
    best = lowest({ ...task, token, count }, others);
  }
  return { columns, rest: best.rest };
}
