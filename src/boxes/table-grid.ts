import type { BlockContent, BoxBase, TableCellBox, TableRowBox } from "./box.js";
import type { MarkupElement } from "../markup/index.js";

/** Widest cell: as in HTML, wider spans are cut. */
const mostColumns = 1000;

/** A cell that has no place yet. */
interface RawCell {
  readonly base: BoxBase;
  readonly content: BlockContent;
  readonly strings: TableCellBox["strings"];
}

/** A row whose cells have no place yet. */
export interface RawRow {
  readonly base: BoxBase;
  readonly cells: readonly RawCell[];
}

/** Row groups with their cells on one grid. */
export interface Grid {
  readonly groups: readonly (readonly TableRowBox[])[];
  readonly columnCount: number;
}

function spanIn(element: MarkupElement, attribute: string, limit: number): number {
  const span = Number.parseInt(element.attributes.get(attribute)?.value ?? "1", 10);
  return Math.min(limit, Math.max(1, Number.isNaN(span) ? 1 : span));
}

/** First column from `column` on where `width` neighbours are free in `row`. */
function freeColumn(takenUntil: readonly number[], row: number, column: number, width: number): number {
  let free = column;
  for (let next = column; next < free + width && next < takenUntil.length; next++)
    if ((takenUntil[next] ?? 0) > row) free = next + 1;
  return free;
}

/**
 * The grid that rows and spans make (HTML §4.9.12): a cell goes to the first columns that are free, spans end with their
 * group. Other than in HTML, cells never lie over one another.
 */
export function placeCells(groups: readonly (readonly RawRow[])[]): Grid {
  let firstRow = 0;
  let columnCount = 0;
  const placed = groups.map((rows) => {
    // For each column the first row of the group in which no cell from above is left.
    const takenUntil: number[] = [];
    const boxes = rows.map((row, index): TableRowBox => {
      let column = 0;
      const cells = row.cells.map(({ base, content, strings }): TableCellBox => {
        const rowSpan = spanIn(base.element, "rowspan", rows.length - index);
        const columnSpan = spanIn(base.element, "colspan", mostColumns);
        column = freeColumn(takenUntil, index, column, columnSpan);
        const place = { row: firstRow + index, column, rowSpan, columnSpan };
        for (let end = column + columnSpan; column < end; column++)
          takenUntil[column] = Math.max(takenUntil[column] ?? 0, index + rowSpan);
        columnCount = Math.max(columnCount, column);
        return { kind: "block", ...base, content, marker: null, strings, ...place };
      });
      return { ...row.base, cells };
    });
    firstRow += rows.length;
    return boxes;
  });
  return { groups: placed, columnCount };
}
