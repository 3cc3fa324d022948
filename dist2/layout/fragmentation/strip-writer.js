import { collapsed, joined, noMargin, withMargin } from "./margin.js";
import { breakCost } from "./break-cost.js";
const forcedBreaks = {
    column: "column",
    page: "page",
    left: "left",
    right: "right",
};
/** A box higher than this share of a page is worth less to be kept whole: moved on, it leaves most of a page blank. */
const tallShare = 0.75;
/** The same of a box in columns, which leaves the rest of its column blank and those beside it too high. */
const tallInColumns = 0.6;
/** No page ends here. */
const sealed = { cost: breakCost.never, forced: null };
/** A flow that pages cut. */
export const onPages = { pages: true, columns: false };
/** A flow that is set in one piece: a cell, a block in a line. */
export const inOnePiece = { pages: false, columns: false };
const firm = { room: Infinity, give: 0 };
/**
 * Writes a strip from top to bottom. Margins wait until something with a height comes; boxes that open meanwhile wait
 * with them, because their top edge lies below the collapsed margin. All breaks that are asked for in the same place are
 * one boundary, which is how `break-before` of a first child becomes its parent's (CSS Fragmentation 3 §3.1).
 */
export class StripWriter {
    items = [];
    tops = new Map();
    waiting = [];
    marginBefore = noMargin;
    marginAfter = noMargin;
    cost = breakCost.free;
    forced = null;
    weight = 0;
    isSealed = false;
    /** For each item, what a page end before it costs for the boxes around it that are to be kept whole. */
    kept = [];
    tooTall = new Set();
    opened = new Map();
    page = null;
    /** Stretches that ask to float. */
    written = [];
    /** The float that is being written: where its first item will be among those that wait, and where it is once they are written. */
    floating = null;
    /** The margin before what comes next, were the last float not there; `null` where none is right above. */
    marginWithout = null;
    y = 0;
    width;
    /** Which breaks count in what is written. */
    breaks;
    /** The most that a page holds. */
    room;
    give;
    constructor(width, breaks, { room, give } = firm) {
        this.width = width;
        this.breaks = breaks;
        this.room = room;
        this.give = give;
    }
    /** Whether a box of this `break-inside` is kept whole here. Where columns end, pages may end too. */
    keepsWhole(inside) {
        return inside !== "auto" && (inside !== "avoid-column" || this.breaks.columns);
    }
    /** Opens a box. */
    open(box, edge) {
        this.breakHere(edge.break);
        this.marginAfter = withMargin(this.marginAfter, edge.margin);
        this.waiting.push({ kind: "open", box });
        if (box.top === 0)
            return;
        this.flush(box.source.style.page);
        this.isSealed = true;
    }
    /** Closes the box that was opened last. Margins inside it stay inside only where it has a bottom edge. */
    close(box, edge) {
        if (box.bottom !== 0) {
            this.isSealed = true;
            this.flush(box.source.style.page);
        }
        if (this.waiting.length > 0)
            this.waiting.push({ kind: "close", box });
        else
            this.emit({ kind: "close", box, before: sealed, height: box.bottom, page: box.source.style.page });
        if (this.waiting.length > 0)
            this.marginAfter = withMargin(this.marginAfter, edge.margin);
        else
            this.addBefore(edge.margin);
        this.breakHere(edge.break);
    }
    /** Sets content; `cost` is what ending the page right before it costs at least. */
    add(content, cost = breakCost.free) {
        this.cost = Math.max(this.cost, cost);
        const before = this.flush(content.source.style.page);
        const page = content.source.style.page;
        this.emit({ kind: "content", content, before: before ?? sealed, height: content.height, page, cutCost: breakCost.free });
    }
    /** Begins what may stand at the head or the foot of a page instead. */
    beginFloat() {
        this.floating = { waiting: this.waiting.length, above: this.marginBefore, start: null };
    }
    /** Ends it. */
    endFloat(source, apart) {
        if (this.floating?.start != null && this.waiting.length === 0) {
            this.written.push({ source, start: this.floating.start, end: this.items.length, apart });
            this.marginWithout = this.floating.above;
        }
        this.floating = null;
    }
    /**
     * Sets a margin that belongs to no box: spacing between rows, the margin of a table above its caption. It stays at a
     * page's top after a forced break only where it belongs to what comes next.
     */
    gap(height, belongsTo = "before") {
        if (belongsTo === "before")
            this.addBefore(height);
        else
            this.marginAfter = withMargin(this.marginAfter, height);
    }
    addBefore(margin) {
        this.marginBefore = withMargin(this.marginBefore, margin);
        if (this.marginWithout !== null)
            this.marginWithout = withMargin(this.marginWithout, margin);
    }
    /**
     * Fills up an open box to a height of its content; margins at its end are part of it. Of the room filled in, as much
     * is elastic as lies over `least`.
     */
    fill(box, height, least = height) {
        if (this.waiting.length > 0)
            this.flush(box.source.style.page);
        this.marginBefore = noMargin;
        const rest = height - (this.y - (this.tops.get(box) ?? this.y) - box.top);
        if (rest > 0)
            this.add(blank(box.source, rest, Math.min(rest, height - least)), breakCost.inside);
    }
    /** The strip so far. The margin at the end of a flow has nothing to hold apart. */
    finish() {
        this.marginBefore = noMargin;
        this.marginAfter = noMargin;
        if (this.waiting.length > 0)
            this.flush(this.page ?? "");
        const kept = withoutLastBreak(this.items.map((item, index) => this.withKept(item, index)));
        const items = this.give > 0 ? growing(kept) : kept;
        return { items, width: this.width, height: this.y, tooTall: this.tooTall, floats: [] };
    }
    /** What of the strip asks to float, in order. */
    get floats() {
        return this.written;
    }
    withKept(item, index) {
        const cost = this.kept[index] ?? breakCost.free;
        if (cost === breakCost.free)
            return item;
        const before = { ...item.before, cost: Math.max(item.before.cost, cost) };
        return item.kind === "content" ? { ...item, before, cutCost: cost } : { ...item, before };
    }
    /** Asks for a break, or for none, between what has been written and what comes next. */
    breakHere(value) {
        if (value === "avoid" || value === "avoid-page" || (value === "avoid-column" && this.breaks.columns))
            this.cost = Math.max(this.cost, breakCost.between);
        const forced = forcedBreaks[value] ?? null;
        if (forced === null || !(forced === "column" ? this.breaks.columns : this.breaks.pages))
            return;
        // Of several in one place the one that says most wins.
        if (this.forced === null || this.forced === "column" || this.forced === "page" && forced !== "column")
            this.forced = forced;
    }
    /** Makes a page end between what has been written and what comes next cost at least so much. */
    weigh(weight) {
        this.weight = Math.max(this.weight, weight);
    }
    boundary(page) {
        if (this.isSealed)
            return sealed;
        const changesPage = this.breaks.pages && this.page !== null && this.page !== page;
        const forced = this.forced ?? (changesPage ? "page" : null);
        return { cost: this.cost + this.weight, forced };
    }
    /** Writes what waits. Gives the boundary back where nothing took it. */
    flush(page) {
        let boundary = this.boundary(page);
        const margin = boundary.forced === null ? joined(this.marginBefore, this.marginAfter) : this.marginAfter;
        const height = collapsed(margin);
        const first = this.floating?.start === null ? this.floating.waiting : null;
        if (this.floating !== null && first === 0)
            this.floating.start = this.items.length;
        if (height !== 0) {
            const without = this.marginWithout === null || boundary.forced !== null ? null : { without: collapsed(joined(this.marginWithout, this.marginAfter)) };
            const given = this.give > 0 && height > 0 ? { give: this.give } : null;
            this.emit({ kind: "gap", before: boundary, height, page, ...without, ...given });
            boundary = null;
        }
        for (const [index, { kind, box }] of this.waiting.entries()) {
            if (this.floating !== null && index === first)
                this.floating.start ??= this.items.length;
            this.emit({ kind, box, before: boundary ?? sealed, height: kind === "open" ? box.top : box.bottom, page });
            boundary = null;
        }
        this.waiting = [];
        [this.marginBefore, this.marginAfter] = [noMargin, noMargin];
        this.marginWithout = null;
        [this.cost, this.forced, this.isSealed, this.weight] = [breakCost.free, null, false, 0];
        return boundary;
    }
    emit(item) {
        if (item.kind === "open") {
            this.tops.set(item.box, this.y);
            this.opened.set(item.box, this.items.length);
        }
        this.kept.push(breakCost.free);
        this.items.push(item);
        this.y += item.height;
        this.page = item.page;
        if (item.kind === "close" && item.box.keepsWhole)
            this.keep(item.box);
    }
    costInside({ isOneThing }, height) {
        if (isOneThing)
            return breakCost.inside;
        if (this.breaks.columns && height > tallInColumns * this.room)
            return breakCost.insideColumn;
        return height > tallShare * this.room ? breakCost.insideTall : breakCost.inside;
    }
    /** Ends a box that is to be kept whole. Where no page holds it, it is cut wherever that is best. */
    keep(box) {
        const height = this.y - (this.tops.get(box) ?? 0);
        if (height > this.room) {
            this.tooTall.add(box);
            return;
        }
        const cost = this.costInside(box, height);
        for (let index = (this.opened.get(box) ?? 0) + 1; index < this.items.length; index++)
            this.kept[index] = Math.max(this.kept[index] ?? 0, cost);
    }
}
/** Whether there is code at the place where items of a kind end, from one on in a direction. */
function isCodeAt(items, from, kind) {
    const step = kind === "open" ? 1 : -1;
    for (let index = from + step; items[index]?.kind === kind; index += step) {
        const item = items[index];
        if (item?.kind === kind && item.box.source.style.whiteSpace.startsWith("pre"))
            return true;
    }
    return false;
}
/** Items with margins that may grow: all but those above and below code, whose lines have less room there than it seems. */
function growing(items) {
    return items.map((item, index) => (item.kind !== "gap" || isCodeAt(items, index, "close") || isCodeAt(items, index, "open") ? item : { ...item, grows: true }));
}
/** Items without the break that nothing stands behind: nobody asks for an empty page at the end. */
function withoutLastBreak(items) {
    const last = items.findLastIndex(({ kind, height }) => kind === "content" || (kind === "open" && height > 0));
    const at = items.findIndex(({ before }, index) => index > last && before.forced !== null);
    return at <= 0 ? items : items.map((item, index) => (index < at || item.before.forced === null ? item : { ...item, before: { ...item.before, forced: null } }));
}
/** Empty room in a box, of which `most` may be given away; it is cut anywhere. */
export function blank(source, height, most) {
    return { kind: "blank", source, height, most: Math.max(0, most) };
}
