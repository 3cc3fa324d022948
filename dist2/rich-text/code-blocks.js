import { grammarOf, languageNames } from "../code/index.js";
import { closestName, diagnostic, sliceTraced, spanWithin } from "../diagnostics/index.js";
import { columnOf, readAttributes } from "./attributes.js";
import { codeBlockText } from "./code-text.js";
import { runningText, standing } from "./inlines.js";
import { rangeOf } from "./markdown.js";
import { codeDirective } from "./myst-code.js";
import { reportUnread } from "./unread.js";
/** Most lines that a range of marked lines may name. */
const mostMarked = 10_000;
/** `1,3-5` as line numbers; what is neither a number nor a range is left out. Steps of slides, `1|3`, are all marked. */
function lineNumbers(said) {
    const numbers = new Set();
    for (const part of said.split(/[\s,|]+/)) {
        const [, from, to] = /^(\d{1,6})(?:(?:-|–|\.\.)(\d{1,6}))?$/.exec(part) ?? [];
        if (from === undefined)
            continue;
        for (let line = Number(from); line <= Number(to ?? from) && numbers.size < mostMarked; line += 1)
            numbers.add(line);
    }
    return [...numbers].sort((a, b) => a - b);
}
function readFence(said) {
    const [, word = "", rest = ""] = /^([^\s{]*)([\s\S]*)$/.exec(said.trim()) ?? [];
    const attributes = readAttributes(rest.replace(/\{([\d\s,.–-]+)\}/, 'marks="$1"'));
    const [cell] = /^\{[a-z]\w*/i.test(rest.trim()) && word === "" ? attributes.rest : [];
    const [first = null] = attributes.classes.filter((name) => !/^(?:numberLines|number-lines|output|cell-.*|code-.*|column-.*)$/.test(name));
    return { language: word === "" ? (cell?.replace(/,$/, "") ?? first) : word, attributes, isCell: cell !== undefined };
}
const optionLine = /^(?:#|\/\/|--|%%)\|[ \t]*([\w.-]+)[ \t]*:[ \t]*(.*)$/;
/** The options `#| name: value` that a cell begins with, and how long they are. */
function cellOptions(code) {
    const options = new Map();
    let length = 0;
    for (const line of code.split("\n")) {
        const [, name, value = ""] = optionLine.exec(line) ?? [];
        if (name === undefined)
            break;
        options.set(name, value.trim().replace(/^(["'])(.*)\1$/, "$2"));
        length += line.length + 1;
    }
    return { options, length: Math.min(length, code.length) };
}
const outputNames = /^(?:output|out|stdout|result)$/i;
const diagrams = /^(?:mermaid|dot|graphviz|plantuml|puml|tikz|vega|vega-lite)$/i;
function report(node, span, lowering) {
    const say = (message, hint) => {
        lowering.diagnostics.push(diagnostic("rich-text/code-not-run", span, message, hint));
    };
    if (node.isCell)
        say("a cell of code is printed, but not run", "write the language without braces, and put what it prints into a block `output`");
    else if (node.language !== null && diagrams.test(node.language))
        say(`a diagram in \`${node.language}\` is printed as code`, "draw it, and declare it under `figures`");
    else if (node.language !== null && !outputNames.test(node.language)) {
        const unknown = unknownLanguage({ value: node.language, span });
        if (unknown !== null)
            lowering.diagnostics.push(unknown);
    }
}
/** What is said of a language that there are no colours for; `null` where there are. */
export function unknownLanguage({ value: language, span }) {
    if (grammarOf(language) !== null)
        return null;
    const near = closestName(language.toLowerCase(), languageNames);
    const hint = near === null ? "choose another name of it, or write `text` for none" : `use \`${near}\``;
    return diagnostic("rich-text/unknown-language", span, `no colours are known for the language \`${language}\``, hint);
}
function captionOf(attributes, options, span, lowering) {
    const { pairs } = attributes;
    const said = pairs.get("caption") ?? pairs.get("lst-cap") ?? options.get("lst-cap") ?? pairs.get("title") ?? pairs.get("filename") ?? options.get("filename");
    return said === undefined ? null : runningText(standing(said, span), said, lowering);
}
function numberedFrom({ classes, pairs, rest }, options) {
    const start = pairs.get("startFrom") ?? pairs.get("start-from") ?? pairs.get("start") ?? pairs.get("linenostart");
    const first = start !== undefined && /^\d{1,6}$/.test(start) ? Number(start) : 1;
    const named = classes.some((name) => /^number-?lines$/i.test(name)) || rest.some((name) => /^(?:showLineNumbers|linenums|number-lines|numberLines)$/.test(name));
    const asked = pairs.get("code-line-numbers") ?? pairs.get("linenums") ?? options.get("code-line-numbers");
    return named || start !== undefined || (asked !== undefined && asked !== "false") ? first : null;
}
/** A block of code with what its fence says of it; mathematics and raw TeX or HTML are no code. */
export function lowerCode(node, span, lowering) {
    const { start, end } = rangeOf(node);
    const fenceEnd = lowering.markdown.slice(start).search(/[\r\n]|$/) + start;
    const directive = codeDirective(node, lowering);
    const said = [node.lang, node.meta].filter((part) => typeof part === "string").join(" ");
    const fence = readFence(directive === null ? said : `${directive.language} {${directive.braces}}`);
    reportOpen(lowering.markdown.slice(start, end), { start, end: fenceEnd }, lowering);
    const fenceSpan = spanWithin(lowering.text, start, fenceEnd);
    if (fence.attributes.raw !== null) {
        const message = `a raw block of ${fence.attributes.raw} is left out`;
        lowering.diagnostics.push(diagnostic("rich-text/raw-block", span, message, "say it in Markdown, or set it as code without the `=`"));
        return [];
    }
    report(fence, fenceSpan, lowering);
    const typed = codeBlockText(node, lowering);
    const whole = directive === null ? typed : sliceTraced(typed, Math.min(directive.length, typed.text.length), typed.text.length);
    if (fence.language === "math" && !fence.isCell)
        return [mathBlock(whole, span)];
    reportAnnotations(whole, lowering);
    return [codeBlock(fence, whole, { span, fenceSpan }, lowering)];
}
const closingFence = /\n[ \t>]*(?:`{3,}|~{3,})[ \t]*$/;
/** Reports a block of code that nothing closes: it swallows the rest of the body. */
function reportOpen(source, { start, end }, { text, diagnostics }) {
    if (!/^(?:`{3}|~{3})/.test(source) || closingFence.test(source))
        return;
    const hint = "write the same sign three times on a line of its own behind it";
    diagnostics.push(diagnostic("rich-text/unclosed-block", spanWithin(text, start, end), "a block of code has no end", hint));
}
const annotation = /(?:#|\/\/|--|%|;)[ \t]*<\d{1,2}>[ \t]*$/m;
/** Reports the first of Quarto's marks `# <1>` for remarks on lines. */
function reportAnnotations(code, lowering) {
    const found = annotation.exec(code.text);
    if (found === null)
        return;
    const mark = { what: "the mark of a remark on a line of code", hint: "write the remark as a comment, or refer to the number of the line" };
    reportUnread(found[0], mark, { start: found.index, end: found.index + found[0].length }, { ...lowering, text: code });
}
function codeBlock(fence, whole, { span, fenceSpan }, lowering) {
    const { attributes, language } = fence;
    const { options, length } = fence.isCell ? cellOptions(whole.text) : { options: new Map(), length: 0 };
    const placed = (value) => ({ value, span: fenceSpan });
    const id = attributes.id ?? options.get("label") ?? options.get("lst-label") ?? null;
    const { pairs, classes } = attributes;
    const marked = pairs.get("marks") ?? pairs.get("highlight-lines") ?? pairs.get("hl_lines") ?? pairs.get("emphasize-lines") ??
        pairs.get("code-line-numbers") ?? options.get("code-line-numbers") ?? "";
    const output = classes.some((name) => /^(?:output|cell-output.*)$/.test(name)) || (language !== null && outputNames.test(language));
    return {
        type: "code-block",
        language: language === null || output ? null : placed(language),
        text: length === 0 ? whole : sliceTraced(whole, Math.min(length, whole.text.length), whole.text.length),
        numberedFrom: numberedFrom(attributes, options),
        marked: lineNumbers(marked),
        caption: captionOf(attributes, options, fenceSpan, lowering),
        id: id === null ? null : placed(id.replace(/^lst-/, "")),
        output,
        ...columnOf(classes),
        span,
    };
}
function mathBlock(tex, span) {
    return { type: "paragraph", inlines: [{ type: "math", display: true, tex, id: null, alt: null, span }], span };
}
