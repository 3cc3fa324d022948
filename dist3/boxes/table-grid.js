/** Widest cell: as in HTML, wider spans are cut. */
const mostColumns = 1000;
function spanIn(element, attribute, limit) {
    const span = Number.parseInt(element.attributes.get(attribute)?.value ?? "1", 10);
    return Math.min(limit, Math.max(1, Number.isNaN(span) ? 1 : span));
}
/** First column from `column` on where `width` neighbours are free in `row`. */
function freeColumn(takenUntil, row, column, width) {
    let free = column;
    for (let next = column; next < free + width && next < takenUntil.length; next++)
        if ((takenUntil[next] ?? 0) > row)
            free = next + 1;
    return free;
}
/**
 * The grid that rows and spans make (HTML §4.9.12): a cell goes to the first columns that are free, spans end with their
 * group. Other than in HTML, cells never lie over one another.
 */
export function placeCells(groups) {
    let firstRow = 0;
    let columnCount = 0;
    const placed = groups.map((rows) => {
        // For each column the first row of the group in which no cell from above is left.
        const takenUntil = [];
        const boxes = rows.map((row, index) => {
            let column = 0;
            const cells = row.cells.map(({ base, content, strings }) => {
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
