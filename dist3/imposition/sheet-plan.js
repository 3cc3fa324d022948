import { pageSizes, pointsPerUnit } from "../geometry/index.js";
const { mm } = pointsPerUnit;
/** Distance of cells from the edge of a sheet and from each other, where printers do not print and where people cut. */
const gap = 8 * mm;
const sizeTolerance = 2;
/** Paper beyond the edge for what is printed up to it, and from there to the far end of the marks. */
export const bleed = 3 * mm;
export const markLength = 7 * mm;
function turned({ width, height }) {
    return { width: height, height: width };
}
function fitsOn(size, paper) {
    return size.width <= paper.width + sizeTolerance && size.height <= paper.height + sizeTolerance;
}
/** The sheet of a booklet: two pages as they are where a usual printer takes such a sheet, else the paper of the page, turned. */
function bookletSheet({ width, height }) {
    const double = { width: 2 * width, height };
    const isPrinted = [pageSizes.a4, pageSizes.letter].some((paper) => fitsOn(double, turned(paper)));
    if (isPrinted)
        return double;
    return width > height ? { width, height } : { width: height, height: width };
}
/** The numbers of the pages of each side of a booklet, left and right one, from 0; those beyond `count` are empty. */
export function bookletOrder(count) {
    const whole = Math.max(4, Math.ceil(count / 4) * 4);
    const there = (page) => (page < count ? page : null);
    return Array.from({ length: whole / 2 }, (_, side) => {
        const [low, high] = [there(side), there(whole - 1 - side)];
        // A front has the later page at the left, its back the earlier one.
        return side % 2 === 0 ? [high, low] : [low, high];
    });
}
function bookletSides({ count, size, isRightToLeft }) {
    const sheet = bookletSheet(size);
    const half = sheet.width / 2;
    return bookletOrder(count).map(([left, right]) => {
        const [first, second] = isRightToLeft ? [right, left] : [left, right];
        return { size: sheet, notes: [], placings: [{ page: first, cell: { x: 0, y: 0, width: half, height: sheet.height } }, { page: second, cell: { x: half, y: 0, width: half, height: sheet.height } }] };
    });
}
/** Cells of a sheet in the order in which one reads. */
function cellsOf(sheet, [columns, rows], isRightToLeft) {
    const width = (sheet.width - (columns + 1) * gap) / columns;
    const height = (sheet.height - (rows + 1) * gap) / rows;
    return Array.from({ length: columns * rows }, (_, index) => {
        const column = isRightToLeft ? columns - 1 - (index % columns) : index % columns;
        const row = Math.floor(index / columns);
        return { x: gap + column * (width + gap), y: sheet.height - (row + 1) * (height + gap), width, height };
    });
}
function upSides(sheet, cells, count) {
    return Array.from({ length: Math.ceil(count / cells.length) }, (_, side) => ({
        size: sheet, notes: [],
        placings: cells.flatMap((cell, index) => (side * cells.length + index < count ? [{ page: side * cells.length + index, cell }] : [])),
    }));
}
/** Three pages under each other, and room for notes beside each. */
function noteSides({ count, size, isRightToLeft }) {
    const sheet = size.width > size.height ? turned(size) : size;
    const rows = cellsOf(sheet, [1, 3], false);
    const share = size.width > size.height ? 0.55 : 0.42;
    const split = ({ x, y, width, height }) => {
        const page = { x: isRightToLeft ? x + width * (1 - share) : x, y, width: width * share - gap / 2, height };
        return [page, { x: isRightToLeft ? x : x + width * share + gap / 2, y, width: width * (1 - share) - gap / 2, height }];
    };
    return upSides(sheet, rows.map((row) => split(row)[0]), count).map((side) => ({ ...side, notes: rows.slice(0, side.placings.length).map((row) => split(row)[1]) }));
}
/** The sides of all sheets, fronts and backs in turn. */
export function sheetSides(imposition, pages) {
    const { count, size, isRightToLeft } = pages;
    const isWide = size.width > size.height;
    switch (imposition) {
        case "crop-marks":
            return Array.from({ length: count }, (_, page) => {
                const around = bleed + markLength;
                return { size: { width: size.width + 2 * around, height: size.height + 2 * around }, notes: [], placings: [{ page, cell: { x: around, y: around, ...size } }] };
            });
        case "booklet":
            return bookletSides(pages);
        case "2-up":
            return upSides(turned(size), cellsOf(turned(size), isWide ? [1, 2] : [2, 1], isRightToLeft), count);
        case "4-up":
            return upSides(size, cellsOf(size, [2, 2], isRightToLeft), count);
        case "3-up-lines":
        case "3-up-grid":
            return noteSides(pages);
    }
}
