import { diagnostic, sliceTraced, spanWithin } from "../diagnostics/index.js";
import { calloutKinds, crossReferenceKinds, isCrossReferencePrefix } from "../model/index.js";
import { columnOf, readAttributes } from "./attributes.js";
import { figureGroupOf } from "./figures.js";
import { isMargin } from "./directives.js";
import { lowerInlines } from "./inlines.js";
import { parseInlineTree } from "./markdown.js";
import { mystOptions } from "./myst-code.js";
/** Other names of the kinds, as the makers of Markdown have given them. */
const aliases = {
    info: "note", hint: "tip", danger: "warning", attention: "warning", error: "warning", success: "tip", question: "exercise",
    admonition: "note", abstract: "note", summary: "note", seealso: "note", thm: "theorem", lem: "lemma", cor: "corollary", prp: "proposition",
    cnj: "conjecture", def: "definition", exm: "example", exr: "exercise", sol: "solution", rem: "remark", alg: "algorithm",
};
/** Classes that only order what stands inside them; on paper the order of the text is enough. */
const plainGroups = new Set(["incremental", "nonincremental", "column", "columns", "panel-tabset", "fragment", "content-visible", "content-hidden", "hidden", "unnumbered"]);
/** The kind of callout that a name stands for, or `null`: `note`, `callout-note`, `WARNING`. */
export function calloutKind(name) {
    const plain = name.toLowerCase().replace(/^(?:(?:callout|admonition|alert)-|prf:|proof:)/, "");
    return calloutKinds.find((kind) => kind === plain) ?? (Object.hasOwn(aliases, plain) ? (aliases[plain] ?? null) : null);
}
const openingForm = /^(?<name>[\p{L}][\p{L}\p{N}_-]*)?(?:\[(?<label>(?:[^[\]]|\[[^[\]]*\])*)\])?[ \t]*(?<braces>\{[^{}]*\})?[ \t]*(?<words>.*?)[ \t]*:*[ \t]*$/u;
/** The attributes with what MyST's lines under the fence say. */
function withOptions(attributes, options) {
    if (options.size === 0)
        return attributes;
    const classes = [...attributes.classes, ...(options.get("class") ?? "").split(/\s+/).filter((name) => name !== "")];
    return { ...attributes, id: attributes.id ?? options.get("name") ?? options.get("label") ?? null, classes };
}
function readOpening({ opening: { start, end }, options }, markdown) {
    const line = markdown.slice(start, end);
    const { groups = {} } = openingForm.exec(line) ?? {};
    const { name = "", label, braces = "", words = "" } = groups;
    const attributes = withOptions(readAttributes(braces), mystOptions(markdown.slice(options.start, options.end)).options);
    const title = label ?? words;
    // MyST writes `:::{note} Title`.
    const bare = name === "" ? (attributes.rest[0] ?? "") : name;
    const at = title === "" ? start : start + line.indexOf(title, name.length);
    return { name: bare, title: { start: at, end: at + title.length }, attributes };
}
/** The kind of a block between colons: by its name, its classes, or the prefix of its id. */
function kindOf({ name, attributes: { classes, id } }) {
    for (const word of [name, ...classes]) {
        const kind = calloutKind(word);
        if (kind !== null)
            return kind;
    }
    const prefix = id?.split("-")[0] ?? "";
    if (!isCrossReferencePrefix(prefix))
        return null;
    const kind = crossReferenceKinds[prefix];
    return calloutKinds.find((one) => one === kind) ?? null;
}
/** Running text that stands at `start` to `end`, `null` where there is none. */
export function inlinesAt({ start, end }, lowering) {
    if (lowering.markdown.slice(start, end).trim() === "")
        return null;
    const text = sliceTraced(lowering.text, start, end);
    const inside = { ...lowering, text, markdown: lowering.markdown.slice(start, end), figures: null };
    const [paragraph] = parseInlineTree(inside.markdown).children;
    return paragraph?.type === "paragraph" ? lowerInlines(paragraph, inside, 0) : null;
}
/** A heading at the start of a callout is its title, as Quarto has it. */
function titleFirst(blocks) {
    const [first, ...rest] = blocks;
    return first?.type === "heading" ? { title: first.inlines, rest } : { title: null, rest: blocks };
}
function titleOf({ title, attributes }, span, lowering) {
    const said = attributes.pairs.get("title") ?? attributes.pairs.get("name");
    if (said !== undefined)
        return [{ type: "text", text: { text: said, segments: [{ start: 0, span, linear: false }] } }];
    return inlinesAt(title, lowering);
}
/** Whether a block between colons is for the margin. */
export function isForMargin(div, lowering) {
    const { name, attributes } = readOpening(div, lowering.markdown);
    return isMargin([name, ...attributes.classes]);
}
/** The blocks between colons as a callout; by themselves, with a word of warning, where no kind of callout is named. */
export function calloutOf(div, blocks, lowering) {
    const opening = readOpening(div, lowering.markdown);
    const place = spanWithin(lowering.text, div.start, div.opening.end);
    const kind = kindOf(opening);
    const audience = audienceOf(opening);
    if (audience !== null) {
        const inside = kind === null ? blocks : [namedCallout(kind, opening, blocks, { div, place, lowering })];
        return [{ type: "audience", audience: { value: audience, span: place }, blocks: inside, span: spanWithin(lowering.text, div.start, div.end) }];
    }
    if (kind === null) {
        const numbered = figureGroupOf(opening.attributes, blocks, place) ?? numberedTable(opening, blocks, place);
        const wide = numbered === null ? widened(opening, blocks) : null;
        if (wide !== null)
            return wide;
        if (numbered === null)
            reportGroup(opening, place, lowering);
        return numbered === null ? blocks : [numbered];
    }
    return [namedCallout(kind, opening, blocks, { div, place, lowering })];
}
function namedCallout(kind, opening, blocks, { div, place, lowering }) {
    const own = titleOf(opening, place, lowering);
    const { title, rest } = own === null ? titleFirst(blocks) : { title: own, rest: blocks };
    const { id } = opening.attributes;
    const span = spanWithin(lowering.text, div.start, div.end);
    return { type: "callout", kind, title, id: id === null ? null : { value: withoutPrefix(id), span: place }, blocks: rest, span };
}
/** Audiences that blocks between colons are named after; others are named as `::: {for=assistant}`. */
const audiences = new Set(["instructor", "student"]);
/** The audience that alone reads the blocks between colons, or `null`. */
function audienceOf({ name, attributes: { classes, pairs } }) {
    return pairs.get("for") ?? [name, ...classes].find((word) => audiences.has(word)) ?? null;
}
/**
 * Quarto's `::: {#tbl-a}` around a table: that table with the id, and with the last paragraph as its caption. `null` where the
 * block is none, or holds more.
 */
