import { columnRule, withBackground, withBorders } from "../../style/index.js";
import { greatestHeight, usedBox } from "../box-model.js";
import { writeBlockLevel } from "../flow/write-block.js";
import { writeLines } from "../flow/write-lines.js";
import { startToken } from "../fragmentation/break-token.js";
import { StripWriter } from "../fragmentation/strip-writer.js";
import { take } from "../fragmentation/take.js";
import { columnGrid } from "./column-grid.js";
import { stretchesOf } from "./spanners.js";
/** Columns stand in columns at most so deep; each level is set again for every height that those around it try. */
export const mostColumnDepth = 2;
const transparent = { red: 0, green: 0, blue: 0, alpha: 0 };
/** Columns of more pages are not set whole before they are set on pages. */
const mostPagesWhole = 2;
/** The rule between columns as the left border of a box that has nothing else. */
function ruleStyle({ style }) {
    const rule = columnRule(style);
    const none = { width: 0, style: "none", colour: rule.colour };
    return withBackground(withBorders(style, { top: none, right: none, bottom: none, left: rule }), transparent);
}
/** What a column is as wide as: measured like a page of its own. */
function measureColumn(grid, flow, write) {
    const { breaks } = flow.writer;
    const context = { ...flow.context, columnDepth: flow.context.columnDepth + 1 };
    const writer = new StripWriter(grid.width, { ...breaks, columns: true }, { room: context.pageHeight || Infinity, give: context.fit.columnsGive });
    const inside = { writer, context, written: flow.written, markers: flow.markers };
    write({ x: grid.x, width: grid.width }, inside);
    flow.markers = inside.markers;
    return writer.finish();
}
/** Writes one stretch of columns. The margin above its first block stands above all columns, so that they begin level. */
function writeSet(box, area, flow, write) {
    const grid = columnGrid(box.style, area);
    const measured = measureColumn(grid, flow, write);
    const [first] = measured.items;
    if (first === undefined)
        return;
    const hasMargin = first.kind === "gap";
    const strip = hasMargin ? { ...measured, items: measured.items.slice(1), height: measured.height - first.height } : measured;
    if (strip.items.length === 0)
        return;
    if (hasMargin)
        flow.writer.gap(first.height, "next");
    const { height, hasHeight, edges } = usedBox(box.style, area, area.width);
    const limit = hasHeight ? height : greatestHeight(box.style, edges);
    // Columns begin on a line of the page, so that theirs are in register with it.
    const snap = box.style.lineSnap === "none" || !flow.writer.breaks.pages ? {} : { snap: { step: flow.context.grid.step, offset: 0 } };
    const set = { box, strip, grid, rule: ruleStyle(box), limit };
    const content = { kind: "columns", source: box, set, token: startToken, filled: null, height: strip.height / grid.count, ...snap };
    flow.writer.add(standsWhole(content, flow) ? (take(content, Infinity, true).first ?? content) : content);
}
/** Columns that a page may not hold are only guessed at: nobody asks how high all of them would be. */
function standsWhole({ height }, { writer, context: { pageHeight } }) {
    return !(writer.breaks.pages || writer.breaks.columns) || height <= mostPagesWhole * pageHeight;
}
/** Writes what a box holds in columns, and blocks that span them across the whole area. */
export function writeColumns(box, area, flow) {
    const { content } = box;
    if (content.kind === "inlines") {
        writeSet(box, area, flow, (column, inside) => {
            writeLines(box, column, inside);
        });
        return;
    }
    for (const stretch of content.kind === "blocks" ? stretchesOf(content.boxes) : []) {
        if (stretch.kind === "spanner")
            writeBlockLevel(stretch.box, area, flow);
        else
            writeSet(box, area, flow, (column, inside) => {
                for (const child of stretch.boxes)
                    writeBlockLevel(child, column, inside);
            });
    }
}
