function addLeft({ bytes, from, to, width, step }) {
    bytes.copyWithin(to, from, from + Math.min(step, width));
    for (let at = step; at < width; at++)
        bytes[to + at] = (bytes[from + at] ?? 0) + (bytes[to + at - step] ?? 0);
}
function addAbove({ bytes, from, to, width, isFirst }) {
    if (isFirst)
        bytes.copyWithin(to, from, from + width);
    else
        for (let at = 0; at < width; at++)
            bytes[to + at] = (bytes[from + at] ?? 0) + (bytes[to + at - width] ?? 0);
}
function addAverage({ bytes, from, to, width, step, isFirst }) {
    for (let at = 0; at < width; at++) {
        const left = at < step ? 0 : (bytes[to + at - step] ?? 0);
        const above = isFirst ? 0 : (bytes[to + at - width] ?? 0);
        bytes[to + at] = (bytes[from + at] ?? 0) + ((left + above) >> 1);
    }
}
/** By the Paeth predictor (PNG §9.4): of left, above and upper left the one nearest to their linear estimate. */
function addNearest(row) {
    const { bytes, from, to, width, step, isFirst } = row;
    // Without a row above, left is always the nearest.
    if (isFirst) {
        addLeft(row);
        return;
    }
    const above = to - width;
    for (let at = 0; at < Math.min(step, width); at++)
        bytes[to + at] = (bytes[from + at] ?? 0) + (bytes[above + at] ?? 0);
    for (let at = step; at < width; at++) {
        const [a, b, c] = [bytes[to + at - step] ?? 0, bytes[above + at] ?? 0, bytes[above + at - step] ?? 0];
        const [toLeft, toAbove, toCorner] = [Math.abs(b - c), Math.abs(a - c), Math.abs(a + b - 2 * c)];
        const nearest = toLeft <= toAbove && toLeft <= toCorner ? a : toAbove <= toCorner ? b : c;
        bytes[to + at] = (bytes[from + at] ?? 0) + nearest;
    }
}
/** What undoes the five filters, by their number. */
const filters = [
    ({ bytes, from, to, width }) => { bytes.copyWithin(to, from, from + width); }, addLeft, addAbove, addAverage, addNearest,
];
/**
 * The samples of rows that were filtered (PNG §9): `width` bytes a row, without the filter bytes. `step` is the
 * distance of a byte from the one that it is predicted by. `null` where a row names no filter. The samples take the room
 * of the rows, which are of no more use then: each is written before the byte that is read next.
 */
export function unfiltered(rows, width, step) {
    const height = rows.length / (width + 1);
    for (let row = 0; row < height; row++) {
        const start = row * (width + 1);
        const undo = filters[rows[start] ?? 0];
        if (undo === undefined)
            return null;
        undo({ bytes: rows, from: start + 1, to: row * width, width, step, isFirst: row === 0 });
    }
    return rows.subarray(0, width * height);
}