function numberedTable({ attributes: { id, classes } }, blocks, span) {
    const name = /^tbl-(.+)$/.exec(id ?? "")?.[1];
    const last = blocks.at(-1);
    const caption = last?.type === "paragraph" && blocks.length > 1 ? { inlines: last.inlines, span: last.span } : null;
    const [only, ...more] = caption === null ? blocks : blocks.slice(0, -1);
    if (name === undefined || only?.type !== "table" || more.length > 0)
        return null;
    const own = caption ?? only.caption;
    return own === undefined ? null : { ...only, caption: { ...own, anchor: { value: `tbl-${name}`, span } }, ...columnOf(classes) };
}
/**
 * Quarto's `::: {.column-page}` around figures, tables and code with ids: these, over the column of notes as well. `null` where
 * no class asks for it, or anything else stands in the block.
 */
function widened({ attributes: { classes } }, blocks) {
    const wide = columnOf(classes);
    const all = blocks.flatMap((block) => (isNumberable(block) ? [{ ...block, ...wide }] : []));
    return wide.column === undefined || blocks.length === 0 || all.length < blocks.length ? null : all;
}
/** Whether a block is a figure, or a table or a listing with an id. */
function isNumberable(block) {
    if (block.type === "table")
        return block.caption?.anchor !== undefined;
    return block.type === "figure" || block.type === "figure-group" || (block.type === "code-block" && block.id !== null);
}
/** The id without the prefix of its kind. */
function withoutPrefix(id) {
    const [prefix = "", ...rest] = id.split("-");
    return isCrossReferencePrefix(prefix) && rest.length > 0 ? rest.join("-") : id;
}
function reportGroup({ name, attributes: { classes } }, span, lowering) {
    const word = [name, ...classes].find((one) => one !== "") ?? ":::";
    const message = `blocks of the kind \`${word}\` are not set apart`;
    const isWide = columnOf(classes).column !== undefined;
    const hint = isWide ? "put nothing into it but figures, tables and code with ids" : plainGroups.has(word) ? "keep it, or take the colons away: the text inside is printed in its order" : `choose one of \`${calloutKinds.slice(0, 9).join("`, `")}\``;
    lowering.diagnostics.push(diagnostic("rich-text/unknown-block", span, message, hint));
}
const alertMark = /^[ \t]*\[!(\w+)\][+-]?[ \t]*/;
/** GitHub's `> [!NOTE]`: the kind that the first line of a quotation names, and how long the mark is; else `null`. */
export function alertOf(firstLine) {
    const [mark, name] = alertMark.exec(firstLine) ?? [];
    const kind = name === undefined ? null : calloutKind(name);
    return kind === null || mark === undefined ? null : { kind, length: mark.length };
}
