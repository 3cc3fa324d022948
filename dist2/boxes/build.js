import { diagnostic, DocumentBudget } from "../diagnostics/index.js";
import { texFormulaOf } from "../markup/index.js";
import { anonymousStyle, withDisplay } from "../style/index.js";
import { blockContent, flexItems } from "./block-content.js";
import { CounterScopes } from "./counter-scopes.js";
import { applyCounters } from "./element-counters.js";
import { generatedBoxes, generatedString } from "./generated.js";
import { markerOf } from "./marker.js";
import { isBlockLevel, isInlineLevel, runsOf } from "./raw-node.js";
import { spendText } from "./spend.js";
import { tableBox } from "./table.js";
import { generatedText } from "./traced-pieces.js";
import { transformText } from "./text-transform.js";
function textBox(base, text, walk) {
    // What is beyond the budget is not set, and its tabs are not filled.
    if (!spendText(walk, text.text, base))
        return { kind: "text", ...base, text: generatedText("", base.element), part: "content" };
    const before = walk.textBefore;
    walk.textBefore = (before + text.text).slice(-2);
    return { kind: "text", ...base, text: transformText(text, base.style.textTransform, before), part: "content" };
}
/** An inline box; blocks inside it split it in two (CSS 2.1 §9.2.1.1). */
function inlineNodes(base, children) {
    if (children.length === 0)
        return [{ kind: "inline", ...base, children: [] }];
    return runsOf(children, isInlineLevel).flatMap((run) => {
        if (!run.kind)
            return run.nodes;
        const inlines = run.nodes.filter(isInlineLevel);
        return [{ kind: "inline", ...base, children: inlines }];
    });
}
function blockBox(base, children, marker, strings) {
    return { kind: "block", ...base, content: blockContent(base, children), marker, strings };
}
/** The boxes of one kind of display around what an element holds. */
function boxesFor(base, children, marker, strings) {
    const display = base.style.display;
    switch (display) {
        case "none":
            return [];
        case "inline":
            return inlineNodes(base, children);
        case "inline-block":
            return [{ kind: "inline-block", ...base, block: blockBox(base, children, null, strings) }];
        case "block":
        case "run-in":
        case "list-item":
            return [blockBox(base, children, marker, strings)];
        case "flex":
            return [{ kind: "block", ...base, content: flexItems(base, children), marker: null, strings }];
        case "table":
            return [tableBox(base, children, blockContent)];
        case "table-caption":
        case "table-column-group":
        case "table-column":
        case "table-header-group":
        case "table-row-group":
        case "table-footer-group":
        case "table-row":
        case "table-cell":
            return [{ kind: "table-part", ...base, display, children, strings }];
    }
}
/** The kind of box that stands for a display where only blocks stand: in a row (CSS Display 3 §2.7). */
const blockOf = {
    inline: "block",
    "inline-block": "block",
    "run-in": "block",
    "table-caption": "block",
    "table-column-group": "none",
    "table-column": "none",
    "table-header-group": "block",
    "table-row-group": "block",
    "table-footer-group": "block",
    "table-row": "block",
    "table-cell": "block",
};
/** A style as it applies inside `parent`. */
function styleInside(parent, style) {
    const display = parent?.display === "flex" ? blockOf[style.display] : undefined;
    return display === undefined ? style : withDisplay(style, display);
}
function pseudoNodes(parent, pseudo, walk) {
    const own = walk.document.pseudoStyleOf(parent.element, pseudo);
    const style = own && styleInside(parent.style, own);
    if (style === null || style.display === "none" || typeof style.content === "string")
        return [];
    applyCounters(parent.element, withDisplay(style, "inline"), walk.counters);
    const base = { ...parent, style };
    return boxesFor(base, generatedBoxes(style.content, base, "generated", walk), null, []);
}
/** What no line ends before, so that a call stays with its base. */
const wordJoiner = "\u2060";
function noteText(base, which, walk) {
    const style = walk.document.pseudoStyleOf(base.element, which) ?? anonymousStyle(base.style, "inline");
    const own = { ...base, style };
    const part = which === "footnote-call" ? "call" : "marker";
    const said = typeof style.content === "string" ? [] : generatedBoxes(style.content, own, part, walk);
    const joiner = { kind: "text", ...own, text: generatedText(wordJoiner, base.element), part };
    return { kind: "inline", ...own, children: part === "call" ? [joiner, ...said] : said };
}
/** A footnote leaves its call in the line, which carries the note to the page (CSS GCPM 3 §2). */
function noteNodes(base, walk) {
    if (walk.inNote) {
        const hint = "put its words into the note around it";
        walk.diagnostics.push(diagnostic("layout/nested-note", base.element.span, "a note stands in a note", hint));
        return [];
    }
    const call = noteText(base, "footnote-call", walk);
    const marker = noteText(base, "footnote-marker", walk);
    walk.inNote = true;
    const inside = base.element.children.flatMap((child) => childNodes(child, base, walk));
    walk.inNote = false;
    const block = { ...base, style: { ...base.style, display: "block", float: "none" } };
    const note = blockBox(block, [marker, ...inside], null, []);
    return [{ ...call, note: base.style.float === "margin" ? { ...note, standsBeside: true } : note }];
}
/** What a replaced element shows in place of its content, or `null` for any other element. */
function replacementOf(element) {
    if (element.name === "img")
        return { kind: "image", src: element.attributes.get("src")?.value ?? "" };
    const formula = texFormulaOf(element);
    return formula && { kind: "formula", ...formula };
}
/** A replaced box: by itself where its display is that of a block, else as a character of its line. */
function replacedNodes(base, content) {
    const { display } = base.style;
    const block = { kind: "block", ...base, content, marker: null, strings: [] };
    return display === "block" || display === "list-item" ? [block] : [{ kind: "inline-block", ...base, block }];
}
function stringsOf(base, walk) {
    return base.style.stringSet.map(({ name, content }) => ({ name, value: generatedString(content, base, walk) }));
}
/** Whether an element stands in lines of a block, which then sets its running strings. */
function isInLine({ display }) {
    return display === "inline" || display === "inline-block";
}
function rememberCounters({ attributes }, walk) {
    const id = attributes.get("id")?.value;
    if (id !== undefined)
        walk.countersById.set(id, { values: walk.counters.snapshot() });
}
function withMarkerInside(marker, children) {
    if (marker?.position !== "inside")
        return children;
    return [marker.text, ...children];
}
function nodesOf(element, lang, parent, walk) {
    const style = styleInside(parent, walk.document.styleOf(element));
    if (style.display === "none" || walk.budget.isExceeded("characters"))
        return [];
    const base = { element, anonymous: false, style, lang: element.attributes.get("lang")?.value ?? lang };
    if (element.name === "br")
        walk.textBefore = "";
    if (element.name === "br")
        return [{ kind: "line-break", ...base }];
    applyCounters(element, style, walk.counters);
    rememberCounters(element, walk);
    const replacement = replacementOf(element);
    // The words for a formula may be in another language than its text: it is set in the one around it.
    if (replacement !== null)
        return replacedNodes({ ...base, lang: replacement.kind === "formula" ? lang : base.lang }, replacement);
    if (style.float === "footnote" || style.float === "margin")
        return noteNodes(base, walk);
    const marker = markerOf(base, walk);
    const outer = walk.strings;
    const own = stringsOf(base, walk);
    if (isInLine(style))
        outer.push(...own);
    else
        walk.strings = [...own];
    walk.counters.descend();
    if (style.display !== "inline")
        walk.textBefore = "";
    const children = [
        ...pseudoNodes(base, "before", walk),
        ...element.children.flatMap((child) => childNodes(child, base, walk)),
        ...pseudoNodes(base, "after", walk),
    ];
    walk.counters.ascend();
    if (style.display !== "inline")
        walk.textBefore = "";
    const strings = isInLine(style) ? [] : walk.strings;
    if (!isInLine(style))
        walk.strings = outer;
    return boxesFor(base, withMarkerInside(marker, children), marker?.position === "outside" ? marker : null, strings);
}
function childNodes(child, parent, walk) {
    return child.type === "text" ? [textBox(parent, child.text, walk)] : nodesOf(child, parent.lang, parent.style, walk);
}
/** The box tree of a styled document; its root is a block container whatever the style says. */
export function buildBoxes(document, budget = new DocumentBudget()) {
    const walk = { document, counters: new CounterScopes(), quoteDepth: 0, inNote: false, textBefore: "", countersById: new Map(), strings: [], diagnostics: [], budget };
    // Notes are numbered through the document, wherever they stand.
    walk.counters.reset({ name: "footnote", value: 0 });
    const nodes = nodesOf(document.root, "und", null, walk);
    // What was left out for want of room must not be set: the pages would only look whole.
    if (budget.isExceeded("characters") || budget.isExceeded("leaders"))
        return { value: null, diagnostics: walk.diagnostics };
    const [only] = nodes;
    const element = document.root;
    const base = { element, anonymous: false, style: document.styleOf(element), lang: element.attributes.get("lang")?.value ?? "und" };
    const root = nodes.length === 1 && only?.kind === "block" && isBlockLevel(only) ? only : blockBox(base, nodes, null, []);
    return { value: { root, countersById: walk.countersById }, diagnostics: walk.diagnostics };
}
