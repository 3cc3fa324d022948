import { tableOf } from "./tables.js";
/**
 * What a variable font says of its weights (OpenType 1.9 `fvar`); `fixed` for one that varies otherwise only, `null` for a font
 * that is not variable. Throws a `RangeError` where the table leads out of itself.
 */
export function weightAxisOf(tables) {
    if (!tables.has("fvar"))
        return null;
    const fvar = tableOf(tables, "fvar");
    const [start, count, size] = [fvar.getUint16(4), fvar.getUint16(8), fvar.getUint16(10)];
    for (let axis = 0; axis < count; axis++) {
        const row = start + axis * size;
        if (fvar.getUint32(row) !== weightTag)
            continue;
        const value = (at) => fvar.getInt32(row + at) / 0x10000;
        return { least: value(4), usual: value(8), most: value(12) };
    }
    return "fixed";
}
/** `wght`. */
const weightTag = 0x77676874;
