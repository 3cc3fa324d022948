import { tableOf } from "./tables.js";
/** What all names of a font may come to, in bytes, however often its records lead to the same ones. */
const mostBytes = 1024 * 1024;
/** Platforms whose names anybody writes: Unicode, Macintosh, Windows. */
const platforms = new Set([0, 1, 3]);
const postScript = 6;
/** What a PostScript name may not hold: it becomes a name of the PDF (OpenType 1.9 `name`, identifier 6). */
const plainName = /^[!-~]{1,127}$/;
const delimiters = /[[\](){}<>/%]/;
/** Names and where they lie: `name`. */
export function namesFault(tables) {
    const table = tableOf(tables, "name");
    const [count, storage] = [table.getUint16(2), table.getUint16(4)];
    if (6 + count * 12 > table.byteLength)
        return "`name` is shorter than its records";
    let bytes = 0;
    let named = false;
    for (let index = 0; index < count; index++) {
        const row = 6 + index * 12;
        const [platform, encoding, identifier, length] = [0, 2, 6, 8].map((at) => table.getUint16(row + at));
        const start = storage + table.getUint16(row + 10);
        if (!platforms.has(platform))
            return `\`name\` has a record of the unknown platform ${platform}`;
        if (start + length > table.byteLength)
            return "`name` leads out of itself";
        bytes += length;
        if (bytes > mostBytes)
            return "its names are longer than a megabyte";
        if (identifier !== postScript)
            continue;
        const written = new Uint8Array(table.buffer, table.byteOffset + start, length);
        const name = new TextDecoder(platform === 1 ? "latin1" : "utf-16be").decode(written);
        if (!plainName.test(name) || delimiters.test(name))
            return "its PostScript name is none that a PDF may hold";
        named ||= platform === 3 && encoding <= 10;
    }
    return named ? null : "`name` has no PostScript name";
}
