import { calloutKind } from "../rich-text/index.js";
const words = (text) => text.split(/[\s.{}[\]=",:#]+/).filter((word) => word !== "");
/** The kind of box that one of the words names. */
function nameIn(text) {
    for (const word of words(text)) {
        const kind = calloutKind(word) ?? calloutKind(/^(thm|lem|cor|prp|cnj|def|exm|exr|sol|rem)-/.exec(word)?.[1] ?? "");
        if (kind !== null)
            return kind;
    }
    return null;
}
const attribute = (text, name) => new RegExp(`\\b${name}\\s*=\\s*["“]([^"”]+)["”]`).exec(text)?.[1] ?? null;
/** `::: {.callout-note title="…"}`, `:::tip Title`, `:::note[Title]`. */
function ofColons(text) {
    const [, rest = ""] = /^\s*:{3,}\s*(\S.*?)\s*:*\s*$/.exec(text) ?? [];
    const [, bare = "", label, braces = "", after = ""] = /^([\w-]*)\s*(?:\[([^\]]*)\])?\s*(\{[^{}]*\})?\s*(.*)$/.exec(rest) ?? [];
    const name = calloutKind(bare) ?? (bare === "" || bare === "admonition" ? nameIn(braces) : null);
    if (name === null)
        return null;
    const title = label ?? attribute(braces, "title") ?? attribute(braces, "summary") ?? (after === "" ? null : after);
    return { name, title, isEnd: null };
}
/** MyST's fence: ```` ```{note} Title ````. */
function ofFence(text) {
    const [, marks = "", inside = "", title = ""] = /^\s*(`{3,}|~{3,})\s*\{([\w-]+)\}\s*(.*)$/.exec(text) ?? [];
    const name = inside === "admonition" ? "note" : calloutKind(inside);
    return name === null || marks === "" ? null : { name, title: title === "" ? null : title, isEnd: (line) => line.trim().startsWith(marks) && line.trim().replaceAll(marks.charAt(0), "") === "" };
}
/** The signs of MkDocs, `!!! note "Title"`: what is indented below them is in the box. */
function ofMarks(text) {
    const [, indent = "", kind = "", title] = /^(\s*)(?:!{3}|\?{3}\+?)\s+([\w-]+)(?:\s+[\w-]+)*(?:\s+"([^"]*)")?\s*$/.exec(text) ?? [];
    const name = calloutKind(kind);
    const isOutside = (line) => line.trim() !== "" && (/^\s*/.exec(line)?.[0].replaceAll("\t", "    ").length ?? 0) < indent.length + 2;
    return name === null ? null : { name, title: title === undefined || title === "" ? null : title, isEnd: isOutside };
}
const engines = "callout|notice|alert|admonition|hint|note|tip|warning|info|danger|caution|important|success|details";
/** Boxes of site generators: `{{< callout type="tip" >}}`, `{% hint style="info" %}`. They need an end among the lines that follow. */
function ofEngine(text, below) {
    const [, tag = "", given = ""] = new RegExp(`^\\s*\\{(?:\\{[<%]|%)\\s*(${engines})\\b(.*?)[>%]\\}\\}?\\s*$`, "i").exec(text) ?? [];
    if (tag === "" || given.trim().endsWith("/"))
        return null;
    const end = new RegExp(`^\\s*\\{(?:\\{[<%]\\s*/|%\\s*end)\\s*${tag}\\s*[>%]\\}\\}?\\s*$`, "i");
    if (!below.some((line) => end.test(line)))
        return null;
    const title = attribute(given, "title");
    const name = nameIn(given.replace(/\btitle\s*=\s*"[^"]*"/, "")) ?? calloutKind(tag) ?? "note";
    return { name, title, isEnd: (line) => end.test(line) };
}
/** The box that a line begins, or `null`. `below` are the lines that follow. */
export function openingOf(text, below) {
    return ofColons(text) ?? ofFence(text) ?? ofMarks(text) ?? ofEngine(text, below);
}
/** The box of an opening without its end. */
export function boxOf({ name, title }, opening) {
    return { name, title: title === null ? null : { value: title, span: opening }, opening };
}
