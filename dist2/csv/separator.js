import { parseRecords } from "./parse-records.js";
/** What may separate cells, and what it is called in a message. Where two fit as well, the first is taken. */
const separators = new Map([["\t", "a tab"], [";", "a semicolon"], [",", "a comma"], ["|", "a vertical bar"]]);
/** How many records show which sign separates them. */
const sample = 50;
function fitOf(text, sign) {
    const { records, failure } = parseRecords(text, sign, sample);
    const [first, ...others] = records;
    if (first === undefined || first.length < 2 || (failure !== null && others.length === 0))
        return null;
    const alike = others.filter(({ length }) => length === first.length).length;
    return { sign, width: first.length, agreement: others.length === 0 ? 1 : alike / others.length };
}
function better(a, b) {
    if (a.agreement !== b.agreement)
        return a.agreement > b.agreement ? a : b;
    return b.width > a.width ? b : a;
}
/** What separates the cells of a file: what its line `sep=;` says, else the sign that its first records agree on. */
export function separatorOf(path, text) {
    const [line, named] = /^sep=(.)[ \t,;]*(?:\r\n|\n|\r|$)/i.exec(text) ?? [];
    if (line !== undefined && named !== undefined)
        return { sign: named, name: separators.get(named) ?? `\`${named}\``, start: line.length };
    const fits = [...separators.keys()].flatMap((sign) => fitOf(text, sign) ?? []);
    const [first, ...others] = fits;
    const sign = first === undefined ? (/\.(?:tsv|tab)$/i.test(path) ? "\t" : ",") : others.reduce(better, first).sign;
    return { sign, name: separators.get(sign) ?? `\`${sign}\``, start: 0 };
}
