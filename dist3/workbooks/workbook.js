import { formatCode, shownNumber } from "./number-format.js";
import { readElements } from "./elements.js";
import { ZipFile } from "../archives/index.js";
const mostRows = 60_000;
const mostColumns = 200;
const mostCells = 1_000_000;
/** Characters of all cells of a sheet, as many as a CSV file may have: one string may be shown by every cell. */
const mostCharacters = 4_000_000;
/** The strings that cells name by number, without the readings of characters. */
function stringsIn(document) {
    const strings = [];
    let [current, inText, inReading] = ["", false, false];
    if (document === null)
        return strings;
    readElements(document, {
        open: (name) => {
            if (name === "si")
                current = "";
            if (name === "rPh")
                inReading = true;
            inText = name === "t" && !inReading;
        },
        close: (name) => {
            if (name === "si")
                strings.push(current);
            if (name === "rPh")
                inReading = false;
            if (name === "t")
                inText = false;
        },
        text: (text) => { if (inText)
            current += text; },
    });
    return strings;
}
function formatsIn(document) {
    const own = new Map();
    const formats = [];
    let inCells = false;
    if (document === null)
        return formats;
    readElements(document, {
        open: (name, attribute) => {
            if (name === "numFmt")
                own.set(Number(attribute("numFmtId")), attribute("formatCode") ?? "General");
            if (name === "cellXfs")
                inCells = true;
            if (name === "xf" && inCells)
                formats.push(formatCode(Number(attribute("numFmtId") ?? 0), own));
        },
        close: (name) => { if (name === "cellXfs")
            inCells = false; },
        text: () => undefined,
    });
    return formats;
}
/** The place of `BC12`, counted from 0; `null` for what is none. */
function placeOf(reference) {
    const [, letters = "", digits = ""] = /^([A-Z]{1,3})(\d{1,7})$/.exec(reference) ?? [];
    if (letters === "")
        return null;
    return { row: Number(digits) - 1, column: Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1 };
}
function shown(kind, value, style, { strings, formats, is1904 }) {
    if (value === "")
        return "";
    if (kind === "s")
        return strings[Number(value)] ?? "";
    if (kind === "b")
        return value === "1" ? "TRUE" : "FALSE";
    if (kind === "d")
        return value.replace(/T00:00:00(?:\.0+)?Z?$/, "").replace("T", " ");
    if (kind !== "n")
        return value;
    const number = Number(value);
    return Number.isFinite(number) ? shownNumber(number, formats[style] ?? "General", is1904) : value;
}
/** The cells of a sheet; what has none is empty. `null` where there are more cells than are read. */
function cellsIn(document, shared) {
    const rows = [];
    let [reference, hasFormula, unsolved] = ["", false, null];
    let [row, column, kind, style, value, inValue, inReading, count, characters] = [-1, -1, "n", 0, "", false, false, 0, 0];
    readElements(document, {
        open: (name, attribute) => {
            if (name === "row")
                [row, column] = [Number(attribute("r") ?? row + 2) - 1, -1];
            if (name === "rPh")
                inReading = true;
            if (name === "v" || (name === "t" && !inReading))
                inValue = true;
            if (name === "f")
                hasFormula = true;
            if (name !== "c")
                return;
            [reference, hasFormula] = [attribute("r") ?? "", false];
            const place = placeOf(reference);
            [row, column] = [place?.row ?? row, place?.column ?? column + 1];
            [kind, style, value] = [attribute("t") ?? "n", Number(attribute("s") ?? 0), ""];
        },
        close: (name) => {
            if (name === "rPh")
                inReading = false;
            if (name === "v" || name === "t")
                inValue = false;
            if (name !== "c")
                return;
            const text = shown(kind, value, style, shared);
            if (hasFormula && value === "" && kind !== "str")
                unsolved ??= reference;
            if (text === "")
                return;
            count += 1;
            characters += text.length;
            if (row < 0 || row >= mostRows || column >= mostColumns || characters > mostCharacters)
                count = Infinity;
            if (count > mostCells)
                return;
            while (rows.length <= row)
                rows.push([]);
            const cells = rows[row] ?? [];
            while (cells.length < column)
                cells.push("");
            cells[column] = text;
        },
        text: (text) => { if (inValue)
            value += text; },
    });
    return count > mostCells ? null : { rows, unsolved };
}
/** The files of the sheets by the ids that the workbook gives them. */
function targetsIn(document) {
    const targets = new Map();
    if (document === null)
        return targets;
    readElements(document, {
        open: (name, attribute) => {
            if (name !== "Relationship")
                return;
            const target = attribute("Target") ?? "";
            targets.set(attribute("Id") ?? "", target.startsWith("/") ? target.slice(1) : `xl/${target}`);
        },
        close: () => undefined,
        text: () => undefined,
    });
    return targets;
}
/** The sheets of a workbook in their order; `null` where the bytes are none, or are encrypted. */
export function openWorkbook(bytes) {
    const zip = ZipFile.open(bytes);
    const book = zip?.text("xl/workbook.xml") ?? null;
    if (zip === null || book === null)
        return null;
    const targets = targetsIn(zip.text("xl/_rels/workbook.xml.rels"));
    const found = [];
    let is1904 = false;
    readElements(book, {
        open: (name, attribute) => {
            if (name === "workbookPr")
                is1904 = /^(?:1|true)$/.test(attribute("date1904") ?? "");
            const part = name === "sheet" ? targets.get(attribute("id") ?? "") : undefined;
            if (part?.includes("worksheets/") === true)
                found.push({ name: attribute("name") ?? "", part });
        },
        close: () => undefined,
        text: () => undefined,
    });
    let shared = null;
    return found.map(({ name, part }) => ({
        name,
        cells: () => {
            const document = zip.text(part);
            shared ??= { strings: stringsIn(zip.text("xl/sharedStrings.xml")), formats: formatsIn(zip.text("xl/styles.xml")), is1904 };
            return document === null ? null : cellsIn(document, shared);
        },
    }));
}
