import { closestName, diagnostic } from "../../diagnostics/index.js";
import { isScalarKind } from "../../model/index.js";
import { isoForm, possibleDays } from "../calendar.js";
import { describe, quotation } from "../content-node.js";
import { quoteHint, restOfLine, slipOfText } from "../yaml-slips.js";
import { keysOf, takesText } from "./forms.js";
/** The steps of a path, the first first. */
export function stepsOf(path) {
    return path === null ? [] : [...stepsOf(path.before), path.step];
}
/** The value of a path in words: `` `hours` ``, ``item 2 of `objectives` ``. */
function nameOf(path) {
    if (path === null)
        return "the file";
    if (typeof path.step === "string")
        return quotation(path.step);
    const list = stepsOf(path).findLast((step) => typeof step === "string");
    return list === undefined ? `item ${path.step + 1}` : `item ${path.step + 1} of ${quotation(list)}`;
}
/** A key that the record does not know, under its present name or the nearest. */
export function unknownKey(key, span, record) {
    const names = keysOf(record);
    if (record.elsewhere.includes(key))
        return diagnostic("content/locked-policy", span, `a shared policy has its \`${key}\` in its own file alone`, `take \`${key}\` out, or take \`policy\` out and make it a rule of the course`);
    const renamed = record.renamed[key];
    if (renamed !== undefined)
        return diagnostic("content/renamed-key", span, `the key ${quotation(key)} is called ${quotation(renamed)} now`, `write ${quotation(renamed)}`);
    const meant = closestName(key, names);
    const hint = meant === null ? `use one of ${names.map((name) => `\`${name}\``).join(", ")}` : `use \`${meant}\``;
    return diagnostic("content/unknown-key", span, `unknown key ${quotation(key)}`, hint);
}
/** A key that must be there. One that is there under a wrong name has been told already: `null`. */
export function missingKey(key, map) {
    const quoted = quotation(key);
    const written = map.entries.get(key);
    if (written !== undefined)
        return diagnostic("content/missing-key", written.key.span, `${quoted} has no value`, `write a value for ${quoted}`);
    const isMisspelt = [...map.entries.keys()].some((other) => closestName(other, [key]) === key);
    return isMisspelt ? null : diagnostic("content/missing-key", map.span, `missing key ${quoted}`, `add ${quoted}`);
}
/** A key of the author's own that cannot be one. */
export function invalidName(key, span, what) {
    return diagnostic("content/invalid-value", span, `key ${quotation(key)}: expected ${what}`, "rename the key");
}
/** A value that YAML takes for something else than what the kind is written as. */
export function wrongType(what, forms, node, path) {
    const slip = forms.some(takesText) ? textReadOtherwise(node, forms) : null;
    if (slip !== null)
        return slip;
    const isWord = forms.every(({ kind }) => kind.kind === "word");
    return fault(isWord ? "content/invalid-value" : "content/wrong-type", { what, forms, node, path });
}
/** A value that is what it should be, but not as it should be. */
export function invalidValue(what, forms, node, path) {
    return fault("content/invalid-value", { what, forms, node, path });
}
function fault(code, { what, forms, node, path }) {
    const message = `${nameOf(path)}: expected ${what}, found ${describe(node)}`;
    return diagnostic(what.startsWith("a date") ? "content/invalid-date" : code, node.span, message, hintFor(forms, node));
}
/** Whether a text was meant where YAML took it for a mapping of one line. */
export function isMistakenText(node, forms) {
    return node.kind === "map" && forms.some(takesText) && textReadOtherwise(node, forms) !== null;
}
/** `- 图 1: x` and `- [@key] 指出`: a text that YAML took for a mapping or a list of one line. */
function textReadOtherwise(node, forms) {
    if (node.kind === "scalar" || (node.kind === "map" && hasKnownKey(node, forms)))
        return null;
    const { source, start, end } = node.span;
    const rest = restOfLine(source, start);
    if (source.text.slice(start, end).trimEnd().includes("\n"))
        return null;
    const text = source.text.slice(rest.start, rest.end);
    const slip = slipOfText(rest, text);
    if (slip !== null)
        return slip;
    if (node.kind === "list")
        return null;
    return diagnostic("content/needs-quotes", rest, "text with `: ` in it, which YAML reads as a key and its value", quoteHint(text));
}
/** Whether a key of the mapping is, or nearly is, one that a form knows. */
function hasKnownKey(node, forms) {
    return forms.some(({ record }) => {
        const names = record === null ? [] : keysOf(record);
        return [...node.entries.keys()].some((key) => names.includes(key) || closestName(key, names) !== null);
    });
}
function hintFor(forms, node) {
    if (node.kind !== "scalar")
        return null;
    for (const { kind } of forms) {
        const hint = hintForKind(kind, node);
        if (hint !== null)
            return hint;
    }
    return null;
}
function hintForKind(kind, { value, text: { text: written } }) {
    if (kind.kind === "list")
        return "begin each item with `- ` on a line of its own";
    if (!isScalarKind(kind))
        return null;
    const bare = kind.kind === "text" || kind.kind === "written" ? null : withoutCurlyMarks(written);
    if (bare !== null)
        return `write ${quotation(bare)}: only straight quotation marks are marks of YAML`;
    switch (kind.kind) {
        case "date":
        case "when":
            return dateHint(written);
        case "word": {
            const meant = closestName(written, kind.words);
            return meant === null ? null : `use \`${meant}\``;
        }
        case "flag":
            return flagHint(written);
        case "number":
            return typeof value === "string" ? numberHint(written) : null;
        case "plain":
            if (kind.slip !== null && typeof value === "string")
                return slipHint(kind.slip, written);
            return hintForText(value, written);
        case "text":
        case "written":
        case "verbatim":
            return hintForText(value, written);
    }
}
function hintForText(value, written) {
    return typeof value === "string" || value === null ? null : quoteHint(written);
}
/** `figures\a.png` is meant well; an address, a drive and whatever lies elsewhere is not in the course at all. */
function pathHint(written) {
    const slashed = written.replaceAll("\\", "/");
    const isInside = !/^\/|[:%\0]/.test(slashed) && !slashed.split("/").includes("..");
    return isInside ? `write ${quotation(slashed)}` : "copy the file into the course folder, and write its path from there";
}
function dateHint(written) {
    const iso = isoForm(written);
    const days = iso === null ? possibleDays(written) : [iso];
    return days.length === 0 ? null : `write ${days.join(" or ")}`;
}
function slipHint(slip, written) {
    if (slip === "path")
        return pathHint(written);
    if (slip === "id")
        return idHint(written);
    return written.startsWith("@") ? `write ${quotation(written.slice(1))}` : null;
}
/** What stands between quotation marks as word processors write them, or `null`. */
function withoutCurlyMarks(written) {
    return /^[“”„‟«»‘’]\s*(.*\S)\s*[“”‟«»‘’]$/s.exec(written)?.[1] ?? null;
}
/** An id out of what was meant as one: `My Figure` is `my-figure`. */
function idHint(written) {
    const id = written.normalize("NFD").replace(/\.(?:png|jpe?g|svg|csv|pdf|ya?ml)$/i, "").replace(/[^A-Za-z0-9]+/g, " ").trim().toLowerCase().replaceAll(" ", "-");
    return /[a-z]/.test(id) ? `write ${quotation(id)}` : "write a short name in letters a–z, such as `bird-map`";
}
/** Keys that nothing prints: one warning for all of a file. */
export function unusedKeys(keys) {
    const [first] = keys;
    if (first === undefined)
        return [];
    const names = [...new Set(keys.map(({ value }) => value))];
    const list = names.slice(0, mostNames).map(quotation).join(", ");
    const message = `keys of CSL that are not printed: ${list}${names.length > mostNames ? ` and ${names.length - mostNames} more` : ""}`;
    return [diagnostic("content/unused-key", first.span, message)];
}
const mostNames = 8;
/** YAML 1.1's words for yes and no, which its successor reads as texts. */
function flagHint(written) {
    if (/^(?:yes|on|y|是|True|TRUE)$/i.test(written))
        return "write `true`";
    return /^(?:no|off|n|否)$/i.test(written) ? "write `false`" : null;
}
/** `hours: 2课时`: the number is there, but not alone. */
function numberHint(written) {
    const [number] = /\d+(?:\.\d+)?/.exec(written) ?? [];
    return number === undefined ? null : `write ${quotation(number)}, without quotation marks or units`;
}
/** The mistake of a text that goes on with `#1` behind a blank, an argument of a macro, which YAML reads as a comment; `null` for any other. */
export function cutAtNumber({ span: { source, start, end } }) {
    const rest = restOfLine(source, end);
    if (!/^[ \t]+#[1-9]/.test(source.text.slice(end, rest.end)))
        return null;
    return diagnostic("content/needs-quotes", rest, "text with `#` behind a blank, which YAML reads as a comment", quoteHint(source.text.slice(start, rest.end)));
}
