import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { codes } from "../diagnostics/index.js";
import { recordFolder, saw } from "../replay/index.js";
import { writeRecord } from "./record-folder.js";
import { sha256 } from "./sha256.js";
const fileName = "record.json";
function isWarning(value) {
    if (typeof value !== "object" || value === null)
        return false;
    const { code, message, hint, place } = value;
    if (typeof code !== "string" || !Object.hasOwn(codes, code) || typeof message !== "string" || !(hint === null || typeof hint === "string"))
        return false;
    if (place === null)
        return true;
    if (typeof place !== "object")
        return false;
    const { path: file, start, end } = place;
    return typeof file === "string" && Number.isSafeInteger(start) && Number.isSafeInteger(end);
}
function isEntry(value) {
    if (typeof value !== "object" || value === null)
        return false;
    const { made, sha256: hash, pages, from, shown, told, warnings } = value;
    if (typeof made !== "string" || typeof hash !== "string" || !Number.isSafeInteger(pages) || !Array.isArray(warnings))
        return false;
    if (!(from === null || typeof from === "string") || !Array.isArray(shown) || !shown.every(Array.isArray))
        return false;
    return warnings.every(isWarning) && (warnings.length === 0 || typeof told === "string");
}
/** The entries of a record; none where it is missing, damaged or not ours. */
function entriesIn(file) {
    try {
        if (!statSync(file).isFile())
            return new Map();
        const read = JSON.parse(readFileSync(file, "utf8"));
        if (typeof read !== "object" || read === null)
            return new Map();
        return new Map(Object.entries(read).filter((pair) => isEntry(pair[1])));
    }
    catch {
        return new Map();
    }
}
function revived({ code, message, hint, place }, sources) {
    if (place === null)
        return { code, severity: "warning", message, hint, span: null };
    const source = sources.get(place.path);
    return source === undefined ? null : { code, severity: "warning", message, hint, span: { source, start: place.start, end: place.end } };
}
/** The file of an entry; `null` where its bytes are others, or a place of its warnings is gone. */
function knownFile(file, { sha256: hash, pages, warnings }, sources) {
    const diagnostics = warnings.flatMap((warning) => revived(warning, sources) ?? []);
    if (diagnostics.length < warnings.length)
        return null;
    try {
        if (sha256(readFileSync(file)) !== hash)
            return null;
        saw("bytes", file, () => hash);
        return { pages, diagnostics };
    }
    catch {
        return null;
    }
}
/** What is to be remembered of a document that was made; `null` where what was told of it cannot be told again. */
export function entryOf(fingerprint, from, { pages, diagnostics }) {
    const { made, shown } = fingerprint;
    const isKept = diagnostics.every(({ severity, span }) => severity === "warning" && (span === null || fingerprint.sources.get(span.source.path) === span.source));
    if (!isKept)
        return null;
    const warnings = diagnostics.map(({ code, message, hint, span }) => ({ code, message, hint, place: span && { path: span.source.path, start: span.start, end: span.end } }));
    return { made, from, shown, told: warnings.length > 0 ? fingerprint.told : null, pages, warnings };
}
/**
 * What the files of an output folder were made of. A file counts as made only where its bytes are those that were written, so
 * that nothing that happened to it, or to the record, makes a result differ.
 */
export class BuildRecord {
    #output;
    #entries;
    #isChanged = false;
    constructor(output, entries) {
        this.#output = output;
        this.#entries = entries;
    }
    /** The record of an output folder, empty where there is none. */
    static of(output) {
        return new BuildRecord(output, entriesIn(path.join(output, recordFolder, fileName)));
    }
    /** A file that lies there as an earlier build made it of the same; `null` where it has to be made. `from` is what it was made of before it was printed. */
    find(file, fingerprint, from = null) {
        const entry = this.#entries.get(this.#keyOf(file));
        if (entry?.made !== fingerprint.made)
            return null;
        if (entry.warnings.length > 0 && entry.told !== fingerprint.told)
            return null;
        const known = knownFile(file, entry, fingerprint.sources);
        if (known !== null && from !== null && from !== entry.from) {
            this.#entries.set(this.#keyOf(file), { ...entry, from });
            this.#isChanged = true;
        }
        return known;
    }
    /** The same before anything is printed, by what it is made of then. */
    recall(file, { value, sources, input: { images } }) {
        const entry = this.#entries.get(this.#keyOf(file));
        if (entry?.from !== value || !entry.shown.every(([name, digest]) => images.digest(name) === digest))
            return null;
        return knownFile(file, entry, sources);
    }
    /** Remembers what a file was made of. */
    note(file, bytes, entry) {
        this.#entries.set(this.#keyOf(file), { ...entry, sha256: sha256(bytes) });
        this.#isChanged = true;
    }
    /** Writes what was noted. Where the disk refuses, nothing is remembered, and nothing else is worse for it. */
    save() {
        if (!this.#isChanged)
            return;
        const sorted = [...this.#entries].sort(([one], [other]) => (one < other ? -1 : 1));
        writeRecord(this.#output, fileName, () => `${JSON.stringify(Object.fromEntries(sorted), null, 1)}\n`);
    }
    #keyOf(file) {
        return path.relative(this.#output, file).split(path.sep).join("/");
    }
}
