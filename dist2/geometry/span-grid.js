/** Widest cell that is looked at, as in HTML, and widest row: what lies beyond them is cut. */
const mostColumns = 1000;
const widestRow = 10_000;
/** What each row of a group covers, or where cells of it lie over one another or reach beyond its last row. */
function coveredBy(rows, first) {
    // For each column the first row in which no cell from above is left.
    const takenUntil = [];
    const covered = [];
    for (const [index, cells] of rows.entries()) {
        let column = 0;
        let count = takenUntil.reduce((sum, until) => sum + (until > index ? 1 : 0), 0);
        for (const { columns, rows: height } of cells) {
            while ((takenUntil[column] ?? 0) > index)
                column++;
            if (index + height > rows.length)
                return { row: first + index, kind: "beyond" };
            for (const end = Math.min(widestRow, column + Math.min(columns, mostColumns)); column < end; column++) {
                if ((takenUntil[column] ?? 0) > index)
                    return { row: first + index, kind: "overlap" };
                takenUntil[column] = index + height;
                count++;
            }
        }
        covered.push(count);
    }
    return covered;
}
/**
 * Where a table is not a grid in which every row covers the same columns once (ISO 14289-1 §7.2 asks for one); `null`
 * where it is. Cells go to the first free columns of their row, and span no further than their group.
 */
export function irregularityOf(groups) {
    const covered = [];
    for (const rows of groups) {
        const found = coveredBy(rows, covered.length);
        if ("kind" in found)
            return found;
        for (const count of found)
            covered.push(count);
    }
    const expected = covered.reduce((most, count) => Math.max(most, count), 0);
    const row = covered.findIndex((count) => count !== expected);
    return row < 0 ? null : { row, kind: "width", covered: covered[row] ?? 0, expected };
}
