function sourceOf(item) {
    if (item === undefined || item.kind === "gap")
        return null;
    return item.kind === "content" ? item.content.source : item.box.source;
}
// A document that turns a page in each of its chapters asks of the same two strips each time.
const known = new WeakMap();
/** Where the items of each box stand on a strip, in order; found once. */
function placesOf(strip) {
    let places = known.get(strip);
    if (places === undefined)
        known.set(strip, (places = findPlaces(strip)));
    return places;
}
function findPlaces({ items }) {
    const places = new Map();
    for (const [index, item] of items.entries()) {
        const source = sourceOf(item);
        if (source === null)
            continue;
        const before = places.get(source);
        if (before === undefined)
            places.set(source, [index]);
        else
            before.push(index);
    }
    return places;
}
/** The first item from `index` on that belongs to a box. */
function placed(items, index) {
    let at = index;
    while (items[at]?.kind === "gap")
        at++;
    return at;
}
function isBlock(source) {
    return source !== null && "content" in source;
}
/** What measuring at another width must know of the paragraph that a page ended in; `null` where it ended between boxes. */
export function continuation(strip, { index, rest }, width) {
    const item = strip.items[index];
    const source = sourceOf(item);
    if (rest !== null || item?.kind !== "content" || !isBlock(source) || source.content.kind !== "inlines")
        return null;
    const lines = (placesOf(strip).get(source) ?? []).indexOf(index) - 1;
    return lines <= 0 ? null : { box: source, lines, widthDifference: strip.width - width };
}
/**
 * A break token for the same place on a strip of another width. Strips of one document have the same boxes in the same
 * order, so the n-th item of a box stays its n-th item.
 */
export function relocated(token, from, to) {
    const [old, other] = [placesOf(from), placesOf(to)];
    const find = (index) => {
        const at = placed(from.items, index);
        const source = sourceOf(from.items[at]);
        if (source === null)
            return to.items.length;
        const found = other.get(source)?.[(old.get(source) ?? []).indexOf(at)];
        return found ?? to.items.length;
    };
    const index = find(token.index);
    const open = token.open.map((box) => {
        const at = find(box.index);
        const item = to.items[at];
        return item?.kind === "open" ? { box: item.box, index: at } : box;
    });
    // What floats on one strip alone, in a section that is elsewhere on the other, has been set where the token has passed it.
    const order = new Map(from.floats.map(({ piece }, number) => [piece.source, number]));
    const isSet = ({ piece, limit }) => (order.get(piece.source) ?? (limit <= index ? -1 : Infinity)) < token.floated;
    const floated = to.floats.findLastIndex(isSet) + 1;
    // The margin of what is elsewhere on the one strip is on the other alone.
    const above = token.forced === null ? undefined : to.items[index - 1];
    const keepsGap = above?.kind === "gap" && (from.items[token.index]?.kind === "gap" || above.before.forced !== null);
    return { ...token, floated, index: keepsGap ? index - 1 : index, open };
}
