/** Height of the page's foot that notes of a height take. */
export function footOf(notes, room) {
    return notes <= 0 || room === null ? 0 : Math.min(notes, room.most) + room.edges;
}
/** The footnotes whose calls stand in some content. */
export function notesOf({ notes, inside }) {
    return notes ?? (inside === undefined ? [] : notesIn(inside));
}
/** The footnotes whose calls stand in some items, in order. */
export function notesIn(items) {
    return items.flatMap((item) => (item.kind === "content" ? notesOf(item.content) : []));
}
/** Height of the footnotes of some content. */
export function noteHeightOf(content) {
    return notesOf(content).reduce((sum, { strip }) => sum + strip.height, 0);
}
/** Height of what goes on of footnotes. */
export function heightOfRest(rest) {
    return rest.reduce((sum, { height }) => sum + height, 0);
}
/** Height of some items, one under the other. */
export function heightOfItems(items) {
    return items.reduce((sum, { height }) => sum + height, 0);
}
/**
 * A room whose footnotes, `noted` high, go on on the next page: no others stand below them, and what is too little for the
 * next of their lines is left to the text.
 */
export function fullOfNotes(room, noted) {
    return room.notes === null ? room : { ...room, notes: { ...room.notes, most: noted } };
}
