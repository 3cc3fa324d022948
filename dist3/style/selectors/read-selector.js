import { closestName } from "../../diagnostics/index.js";
import { elementNames } from "../../markup/index.js";
import { stretchOf } from "../syntax/css-nodes.js";
import { excerpt, report } from "../syntax/css-text.js";
import { pseudoElements } from "../styled-document.js";
const operators = new Set(["=", "~=", "|=", "^=", "$=", "*="]);
const isOperator = (text) => operators.has(text);
const isPseudoElement = (name) => pseudoElements.some((known) => known === name);
/** Pseudo-classes without arguments. */
const plainPseudoClasses = new Map([
    ["first-child", { type: "nth", a: 0, b: 1, fromEnd: false, ofType: false }],
    ["last-child", { type: "nth", a: 0, b: 1, fromEnd: true, ofType: false }],
    ["first-of-type", { type: "nth", a: 0, b: 1, fromEnd: false, ofType: true }],
    ["last-of-type", { type: "nth", a: 0, b: 1, fromEnd: true, ofType: true }],
    ["only-child", { type: "only-child" }],
    ["empty", { type: "empty" }],
    ["root", { type: "root" }],
]);
/** Pseudo-classes with arguments. */
const functionalPseudoClasses = new Map([
    ["nth-child", (_css, node) => nth(node, { fromEnd: false, ofType: false })],
    ["nth-last-child", (_css, node) => nth(node, { fromEnd: true, ofType: false })],
    ["nth-of-type", (_css, node) => nth(node, { fromEnd: false, ofType: true })],
    ["nth-last-of-type", (_css, node) => nth(node, { fromEnd: true, ofType: true })],
    ["lang", (_css, node) => lang(node)],
    ["dir", (_css, node) => dir(node)],
    ["is", (css, node) => nested(css, node, "is")],
    ["not", (css, node) => nested(css, node, "not")],
]);
/** Every pseudo-class, as it is written. */
export const pseudoClassNames = [
    ...[...plainPseudoClasses.keys()].map((name) => `:${name}`),
    ...[...functionalPseudoClasses.keys()].map((name) => `:${name}()`),
];
const pseudoElementNames = pseudoElements.map((name) => `::${name}`);
function nth(node, kind) {
    const [argument, ...more] = node.children ?? [];
    if (argument?.type !== "Nth" || argument.selector !== null || more.length > 0)
        return null;
    const { nth: formula } = argument;
    if (formula.type === "AnPlusB")
        return { type: "nth", a: Number(formula.a ?? 0), b: Number(formula.b ?? 0), ...kind };
    const word = formula.name.toLowerCase();
    return word === "odd" || word === "even" ? { type: "nth", a: 2, b: word === "odd" ? 1 : 0, ...kind } : null;
}
function lang(node) {
    const tags = [];
    for (const child of node.children ?? []) {
        if (child.type === "Identifier")
            tags.push(child.name.toLowerCase());
        else if (child.type === "String")
            tags.push(child.value.toLowerCase());
        else if (child.type !== "Operator")
            return null;
    }
    return tags.length === 0 ? null : { type: "lang", tags };
}
function dir({ children }) {
    const [word, ...more] = children ?? [];
    const name = word?.type === "Identifier" ? word.name : word?.type === "Raw" ? word.value.trim() : "";
    return more.length === 0 && (name === "ltr" || name === "rtl") ? { type: "dir", direction: name } : null;
}
function nested(css, node, type) {
    const [list, ...more] = node.children ?? [];
    if (list?.type !== "SelectorList" || more.length > 0)
        return null;
    const selectors = readSelectors(css, list);
    const generated = selectors.find((selector) => selector.pseudo !== null);
    return generated !== undefined || selectors.length === 0 ? null : { type, selectors };
}
function unknown(css, node, hint) {
    const { start, end } = stretchOf(node);
    const message = `\`${excerpt(css.text.slice(start, end))}\` is no selector of the style subset`;
    report(css, { start, end }, { code: "style/unknown-selector", message, hint });
    return null;
}
function useHint(name, names) {
    const near = closestName(name, names);
    return near === null ? null : `use \`${near}\``;
}
function pseudoClass(css, node) {
    const name = node.name.toLowerCase();
    if (isPseudoElement(name))
        return unknown(css, node, `use \`::${name}\``);
    const plain = node.children === null ? plainPseudoClasses.get(name) : undefined;
    if (plain !== undefined)
        return plain;
    const known = css.diagnostics.length;
    const functional = functionalPseudoClasses.get(name);
    const selector = functional?.(css, node) ?? null;
    if (selector !== null || css.diagnostics.length > known)
        return selector;
    const written = node.children === null ? `:${name}` : `:${name}()`;
    return unknown(css, node, functional === undefined ? useHint(written, pseudoClassNames) : null);
}
function attribute(css, node) {
    const { matcher, value, name } = node;
    if (node.flags !== null)
        return unknown(css, node, "leave the flag out");
    if (matcher === null || value === null)
        return { type: "attribute", name: name.name, operator: "exists", value: "" };
    if (!isOperator(matcher))
        return unknown(css, node, null);
    const wanted = value.type === "String" ? value.value : value.name;
    return { type: "attribute", name: name.name, operator: matcher, value: wanted };
}
function type(css, node) {
    if (node.name === "*")
        return { type: "universal" };
    if (elementNames.some((name) => name === node.name))
        return { type: "type", name: node.name };
    const near = closestName(node.name, elementNames);
    report(css, stretchOf(node), {
        code: "style/unknown-element",
        message: `there is no element \`${node.name}\``,
        hint: near === null ? null : `use \`${near}\``,
    });
    return null;
}
/** One condition, or `null` where it is none of the subset's, which is then reported. */
function simpleSelector(css, node) {
    if (node.type === "TypeSelector")
        return type(css, node);
    if (node.type === "ClassSelector")
        return { type: "class", name: node.name };
    if (node.type === "IdSelector")
        return { type: "id", name: node.name };
    if (node.type === "AttributeSelector")
        return attribute(css, node);
    if (node.type === "PseudoClassSelector")
        return pseudoClass(css, node);
    return unknown(css, node, null);
}
const combinators = new Set([" ", ">", "+", "~"]);
const isCombinator = (text) => combinators.has(text);
/** Adds one node to the parts; `false` where it does not belong there, which is then reported. */
function addPart(css, node, parts) {
    const last = parts.compounds.at(-1) ?? [];
    if (node.type === "Combinator") {
        if (!isCombinator(node.name) || (last.length === 0 && parts.pseudo === null) || parts.pseudo !== null)
            return false;
        parts.combinators.push(node.name);
        parts.compounds.push([]);
        return true;
    }
    if (node.type === "PseudoElementSelector") {
        const name = node.name.toLowerCase();
        if (!isPseudoElement(name) || node.children !== null) {
            unknown(css, node, useHint(`::${name}`, pseudoElementNames));
            return true;
        }
        parts.pseudo = name;
        return true;
    }
    const simple = parts.pseudo === null ? simpleSelector(css, node) : unknown(css, node, "put the pseudo-element last");
    if (simple !== null)
        last.push(simple);
    return true;
}
function readSelector(css, node) {
    const parts = { compounds: [[]], combinators: [], pseudo: null };
    const before = css.diagnostics.length;
    const sound = node.children.every((child) => addPart(css, child, parts));
    if (css.diagnostics.length > before)
        return null;
    const [subject = [], ...rest] = parts.compounds.reverse();
    const complete = subject.length > 0 || (parts.pseudo !== null && rest.length === 0);
    if (!sound || !complete)
        return unknown(css, node, "write a selector on both sides of a combinator");
    const others = rest.map((compound, index) => ({
        combinator: parts.combinators[parts.combinators.length - 1 - index] ?? " ",
        compound,
    }));
    return { subject, others, pseudo: parts.pseudo };
}
/** The selectors of a list; those outside the subset are reported and left out. */
export function readSelectors(css, list) {
    return list.children.flatMap((node) => {
        const selector = node.type === "Selector" ? readSelector(css, node) : unknown(css, node, null);
        return selector === null ? [] : [selector];
    });
}
