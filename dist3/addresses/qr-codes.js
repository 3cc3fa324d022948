import { diagnostic, isMissingPackage } from "../diagnostics/index.js";
import { pointsPerUnit } from "../geometry/index.js";
import { qrName } from "./with-addresses.js";
/** Side of a code with its quiet zone, as telephones read it at arm's length. */
const side = 22 * pointsPerUnit.mm;
/** Modules of paper around a code (ISO/IEC 18004 §9.1). */
const quiet = 4;
/** Characters of an address beyond which a code is too fine to be read at its size. */
const longest = 300;
async function encoder() {
    try {
        return (await import("uqr")).encode;
    }
    catch (error) {
        if (isMissingPackage(error))
            return null;
        throw error;
    }
}
/** Dark modules as rectangles, each row's neighbours in one. */
function pathOf(rows, module) {
    return rows.flatMap((row, y) => {
        const path = [];
        for (let x = 0; x < row.length; x++) {
            if (row[x] !== true)
                continue;
            let end = x;
            while (row[end] === true)
                end++;
            const [left, right, top, bottom] = [(x + quiet) * module, (end + quiet) * module, (y + quiet) * module, (y + 1 + quiet) * module];
            path.push(["M", left, top], ["L", right, top], ["L", right, bottom], ["L", left, bottom], ["Z"]);
            x = end;
        }
        return path;
    });
}
function drawingOf(address, encode) {
    const { data } = encode(address, { ecc: "M", border: 0 });
    const module = side / (data.length + 2 * quiet);
    const ink = { red: 0, green: 0, blue: 0, alpha: 1 };
    return { kind: "vector", size: { width: side, height: side }, view: { x: 0, y: 0, width: side, height: side }, operations: [{ kind: "path", path: pathOf(data, module), rule: "nonzero", fill: ink, stroke: null }] };
}
/** The images of a course with those of codes over them; those of the course are not told one after the other, since that would unpack them all. */
class BookWithCodes extends Map {
    #under;
    constructor(codes, under) {
        super(codes);
        this.#under = under;
    }
    get(name) {
        return super.get(name) ?? this.#under.get(name);
    }
    has(name) {
        return super.has(name) || this.#under.has(name);
    }
    *keys() {
        yield* super.keys();
        yield* this.#under.keys();
    }
}
/** The images of a document with the codes of addresses: a mistake in place of each where the package that makes them is missing, or the address is too long. */
export async function qrBook(codes, images, load = encoder) {
    if (codes.length === 0)
        return { value: images, diagnostics: [] };
    const encode = await load();
    if (encode === null)
        return { value: null, diagnostics: [diagnostic("build/missing-print-package", null, "codes for telephones need the package `uqr`", "run `npm install uqr`")] };
    const diagnostics = [];
    const drawn = codes.map(({ value: address, span }) => {
        if (address.length <= longest)
            return [qrName(address), { value: drawingOf(address, encode), diagnostics: [] }];
        return [qrName(address), { value: null, diagnostics: [diagnostic("build/long-address", span, `an address of ${address.length} characters is too long for a code that telephones read: \`${address.slice(0, 60)}…\``, "link to a shorter address")] }];
    });
    return { value: new BookWithCodes(new Map(drawn), images), diagnostics };
}
