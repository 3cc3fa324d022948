import { YAMLSeq } from "yaml";
import { loadBibtex, isBibtex, readBibliographyFile } from "../bibliography/index.js";
import { isMissingPackage } from "../diagnostics/index.js";
import { flowMapping, mapping, yamlText } from "./yaml-writer.js";
/** The keys that people look for first. */
const first = ["type", "language", "title", "author", "editor", "translator", "issued", "accessed", "container-title", "volume", "issue", "page"];
const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const two = (part) => String(part).padStart(2, "0");
/** A day as `2017`, `2017-06` or `2017-06-24`. */
function dayText(value) {
    const parts = Array.isArray(value) ? value.map(Number) : [];
    const [year, month, day] = parts;
    if (year === undefined || year < 1000 || year > 9999)
        return null;
    return [String(year), ...(month === undefined ? [] : [two(month)]), ...(day === undefined ? [] : [two(day)])].join("-");
}
function nodeOf(value) {
    if (!isRecord(value))
        return typeof value === "object" ? null : value;
    return flowMapping(Object.entries(value).map(([key, inside]) => [key, valueOf(key, inside)]));
}
function listNode(values) {
    const list = new YAMLSeq();
    list.flow = true;
    for (const value of values)
        list.items.push(Array.isArray(value) ? listNode(value) : value);
    return list;
}
/** A date in one word where it is one, else as a mapping. */
function dateNode(date) {
    const days = Array.isArray(date["date-parts"]) ? date["date-parts"].map(dayText) : [];
    const isPlain = days.length > 0 && days.every((day) => day !== null) && Object.keys(date).every((key) => key === "date-parts" || (key === "circa" && days.length === 1));
    if (!isPlain)
        return nodeOf(date);
    const [only] = days;
    if (days.length === 1 && only != null && /^\d+$/.test(only) && date["circa"] === undefined)
        return Number(only);
    return `${days.join("/")}${date["circa"] === undefined ? "" : "~"}`;
}
function valueOf(key, value) {
    if (key === "date-parts" && Array.isArray(value))
        return listNode(value);
    if (Array.isArray(value))
        return value.flatMap((item) => { const node = nodeOf(item); return typeof node === "object" && node !== null ? [node] : []; });
    if (isRecord(value))
        return "date-parts" in value || "literal" in value ? dateNode(value) : nodeOf(value);
    return Array.isArray(value) || value === null ? null : value;
}
function entryOf({ fields }, used) {
    const given = fields.find(({ key }) => key.value === "id")?.value;
    const stem = typeof given === "string" || typeof given === "number" ? String(given) : "ref";
    let id = stem;
    for (let copy = 2; used.has(id); copy++)
        id = `${stem}-${copy}`;
    used.add(id);
    const ranked = fields.filter(({ key }) => key.value !== "id").toSorted((a, b) => rankOf(a) - rankOf(b));
    return { id, fields: ranked.map(({ key, value }) => [key.value, valueOf(key.value, value)]) };
}
function rankOf({ key }) {
    const rank = first.indexOf(key.value);
    return rank === -1 ? first.length : rank;
}
async function readerFor(source, load) {
    if (!isBibtex(source.path))
        return null;
    try {
        return await load();
    }
    catch (error) {
        if (!isMissingPackage(error))
            throw error;
        return null;
    }
}
/** The entries of a bibliography in BibTeX or, as Zotero exports it too, in CSL as JSON, with the variables that references have. */
export async function readBibliography(source, known, load = loadBibtex) {
    const { items, diagnostics } = readBibliographyFile(source, known, await readerFor(source, load));
    const used = new Set();
    return { value: items.length === 0 ? null : items.map((item) => entryOf(item, used)), diagnostics };
}
/** An entry as a node of `references.yaml`. */
export function bibliographyNode({ id, fields }) {
    return mapping([["id", id], ...fields]);
}
/** The text of `references.yaml` for the entries of a bibliography alone. */
export function referencesOfBibliography(entries) {
    const list = new YAMLSeq();
    for (const [index, entry] of entries.entries()) {
        const node = bibliographyNode(entry);
        node.spaceBefore = index > 0;
        list.items.push(node);
    }
    return yamlText(list);
}
