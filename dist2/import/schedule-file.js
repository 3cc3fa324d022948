import { LineCounter, isMap, isScalar, isSeq, parseDocument } from "yaml";
import { readCsv } from "../csv/index.js";
import { diagnostic, hasErrors, spanOf } from "../diagnostics/index.js";
import { cleanText } from "./clean-text.js";
import { scheduleOf } from "./schedule.js";
/** The rows of a table as text; lines inside a cell become parts of a line. */
function rowsOfTable(source) {
    const { value, diagnostics } = readCsv(source);
    if (value === null)
        return { value, diagnostics };
    const rows = value.rows.map(({ cells }) => cells.map((cell) => ({ value: cell.text.replace(/\s*[\r\n]+\s*/g, "; "), span: spanOf(cell) })));
    return { value: rows.filter((row) => row.some((cell) => cell.value !== "")), diagnostics };
}
/** `author`, `title` and `url`, as the data files of site generators have them, as words and a link; `null` for more. */
function linkOf(node) {
    const at = (...keys) => keys.map((key) => wordsOf(node.get(key, true))).find((text) => text !== "") ?? "";
    const [title, url, author] = [at("title", "name", "text"), at("url", "link", "href"), at("author", "authors")];
    const known = [title, url, author].filter((text) => text !== "").length;
    if (title === "" || url === "" || known !== node.items.filter(({ value }) => wordsOf(value) !== "").length)
        return null;
    const shown = cleanText(`[${title}](${url})`, { source: { path: "", text: "" }, start: 0, end: 0 }, { targets: new Map(), outline: null, figures: new Set(), used: new Set(), keys: new Set(), leftOut: [] });
    return author === "" ? shown : `${author}: ${shown}`;
}
function wordsOf(node) {
    if (isScalar(node))
        return node.value === null ? "" : (node.source ?? JSON.stringify(node.value));
    if (isSeq(node))
        return node.items.map(wordsOf).filter((text) => text !== "").join("; ");
    if (isMap(node))
        return linkOf(node) ?? node.items.map(({ key, value }) => `${wordsOf(key)}: ${wordsOf(value)}`).join("; ");
    return "";
}
/** The rows of a list of mappings; the first row holds the keys that any of them has. `null` for anything else. */
function rowsOfYaml(source) {
    const document = parseDocument(source.text, { lineCounter: new LineCounter(), logLevel: "silent", uniqueKeys: false });
    if (document.errors.length > 0)
        return null;
    const root = document.contents;
    const list = isSeq(root) ? root : isMap(root) ? root.items.map(({ value }) => value).find((value) => isSeq(value) && value.items.some(isMap)) : null;
    if (!isSeq(list))
        return null;
    const place = (node) => ({ source, start: node?.range?.[0] ?? 0, end: node?.range?.[1] ?? 0 });
    const entries = list.items.filter((item) => isMap(item));
    const keys = [...new Set(entries.flatMap((entry) => entry.items.map(({ key }) => wordsOf(key))))];
    if (entries.length === 0 || entries.length !== list.items.length)
        return null;
    return [
        keys.map((key) => ({ value: key, span: place(list) })),
        ...entries.map((entry) => keys.map((key) => ({ value: wordsOf(entry.items.find((pair) => wordsOf(pair.key) === key)?.value), span: place(entry) }))),
    ];
}
/**
 * The schedule in a file: a table with a header, separated by commas, semicolons or tabs, or a YAML list of mappings.
 * Columns are known by their names. `year` is that of the term, for dates without one.
 */
export function scheduleOfFile(source, year) {
    const read = /\.ya?ml$/i.test(source.path) ? { value: rowsOfYaml(source), diagnostics: [] } : rowsOfTable(source);
    if (hasErrors(read.diagnostics))
        return { value: null, diagnostics: read.diagnostics };
    const rows = read.value;
    const [columns = [], ...body] = rows ?? [];
    const empty = { value: "", span: { source, start: 0, end: 0 } };
    const width = Math.max(columns.length, ...body.map((row) => row.length));
    const padded = [columns, ...body].map((row) => [...row, ...Array.from({ length: width - row.length }, () => empty)]);
    const table = { kind: "table", columns: padded[0] ?? [], rows: padded.slice(1), text: empty };
    const found = rows === null || width === 0 ? null : scheduleOf(table, year);
    if (found !== null)
        return { value: found, diagnostics: [] };
    const span = { source, start: 0, end: Math.min(1, source.text.length) };
    const hint = "name the columns: `week` or `date`, `topic`, and where there are such `reading` and `due`";
    return { value: null, diagnostics: [diagnostic("import/no-schedule", span, "no schedule with a column of topics beside one of weeks or dates", hint)] };
}
