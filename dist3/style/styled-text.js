import { fileAndLine } from "../diagnostics/index.js";
import { initialStyle } from "./cascade/used-style.js";
import { pseudoElements } from "./styled-document.js";
/**
 * A styled document as text: its elements and texts, each element with the number of its style and the place in the
 * template or the content that wrote it; then the styles by their numbers. A style lists what differs from the initial
 * values of the properties, and what differs from the root's custom properties; lengths in points.
 */
export function styledText(document) {
    const numbers = new Map();
    const root = document.styleOf(document.root);
    const numberOf = (style) => {
        const text = `${styleText(style)}${customText(style, style === root ? initialStyle : root)}` || "\n  (initial values)";
        const known = numbers.get(text) ?? numbers.size + 1;
        numbers.set(text, known);
        return known;
    };
    const lines = [];
    const waiting = [{ node: document.root, depth: 0 }];
    // Not recursive: markup stands in itself deeper than a stack of calls may.
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        const { node, depth } = next;
        const indent = "  ".repeat(depth);
        if (node.type === "text") {
            if (node.text.text.trim() !== "")
                lines.push(`${indent}${JSON.stringify(node.text.text)}`);
            continue;
        }
        lines.push(`${indent}${tagText(node)} #${numberOf(document.styleOf(node))}  ${fileAndLine(node.span)}`);
        for (const name of pseudoElements) {
            const style = document.pseudoStyleOf(node, name);
            if (style !== null)
                lines.push(`${indent}  ::${name} #${numberOf(style)}`);
        }
        for (const child of node.children.toReversed())
            waiting.push({ node: child, depth: depth + 1 });
    }
    const styles = [...numbers].map(([text, number]) => `#${number}${text}`);
    return `${lines.join("\n")}\n\n${styles.join("\n\n")}\n`;
}
function tagText({ name, attributes }) {
    const written = [...attributes.values()].map((attribute) => ` ${attribute.name}=${JSON.stringify(attribute.value)}`);
    return `<${name}${written.join("")}>`;
}
/** The properties that differ from their initial values, a line each. */
function styleText(style) {
    const initial = new Map(Object.entries(initialStyle).map(([name, value]) => [name, valueText(value)]));
    const texts = Object.entries(style).flatMap(([name, value]) => (name === "custom" ? [] : [[name, valueText(value)]]));
    return texts.map(([name, text]) => (text === initial.get(name) ? "" : `\n  ${kebab(name)}: ${text}`)).join("");
}
/** The custom properties that another style has not. */
function customText({ custom }, other) {
    return [...custom].map(([name, text]) => (other.custom.get(name) === text ? "" : `\n  ${name}: ${text}`)).join("");
}
function kebab(name) {
    return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
function valueText(value) {
    if (typeof value === "number")
        return String(Math.round(value * 1000) / 1000);
    if (typeof value !== "object" || value === null)
        return String(value);
    if (Array.isArray(value))
        return value.length === 0 ? "none" : value.map(valueText).join(", ");
    if ("percent" in value)
        return `${valueText(value.percent)}%`;
    if ("red" in value)
        return colourText(value);
    return Object.entries(value).map(([name, each]) => `${kebab(name)} ${valueText(each)}`).join(" / ");
}
function colourText({ red, green, blue, alpha }) {
    const [r, g, b] = [red, green, blue].map((channel) => Math.round(channel * 255));
    return `rgb(${r ?? 0} ${g ?? 0} ${b ?? 0} / ${valueText(alpha)})`;
}
