import type { Edges, Pt } from "../../geometry/index.js";
import type { TableCellBox, TableRowBox } from "../../boxes/index.js";
import type { BoxFragment } from "../fragment.js";
import { heightOfFill } from "../pages/fill-height.js";
import { fillPage } from "../pages/fill-page.js";
import type { BreakToken, PageFill } from "../pages/fill-page.js";
import { assemble } from "../strip/assemble.js";
import { moved } from "../strip/move.js";
import { notesIn } from "../strip/notes.js";
import { sealed } from "../strip/strip-writer.js";
import type { Content, Strip, StripItem } from "../strip/strip.js";
import type { TableGrid } from "./row-bundle.js";
import { grown, paintedCellStyle, paintedStyle } from "./table-model.js";

/** The part of a cell that is in one piece of its row. */
export interface CellPart {
  readonly cell: TableCellBox;
  readonly x: Pt;
  readonly width: Pt;
  readonly edges: Edges;
  readonly strip: Strip;
  /** Top within the piece, and height. */
  readonly top: Pt;
  readonly height: Pt;
  /** Room above the content, by `vertical-align`. */
  readonly above: Pt;
  readonly token: BreakToken;
  readonly fill: PageFill;
  readonly openTop: boolean;
  readonly openBottom: boolean;
}

/** The part of a row that is in one piece, with the cells that begin in it. */
export interface RowPart {
  readonly row: TableRowBox;
  readonly top: Pt;
  readonly height: Pt;
  readonly cells: readonly CellPart[];
}

/** A token at the end of a strip: nothing is left. */
const nothingLeft: BreakToken = { index: Number.MAX_SAFE_INTEGER, rest: null, open: [], forced: "start" };
/** Rounding must not keep a line out. */
const tolerance: Pt = 0.01;

const empty: PageFill = { continued: [], items: [], rest: null, cost: 0, broken: null, tooTall: null };

function topEdge({ openTop, edges, above }: CellPart): Pt {
  return openTop ? 0 : edges.top + above;
}

function cellFragment(part: CellPart, row: TableRowBox, grid: TableGrid): BoxFragment {
  const { cell, x, width, top, height, edges, fill, openTop, openBottom } = part;
  const style = paintedCellStyle(cell, grid.table, grid.rowsWithBackground.has(row));
  const rect = grown({ x, y: top, width, height }, style, grid.model);
  const [left, above] = [x + edges.left - rect.x, top + topEdge(part) - rect.y];
  return {
    kind: "box", element: cell.element, anonymous: cell.anonymous, style, rect, openTop, openBottom,
    repeated: false,
    children: assemble(fill.items, fill.continued).map((fragment) => moved(fragment, left, above)),
  };
}

function rowFragment({ row, top, height, cells }: RowPart, grid: TableGrid): BoxFragment {
  const rect = { x: grid.x, y: top, width: grid.width, height };
  return {
    kind: "box", element: row.element, anonymous: row.anonymous, style: paintedStyle(row.style), rect,
    openTop: cells.some(({ openTop }) => openTop),
    openBottom: cells.some(({ openBottom }) => openBottom),
    repeated: false,
    children: cells.map((cell) => moved(cellFragment(cell, row, grid), -rect.x, -rect.y)),
  };
}

/** Where rows are cut, and whether each cell must take something there, also where nothing fits. */
interface Cut {
  readonly at: Pt;
  readonly must: boolean;
}

/** The part of a cell above a cut, and what is left; `null` for none. */
function splitCell(part: CellPart, { at, must }: Cut): { first: CellPart | null; rest: CellPart } {
  if (part.top >= at) return { first: null, rest: { ...part, top: part.top - at } };
  const room = Math.max(0, at - part.top - topEdge(part));
  const filled = fillPage(part.strip, room, part.token);
  const fill = must || heightOfFill(filled) <= room + tolerance ? filled : { ...empty, rest: part.token };
  const token = fill.rest ?? nothingLeft;
  const restFill = fill.rest === null ? empty : fillPage(part.strip, Infinity, fill.rest);
  const goesOn = part.top + part.height > at;
  return {
    first: { ...part, height: Math.min(part.height, at - part.top), fill, openBottom: goesOn },
    rest: { ...part, top: 0, height: part.top + part.height - at, above: 0, token, fill: restFill, openTop: true },
  };
}

