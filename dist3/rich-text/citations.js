import { diagnostic, spanWithin } from "../diagnostics/index.js";
const key = String.raw `(?:\{(?<braced>[^{}\s]+)\}|(?<bare>[\p{L}\p{N}_](?:[\p{L}\p{N}_:.#$%&+?<>~/-]*[\p{L}\p{N}_/])?))`;
/** One reference in brackets: words before it, `-` where the sentence names the author, the key, and where in the work. */
const citationItem = new RegExp(String.raw `^\s*(?<prefix>[^@]*?)\s*(?<minus>-?)@${key}(?:\s*[,，]\s*(?<locator>[^@]*\S)|\s*(?<braces>\{[^{}@]*\}[^@]*)|\s+(?<words>[^@]*\S))?\s*$`, "u");
/** The parts of a citation between semicolons; those in braces part nothing. */
function partsOf(inside) {
    return inside.match(/(?:[^;；{}]|\{[^{}]*\}?)+|(?<=^|[;；])(?=[;；]|$)/g) ?? [];
}
/** `[@a]`, `[see @a, pp. 3-4; -@b]`: a citation, or nothing where a part of it names no key. */
export function citationInlines(written, start, end, { text, diagnostics }) {
    const span = spanWithin(text, start, end);
    const items = [];
    let offset = start + 1;
    for (const part of partsOf(written.slice(1, -1))) {
        const { prefix = "", minus, braced, bare, locator, braces, words } = citationItem.exec(part)?.groups ?? {};
        const named = braced ?? bare;
        if (named === undefined) {
            const message = `citation \`${written}\` does not have the form \`[@key; @key, p. 3]\``;
            const hint = "write each key with `@`, a locator after a comma, and `;` between two references";
            diagnostics.push(diagnostic("rich-text/citation", span, message, hint));
            return [];
        }
        const at = offset + part.indexOf("@");
        const where = locator ?? braces ?? words;
        items.push({
            key: named,
            ...(prefix === "" ? null : { prefix: prefix.replace(/\s+/g, " ") }),
            ...(minus === "-" ? { hidesName: true } : null),
            locator: where?.replace(/\s+/g, " ").trim() ?? null,
            span: spanWithin(text, at, offset + part.trimEnd().length),
        });
        offset += part.length + 1;
    }
    return [{ type: "citation", items, span }];
}
const narrative = new RegExp(String.raw `^@${key}(?: ?\[(?<locator>[^[\]]*)\])?$`, "u");
/** `@key`, `@key [p. 3]`: the author is a word of the sentence. */
export function narrativeInline(written, start, { text }) {
    const { braced, bare = "", locator } = narrative.exec(written)?.groups ?? {};
    const span = spanWithin(text, start, start + written.length);
    return { type: "citation", isNarrative: true, items: [{ key: braced ?? bare, locator: locator ?? null, span }], span };
}
