import { inflateSync } from "node:zlib";
/** A stream that unpacks to more than this is not read further: 64 MB hold any page or font. */
const largestStream = 64 * 1024 * 1024;
/** The predictor that a stream names: `null` for none, "unknown" for one that is not read. */
function predictorOf(objects, { dictionary }) {
    const parameters = objects.list(dictionary, "DecodeParms").map((value) => objects.asDictionary(value));
    const [given = null, ...others] = parameters.filter((one) => one !== null);
    if (given === null)
        return null;
    const number = (key, otherwise) => objects.number(given, key) ?? otherwise;
    if (number("Predictor", 1) === 1)
        return null;
    const found = { columns: number("Columns", 1), colours: number("Colors", 1), bits: number("BitsPerComponent", 8) };
    const isSound = [found.columns, found.colours, found.bits].every((value) => Number.isInteger(value) && value > 0 && value <= 0xffff);
    return others.length > 0 || number("Predictor", 1) < 10 || !isSound ? "unknown" : found;
}
function paeth(left, above, corner) {
    const [toLeft, toAbove, toCorner] = [Math.abs(above - corner), Math.abs(left - corner), Math.abs(left + above - 2 * corner)];
    if (toLeft <= toAbove && toLeft <= toCorner)
        return left;
    return toAbove <= toCorner ? above : corner;
}
/** Rows without the filters of PNG; `null` where a row names no filter. The bytes take the room of the rows. */
function unpredicted(rows, { columns, colours, bits }) {
    const step = Math.max(1, (colours * bits) >> 3);
    const width = Math.ceil((columns * colours * bits) / 8);
    const height = Math.floor(rows.length / (width + 1));
    const bytes = rows.subarray(0, width * height);
    for (let row = 0; row < height; row++) {
        const filter = rows[row * (width + 1)] ?? 0;
        if (filter > 4)
            return null;
        for (let column = 0; column < width; column++) {
            const at = row * width + column;
            const left = column >= step ? (bytes[at - step] ?? 0) : 0;
            const above = row > 0 ? (bytes[at - width] ?? 0) : 0;
            const corner = row > 0 && column >= step ? (bytes[at - width - step] ?? 0) : 0;
            const predicted = [0, left, above, (left + above) >> 1, filter === 4 ? paeth(left, above, corner) : 0][filter] ?? 0;
            bytes[at] = (rows[row * (width + 1) + 1 + column] ?? 0) + predicted;
        }
    }
    return bytes;
}
/** The bytes of a stream, unpacked; `null` where a filter is not `FlateDecode`, or the bytes are damaged or too many. */
export function streamBytes(objects, stream) {
    const filters = objects.list(stream.dictionary, "Filter").map((filter) => objects.asName(filter));
    const predictor = predictorOf(objects, stream);
    if (predictor === "unknown" || filters.length > 4 || filters.some((filter) => filter !== "FlateDecode" && filter !== "Fl"))
        return null;
    let unpacked = stream.bytes;
    for (const [index] of filters.entries()) {
        try {
            unpacked = inflateSync(unpacked, { maxOutputLength: Math.min(largestStream, objects.budget.left("unpacked bytes") + 1) });
        }
        catch {
            return null;
        }
        objects.budget.spend("unpacked bytes", unpacked.length);
        if (index === filters.length - 1 && predictor !== null)
            return unpredicted(unpacked, predictor);
    }
    return unpacked;
}
