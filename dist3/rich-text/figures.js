import { diagnostic, spanWithin } from "../diagnostics/index.js";
import { slotKindOf } from "../model/index.js";
import { columnOf, readAttributes } from "./attributes.js";
const slotAddress = /^#?@?(fig|tbl|lst)-([A-Za-z0-9]+(?:[-_][A-Za-z0-9]+)*)$/;
/** The place of a declared slot that `![](fig-id)` names, or `null`. */
export function slotPlace({ address, start, end }, lowering) {
    const [, prefix, id] = slotAddress.exec(address) ?? [];
    const kind = prefix === undefined ? null : slotKindOf(prefix);
    if (id === undefined || kind === null)
        return null;
    return { type: "slot-place", kind, id, span: spanWithin(lowering.text, start, end) };
}
function lengthOf(said) {
    if (said === undefined)
        return null;
    if (/^\d+(?:\.\d+)?(?:%|pt|mm|cm|in|em|px)$/.test(said))
        return said;
    return /^\d+$/.test(said) ? `${said}px` : null;
}
/**
 * A picture in the text. With an id its words are the caption, and `fig-alt` says what it shows, as Quarto has it; without
 * one they say what it shows, as GitHub has it, and its title is the caption.
 */
export function figureOf(picture, lowering, captionOf) {
    const { address, title, braces, start, end } = picture;
    // Obsidian writes the width in pixels behind the words: `![words|200](a.png)`.
    const [, words = picture.words, pixels] = /^([^]*)\|(\d{1,5})(?:x\d{1,5})?$/.exec(picture.words) ?? [];
    const span = spanWithin(lowering.text, start, end);
    if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(address) || address === "") {
        reportAddress(address, span, lowering);
        return null;
    }
    const { id, classes, pairs } = readAttributes(braces);
    const placed = (value) => ({ value, span });
    const alt = pairs.get("fig-alt") ?? pairs.get("alt") ?? (id === null ? words : undefined);
    const width = lengthOf(pairs.get("width") ?? pixels);
    return {
        type: "figure",
        id: id === null ? null : placed(id.replace(/^fig-/, "")),
        file: placed(address),
        caption: captionOf(pairs.get("fig-cap") ?? (id === null ? (title ?? "") : words)),
        alt: alt === undefined ? null : placed(alt),
        width: width === null ? null : placed(width),
        ...columnOf(classes),
        span,
    };
}
function reportAddress(address, span, { diagnostics }) {
    const message = address === "" ? "a picture without a file" : `the picture \`${address}\` is not in the course: its words stand for it`;
    diagnostics.push(diagnostic("rich-text/image", span, message, "put the file into `figures/` and name it: `![…](figures/name.png)`"));
}
/** Pictures in a row by Quarto's `layout-ncol`, `layout-nrow` or the first row of `layout`; `null` where none says. */
function columnsOf(pairs, count) {
    const rows = Number(pairs.get("layout-nrow"));
    const first = /^\s*\[\s*\[([^\]]*)\]/.exec(pairs.get("layout") ?? "")?.[1];
    const columns = Number(pairs.get("layout-ncol") ?? (rows > 0 ? Math.ceil(count / rows) : first?.split(",").length));
    return Number.isInteger(columns) && columns > 0 ? Math.min(columns, 6) : null;
}
/**
 * Pictures between colons under the id of a figure, as Quarto has them: one figure with parts, whose caption is the paragraph
 * behind them. One picture alone takes the id and the caption itself. `null` for anything else.
 */
export function figureGroupOf({ id, classes, pairs }, blocks, span) {
    if (id === null || !/^fig-./.test(id))
        return null;
    const figures = blocks.filter((block) => block.type === "figure");
    const words = blocks.slice(figures.length);
    const [caption, ...others] = words;
    const isGroup = blocks.slice(0, figures.length).every(({ type }) => type === "figure") && others.length === 0;
    const [first, second] = figures;
    if (!isGroup || first === undefined || (caption !== undefined && caption.type !== "paragraph"))
        return null;
    const own = { id: { value: id.replace(/^fig-/, ""), span }, caption: caption === undefined ? null : { inlines: caption.inlines, span: caption.span }, ...columnOf(classes) };
    if (second === undefined) {
        const said = pairs.get("fig-alt");
        const alt = said === undefined ? first.alt : { value: said, span };
        // Without an id of its own its brackets are its words for readers; empty ones say nothing here.
        return { ...first, ...own, caption: own.caption ?? first.caption, alt: alt?.value === "" && said === undefined ? null : alt };
    }
    return { type: "figure-group", ...own, figures, columns: columnsOf(pairs, figures.length), span };
}