/** Least height of a piece: where the content of its cells ends. */
function needed(cells: readonly CellPart[]): Pt {
  return Math.max(0, ...cells.map((part) => part.top + topEdge(part) + heightOfFill(part.fill) + part.edges.bottom));
}

/** The rest of rows after a cut. Cutting can take more room than the cells had; the last row gives it. */
function restRows(rows: readonly RowPart[], cut: Cut): readonly RowPart[] {
  const { at } = cut;
  const kept = rows
    .map((row): RowPart => {
      const top = Math.max(0, row.top - at);
      const cells = row.cells.map((part) => splitCell(part, cut).rest);
      return { row: row.row, top, height: Math.max(0, row.top + row.height - at - top), cells };
    })
    .filter(({ height, cells }) => height > 0 || cells.some(({ fill }) => fill.items.length > 0));
  const bottom = Math.max(needed(kept.flatMap(({ cells }) => cells)), ...kept.map(({ top, height }) => top + height));
  return kept.map((row, index) => ({
    ...row,
    height: index === kept.length - 1 ? bottom - row.top : row.height,
    cells: row.cells.map((cell) => {
      const endsLast = index + cell.cell.rowSpan >= kept.length;
      return { ...cell, height: endsLast ? bottom - cell.top : Math.max(0, cell.height) };
    }),
  }));
}

function firstRows(rows: readonly RowPart[], cut: Cut): readonly RowPart[] {
  const { at } = cut;
  return rows
    .filter(({ top }) => top < at)
    .map((row) => ({
      ...row,
      height: Math.min(row.height, at - row.top),
      cells: row.cells.flatMap((part) => splitCell(part, cut).first ?? []),
    }));
}

/** Where rows are cut that have room down to `at`: between two of them where that is possible, else through one. */
function cutHeight(rows: readonly RowPart[], at: Pt): Pt {
  const boundaries = rows.map(({ top }) => top).filter((top) => top > 0 && top <= at + tolerance);
  return boundaries.length === 0 ? at : Math.min(at, Math.max(...boundaries));
}

/** The cell itself as it opens, for the running strings that it sets. */
function opened({ cell, x, width }: CellPart): StripItem {
  const { strings, style } = cell;
  const box = { source: cell, style, x, width, top: 0, bottom: 0, keepsWhole: false, strings, header: null };
  return { kind: "open", box, before: sealed, height: 0, page: style.page };
}

/** What the cells of some rows hold, where any of it sets running strings; else nothing, for there are tables of thousands of rows. */
function settingStrings(rows: readonly RowPart[]): Pick<Content, "inside"> {
  const cells = rows.flatMap((row) => row.cells);
  const sets = (item: StripItem): boolean =>
    (item.kind === "open" && item.box.strings.length > 0) || (item.kind === "content" && (item.content.inside?.some(sets) ?? false));
  if (!cells.some(({ cell, fill }) => cell.strings.length > 0 || fill.items.some(sets))) return {};
  return { inside: cells.flatMap((part) => [...(part.openTop ? [] : [opened(part)]), ...part.fill.items]) };
}

/** Rows as content of a strip. */
export function rowsContent(rows: readonly RowPart[], grid: TableGrid): Content {
  const [first] = rows;
  if (first === undefined) throw new Error("rows are set one at least at a time");
  return {
    source: first.row,
    fragments: rows.map((row) => rowFragment(row, grid)),
    notes: rows.flatMap(({ cells }) => cells.flatMap(({ fill }) => notesIn(fill.items))),
    ...settingStrings(rows),
    height: Math.max(0, ...rows.map(({ top, height }) => top + height)),
    split: (room, must) => {
      const at = cutHeight(rows, room);
      const hasContent = firstRows(rows, { at, must: false }).some(({ cells }) => cells.some(({ fill }) => fill.items.length > 0));
      if (!must && !hasContent) return null;
      // One cell that goes on is enough to come to an end: none of the others has to leave the page for it.
      const cut = { at, must: !hasContent };
      const [before, after] = [firstRows(rows, cut), restRows(rows, cut)];
      if (before.length === 0) return null;
      return { first: { ...rowsContent(before, grid), height: at }, rest: after.length === 0 ? null : rowsContent(after, grid) };
    },
  };
}
