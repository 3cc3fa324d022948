import type { Edges, Pt } from "../../geometry/index.js";
import type { TableBox, TableCellBox } from "../../boxes/index.js";
import type { BorderSide, ComputedStyle } from "../../style/index.js";
import { edgesOf } from "../box-model.js";

/** How the borders of a table's parts meet. */
export interface BorderModel {
  readonly collapses: boolean;
  readonly horizontal: Pt;
  readonly vertical: Pt;
}

/** The border model of a table. Collapsed borders leave no room between cells. */
export function borderModel({ style }: TableBox): BorderModel {
  const collapses = style.borderCollapse === "collapse";
  const { horizontal, vertical } = style.borderSpacing;
  return collapses ? { collapses, horizontal: 0, vertical: 0 } : { collapses, horizontal, vertical };
}

/**
 * Border widths that a part takes from its own room. Collapsed borders are centred on the lines of the grid: half of
 * each lies outside, over its neighbour, so that of two borders on one line the wider is seen.
 */
function outsideOf({ border }: ComputedStyle, { collapses }: BorderModel): Edges {
  const share = collapses ? 0.5 : 0;
  return {
    top: border.top.width * share,
    right: border.right.width * share,
    bottom: border.bottom.width * share,
    left: border.left.width * share,
  };
}

/** Border and padding of a table or cell inside its grid area; padding of a table counts only with separate borders. */
export function edgesInGrid(style: ComputedStyle, model: BorderModel, whole: Pt): Edges {
  const edges = edgesOf(style, whole);
  const outside = outsideOf(style, model);
  return {
    top: edges.top - outside.top,
    right: edges.right - outside.right,
    bottom: edges.bottom - outside.bottom,
    left: edges.left - outside.left,
  };
}

/** A rectangle of the grid, grown by the half borders outside it. */
export function grown<R extends { x: Pt; y: Pt; width: Pt; height: Pt }>(rect: R, style: ComputedStyle, model: BorderModel): R {
  const { top, right, bottom, left } = outsideOf(style, model);
  return { ...rect, x: rect.x - left, y: rect.y - top, width: rect.width + left + right, height: rect.height + top + bottom };
}

const none: BorderSide = { width: 0, style: "none", colour: { red: 0, green: 0, blue: 0, alpha: 0 } };

/** The style of a row or row group as it is painted: with separate borders these have none (CSS 2.1 §17.6). */
export function paintedStyle(style: ComputedStyle, { collapses }: BorderModel): ComputedStyle {
  return collapses ? style : { ...style, border: { top: none, right: none, bottom: none, left: none } };
}

/**
 * The style of a cell as it is painted: where borders collapse, the wider border of the table wins on its outer edges
 * (CSS 2.1 §17.6.2.1), so the cell leaves its own away. The table is painted first and would lie under it.
 */
export function paintedCellStyle(cell: TableCellBox, table: TableBox, rowCount: number): ComputedStyle {
  const { style } = cell;
  if (!borderModel(table).collapses) return style;
  const isOuter: Edges<boolean> = {
    top: cell.row === 0,
    right: cell.column + cell.columnSpan === table.columnCount,
    bottom: cell.row + cell.rowSpan === rowCount,
    left: cell.column === 0,
  };
  const winner = (side: keyof Edges): BorderSide => {
    const loses = isOuter[side] && table.style.border[side].width > style.border[side].width;
    return loses ? { ...style.border[side], style: "none" } : style.border[side];
  };
  const border = { top: winner("top"), right: winner("right"), bottom: winner("bottom"), left: winner("left") };
  return { ...style, border };
}
