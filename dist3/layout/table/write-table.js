import { usedBox } from "../box-model.js";
import { captionAgain } from "../flow/caption-again.js";
import { writeBlock } from "../flow/write-block.js";
import { writeMarkerLine } from "../flow/write-lines.js";
import { assembleAll } from "../fragmentation/assemble.js";
import { notesIn } from "../fragmentation/notes.js";
import { breakWeights } from "../flow/break-weights.js";
import { inOnePiece, StripWriter } from "../fragmentation/strip-writer.js";
import { wordsPlace } from "../pages/words-place.js";
import { tableWidths } from "./column-widths.js";
import { bundles, setBundle } from "./row-bundle.js";
import { signAlignment } from "./sign-alignment.js";
import { borderModel, paintedStyle, paintedTableStyle, tableEdges } from "./table-model.js";
const noEdge = { margin: 0, break: "auto" };
function gridAt(table, x, columnWidths, signs) {
    const model = borderModel(table);
    let left = x + model.horizontal;
    const columns = columnWidths.map((width) => {
        const column = { x: left, width };
        left += width + model.horizontal;
        return column;
    });
    const first = columns[0]?.x ?? x;
    const rowsWithBackground = new Map(table.groups.flatMap(({ style, rows }) => rows.flatMap((row) => {
        const colour = row.style.backgroundColor.alpha > 0 ? row.style.backgroundColor : style.backgroundColor;
        return colour.alpha > 0 ? [[row, colour]] : [];
    })));
    return { table, rowsWithBackground, model, x: first, width: Math.max(0, left - model.horizontal - first), columns, signs };
}
function plainBox(source, grid, writer) {
    return {
        source,
        style: paintedStyle(source.style),
        x: grid.x, width: grid.width, top: 0, bottom: 0,
        keepsWhole: writer.keepsWhole(source.style.breakInside), isOneThing: false,
        strings: [], header: null, caption: null,
    };
}
/** Rows of a table that a reader takes in at one glance, and rather sees on one page. */
const mostRowsAtOnce = 8;
/** A row that is higher is no line left alone: a reader sees the table in it. */
const tallRow = 60;
/** Writes the rows of a group; a page may end between two of them. */
function writeGroup(group, grid, flow) {
    const { writer, context } = flow;
    const box = plainBox(group, grid, writer);
    writer.open(box, { margin: 0, break: group.style.breakBefore });
    const runs = bundles(group.rows).map((rows) => ({ rows, content: setBundle(rows, grid, context) }));
    const isLone = (index) => {
        const { content, rows } = runs[index] ?? {};
        return content !== undefined && rows?.length === 1 && content.height <= tallRow;
    };
    for (const [index, { rows, content }] of runs.entries()) {
        if (index > 0) {
            writer.gap(grid.model.vertical);
            const leavesLone = (index === 1 && isLone(0)) || (index === runs.length - 1 && isLone(index));
            if (runs.length > mostRowsAtOnce)
                writer.weigh(leavesLone ? breakWeights.loneRow : breakWeights.rows);
            else
                writer.weigh(leavesLone ? breakWeights.loneRowOfFew : breakWeights.fewRows);
        }
        writer.breakHere(rows[0]?.style.breakBefore ?? "auto");
        writer.add(content);
        writer.breakHere(rows.at(-1)?.style.breakAfter ?? "auto");
    }
    writer.close(box, { margin: 0, break: group.style.breakAfter });
}
/** The header rows of a table, set as one piece that pages repeat; `null` where the table has none. */
function headerOf(table, grid, flow) {
    const headers = table.groups.filter(({ role, rows }) => role === "header" && rows.length > 0);
    const [source] = headers;
    if (source === undefined)
        return null;
    const writer = new StripWriter(grid.width, inOnePiece);
    for (const group of headers)
        writeGroup(group, grid, { ...flow, writer });
    // The spacing below the header belongs to it, so that it comes along to the next page.
    const strip = writer.finish();
    return { source, fragments: assembleAll(strip), height: strip.height + grid.model.vertical, notes: notesIn(strip.items) };
}
function writeRows(table, grid, header, flow) {
    const { writer } = flow;
    if (header !== null) {
        const { source, fragments, height, notes } = header;
        writer.add({ kind: "box", source, fragments, height, notes: notes ?? [] });
        writer.breakHere("avoid");
    }
    const groups = table.groups.filter(({ role, rows }) => role !== "header" && rows.length > 0);
    for (const [index, group] of groups.entries()) {
        if (index > 0) {
            writer.gap(grid.model.vertical);
            // A sum at the foot is a row alone on its page as any other would be.
            writer.weigh(group.rows.length === 1 ? breakWeights.loneRow : breakWeights.rows);
        }
        writeGroup(group, grid, flow);
    }
}
function writeCaption(table, side, area, flow) {
    if (table.caption?.style.captionSide !== side)
        return;
    if (side === "bottom")
        flow.writer.breakHere("avoid");
    writeBlock(table.caption, area, flow);
    if (side === "top")
        flow.writer.breakHere("avoid");
}
/** More columns than the widest page has room for. */
const mostColumns = 200;
/** Nobody sees less. */
const tolerance = 0.05;
/** Warns once of a table whose words have to be broken, since its columns do not fit beside each other. */
function reportCrowded(table, { width, lacks }, { context }) {
    if (lacks <= tolerance || !context.isSetHere(table.style.page))
        return;
    const message = `the ${table.columnCount} columns of the table need ${(width + lacks).toFixed(0)} pt for their longest words, and have ${width.toFixed(0)} pt`;
    context.findings.report("layout/crowded-table", wordsPlace(table.element), message, "leave out columns, split the table, or turn the page with `@page { size: a4 landscape }` in `course.css`");
}
/** Writes a table into an area: its caption above or below, its header once, its rows (CSS 2.1 §17). */
export function writeTable(table, area, flow, given) {
    const { style } = table;
    const { writer, context } = flow;
    if (flow.markers.length > 0)
        writeMarkerLine(table, area, flow);
    if (table.columnCount > mostColumns) {
        const message = `a table of ${table.columnCount} columns; the limit is ${mostColumns}`;
        context.findings.report("layout/too-many-columns", table.element.span, message, "split the table");
        return;
    }
    const signs = signAlignment(table, context);
    const widths = tableWidths(table, area.whole ?? area.width, { context, signs, fixed: given });
    const { width, columns } = widths;
    reportCrowded(table, widths, flow);
    const { x, margin } = usedBox(style, area, width);
    const edges = tableEdges(table, area.whole ?? area.width);
    const grid = gridAt(table, x + edges.left, columns, signs);
    const header = headerOf(table, grid, flow);
    const vertical = grid.model.vertical;
    const box = {
        source: table, style: paintedTableStyle(table), x, width,
        top: edges.top + vertical, bottom: edges.bottom + vertical,
        keepsWhole: writer.keepsWhole(style.breakInside), isOneThing: false, strings: [], header,
        caption: table.caption?.style.captionSide === "top" ? captionAgain(table, table.caption, { x, width }, flow) : null,
    };
    writer.breakHere(style.breakBefore);
    writer.gap(margin.top, "next");
    writeCaption(table, "top", { x, width }, flow);
    writer.open(box, noEdge);
    writeRows(table, grid, header, flow);
    writer.close(box, noEdge);
    writeCaption(table, "bottom", { x, width }, flow);
    writer.gap(margin.bottom);
    writer.breakHere(style.breakAfter);
}
