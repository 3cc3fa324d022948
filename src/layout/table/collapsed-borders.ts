import type { Edges } from "../../geometry/index.js";
import type { BoxBase, TableBox, TableCellBox, TableRowBox, TableRowGroupBox } from "../../boxes/index.js";
import { sides } from "../../style/index.js";
import type { BorderSide, ComputedStyle } from "../../style/index.js";

type Border = Edges<BorderSide>;
type Side = keyof Border;

const none: BorderSide = { width: 0, style: "none", colour: { red: 0, green: 0, blue: 0, alpha: 0 } };

/** No border on any side. */
export const noBorders: Border = { top: none, right: none, bottom: none, left: none };

/** The borders of one cell: what they take of its room, and which of them it draws itself. */
interface CellBorders {
  readonly layout: Border;
  readonly painted: Border;
}

/** The borders of a table's parts where they collapse. */
export interface CollapsedBorders {
  readonly of: (cell: TableCellBox) => CellBorders;
  /** The widest winners on each side of the table, which lie half in it. */
  readonly outer: Border;
  /** The sides that the table draws in one stroke, because its own border wins on the whole of them and no background covers it. */
  readonly table: Border;
}

function borderOf(style: ComputedStyle | null | undefined, side: Side): BorderSide | undefined {
  return style === null || style === undefined ? undefined : sides(style, "border")[side];
}

const strength = { none: 0, dotted: 1, dashed: 2, solid: 3, double: 4 };

/**
 * The border that is seen where several meet (CSS 2.1 §17.6.2.1): the widest, then the style that stands out most, then
 * the first; candidates come cells first, then rows, row groups, columns and the table.
 */
function winner(candidates: readonly (BorderSide | undefined)[]): BorderSide {
  let best = none;
  for (const candidate of candidates) {
    if (candidate === undefined) continue;
    const isStronger = candidate.width === best.width ? strength[candidate.style] > strength[best.style] : candidate.width > best.width;
    if (isStronger) best = candidate;
  }
  return best;
}

function isSame(one: BorderSide, other: BorderSide): boolean {
  if (one === other) return true;
  const [a, b] = [one.colour, other.colour];
  const isColour = a.red === b.red && a.green === b.green && a.blue === b.blue && a.alpha === b.alpha;
  return one.width === other.width && one.style === other.style && isColour;
}

/** A row with the group that it stands in. */
interface PlacedRow {
  readonly row: TableRowBox;
  readonly group: TableRowGroupBox;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

function hasBackgrounds({ groups, columns }: TableBox): boolean {
  const isFilled = ({ style }: BoxBase): boolean => style.backgroundColor.alpha > 0;
  const rows = groups.flatMap((group) => group.rows);
  return (
    columns.some((style) => style !== null && style.backgroundColor.alpha > 0) ||
    groups.some(isFilled) || rows.some((row) => isFilled(row) || row.cells.some(isFilled))
  );
}

const opposite: Readonly<Record<Side, Side>> = { top: "bottom", right: "left", bottom: "top", left: "right" };

function range(from: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => from + index);
}

/** Resolves the borders of one table, edge by edge of its grid. */
class Resolver implements CollapsedBorders {
  readonly outer: Border;
  readonly table: Border;
  private readonly box: TableBox;
  private readonly rows: readonly PlacedRow[];
  /** The cell that covers each place of the grid. */
  private readonly cells: TableCellBox[][] = [];
  private readonly known = new Map<TableCellBox, CellBorders>();

  constructor(box: TableBox) {
    this.box = box;
    this.rows = box.groups.flatMap((group) =>
      group.rows.map((row, index) => ({ row, group, isFirst: index === 0, isLast: index === group.rows.length - 1 })),
    );
    for (const { row } of this.rows) for (const cell of row.cells) this.cover(cell);
    const along = { top: this.alongTable("top"), right: this.alongTable("right"), bottom: this.alongTable("bottom"), left: this.alongTable("left") };
    const each = (of: (side: Side) => BorderSide): Border => ({ top: of("top"), right: of("right"), bottom: of("bottom"), left: of("left") });
    this.outer = each((side) => winner(along[side]));
    // What has a background is painted over the table and would cover half of its border.
    const canDraw = !hasBackgrounds(box);
    const borders = sides(box.style, "border");
    const wins = (side: Side): boolean => canDraw && along[side].every((border) => isSame(border, borders[side]));
    this.table = each((side) => (wins(side) ? borders[side] : none));
  }

  readonly of = (cell: TableCellBox): CellBorders => {
    const known = this.known.get(cell) ?? this.resolve(cell);
    this.known.set(cell, known);
    return known;
  };

  private cover(cell: TableCellBox): void {
    for (const row of range(cell.row, cell.rowSpan))
      for (const column of range(cell.column, cell.columnSpan)) (this.cells[row] ??= [])[column] = cell;
  }

