import { tolerance } from "./break-token.js";
import { shiftAt } from "./line-grid.js";
import { footOf } from "./notes.js";
/** By how much an item may grow: margins as much as they may give away. */
export function growthOf(item) {
    return item.kind === "gap" && item.grows === true ? item.height * (item.give ?? 0) : 0;
}
/** How much of an item may be given away. */
function elasticOf(item) {
    if (item.kind === "gap")
        return item.height * (item.give ?? 0);
    return item.kind === "content" && item.content.kind === "blank" ? item.content.most : 0;
}
/**
 * A room that takes items from top to bottom: the one place where it is worked out what fits, with footnotes, the lines of
 * the page, and room that may give way.
 */
export class Filling {
    /** Where the next item begins. */
    y;
    /** Height of the footnotes so far. */
    noted;
    /** What can be given away of the items so far. */
    elastic = 0;
    /** By how much they can grow. */
    growth = 0;
    /** What giving away can cost: lines below move to the next line of the page. */
    slack = 0;
    hasContent = false;
    room;
    constructor(room, y, noted) {
        this.room = room;
        this.y = y;
        this.noted = noted;
    }
    /** The same room with the same in it, to go on in another way. */
    copy() {
        const { room, y, noted, elastic, growth, slack, hasContent } = this;
        return Object.assign(new Filling(room, y, noted), { elastic, growth, slack, hasContent });
    }
    /** Height of what stands in the room, footnotes included. */
    get used() {
        return this.y + footOf(this.noted, this.room.notes);
    }
    /** The room below what there is, for an item with footnotes of its own that are `own` high. */
    left(item, own = 0) {
        return this.room.height - footOf(this.noted + own, this.room.notes) - this.y - shiftAt(item, this.y);
    }
    /** Whether an item fits with its own footnotes, which are `own` high. */
    fits(item, own) {
        if (own === 0 && (item.kind === "gap" || item.height <= 0))
            return true;
        const { notes } = this.room;
        if (notes !== null && own > 0 && this.noted + own > notes.most + tolerance)
            return false;
        const elastic = Math.max(0, this.elastic + elasticOf(item) - this.slack);
        return item.height - elastic <= this.left(item, own) + tolerance;
    }
    /** Takes an item in, and says how far it moves down to stand on the lines of the page. */
    add(item, own) {
        const shift = shiftAt(item, this.y);
        this.y += shift + item.height;
        this.noted += own;
        this.elastic += elasticOf(item);
        this.growth += growthOf(item);
        if (item.kind !== "content")
            return shift;
        this.hasContent = true;
        if (item.content.snap !== undefined)
            this.slack = Math.max(this.slack, item.content.snap.step);
        return shift;
    }
}
