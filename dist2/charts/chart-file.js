import { parseDocument } from "yaml";
import { closestName, diagnostic } from "../diagnostics/index.js";
/** Charts that one specification may put beside and over each other: each is compiled by itself, and nobody could read more. */
const mostViews = 200;
/** Whether a value is a mapping. */
export function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** A value as people read it; empty for a gap. */
export function wordsOf(value) {
    if (value === undefined || value === null)
        return "";
    return typeof value === "object" ? JSON.stringify(value) : String(value);
}
/** The whole file, for what is said of it as a whole. */
export function startOf(source) {
    return { source, start: 0, end: Math.min(1, source.text.length) };
}
/** Where a word stands in a file as a value; the start of the file where it does not stand there so. */
export function placeOf(source, word) {
    const start = source.text.indexOf(word);
    return start === -1 ? startOf(source) : { source, start, end: start + word.length };
}
/** Where a channel names a column; where the column's name first stands if no channel can be made out. */
export function fieldPlace(source, field) {
    const escaped = field.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    const found = new RegExp(`\\bfield["']?\\s*:\\s*["']?(${escaped})(?=["'\\s,}]|$)`, "d").exec(source.text)?.indices?.[1];
    return found === undefined ? placeOf(source, field) : { source, start: found[0], end: found[1] };
}
/** Files that have been read: each is asked for by whoever looks for its data, checks it, draws it, and makes a table of it. */
const known = new WeakMap();
/** The specification in a file, YAML or JSON, or why it cannot be read. */
export function readSpec(source) {
    const before = known.get(source);
    if (before !== undefined)
        return before;
    const read = parsedSpec(source);
    known.set(source, read);
    return read;
}
function parsedSpec(source) {
    const fail = (span, message, hint) => ({ value: null, diagnostics: [diagnostic("charts/syntax", span, message, hint)] });
    // The package would else write its warnings, with words of the file, to the terminal.
    const document = parseDocument(source.text, { uniqueKeys: false, prettyErrors: false, logLevel: "silent" });
    const [error] = document.errors;
    if (error !== undefined) {
        const [start, end] = error.pos.map((at) => Math.min(at, source.text.length));
        return fail({ source, start: start ?? 0, end: Math.max(start ?? 0, end ?? 0) }, "this is neither YAML nor JSON", "mend the line; look for a quotation mark or an indent");
    }
    try {
        const value = document.toJS({ maxAliasCount: 50 });
        return isObject(value) ? { value, diagnostics: [] } : fail(startOf(source), "a chart is a mapping with `data`, `mark` and `encoding`", "write what Vega-Lite describes");
    }
    catch {
        return fail(startOf(source), "the aliases of the file come to too much, or name nothing", "write out what they stand for");
    }
}
/** Every value in a specification, with the key that it stands under. */
export function* valuesIn(value, key = "") {
    yield [key, value];
    if (Array.isArray(value))
        for (const each of value)
            yield* valuesIn(each, key);
    else if (isObject(value))
        for (const [name, each] of Object.entries(value))
            yield* valuesIn(each, name);
}
/** Whether a file is one of Graphviz. */
export function isGraph(path) {
    return /\.(?:dot|gv)$/i.test(path);
}
/** The files of data that a chart names, from the course folder; those that lead elsewhere are not among them. */
export function dataFilesOf(source) {
    const { value } = readSpec(source);
    if (value === null)
        return [];
    return [...new Set([...valuesIn(value)].flatMap(([key, address]) => (key === "url" && typeof address === "string" && isInCourse(address) ? [address] : [])))];
}
/** Whether an address names a file of the course: one below `tables/` or `data/`. */
export function isInCourse(address) {
    return /^(?:tables|data)\/[^:?#\\]+$/.test(address) && !address.split("/").includes("..");
}
/** Expressions that give something else at every run. */
const unsteady = /\b(?:random|now|sampleNormal|sampleLogNormal|sampleUniform)\s*\(/;
/** Keys whose texts are expressions of Vega. */
export const expressionKeys = new Set(["calculate", "filter", "expr", "test", "labelExpr", "signal", "and", "or", "not"]);
/**
 * Functions of expressions whose work or output has no bound of its own: lists and texts as long as a number says, all rows for
 * each row, and regular expressions, which may look back for ever.
 */
const unbounded = /\b(?:sequence|pad|regexp|test|data)\s*\(|[(,]\s*\/[^/*\s]/;
/** A format of numbers that are filled up to thousands of characters. */
const wideFormat = /\d{4}/;
/** Numbers that make work, and what they may be. */
const most = { maxbins: 1000, steps: 5000, tickCount: 1000, width: 4000, height: 4000, columns: 100, order: 20 };
/** Rows of data that one chart may have. */
export const mostRows = 50_000;
function sequenceFault(value) {
    if (!isObject(value))
        return false;
    const [start, stop, step] = [value["start"] ?? 0, value["stop"] ?? 0, value["step"] ?? 1].map(Number);
    const count = ((stop ?? 0) - (start ?? 0)) / (step ?? 1);
    return !(count <= mostRows);
}
const marks = ["arc", "area", "bar", "boxplot", "circle", "errorband", "errorbar", "geoshape", "image", "line", "point", "rect", "rule", "square", "text", "tick", "trail"];
/** A mark that Vega-Lite does not have, which it would not tell in words. */
function markFault(mark, source) {
    const name = isObject(mark) ? mark["type"] : mark;
    if (typeof name !== "string" || marks.includes(name))
        return null;
    const near = closestName(name, marks);
    return diagnostic("charts/syntax", placeOf(source, name), `Vega-Lite has no mark \`${name}\``, near === null ? "use `bar`, `line` or `point`" : `use \`${near}\``);
}
/** A text of a specification that would come to too much. */
function textFault(key, value, source) {
    if (expressionKeys.has(key) && unbounded.test(value))
        return diagnostic("charts/refused", placeOf(source, value), `\`${value.slice(0, 60)}\` may take work without end`, "compute it once and write the values down");
    const isWide = key === "format" ? wideFormat.test(value) : expressionKeys.has(key) && /\bformat\s*\([^)]*["'][^"']*\d{4}/.test(value);
    return isWide ? diagnostic("charts/limit", placeOf(source, value), `\`${value.slice(0, 60)}\` fills numbers up to thousands of characters`, "take a smaller width") : null;
}
/** A number or a list of a specification that comes to too much. */
function amountFault(key, value, source) {
    const tooMuch = (what, hint) => diagnostic("charts/limit", placeOf(source, key), what, hint);
    if ((key === "sequence" || key === "keyvals") && sequenceFault(value))
        return tooMuch(`a sequence of more than ${mostRows} numbers`, "take fewer, or wider steps");
    if (key === "values" && Array.isArray(value) && value.length > mostRows)
        return tooMuch(`${value.length} rows of data; the limit is ${mostRows}`, "summarise them first");
    const limit = most[key];
    return typeof value === "number" && limit !== undefined && value > limit ? tooMuch(`\`${key}\` is ${value}; the limit is ${limit}`, "take a smaller number") : null;
}
/** What leads out of the course, or changes from run to run. */
function refusedFault(key, value, source) {
    const refuse = (place, what, hint) => diagnostic("charts/refused", placeOf(source, place), what, hint);
    if (key === "sample" && typeof value === "number")
        return refuse("sample", "`sample` takes rows by chance", "choose the rows and write them down");
    if (typeof value !== "string")
        return null;
    if (key === "url" && !isInCourse(value))
        return refuse(value, `the data \`${value.slice(0, 60)}\` lies outside the course`, "copy it into `tables/` or `data/` of the course, and name it by that path");
    return unsteady.test(value) ? refuse(value, `\`${value.slice(0, 60)}\` gives something else at every run`, "compute it once and write the numbers down") : textFault(key, value, source);
}
/** How often a chart is drawn for `repeat`: once for each name, or for each pair of names. */
function timesOf(repeat) {
    if (Array.isArray(repeat))
        return repeat.length;
    if (!isObject(repeat))
        return 1;
    return Object.values(repeat).reduce((product, names) => product * (Array.isArray(names) ? names.length : 1), 1);
}
/** How many charts a specification comes to, those that it repeats counted as often. */
function viewsIn(spec) {
    const lists = ["layer", "concat", "hconcat", "vconcat"].flatMap((name) => { const value = spec[name]; return Array.isArray(value) ? value : []; });
    const inner = [spec["spec"], ...lists].filter((one) => isObject(one));
    const count = inner.length === 0 ? 1 : inner.reduce((sum, one) => sum + viewsIn(one), 0);
    return timesOf(spec["repeat"]) * count;
}
/** What of a specification is not drawn: what leads out of the course, what changes from run to run, what comes to too much. */
export function specFaults(spec, source) {
    const faults = [];
    for (const [key, value] of valuesIn(spec)) {
        const mark = key === "mark" ? markFault(value, source) : null;
        const fault = mark ?? refusedFault(key, value, source) ?? amountFault(key, value, source);
        if (fault !== null)
            faults.push(fault);
    }
    const flattened = [...valuesIn(spec)].filter(([key, value]) => key === "flatten" && Array.isArray(value));
    const views = viewsIn(spec);
    if (views > mostViews)
        faults.push(diagnostic("charts/limit", placeOf(source, "repeat"), `${views} charts in one; the limit is ${mostViews}`, "take fewer columns, or make several figures"));
    if (flattened.length > 1)
        faults.push(diagnostic("charts/limit", placeOf(source, "flatten"), "a second `flatten`, which multiplies the rows of the first", "write the rows out"));
    return faults;
}