  /** The border on the left of a place of the grid; of the table's last column, where `column` is the number of columns. */
  private vertical(row: number, column: number): BorderSide {
    const { columns, columnCount, style } = this.box;
    const [before, after] = [this.cells[row]?.[column - 1]?.style, this.cells[row]?.[column]?.style];
    const placed = this.rows[row];
    const side = column === 0 ? "left" : column === columnCount ? "right" : null;
    return winner([
      borderOf(before, "right"), borderOf(after, "left"),
      ...(side === null ? [] : [borderOf(placed?.row.style, side), borderOf(placed?.group.style, side)]),
      borderOf(columns[column - 1], "right"), borderOf(columns[column], "left"),
      side === null ? undefined : borderOf(style, side),
    ]);
  }

  /** The border over a place of the grid; under the last row, where `row` is the number of rows. */
  private horizontal(row: number, column: number): BorderSide {
    const { columns, style } = this.box;
    const [above, below] = [this.rows[row - 1], this.rows[row]];
    const side = row === 0 ? "top" : row === this.rows.length ? "bottom" : null;
    return winner([
      borderOf(this.cells[row - 1]?.[column]?.style, "bottom"), borderOf(this.cells[row]?.[column]?.style, "top"),
      borderOf(above?.row.style, "bottom"), borderOf(below?.row.style, "top"),
      above?.isLast === true ? borderOf(above.group.style, "bottom") : undefined,
      below?.isFirst === true ? borderOf(below.group.style, "top") : undefined,
      side === null ? undefined : borderOf(columns[column], side),
      side === null ? undefined : borderOf(style, side),
    ]);
  }

  private alongTable(side: Side): readonly BorderSide[] {
    const { columnCount } = this.box;
    if (side === "top" || side === "bottom")
      return range(0, columnCount).map((column) => this.horizontal(side === "top" ? 0 : this.rows.length, column));
    return this.rows.map((_, row) => this.vertical(row, side === "left" ? 0 : columnCount));
  }

  /** The winners along a side of a cell. */
  private along({ row, column, rowSpan, columnSpan }: TableCellBox, side: Side): readonly BorderSide[] {
    if (side === "left" || side === "right")
      return range(row, rowSpan).map((each) => this.vertical(each, side === "left" ? column : column + columnSpan));
    return range(column, columnSpan).map((each) => this.horizontal(side === "top" ? row : row + rowSpan, each));
  }

  private neighbours({ row, column, rowSpan, columnSpan }: TableCellBox, side: Side): readonly (TableCellBox | undefined)[] {
    if (side === "left" || side === "right")
      return range(row, rowSpan).map((each) => this.cells[each]?.[side === "left" ? column - 1 : column + columnSpan]);
    return range(column, columnSpan).map((each) => this.cells[side === "top" ? row - 1 : row + rowSpan]?.[each]);
  }

  private isEven(cell: TableCellBox, side: Side): boolean {
    const [first = none, ...others] = this.along(cell, side);
    return others.every((border) => isSame(border, first));
  }

  private isOuter({ row, column, rowSpan, columnSpan }: TableCellBox, side: Side): boolean {
    if (side === "left" || side === "right") return side === "left" ? column === 0 : column + columnSpan === this.box.columnCount;
    return side === "top" ? row === 0 : row + rowSpan === this.rows.length;
  }

  /** What a cell draws on a side: nothing where the table does, or where its neighbours draw stretches that differ. */
  private paintedOn(cell: TableCellBox, side: Side, strongest: BorderSide): BorderSide {
    if (this.isOuter(cell, side) && this.table[side].width > 0) return none;
    if (this.isEven(cell, side)) return strongest;
    const others = this.neighbours(cell, side);
    return others.every((other) => other !== undefined && this.isEven(other, opposite[side])) ? none : strongest;
  }

  private resolve(cell: TableCellBox): CellBorders {
    const layout = {
      top: winner(this.along(cell, "top")),
      right: winner(this.along(cell, "right")),
      bottom: winner(this.along(cell, "bottom")),
      left: winner(this.along(cell, "left")),
    };
    const painted = {
      top: this.paintedOn(cell, "top", layout.top),
      right: this.paintedOn(cell, "right", layout.right),
      bottom: this.paintedOn(cell, "bottom", layout.bottom),
      left: this.paintedOn(cell, "left", layout.left),
    };
    return { layout, painted };
  }
}

const resolved = new WeakMap<TableBox, CollapsedBorders>();

/** The borders of a table whose borders collapse; worked out once for each table. */
export function collapsedBorders(table: TableBox): CollapsedBorders {
  const known = resolved.get(table) ?? new Resolver(table);
  resolved.set(table, known);
  return known;
}
