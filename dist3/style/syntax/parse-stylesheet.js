import { closestName } from "../../diagnostics/index.js";
import { readSelectors } from "../selectors/read-selector.js";
import { readNodes, stretchOf } from "./css-nodes.js";
import { cssTextOf, excerpt, report } from "./css-text.js";
import { readDeclarations, reportRaw } from "./read-block.js";
import { readPageRule } from "./read-page-rule.js";
/** What to do instead of the at-rules that authors reach for. */
const atRuleHints = new Map([
    ["import", "list the stylesheet in the template; sheets do not load one another"],
    ["font-face", "put the font files into the course's `fonts/` folder"],
    ["charset", "leave it out; stylesheets are UTF-8"],
    ["counter-style", "use one of the predefined counter styles"],
]);
const atRuleNames = ["page", "media"];
function readStyleRule(reading, node) {
    const { css, problems } = reading;
    const { prelude, block } = node;
    if (prelude.type === "Raw")
        reportRaw(css, prelude, problems.get(stretchOf(prelude).start));
    const selectors = prelude.type === "SelectorList" ? readSelectors(css, prelude) : [];
    for (const child of block.children)
        if (child.type === "Atrule")
            reportRaw(css, child, undefined);
    const declarations = readDeclarations(css, block.children, problems, "element");
    reading.rules.push({ selectors, declarations, paper: reading.paper });
}
function unknownAtRule(css, node) {
    const near = closestName(node.name, atRuleNames);
    const { start } = stretchOf(node);
    report(css, { start, end: start + 1 + node.name.length }, {
        code: "style/unknown-at-rule",
        message: `unknown at-rule \`@${node.name}\``,
        hint: atRuleHints.get(node.name.toLowerCase()) ?? (near === null ? null : `use \`@${near}\``),
    });
}
/** Points of the units that a query of paper may have. */
const absoluteUnits = new Map([["pt", 1], ["mm", 72 / 25.4], ["cm", 72 / 2.54], ["in", 72]]);
const mediaTypes = new Set(["all", "print", "screen"]);
/** The paper that a query asks for: `(min-width: 212mm)` or `(max-width: 212mm)`; `null` for none of these. */
function paperAsked(query) {
    const found = /^(?:print\s+and\s+)?\(\s*(min|max)-width\s*:\s*(\d+(?:\.\d+)?)(pt|mm|cm|in)\s*\)$/.exec(query);
    const unit = absoluteUnits.get(found?.[3] ?? "");
    return found === null || unit === undefined ? null : { bound: found[1] === "min" ? "at least" : "at most", width: Number(found[2]) * unit };
}
/** Reads the rules of an `@media` that are for paper, or for some paper; a query outside the subset is reported. */
function readMedia(reading, node) {
    const { css } = reading;
    const query = css.text.slice(stretchOf(node).start, stretchOf(node.block ?? node).start);
    const types = query.replace(/^@media/i, "").replace(/\/\*.*?\*\//gs, "").split(",").map((type) => type.trim().toLowerCase());
    const nodes = node.block?.children ?? [];
    const paper = types.length === 1 ? paperAsked(types[0] ?? "") : null;
    if (node.block !== null && paper !== null) {
        readTopLevel({ ...reading, paper: [...reading.paper, paper] }, nodes);
        return;
    }
    if (node.block !== null && types.every((type) => mediaTypes.has(type))) {
        if (types.some((type) => type !== "screen"))
            readTopLevel(reading, nodes);
        return;
    }
    report(css, stretchOf(node.prelude ?? node), {
        code: "style/unknown-media",
        message: `\`${excerpt(query)}\` is no media query of the style subset`,
        hint: "use `@media print`, or `@media (min-width: 212mm)` for wide paper",
    });
}
function readTopLevel(reading, nodes) {
    for (const node of nodes) {
        if (node.type === "Rule")
            readStyleRule(reading, node);
        else if (node.type === "Atrule")
            readAtRule(reading, node);
        else if (node.type !== "Comment")
            reportRaw(reading.css, node, reading.problems.get(stretchOf(node).start));
    }
}
function readAtRule(reading, node) {
    switch (node.name.toLowerCase()) {
        case "page": {
            const rule = readPageRule(reading.css, node, reading.problems);
            if (rule !== null)
                reading.pageRules.push({ ...rule, paper: reading.paper });
            return;
        }
        case "media":
            readMedia(reading, node);
            return;
        default:
            unknownAtRule(reading.css, node);
    }
}
/** The rules of a stylesheet and every mistake in it; no rules at all only where its brackets do not match. */
export function parseStylesheet(source) {
    const css = cssTextOf(source);
    const read = readNodes(css, "stylesheet");
    if (read === null)
        return { value: null, diagnostics: css.diagnostics };
    const reading = { css, problems: read.problems, rules: [], pageRules: [], paper: [] };
    readTopLevel(reading, read.nodes);
    return { value: { source, rules: reading.rules, pageRules: reading.pageRules }, diagnostics: css.diagnostics };
}
