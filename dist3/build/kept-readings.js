import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { deserialize, serialize } from "node:v8";
import { readingOf, recallReading } from "../content/index.js";
import { programDigest, recordFolder } from "../replay/index.js";
import { readLater, withLateFields } from "./late-fields.js";
import { hasOnlyPlain } from "./plain-value.js";
import { writeRecord } from "./record-folder.js";
import { sha256 } from "./sha256.js";
const fileName = "readings.bin";
/** The digits of a hash in hexadecimal, which a file of readings begins with. */
const hashLength = 64;
/** What lessons say at length: of most nobody asks for more than the rest and what was found out of them. */
const lateFields = ["sections", "declared"];
function isLesson(reading) {
    return reading.kind === "lesson" && reading.file.record != null;
}
function keptReading(source, reading) {
    if (!isLesson(reading))
        return { source, reading, later: null };
    const { record, later } = withLateFields(reading.file.record, lateFields, source);
    return { source, reading: { ...reading, file: { ...reading.file, record } }, later };
}
/** What was kept in a folder; nothing where it is missing, damaged, or another program's. */
function keptIn(file) {
    try {
        if (!statSync(file).isFile())
            return new Map();
        const bytes = readFileSync(file);
        const body = bytes.subarray(hashLength);
        if (bytes.toString("latin1", 0, hashLength) !== sha256(body))
            return new Map();
        // What a hash confirms is what we wrote.
        const { program, readings } = deserialize(body);
        return program === programDigest() ? readings : new Map();
    }
    catch {
        return new Map();
    }
}
/**
 * What was read of the files of courses, kept from one process to the next: a file says what its text says, so one whose path
 * and text are the same need not be parsed again. Comes before the memory of the process, where there is one.
 */
export class KeptReadings {
    #output;
    #memory;
    /** Read when something is asked for that the memory does not know. */
    #kept = null;
    #recalled = new Set();
    #new = [];
    constructor(output, memory) {
        this.#output = output;
        this.#memory = memory;
    }
    /** The source that stands for this one: that of a reading, where there is one of the same path and text. */
    known(source) {
        const before = this.#memory?.before(source);
        if (before != null)
            return before;
        const found = this.#recall(source);
        if (found === null)
            this.#new.push(source);
        return this.#memory?.known(found ?? source) ?? found ?? source;
    }
    /** Keeps what was read anew. Where the disk refuses, nothing is kept, and nothing else is worse for it. */
    save(root) {
        const fresh = this.#new.flatMap((source) => {
            const reading = readingOf(source);
            return reading === null || !hasOnlyPlain(reading, new Map()) ? [] : [[source.path, serialize(keptReading(source, reading))]];
        });
        if (fresh.length === 0)
            return;
        const others = [...this.#all].filter(([shown]) => this.#recalled.has(shown) || existsSync(path.join(root, shown)));
        writeRecord(this.#output, fileName, () => {
            const readings = [...new Map([...others, ...fresh])].sort(([one], [other]) => (one < other ? -1 : 1));
            const body = serialize({ program: programDigest(), readings: new Map(readings) });
            return Buffer.concat([Buffer.from(sha256(body), "latin1"), body]);
        });
    }
    get #all() {
        return (this.#kept ??= keptIn(path.join(this.#output, recordFolder, fileName)));
    }
    #recall(read) {
        const bytes = this.#all.get(read.path);
        if (bytes === undefined)
            return null;
        const { source, reading, later } = deserialize(bytes);
        if (source.text !== read.text || source.path !== read.path)
            return null;
        if (later !== null && isLesson(reading))
            readLater({ record: reading.file.record, later }, lateFields, source);
        recallReading(source, reading);
        this.#recalled.add(read.path);
        return source;
    }
}
