import { sides } from "../../style/index.js";
const none = { width: 0, style: "none", colour: { red: 0, green: 0, blue: 0, alpha: 0 } };
/** No border on any side. */
export const noBorders = { top: none, right: none, bottom: none, left: none };
function borderOf(style, side) {
    return style === null || style === undefined ? undefined : sides(style, "border")[side];
}
const strength = { none: 0, dotted: 1, dashed: 2, solid: 3, double: 4 };
/**
 * The border that is seen where several meet (CSS 2.1 §17.6.2.1): the widest, then the style that stands out most, then
 * the first; candidates come cells first, then rows, row groups, columns and the table.
 */
function winner(candidates) {
    let best = none;
    for (const candidate of candidates) {
        if (candidate === undefined)
            continue;
        const isStronger = candidate.width === best.width ? strength[candidate.style] > strength[best.style] : candidate.width > best.width;
        if (isStronger)
            best = candidate;
    }
    return best;
}
function isSame(one, other) {
    if (one === other)
        return true;
    const [a, b] = [one.colour, other.colour];
    const isColour = a.red === b.red && a.green === b.green && a.blue === b.blue && a.alpha === b.alpha;
    return one.width === other.width && one.style === other.style && isColour;
}
function hasBackgrounds({ groups, columns }) {
    const isFilled = ({ style }) => style.backgroundColor.alpha > 0;
    const rows = groups.flatMap((group) => group.rows);
    return (columns.some((style) => style !== null && style.backgroundColor.alpha > 0) ||
        groups.some(isFilled) || rows.some((row) => isFilled(row) || row.cells.some(isFilled)));
}
const opposite = { top: "bottom", right: "left", bottom: "top", left: "right" };
function range(from, count) {
    return Array.from({ length: count }, (_, index) => from + index);
}
/** Resolves the borders of one table, edge by edge of its grid. */
class Resolver {
    outer;
    table;
    box;
    rows;
    /** The cell that covers each place of the grid. */
    cells = [];
    known = new Map();
    constructor(box) {
        this.box = box;
        this.rows = box.groups.flatMap((group) => group.rows.map((row, index) => ({ row, group, isFirst: index === 0, isLast: index === group.rows.length - 1 })));
        for (const { row } of this.rows)
            for (const cell of row.cells)
                this.cover(cell);
        const along = { top: this.alongTable("top"), right: this.alongTable("right"), bottom: this.alongTable("bottom"), left: this.alongTable("left") };
        const each = (of) => ({ top: of("top"), right: of("right"), bottom: of("bottom"), left: of("left") });
        this.outer = each((side) => winner(along[side]));
        // What has a background is painted over the table and would cover half of its border.
        const canDraw = !hasBackgrounds(box);
        const borders = sides(box.style, "border");
        const wins = (side) => canDraw && along[side].every((border) => isSame(border, borders[side]));
        this.table = each((side) => (wins(side) ? borders[side] : none));
    }
    of = (cell) => {
        const known = this.known.get(cell) ?? this.resolve(cell);
        this.known.set(cell, known);
        return known;
    };
    cover(cell) {
        for (const row of range(cell.row, cell.rowSpan))
            for (const column of range(cell.column, cell.columnSpan))
                (this.cells[row] ??= [])[column] = cell;
    }
    /** The border on the left of a place of the grid; of the table's last column, where `column` is the number of columns. */
    vertical(row, column) {
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
    horizontal(row, column) {
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
    alongTable(side) {
        const { columnCount } = this.box;
        if (side === "top" || side === "bottom")
            return range(0, columnCount).map((column) => this.horizontal(side === "top" ? 0 : this.rows.length, column));
        return this.rows.map((_, row) => this.vertical(row, side === "left" ? 0 : columnCount));
    }
    /** The winners along a side of a cell. */
    along({ row, column, rowSpan, columnSpan }, side) {
        if (side === "left" || side === "right")
            return range(row, rowSpan).map((each) => this.vertical(each, side === "left" ? column : column + columnSpan));
        return range(column, columnSpan).map((each) => this.horizontal(side === "top" ? row : row + rowSpan, each));
    }
    neighbours({ row, column, rowSpan, columnSpan }, side) {
        if (side === "left" || side === "right")
            return range(row, rowSpan).map((each) => this.cells[each]?.[side === "left" ? column - 1 : column + columnSpan]);
        return range(column, columnSpan).map((each) => this.cells[side === "top" ? row - 1 : row + rowSpan]?.[each]);
    }
    isEven(cell, side) {
        const [first = none, ...others] = this.along(cell, side);
        return others.every((border) => isSame(border, first));
    }
    isOuter({ row, column, rowSpan, columnSpan }, side) {
        if (side === "left" || side === "right")
            return side === "left" ? column === 0 : column + columnSpan === this.box.columnCount;
        return side === "top" ? row === 0 : row + rowSpan === this.rows.length;
    }
    /** What a cell draws on a side: nothing where the table does, or where its neighbours draw stretches that differ. */
    paintedOn(cell, side, strongest) {
        if (this.isOuter(cell, side) && this.table[side].width > 0)
            return none;
        if (this.isEven(cell, side))
            return strongest;
        const others = this.neighbours(cell, side);
        return others.every((other) => other !== undefined && this.isEven(other, opposite[side])) ? none : strongest;
    }
    resolve(cell) {
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
const resolved = new WeakMap();
/** The borders of a table whose borders collapse; worked out once for each table. */
export function collapsedBorders(table) {
    const known = resolved.get(table) ?? new Resolver(table);
    resolved.set(table, known);
    return known;
}
