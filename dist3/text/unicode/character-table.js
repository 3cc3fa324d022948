import { characterEntries, characterRanges } from "./character-data.js";
const codePoints = 0x110000;
/**
 * Entry of every code point: its line breaking class and properties, as in `characterBits`. The packed ranges hold, for
 * each range, its length as a base-128 number, low digits first, and the index of its entry.
 */
export const characterTable = unpack(Buffer.from(characterRanges.join(""), "base64"));
function unpack(packed) {
    const table = new Uint16Array(codePoints);
    let position = 0;
    let start = 0;
    const next = () => packed[position++] ?? 0;
    while (position < packed.length) {
        let length = 0;
        let shift = 0;
        let digit;
        do {
            digit = next();
            length |= (digit & 0x7f) << shift;
            shift += 7;
        } while (digit > 0x7f);
        table.fill(characterEntries[next()] ?? 0, start, start + length);
        start += length;
    }
    return table;
}
