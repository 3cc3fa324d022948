const tables = new WeakMap();
const byteOrderMark = "\uFEFF";
const lineBreak = /\r\n|\n|\r/g;
const pair = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;
function makeTable(text) {
    const lines = [text.startsWith(byteOrderMark) ? 1 : 0];
    for (const match of text.matchAll(lineBreak))
        lines.push(match.index + match[0].length);
    const trailing = Array.from(text.matchAll(pair), (match) => match.index + 1);
    return { lines, trailing };
}
function tableOf(source) {
    const known = tables.get(source);
    if (known !== undefined)
        return known;
    const table = makeTable(source.text);
    tables.set(source, table);
    return table;
}
/** Number of members of the ascending `offsets` that are at most `offset`. */
function countUpTo(offsets, offset) {
    let low = 0;
    let high = offsets.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((offsets[middle] ?? 0) <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** Offsets of the first character of each line; a byte order mark belongs to no line. */
export function lineTable(source) {
    return tableOf(source).lines;
}
/** Line and column of `offset` in `source`. An offset inside a surrogate pair counts as the pair's own. */
export function positionAt(source, offset) {
    const { lines, trailing } = tableOf(source);
    const line = Math.max(1, countUpTo(lines, offset));
    const start = lines[line - 1] ?? 0;
    const halves = countUpTo(trailing, offset) - countUpTo(trailing, start - 1);
    return { line, column: Math.max(0, offset - start) - halves + 1 };
}
/** Where a span begins as one word in a sentence: `lessons/a.yaml:6`. */
export function fileAndLine({ source, start }) {
    return `${source.path}:${positionAt(source, start).line}`;
}
