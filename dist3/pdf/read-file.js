import { ByteScanner } from "./byte-scanner.js";
import { PdfObjects } from "./pdf-value.js";
import { ReadingBudget } from "./reading-budget.js";
import { streamBytes } from "./stream-filters.js";
import { UnreadablePdf } from "./unreadable-pdf.js";
const mostObjects = 1_000_000;
/**
 * Reads the objects of a file from its first byte to its last: of two objects with one number the later one holds, as in
 * files that were saved with their changes at the end. The table of offsets is not asked, so a wrong one does no harm.
 * Throws `UnreadablePdf` on whatever cannot be read, and on nothing else.
 */
export function readPdf(bytes) {
    // Readers accept a header within the first 1024 bytes.
    if (!Buffer.from(bytes.subarray(0, 1024)).toString("latin1").includes("%PDF-"))
        throw new UnreadablePdf("damaged", "does not begin as a PDF does, with `%PDF-`");
    return new FileReader(bytes).read();
}
class FileReader {
    #budget = new ReadingBudget();
    #scanner;
    #objects = new Map();
    #trailer = new Map();
    /** Where in the file the object of a number was last found, in the order of finding. */
    #orders = new Map();
    /** Streams that hold objects, with their own place in that order. */
    #holders = [];
    #found = 0;
    constructor(bytes) {
        this.#scanner = new ByteScanner(bytes, this.#budget);
    }
    read() {
        for (;;) {
            this.#scanner.skipSpace();
            if (this.#scanner.isAtEnd)
                break;
            this.#step();
        }
        const objects = new PdfObjects(this.#objects, { kind: "dictionary", entries: this.#trailer }, this.#budget);
        if (this.#trailer.has("Encrypt"))
            return objects;
        for (const { order, stream } of this.#holders)
            this.#unpack(objects, order, stream);
        if (objects.catalog.entries.size === 0)
            throw new UnreadablePdf("damaged", "is damaged: it has no catalog");
        return objects;
    }
    /** Reads an object or a trailer, or passes over what is neither. */
    #step() {
        const scanner = this.#scanner;
        const [head, number] = /^(\d{1,10})[\0\t\n\f\r ]+\d{1,5}[\0\t\n\f\r ]+obj/.exec(scanner.bytes.toString("latin1", scanner.position, scanner.position + 40)) ?? [];
        if (head !== undefined) {
            scanner.position += head.length;
            this.#object(Number(number));
        }
        else if (scanner.startsWith("trailer")) {
            scanner.position += "trailer".length;
            const value = scanner.value();
            if (isDictionary(value))
                this.#takeTrailer(value);
        }
        else {
            // Tables of offsets are passed over, twenty bytes an object; what is no such thing costs more than it holds.
            this.#budget.spend("values", 4);
            if (scanner.regular() === "")
                scanner.position++;
        }
    }
    #object(number) {
        const value = this.#scanner.value();
        const stream = isDictionary(value) ? this.#streamOf(value) : null;
        this.#keep(number, stream ?? value, this.#found++);
        if (stream === null)
            return;
        const type = stream.dictionary.entries.get("Type");
        const name = type !== undefined && type !== null && typeof type === "object" && "kind" in type && type.kind === "name" ? type.name : null;
        if (name === "XRef")
            this.#takeTrailer(stream.dictionary);
        if (name === "ObjStm")
            this.#holders.push({ order: this.#found - 1, stream });
    }
    /** Of two objects with one number the later one holds. */
    #keep(number, value, order) {
        if ((this.#orders.get(number) ?? -1) > order)
            return;
        this.#orders.set(number, order);
        this.#objects.set(number, value);
        if (this.#objects.size > mostObjects)
            throw new UnreadablePdf("too-large", `has more than ${mostObjects} objects`);
    }
    #takeTrailer({ entries }) {
        for (const key of ["Root", "Encrypt", "Info"]) {
            const value = entries.get(key);
            if (value !== undefined)
                this.#trailer.set(key, value);
        }
    }
    /** The stream whose dictionary was read, if one follows. Its end is looked for where its length does not lead there. */
    #streamOf(dictionary) {
        const scanner = this.#scanner;
        scanner.skipSpace();
        if (!scanner.startsWith("stream"))
            return null;
        scanner.position += "stream".length;
        if (scanner.bytes[scanner.position] === 0x0d)
            scanner.position++;
        if (scanner.bytes[scanner.position] === 0x0a)
            scanner.position++;
        const start = scanner.position;
        const length = dictionary.entries.get("Length");
        const stated = typeof length === "number" && Number.isSafeInteger(length) && length >= 0 && this.#endsAt(start + length) ? start + length : -1;
        const end = stated >= 0 ? stated : scanner.bytes.indexOf("endstream", start);
        if (end < 0)
            throw new UnreadablePdf("damaged", "is damaged: a stream never ends");
        scanner.position = end;
        return { kind: "stream", dictionary, bytes: new Uint8Array(scanner.bytes.buffer, scanner.bytes.byteOffset + start, end - start) };
    }
    #endsAt(position) {
        return /^[\0\t\n\f\r ]{0,4}endstream/.test(this.#scanner.bytes.toString("latin1", position, position + 13));
    }
    /** Takes the objects out of a stream of objects (ISO 32000-1 §7.5.7). */
    #unpack(objects, order, stream) {
        const bytes = streamBytes(objects, stream);
        const [count, first] = [objects.number(stream.dictionary, "N"), objects.number(stream.dictionary, "First")];
        if (bytes === null || count === null || first === null || count < 0 || count > mostObjects)
            throw new UnreadablePdf("damaged", "is damaged: objects cannot be unpacked");
        const scanner = new ByteScanner(bytes, this.#budget);
        const places = Array.from({ length: count }, () => [scanner.value(), scanner.value()]);
        for (const [object, offset] of places) {
            if (typeof object !== "number" || typeof offset !== "number")
                throw new UnreadablePdf("damaged", "is damaged: objects cannot be unpacked");
            scanner.position = first + offset;
            this.#keep(object, scanner.value(), order);
        }
    }
}
function isDictionary(value) {
    return value !== null && typeof value === "object" && "kind" in value && value.kind === "dictionary";
}
