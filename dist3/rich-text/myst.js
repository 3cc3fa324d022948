import { grammarOf } from "../code/index.js";
import { diagnostic, sliceTraced, spanWithin } from "../diagnostics/index.js";
import { calloutKind, inlinesAt } from "./callouts.js";
import { codeBlockText } from "./code-text.js";
import { figureOf } from "./figures.js";
import { runningText, standing } from "./inlines.js";
import { rangeOf } from "./markdown.js";
import { codeFences, mystOptions } from "./myst-code.js";
const runs = /^(?:r|python\d?|julia|ojs|bash|sql|dot|mermaid|code-cell)$/i;
/** Whether a name in braces is that of a directive, rather than of a language whose code runs. */
function isDirective(name) {
    return !runs.test(name) && (/^(?:math|figure|image)$/.test(name) || codeFences.test(name) || calloutKind(name) !== null || grammarOf(name) === null);
}
function readDirective(node, span, lowering) {
    const { start } = rangeOf(node);
    const [, name = "", argument = ""] = /^\{([a-z][\w:-]*)\}[ \t]*(.*)$/.exec([node.lang, node.meta].filter((part) => typeof part === "string").join(" ")) ?? [];
    if (name === "" || !isDirective(name))
        return null;
    const lineEnd = lowering.markdown.slice(start).search(/[\r\n]|$/) + start;
    const at = argument === "" ? lineEnd : lowering.markdown.slice(0, lineEnd).lastIndexOf(argument);
    const whole = codeBlockText(node, lowering);
    const { options, length } = mystOptions(whole.text);
    return {
        name, options, span, argument: { start: at, end: at + argument.length }, fence: spanWithin(lowering.text, start, lineEnd),
        inside: sliceTraced(whole, Math.min(length, whole.text.length), whole.text.length),
    };
}
function idOf({ options, fence }, prefix) {
    const id = options.get("name") ?? options.get("label");
    return id === undefined ? null : { value: id.startsWith(`${prefix}-`) ? id.slice(prefix.length + 1) : id, span: fence };
}
function callout(directive, lowering, depth) {
    const { name, argument, options, inside, fence, span } = directive;
    const kind = calloutKind(options.get("class")?.split(" ")[0] ?? "") ?? calloutKind(name) ?? "note";
    const id = options.get("name") ?? options.get("label");
    const blocks = lowering.bodyOf({ text: inside, markdown: inside.text }, depth + 1);
    return [{ type: "callout", kind, title: inlinesAt(argument, lowering), id: id === undefined ? null : { value: id, span: fence }, blocks, span }];
}
function math(directive) {
    const { inside: tex, options, fence, span } = directive;
    const alt = options.get("alt");
    return [{ type: "paragraph", inlines: [{ type: "math", display: true, tex, id: idOf(directive, "eq"), alt: alt === undefined ? null : { value: alt, span: fence }, span }], span }];
}
function picture(directive, lowering) {
    const { argument, options, inside, fence } = directive;
    const address = lowering.markdown.slice(argument.start, argument.end);
    const id = idOf(directive, "fig");
    const width = options.get("width");
    const alt = options.get("alt") ?? "";
    const braces = [id === null ? "" : `#fig-${id.value}`, width === undefined ? "" : `width=${width}`, id === null ? "" : `fig-alt="${alt}"`].join(" ");
    const words = inside.text.trim();
    const from = inside.text.indexOf(words);
    const caption = () => {
        if (words === "")
            return null;
        const text = sliceTraced(inside, from, from + words.length);
        return runningText(text, text.text, lowering);
    };
    const figure = figureOf({ address, words: alt, title: null, braces, start: argument.start, end: argument.end }, lowering, caption);
    return figure === null ? [] : [{ ...figure, caption: caption() ?? (id === null ? null : runningText(standing(alt, fence), alt, lowering)) }];
}
/**
 * What a directive of MyST is set as, `null` where the block of code is none: notes and their like, formulas, pictures. Of
 * any other it is said that it prints as code.
 */
export function directiveBlocks(node, span, lowering, depth) {
    const directive = readDirective(node, span, lowering);
    if (directive === null || codeFences.test(directive.name))
        return null;
    const { name, fence } = directive;
    if (calloutKind(name) !== null || name === "admonition")
        return callout(directive, lowering, depth);
    if (name === "math")
        return math(directive);
    if (name === "figure" || name === "image")
        return picture(directive, lowering);
    const hint = "take it out, or say it as docs/content.md has it";
    lowering.diagnostics.push(diagnostic("rich-text/code-not-run", fence, `the directive \`{${name}}\` of MyST is printed as code`, hint));
    const whole = codeBlockText(node, lowering);
    return [{ type: "code-block", language: null, text: whole, numberedFrom: null, marked: [], caption: null, id: null, output: false, span }];
}
