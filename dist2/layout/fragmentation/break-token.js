/** Rounding must not push a line to the next page. */
export const tolerance = 0.01;
/** A header taller than this share of the page is not repeated, so that each page goes on. */
const mostOfPage = 0.5;
/** The beginning of a strip. */
export const startToken = { index: 0, rest: null, open: [], forced: "start", floated: 0 };
/** The boxes that go on, and whether their headers and captions are set again on a page of `height`. */
export function continuedBoxes(token, height) {
    return token.open.map(({ box, index }) => {
        // The header is the item right after its table: it repeats only where it has been set before.
        const wasSet = token.index > index + 1 || token.rest !== null;
        const [header, caption] = [box.header?.height ?? 0, box.caption?.height ?? 0];
        return {
            box,
            repeatsHeader: wasSet && box.header !== null && header <= mostOfPage * height,
            repeatsCaption: wasSet && box.caption !== null && header + caption <= mostOfPage * height,
        };
    });
}
/** The room that repeated headers and captions take. */
export function headersHeight(continued) {
    return continued.reduce((sum, { box, repeatsHeader, repeatsCaption }) => sum + (repeatsHeader ? (box.header?.height ?? 0) : 0) + (repeatsCaption ? (box.caption?.height ?? 0) : 0), 0);
}
/** Index of the first item of a page: a margin at its top vanishes after an unforced break. */
export function firstItem(strip, { index, rest, forced }) {
    const skips = rest === null && forced === null && strip.items[index]?.kind === "gap";
    return skips ? index + 1 : index;
}
/** The boxes that are open before the item `to`, given those that are open before `from`. */
export function openAfter(strip, token, from, to) {
    const open = [...token.open];
    for (let index = from; index < to; index++) {
        const item = strip.items[index];
        if (item?.kind === "open")
            open.push({ box: item.box, index });
        if (item?.kind === "close")
            open.pop();
    }
    return open;
}
/** All of a strip from a token on, as if no page ended in it. */
export function wholeFill(strip, from) {
    const continued = continuedBoxes(from, Infinity);
    const items = from === startToken ? strip.items : [...restItem(from), ...strip.items.slice(firstItem(strip, from))];
    const height = from === startToken ? strip.height : items.reduce((sum, item) => sum + item.height, headersHeight(continued));
    return { strip, from, continued, items, height, rest: null, cost: 0, broken: null, tooTall: null };
}
/** The rest of a cut item as an item of the page that it goes on on. */
export function restItem({ rest }) {
    return rest === null ? [] : [partItem(rest)];
}
/** A part of content as an item; nothing comes between it and what is above it. */
export function partItem(content) {
    const before = { cost: Infinity, forced: null };
    return { kind: "content", content, before, height: content.height, page: content.source.style.page, cutCost: 0 };
}
