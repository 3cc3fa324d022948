import { partItem } from "./break-token.js";
/** The height that a float needs away from its place. */
export function heightApart({ piece, apart }) {
    return piece.height + apart;
}
/** A float with the room between it and the text below it, or above it. */
export function itemsApart({ piece, apart }, side) {
    const room = { kind: "gap", before: { cost: Infinity, forced: null }, height: apart, page: piece.source.style.page };
    return side === "head" ? [partItem(piece), room] : [room, partItem(piece)];
}
/** The height at the head or foot of a page that floats take, by their place in the order of all. */
export function heightOfFloats(floats, from, to) {
    let sum = 0;
    for (let number = from; number < to; number++) {
        const float = floats[number];
        if (float !== undefined)
            sum += heightApart(float);
    }
    return sum;
}
const startsOf = new WeakMap();
/** The number of the float that begins at an item, by the index of the item; -1 for none. */
function startIndexes(floats) {
    const known = startsOf.get(floats);
    if (known !== undefined)
        return known;
    const starts = new Int32Array(floats.reduce((most, { start }) => Math.max(most, start + 1), 0)).fill(-1);
    for (const [number, { start }] of floats.entries())
        starts[start] = number;
    startsOf.set(floats, starts);
    return starts;
}
/** What a page takes of a strip, item after item, where floats need not stand in their places; planner and filler walk alike. */
export class FloatWalk {
    /** How many floats have been set. */
    floated;
    /** Floats right under one another, the last of which has just been set in its place. */
    run = 0;
    strip;
    starts;
    left;
    hasContent;
    /** Index of the item after the last float that does not stand in its place. */
    skippedTo = -1;
    endOfRun = -1;
    constructor(strip, { floated, left, hasContent }) {
        this.strip = strip;
        this.starts = startIndexes(strip.floats);
        this.floated = floated;
        this.left = left;
        this.hasContent = hasContent;
    }
    /** The same walk from here on, which leaves the next float for later. */
    leaving() {
        const other = new FloatWalk(this.strip, { floated: this.floated, left: this.floated, hasContent: this.hasContent });
        other.skippedTo = this.skippedTo;
        return other;
    }
    /** Where the walk begins, for a page that begins at an item: a float may begin with a margin that vanishes at the top. */
    from(index, first) {
        if (first === index)
            return first;
        const end = this.skips(index);
        if (end === null)
            this.enters(index);
        return end ?? first;
    }
    /** The float whose section ends before an item though it has not been set: it can wait no longer. */
    due(index) {
        const float = this.strip.floats[this.floated];
        return float !== undefined && float.start < index && float.limit <= index ? float : null;
    }
    /** Sets the float that is due. */
    settle() {
        this.floated += 1;
        this.hasContent = true;
    }
    /** Where the walk goes on after a float that begins at an item and does not stand there; `null` for none. */
    skips(index) {
        const number = this.starts[index] ?? -1;
        if (number === -1 || (number === this.floated && number < this.left))
            return null;
        const end = this.strip.floats[number]?.end ?? index;
        this.skippedTo = end;
        // A margin at the top of a page vanishes.
        return !this.hasContent && this.strip.items[end]?.kind === "gap" ? end + 1 : end;
    }
    /** How many floats wait before one that begins at an item; less than none where that has been set. */
    waits(index) {
        return Math.max(0, this.starts[index] ?? 0) - this.floated;
    }
    /** Whether a float that stands in its place begins at an item; it counts as set from here on. */
    enters(index) {
        if (this.starts[index] !== this.floated)
            return false;
        const float = this.strip.floats[this.floated];
        this.run = index === this.endOfRun ? this.run + 1 : 1;
        this.endOfRun = float?.end ?? -1;
        this.floated += 1;
        return true;
    }
    /** An item as it stands on the page. */
    item(index, item) {
        if (item.kind === "content")
            this.hasContent = true;
        if (item.kind !== "gap" || index !== this.skippedTo || item.without === undefined)
            return item;
        return { ...item, height: item.without };
    }
}
