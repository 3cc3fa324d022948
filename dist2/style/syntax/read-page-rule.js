import { closestName } from "../../diagnostics/index.js";
import { isLogicalMarginBox, logicalMarginBoxes, marginBoxNames } from "../pages/margin-box-names.js";
import { stretchOf } from "./css-nodes.js";
import { excerpt, report } from "./css-text.js";
import { readDeclarations, reportRaw } from "./read-block.js";
const pagePseudoClasses = [":first", ":left", ":right"];
const isMarginBoxName = (name) => marginBoxNames.some((known) => known === name);
function unknown(css, node) {
    const stretch = stretchOf(node);
    const text = css.text.slice(stretch.start, stretch.end);
    const near = closestName(/:.*$/s.exec(text)?.[0] ?? text, pagePseudoClasses);
    report(css, stretch, {
        code: "style/unknown-selector",
        message: `\`${excerpt(text)}\` is no page selector: expected a name, \`:first\`, \`:left\` or \`:right\``,
        hint: near === null ? null : `use \`${near}\``,
    });
    return null;
}
function readPageSelector(css, node) {
    if (node.type !== "Selector")
        return unknown(css, node);
    let selector = { name: null, first: false, side: null };
    for (const part of node.children) {
        if (part.type === "TypeSelector" && part.name !== "*")
            selector = { ...selector, name: part.name };
        else if (part.type !== "PseudoClassSelector" || part.children !== null)
            return unknown(css, node);
        else if (part.name === "first")
            selector = { ...selector, first: true };
        else if (part.name === "left" || part.name === "right")
            selector = { ...selector, side: part.name };
        else
            return unknown(css, node);
    }
    return selector;
}
function readPageSelectors(css, rule) {
    if (rule.prelude === null)
        return [{ name: null, first: false, side: null }];
    const list = rule.prelude.type === "AtrulePrelude" ? rule.prelude.children[0] : undefined;
    if (list?.type === "SelectorList")
        return list.children.flatMap((node) => readPageSelector(css, node) ?? []);
    unknown(css, rule.prelude);
    return [];
}
/** The areas of a page beside its text and its margin boxes, by the names of their rules. */
const areas = { footnote: "footnotes", "note-column": "note-column" };
function areaOf({ name, prelude, block }) {
    const known = name.toLowerCase();
    return prelude === null && block !== null && Object.hasOwn(areas, known) ? (areas[known] ?? null) : null;
}
function readArea(css, { block }, problems, place) {
    for (const node of block?.children ?? [])
        if (node.type === "Atrule")
            reportRaw(css, node, undefined);
    return readDeclarations(css, block?.children ?? [], problems, place);
}
function readMarginBox(css, rule, problems) {
    const name = rule.name.toLowerCase();
    if ((isMarginBoxName(name) || isLogicalMarginBox(name)) && rule.prelude === null && rule.block !== null)
        return { name, declarations: readArea(css, rule, problems, "margin-box") };
    const near = closestName(name, [...marginBoxNames, ...Object.keys(logicalMarginBoxes), ...Object.keys(areas)]);
    const { start } = stretchOf(rule);
    report(css, { start, end: start + 1 + rule.name.length }, {
        code: "style/unknown-at-rule",
        message: `\`@${rule.name}\` is no margin box of a page`,
        hint: near === null ? null : `use \`@${near}\``,
    });
    return null;
}
/** An `@page` rule with its margin boxes. */
export function readPageRule(css, rule, problems) {
    if (rule.block === null) {
        reportRaw(css, rule, "`{` is expected");
        return null;
    }
    const nodes = rule.block.children;
    const inner = nodes.filter((node) => node.type === "Atrule");
    const inArea = (place) => inner.filter((node) => areaOf(node) === place).flatMap((node) => readArea(css, node, problems, place));
    return {
        selectors: readPageSelectors(css, rule),
        declarations: readDeclarations(css, nodes, problems, "page"),
        footnotes: inArea("footnotes"),
        noteColumn: inArea("note-column"),
        marginBoxes: inner.flatMap((node) => (areaOf(node) !== null ? [] : (readMarginBox(css, node, problems) ?? []))),
    };
}
