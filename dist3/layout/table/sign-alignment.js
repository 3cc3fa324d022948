import { sideOf } from "../../style/index.js";
/** Digits, and the signs that group them by three. */
const groupedDigits = /\d+(?:[ \u00a0\u2009\u202f'’,.٬]\d{3}(?!\d))*|\p{Nd}+/u;
/** Where a text has the sign of its number, or would have it: behind the last digit; -1 where there is no number. */
function placeOf(sign, text) {
    const isDigit = (at) => /\p{Nd}/u.test(text[at] ?? "");
    const places = [];
    for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + sign.length))
        places.push(at);
    // A sign that is no part of a number ends an abbreviation.
    const found = places.find((at) => isDigit(at + sign.length)) ?? places.find((at) => isDigit(at - 1));
    if (found !== undefined)
        return found;
    const digits = groupedDigits.exec(text);
    return digits === null ? -1 : digits.index + digits[0].length;
}
/** How far from the start of a line the character stands that has so many others before it. */
function distanceTo({ pieces, width }, characters) {
    let read = 0;
    for (const piece of pieces) {
        if (piece.kind !== "glyphs")
            continue;
        const glyph = piece.clusters.findIndex((cluster) => read + cluster >= characters);
        if (glyph !== -1)
            return piece.x + (piece.positions[glyph] ?? 0);
        read += piece.text.length;
        if (read >= characters)
            return piece.x + piece.width;
    }
    return width;
}
/** A cell as it is lined up; `null` where its side places it: it spans columns, or holds more than a line. */
function signCell(cell, context) {
    const { textAlign, direction } = cell.style;
    if (typeof textAlign === "string" || cell.columnSpan > 1 || cell.content.kind !== "inlines")
        return null;
    const { paragraph, widths } = context.paragraphs.paragraphOf(cell, Infinity, context);
    const [line, second] = paragraph.breakLines({ measure: () => Infinity, justify: false, method: "greedy" });
    if (line === undefined || second !== undefined)
        return null;
    const { width, pieces } = line;
    const at = placeOf(textAlign.sign, pieces.map((piece) => (piece.kind === "glyphs" ? piece.text : "")).join(""));
    if (at === -1)
        return { kind: "words", width };
    const fromLeft = distanceTo(line, at);
    const before = direction === "ltr" ? fromLeft : width - fromLeft;
    return { kind: "number", before, after: width - before, breaks: widths.min < width };
}
const nothing = { before: 0, after: 0 };
function wider(one, other) {
    return { before: Math.max(one.before, other.before), after: Math.max(one.after, other.after) };
}
/** Which cells of a table are lined up on a sign of their column, by the widths of what stands around it. */
export function signAlignment(table, context) {
    const columns = new Map();
    const cells = new Map();
    for (const cell of table.groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells))) {
        const found = signCell(cell, context);
        if (found === null)
            continue;
        cells.set(cell, found);
        if (found.kind === "words")
            continue;
        const { most, least } = columns.get(cell.column) ?? { most: nothing, least: nothing };
        columns.set(cell.column, { most: wider(most, found), least: found.breaks ? least : wider(least, found) });
    }
    return { columns, cells };
}
/** What a column asks for so that its numbers can stand under each other, without the edges of cells. */
export function signWidths({ most, least }) {
    return { min: least.before + least.after, max: most.before + most.after };
}
/** Room on both sides of the line of a cell in `width`; `null` where the sign does not place it. */
export function roomAround(cell, width, { columns, cells }) {
    const found = cells.get(cell);
    const column = columns.get(cell.column);
    if (found === undefined || column === undefined)
        return null;
    const { before, after } = column.most;
    const own = found.kind === "number" ? found.before + found.after : found.width;
    const room = width - own;
    if (room < 0)
        return null;
    const side = sideOf(cell.style.textAlign);
    const all = (width - before - after) * (side === "right" ? 1 : side === "center" ? 0.5 : 0);
    const inAll = found.kind === "number" ? before - found.before : (before + after - found.width) / 2;
    // A column that is too narrow for its numbers keeps each of them inside.
    const left = Math.min(room, Math.max(0, all + inAll));
    return { left, right: room - left };
}
