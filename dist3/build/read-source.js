import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import { diagnostic } from "../diagnostics/index.js";
import { kindSeen, namesSeen, saw } from "../replay/index.js";
import { decodeText } from "./decode-text.js";
import { displayPath } from "./display-path.js";
import { isDiskFailure } from "./failure-reason.js";
import { fileLimits, readInside } from "./read-inside.js";
/** The compared names are code units, so the order is the same on every machine. */
const byName = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
/** What the system says of a path that leads to nothing, or is longer than any that could. */
const absence = new Set(["ENOENT", "ENOTDIR", "ENAMETOOLONG"]);
/**
 * The entries of a folder in an order that no locale changes; none where there is no such folder. Throws what the disk
 * throws otherwise: a folder that cannot be read is not empty, and what it fills must not be built without it.
 */
export function entriesOf(folder) {
    const entries = readEntries(folder);
    saw("names", folder, () => namesSeen(entries));
    return entries ?? [];
}
function readEntries(folder) {
    try {
        return readdirSync(folder, { withFileTypes: true }).sort((a, b) => byName(a.name, b.name));
    }
    catch (error) {
        if (isDiskFailure(error) && absence.has(error.code))
            return null;
        throw error;
    }
}
/** What stands at a path, links followed; `null` where nothing does. Throws what the disk throws otherwise. */
export function statsOf(file) {
    const stats = readStats(file);
    saw("kind", file, () => kindSeen(stats));
    return stats;
}
function readStats(file) {
    try {
        return statSync(file);
    }
    catch (error) {
        if (isDiskFailure(error) && absence.has(error.code))
            return null;
        throw error;
    }
}
/** The files of a folder, as whole paths, in an order that no locale changes. */
export function filesIn(folder) {
    return entriesOf(folder)
        .filter((entry) => !entry.isDirectory() && !entry.name.startsWith("."))
        .map((entry) => path.join(folder, entry.name));
}
/** The files of a folder with one of the extensions, as whole paths, in an order that no locale changes. */
export function filesOf(folder, ...extensions) {
    return filesIn(folder).filter((file) => extensions.includes(path.extname(file)));
}
/** How a person makes UTF-8 of a file, by what the file is. */
function conversion(name, encoding) {
    const saved = /\.(?:csv|tsv)$/i.test(name) ? "save it from the spreadsheet as `CSV UTF-8`" : "save it again in the editor with the encoding `UTF-8`";
    const stem = path.posix.basename(name);
    return `${saved}, or convert it: \`iconv -f ${encoding} -t UTF-8 ${stem} > utf-8-${stem}\``;
}
/** A file in another encoding, with the line that shows it. */
function notUtf8(shown, { text, encoding, isCertain, firstFault }) {
    const source = { path: shown, text };
    const end = /^[^\r\n]{0,40}/.exec(text.slice(firstFault))?.[0].length ?? 0;
    const message = `the file is not UTF-8: ${isCertain ? "it is" : "from here on it may be"} ${encoding}${encoding === "Windows-1252" ? ", Latin-1 or the like" : ""}`;
    return diagnostic("build/not-utf-8", { source, start: firstFault, end: firstFault + Math.max(end, 1) }, message, conversion(shown, encoding));
}
function readText(root, file, reach, accepts) {
    const bytes = readInside(root, file, fileLimits.text, reach);
    if (!Buffer.isBuffer(bytes))
        return { value: null, diagnostics: [bytes] };
    const shown = displayPath(root, file);
    const found = decodeText(bytes);
    return accepts(found) ? { value: { path: shown, text: found.text }, diagnostics: [] } : { value: null, diagnostics: [notUtf8(shown, found)] };
}
/** A text file of the project, or the mistake that keeps it from being read. A byte order mark is dropped. */
export function readSource(root, file) {
    return readText(root, file, "inside", ({ encoding }) => encoding === "UTF-8");
}
/** A text that another program saved, a table or an outline: UTF-16 and GBK are read too where the bytes can be nothing else. */
export function readSavedText(root, file, reach = "inside") {
    return readText(root, file, reach, ({ isCertain }) => isCertain);
}
/** The bytes of a file that is no text, or the mistake that keeps it from being read. */
export function readBytes(root, file, reach = "inside") {
    const bytes = readInside(root, file, fileLimits.text, reach);
    return Buffer.isBuffer(bytes) ? { value: bytes, diagnostics: [] } : { value: null, diagnostics: [bytes] };
}
/** The text files that could be read, and a mistake for each of the others. */
export function readSources(root, files) {
    const outcomes = files.map((file) => readSource(root, file));
    return {
        sources: outcomes.flatMap(({ value }) => (value === null ? [] : [value])),
        diagnostics: outcomes.flatMap(({ diagnostics }) => diagnostics),
    };
}
