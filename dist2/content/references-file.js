import { bibliographyOf } from "../bibliography/index.js";
import { diagnostic } from "../diagnostics/index.js";
import { referenceTypes, referenceVariables } from "../model/index.js";
import { valueAt } from "./content-node.js";
import { readYaml } from "./yaml-file.js";
/** The variables that references may have. */
export const knownVariables = { types: referenceTypes, ...referenceVariables };
/** The files that `references` of a `course.yaml` names; `null` where it names none or cannot be read. */
export function referenceFilesOf(course) {
    if (!/^references\s*:/m.test(course.text))
        return null;
    const { value } = readYaml(course);
    const node = value?.kind === "map" ? valueAt(value, "references") : undefined;
    if (node === undefined)
        return null;
    const names = node.kind === "list" ? node.items : [node];
    return names.flatMap((name) => (name.kind === "scalar" && typeof name.value === "string" ? [{ value: name.value.trim(), span: name.span }] : []));
}
function sized(node, inside) {
    return { ...node, size: 1 + inside.reduce((sum, { size }) => sum + size, 0) };
}
function listNode(items, span) {
    return sized({ kind: "list", items, span }, items);
}
function nodeOf(value, span) {
    if (Array.isArray(value))
        return listNode(value.map((item) => nodeOf(item, span)), span);
    if (typeof value === "object" && value !== null) {
        const entries = Object.entries(value).map(([key, inside]) => [key, { key: { value: key, span }, value: nodeOf(inside, span) }]);
        return mapNode(new Map(entries), span);
    }
    const text = value === null ? "" : String(value);
    return { kind: "scalar", value: value, text: { text, segments: [{ start: 0, span, linear: false }] }, span, size: 1 };
}
function mapNode(entries, span) {
    return sized({ kind: "map", entries, span }, [...entries.values()].map(({ value }) => value));
}
/** The items of another program as the values of a file of ours. */
export function nodeOfItems({ items }, source) {
    const nodes = items.map(({ fields, span }) => mapNode(new Map(fields.map(({ key, value, span: at }) => [key.value, { key, value: nodeOf(value, at) }])), span));
    return listNode(nodes, { source, start: 0, end: source.text.length });
}
function plainValue(node) {
    if (node.kind === "list")
        return node.items.map(plainValue);
    if (node.kind === "map")
        return Object.fromEntries([...node.entries].map(([key, { value }]) => [key, plainValue(value)]));
    return typeof node.value === "string" ? withTags(node.value) : node.value;
}
/** Pandoc's Markdown in the texts of its references, as the tags of CSL. */
function withTags(text) {
    return text
        .replace(/\[([^[\]]+)\]\{\.nocase\}/g, "<span class=\"nocase\">$1</span>")
        .replace(/(?<![\p{L}\p{N}*\\])\*([^*\s](?:[^*]*[^*\s])?)\*(?![\p{L}\p{N}*])/gu, "<i>$1</i>")
        .replace(/\\([*_[\]{}~^@#"'<>-])/g, "$1");
}
/** Where a file ends for YAML: behind the front matter of a text, which stands between lines of `---`. */
export function endOfReferences({ text }) {
    const [opening] = /^\uFEFF?---[ \t]*\r?\n/.exec(text) ?? [];
    if (opening === undefined)
        return text.length;
    const closing = /^(?:---|\.\.\.)[ \t]*\r?$/m.exec(text.slice(opening.length));
    return closing === null ? text.length : opening.length + closing.index;
}
/** The list under `references`, as Pandoc and Zotero wrap it; `null` where the file is no such mapping. */
export function wrappedReferences(root) {
    const node = root.kind === "map" ? valueAt(root, "references") : undefined;
    if (node?.kind !== "list")
        return null;
    const found = [];
    const items = node.items.flatMap((item) => {
        if (item.kind !== "map") {
            found.push(diagnostic("bibliography/syntax", item.span, "this is no reference: expected a mapping with `id`, `type` and `title`", "remove it, or write it as a mapping"));
            return [];
        }
        const fields = [...item.entries.values()].map(({ key, value }) => ({ key, value: plainValue(value), span: value.span }));
        return [{ fields, span: item.span }];
    });
    return bibliographyOf(items, knownVariables, found);
}
