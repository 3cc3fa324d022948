import type { Pt } from "../../geometry/index.js";
import type { BlockBox } from "../../boxes/index.js";
import type { BoxFragment, Fragment } from "../fragment.js";
import { heightOfFill } from "../pages/fill-height.js";
import { startToken } from "../pages/fill-page.js";
import type { BreakToken, PageFill } from "../pages/fill-page.js";
import { assemble } from "../strip/assemble.js";
import { moved } from "../strip/move.js";
import type { Snap } from "../strip/line-grid.js";
import { breakCost } from "../strip/strip.js";
import type { BreakCost, Content, FlowPart, Flowing, Strip } from "../strip/strip.js";
import type { ColumnGrid } from "./column-grid.js";
import { balanced, costOfColumn, filledInOrder, heightOfColumns, pageBreakAt } from "./fill-columns.js";
import type { FilledColumns } from "./fill-columns.js";

/** Columns that are to be set: what is in them, measured at their width, and where they stand. */
export interface ColumnSet {
  readonly box: BlockBox;
  readonly strip: Strip;
  readonly grid: ColumnGrid;
  /** Style of the rule between two columns, as the left border of an anonymous box. */
  readonly rule: BoxFragment["style"];
  /** The most that columns may be high, by the style of their box. */
  readonly limit: Pt;
  /** Where they begin on the lines of the page; `null` for anywhere. */
  readonly snap: Snap | null;
}

/** The rule between a column and the one before it. */
function ruleFragment({ box, grid, rule }: ColumnSet, index: number, height: Pt): Fragment {
  const width = rule.borderLeftWidth;
  const x = grid.x + index * (grid.width + grid.gap) - (grid.gap + width) / 2;
  return {
    kind: "box", element: box.element, anonymous: true, style: rule,
    rect: { x, y: 0, width, height },
    openTop: false, openBottom: false, repeated: false, children: [],
  };
}

function fragmentsOf(filled: FilledColumns, set: ColumnSet): readonly Fragment[] {
  const { grid, rule } = set;
  const height = heightOfColumns(filled);
  return filled.columns.flatMap((column, index) => [
    ...(index > 0 && rule.borderLeftWidth > 0 && heightOfFill(column) > 0 ? [ruleFragment(set, index, height)] : []),
    ...assemble(column.items, column.continued).map((fragment) => moved(fragment, index * (grid.width + grid.gap), 0)),
  ]);
}

function dearest(columns: readonly PageFill[]): BreakCost {
  return columns.map(costOfColumn).reduce((one, other) => (other > one ? other : one), breakCost.free);
}

/** Columns filled to a height; even ones where all that the page is to hold fits. */
function setColumns(set: ColumnSet, token: BreakToken, height: Pt, must: boolean): FilledColumns {
  const task = { strip: set.strip, token, count: set.grid.count };
  const filled = filledInOrder(task, height, must);
  const isLast = filled.rest === null || (pageBreakAt(filled.rest) !== null && filled.rest.rest === null);
  return isLast && set.box.style.columnFill === "balance" ? balanced(task, filled) : filled;
}

/** Sets of columns one under the other, as many as stand in a room. */
function setsIn(set: ColumnSet, token: BreakToken, room: Pt, must: boolean): readonly FilledColumns[] {
  const sets: FilledColumns[] = [];
  let rest: BreakToken | null = token;
  for (let y = 0; rest !== null && (sets.length === 0 || pageBreakAt(rest) === null); ) {
    const isCut: boolean = room - y > set.limit;
    const filled = setColumns(set, rest, Math.min(set.limit, room - y), must && (sets.length === 0 || room === Infinity));
    if (filled.columns.length === 0) break;
    sets.push(filled);
    rest = filled.rest;
    y += heightOfColumns(filled) + set.grid.gap;
    // Below columns that ended of themselves others stand; those that the page ended go on on the next.
    if (!isCut && room !== Infinity) break;
  }
  return sets;
}

/** Content of a strip in columns, from a token on. Pages may end in it anywhere. */
class ColumnsContent implements Content {
  readonly fragments: readonly Fragment[] = [];
  readonly split = null;
  readonly source: BlockBox;
  readonly snap?: Snap;
  readonly #set: ColumnSet;
  readonly #token: BreakToken;
  #whole: FlowPart | null = null;

  constructor(set: ColumnSet, token: BreakToken) {
    this.source = set.box;
    this.#set = set;
    if (set.snap !== null) this.snap = set.snap;
    this.#token = token;
  }

  /** Height of all of it where nothing ends the room for it. */
  get height(): Pt {
    return this.#everything().first?.height ?? 0;
  }

  readonly flow: Flowing = (room, must) => (room === Infinity ? this.#everything() : this.#part(room, must));

  #everything(): FlowPart {
    this.#whole ??= this.#part(Infinity, true);
    return this.#whole;
  }

  #part(room: Pt, must: boolean): FlowPart {
    const sets = setsIn(this.#set, this.#token, room, must);
    const columns = sets.flatMap((filled) => filled.columns);
    const rest = sets.length === 0 ? this.#token : (sets.at(-1)?.rest ?? null);
    return {
      first: sets.length === 0 ? null : this.#piece(sets),
      rest: rest === null ? null : new ColumnsContent(this.#set, rest),
      forced: pageBreakAt(rest),
      cost: dearest(columns),
      broken: columns.find(({ broken }) => broken !== null)?.broken ?? null,
      tooTall: columns.find(({ tooTall }) => tooTall !== null)?.tooTall ?? null,
    };
  }

  #piece(sets: readonly FilledColumns[]): Content {
    const fragments: Fragment[] = [];
    let [y, height] = [0, 0];
    for (const filled of sets) {
      for (const fragment of fragmentsOf(filled, this.#set)) fragments.push(moved(fragment, 0, y));
      height = y + heightOfColumns(filled);
      y = height + this.#set.grid.gap;
    }
    const inside = sets.flatMap(({ columns }) => columns.flatMap(({ items }) => items));
    return { source: this.source, fragments, height, split: null, inside };
  }
}

/** Content that is set in columns, each time for the room that there is. */
export function columnsContent(set: ColumnSet): Content {
  return new ColumnsContent(set, startToken);
}
