import { deflateSync } from "node:zlib";
import { joinedBytes } from "./joined-bytes.js";
/** As many objects go into one stream. A reader that wants one unpacks all of them, and more would pack little better. */
const objectsInStream = 200;
// The second line tells programs that the file holds bytes above 127 (ISO 32000-1 §7.5.2).
const head = Buffer.from("%PDF-1.7\n%\u00ff\u00ff\u00ff\u00ff\n", "latin1");
/**
 * The bytes of a file: its head, then its objects, those that are no streams packed into object streams, and the
 * cross-reference table as a stream too (ISO 32000-1 §7.5.7 and §7.5.8), as PDF/A-2 allows. A tagged file has an object
 * for every element: written plainly, they and their table would be the largest part of it after the fonts.
 */
export function packObjects(objects, trailer) {
    const file = new PackedFile(objects);
    file.write(head);
    for (const { id, syntax, stream } of objects)
        if (stream !== null)
            file.stream(id, syntax, stream);
    const small = objects.filter(({ stream }) => stream === null);
    for (let first = 0; first < small.length; first += objectsInStream)
        file.objectStream(small.slice(first, first + objectsInStream));
    return file.end(trailer);
}
class PackedFile {
    #chunks = [];
    #length = 0;
    /** By the number of the object. Object 0 is the head of the list of free ones. */
    #table = [[0, 0, 0]];
    #lastId;
    constructor(objects) {
        this.#lastId = objects.reduce((last, { id }) => Math.max(last, id), 0);
    }
    write(bytes) {
        this.#chunks.push(bytes);
        this.#length += bytes.length;
    }
    /** A stream, which stands for itself. */
    stream(id, syntax, bytes) {
        this.#table[id] = [1, this.#length, 0];
        this.write(Buffer.from(`${id} 0 obj\n${syntax}\nstream\n`, "latin1"));
        this.write(bytes);
        this.write(Buffer.from("\nendstream\nendobj\n", "latin1"));
    }
    /** Objects that stand together in one stream: their numbers and offsets, then they themselves. */
    objectStream(objects) {
        const id = ++this.#lastId;
        const places = [];
        let values = "";
        objects.forEach((object, index) => {
            this.#table[object.id] = [2, id, index];
            places.push(`${object.id} ${values.length}`);
            values += `${object.syntax}\n`;
        });
        const head = `${places.join(" ")}\n`;
        this.#packed(id, `/Type /ObjStm\n/N ${objects.length}\n/First ${head.length}`, Buffer.from(head + values, "latin1"));
    }
    /** The cross-reference table and the last lines: the whole file. */
    end(trailer) {
        const id = ++this.#lastId;
        const start = this.#length;
        this.#table[id] = [1, start, 0];
        const wide = Math.ceil(Math.log2(start + 1) / 8);
        const shape = `/Size ${this.#table.length}\n/W [1 ${wide} 1]\n/DecodeParms <</Predictor 12 /Columns ${wide + 2}>>`;
        const fingerprint = `<${Buffer.from(trailer.fingerprint).toString("hex")}>`;
        const begin = `/Root ${trailer.root} 0 R\n/Info ${trailer.info} 0 R\n/ID [${fingerprint} ${fingerprint}]`;
        this.#packed(id, `/Type /XRef\n${shape}\n${begin}`, predicted(this.#table, wide));
        this.write(Buffer.from(`startxref\n${start}\n%%EOF\n`, "latin1"));
        return joinedBytes(this.#chunks);
    }
    #packed(id, entries, content) {
        const packed = deflateSync(content, { level: 9 });
        this.stream(id, `<<\n${entries}\n/Filter /FlateDecode\n/Length ${packed.length}\n>>`, packed);
    }
}
/** The rows of the table as differences from the row above (PNG's predictor “up”), which pack to next to nothing. */
function predicted(table, wide) {
    const width = wide + 2;
    const rows = new Uint8Array(table.length * (width + 1));
    let above = new Uint8Array(width);
    for (let id = 0; id < table.length; id++) {
        const entry = table[id];
        if (entry === undefined)
            throw new Error(`object ${id} was never written`);
        const [type, where, index] = entry;
        const row = new Uint8Array(width);
        row[0] = type;
        for (let place = 0; place < wide; place++)
            row[1 + place] = Math.floor(where / 256 ** (wide - 1 - place)) % 256;
        row[wide + 1] = index;
        const start = id * (width + 1);
        rows[start] = 2;
        for (let column = 0; column < width; column++)
            rows[start + 1 + column] = (row[column] ?? 0) - (above[column] ?? 0);
        above = row;
    }
    return rows;
}
