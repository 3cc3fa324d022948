/** A table that must be there. Throws a `RangeError` where it is not: whoever judges translates it. */
export function tableOf(tables, tag) {
    const table = tables.get(tag);
    if (table === undefined || table.byteLength === 0)
        throw new RangeError(`it has no table \`${tag}\``);
    return table;
}
/** Number of glyphs, as `maxp` has it. */
export function glyphCountOf(tables) {
    return tableOf(tables, "maxp").getUint16(4);
}
