import { hasColumns } from "../columns/column-grid.js";
import { StripLog } from "../fragmentation/strip-log.js";
import { isOnePage } from "./elsewhere.js";
function isLone(box) {
    if (box.kind === "inline")
        return box.note === undefined && box.children.every(isLone);
    return box.kind === "inline-block" ? standsAlone(box.block) : box.kind !== "page-text";
}
/** Whether what a box is set to depends on nothing but its place: it says nothing of pages, has no notes, and no columns that try heights. */
function standsAlone(box) {
    if (box.kind === "table")
        return (box.caption === null || standsAlone(box.caption)) && box.groups.every(({ rows }) => rows.every(({ cells }) => cells.every(standsAlone)));
    const { content } = box;
    if (hasColumns(box.style))
        return false;
    return content.kind === "inlines" ? content.boxes.every(isLone) : content.kind !== "blocks" || content.boxes.every(standsAlone);
}
function placeOf(box, { x, width, whole = width }, { writer, context, markers }) {
    const { noteWidth, pageHeight, columnDepth } = context;
    return { x, width, whole, noteWidth, pageHeight, isSetHere: context.isSetHere(box.style.page), inColumns: writer.breaks.columns, columnDepth, markers };
}
function isSame(one, other) {
    return one.x === other.x && one.width === other.width && one.whole === other.whole && one.noteWidth === other.noteWidth && one.pageHeight === other.pageHeight
        && one.isSetHere === other.isSetHere && one.inColumns === other.inColumns && one.columnDepth === other.columnDepth && one.markers.length === other.markers.length
        && one.markers.every(({ marker, edge }, index) => marker === other.markers[index]?.marker && edge === other.markers[index].edge);
}
/**
 * Blocks as they were written on strips of a document, each with all that it holds: rounds of layout write most of them again as they
 * were. What something is wrong with is written anew, so that it is told in each round.
 */
export class WrittenBlocks {
    #written = new WeakMap();
    #alone = new WeakMap();
    write(box, area, flow, write) {
        if (!this.#isKept(box, flow)) {
            write(flow);
            return;
        }
        const place = placeOf(box, area, flow);
        const known = this.#written.get(box) ?? [];
        const same = known.find((one) => isSame(one.place, place));
        if (same !== undefined && flow.context.budget.holds("lines", same.lines)) {
            flow.context.budget.spend("lines", same.lines);
            for (const step of same.steps)
                step(flow.writer);
            if (same.tookMarkers)
                flow.markers = [];
        }
        else
            this.#writeAnew(box, place, flow, write);
    }
    #writeAnew(box, place, flow, write) {
        const { budget, findings } = flow.context;
        const [lines, told] = [budget.spent("lines"), findings.count];
        const log = new StripLog(flow.writer);
        const own = { ...flow, writer: log, written: null };
        write(own);
        flow.markers = own.markers;
        if (findings.count !== told) {
            // What it holds is kept by itself from now on, as far as nothing is wrong with it.
            this.#alone.set(box, false);
            return;
        }
        const written = { place, steps: log.steps, tookMarkers: flow.markers.length === 0, lines: budget.spent("lines") - lines };
        this.#written.set(box, [...(this.#written.get(box) ?? []), written]);
    }
    #isKept(box, { writer, context }) {
        if (!writer.breaks.pages || context.continued !== null)
            return false;
        let alone = this.#alone.get(box);
        if (alone === undefined)
            this.#alone.set(box, (alone = standsAlone(box) && isOnePage(box)));
        return alone;
    }
}
