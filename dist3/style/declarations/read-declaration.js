import { closestName } from "../../diagnostics/index.js";
import { stretchOf } from "../syntax/css-nodes.js";
import { excerpt, report } from "../syntax/css-text.js";
import { containsFunction, isMalformed, readComponents } from "../values/component.js";
import { valueHint } from "./explain.js";
import { belongsTo, expectedOf, isProperty, propertyNames, readValue } from "./read-value.js";
/** What is wrong with a value that its property refused. */
export function refusal(property, text, components) {
    const expected = expectedOf(property);
    const found = components.length === 0 ? `\`${property}\` has no value` : `\`${excerpt(text)}\` is no value of \`${property}\``;
    return {
        code: "style/invalid-value",
        message: `${found}: expected ${expected}`,
        hint: valueHint(property, components),
    };
}
function placeHint(property) {
    if (property === "size")
        return "put it into an `@page` rule";
    return "put it into a rule for elements or a margin box";
}
/** What to do instead of properties of browsers that authors reach for, where a near name would mislead. */
const propertyHints = new Map([
    ["flex-flow", "use `flex-wrap`: `display: flex` sets blocks side by side"],
    ["clear", "leave it out: nothing flows around a float"],
    ["position", "use margins, `@page` margin boxes or `float: page`"],
]);
/** Why a property cannot stand where it does, or `null` where it can. */
function misplaced(property, place) {
    if (!isProperty(property)) {
        const near = closestName(property, propertyNames.filter((name) => belongsTo(name, place)));
        const hint = propertyHints.get(property) ?? (near === null ? null : `use \`${near}\``);
        return { code: "style/unknown-property", message: `unknown property \`${property}\``, hint };
    }
    if (belongsTo(property, place))
        return null;
    const where = { element: "an element", page: "a page", "margin-box": "a margin box", footnotes: "`@footnote`", "note-column": "`@note-column`" }[place];
    return { code: "style/misplaced-property", message: `\`${property}\` does not apply to ${where}`, hint: placeHint(property) };
}
/** A declaration, or `null` for one that is none, which is then reported. */
export function readDeclaration(css, node, place) {
    const whole = stretchOf(node);
    const custom = node.property.startsWith("--");
    const property = custom ? node.property : node.property.toLowerCase();
    const wrong = custom ? null : misplaced(property, place);
    if (wrong !== null) {
        report(css, { start: whole.start, end: whole.start + node.property.length }, wrong);
        return null;
    }
    const { start, end } = stretchOf(node.value);
    const written = css.text.slice(start, end);
    const text = written.trim();
    const offset = start + written.length - written.trimStart().length;
    const stretch = text === "" ? whole : { start: offset, end: offset + text.length };
    const components = readComponents(text, offset);
    if (isMalformed(components)) {
        report(css, components, { code: "style/syntax", message: components.problem, hint: null });
        return null;
    }
    const base = { property, important: node.important === true, span: css.spanAt(stretch) };
    if (custom)
        return { ...base, type: "custom", components, text };
    if (containsFunction(components, "var"))
        return { ...base, type: "pending", components, text };
    const assignments = readValue(property, components);
    if (assignments === null)
        report(css, stretch, refusal(property, text, components));
    return assignments && { ...base, type: "longhands", assignments };
}
