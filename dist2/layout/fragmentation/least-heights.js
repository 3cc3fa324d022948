import { tolerance } from "./break-token.js";
/** What counts of a margin: all of it may vanish at both ends of a page, so that more would count against every page. */
const countedGap = 12;
/** The share of a page that an item has at most to count: a higher one may be cut, or hang out below what is set again above it. */
const mostOfPage = 0.4;
/** So much less of a page is none. */
const certain = 1e-9;
/** Pages that are as high as any: the first, and a left and a right one. */
const pagesAsked = [0, 1, 2];
/** The least height that an item takes, wherever it stands. */
function leastOf(item, most) {
    if (item.kind === "gap")
        return Math.max(0, Math.min(item.height * (1 - (item.give ?? 0)), item.without ?? Infinity, countedGap));
    if (item.height > most)
        return 0;
    if (item.kind !== "content")
        return item.height;
    const { content } = item;
    return content.kind === "columns" || content.kind === "blank" || (content.kind === "rows" && content.rows.length > 1) ? 0 : item.height;
}
/** The height that has to stand on pages to come, where floats may have been set ahead of their places or are still to be set. */
export class LeastHeights {
    /** What items before each boundary take at least, floats counted at their first. */
    above;
    ofFloat;
    floats;
    /** The most that a page takes of it. */
    most;
    /** Whether all pages to come are of the width of the strip, so that there are whole ones until its end. */
    isCounted;
    constructor({ items, floats }, end, roomOf) {
        const rooms = pagesAsked.flatMap((page) => roomOf(page)?.height ?? []);
        this.most = Math.max(1, ...rooms) + 2 * countedGap + tolerance;
        this.floats = floats;
        const least = mostOfPage * Math.min(...rooms, Infinity);
        this.isCounted = rooms.length === pagesAsked.length;
        const heights = new Float64Array(items.length);
        for (let index = 0; index < end; index++) {
            const item = items[index];
            if (item !== undefined)
                heights[index] = leastOf(item, least);
        }
        this.ofFloat = Float64Array.from(floats, ({ start, end: after, piece }) => {
            const inPlace = heights.subarray(start, after).reduce((sum, height) => sum + height, 0);
            heights.fill(0, start, after);
            const height = Math.min(inPlace, piece.height);
            heights[start] = height;
            return height;
        });
        this.above = new Float64Array(items.length + 1);
        for (let index = 0; index < heights.length; index++)
            this.above[index + 1] = (this.above[index] ?? 0) + (heights[index] ?? 0);
    }
    /** The pages that all after a place takes at least, in parts of pages where pages of another width may come. */
    pagesAfter({ index, floated }) {
        let height = (this.above.at(-1) ?? 0) - (this.above[index] ?? 0);
        for (let number = floated - 1; number >= 0 && (this.floats[number]?.start ?? -1) >= index; number--)
            height -= this.ofFloat[number] ?? 0;
        for (let number = floated; (this.floats[number]?.start ?? Infinity) < index; number++)
            height += this.ofFloat[number] ?? 0;
        const pages = Math.max(0, height) / this.most;
        return this.isCounted ? Math.ceil(pages - certain) : pages;
    }
}
