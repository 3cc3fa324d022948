import { parse } from "css-tree/dist/csstree.esm";
import { selectorsOf } from "./selectors.js";
/** Conditions of media that paper meets, and those that it does not. */
const met = /^\((?:prefers-color-scheme:light|color|min-(?:width|height|resolution|aspect-ratio):0(?:px|dpi)?|grid:0|update:none|scripting:none|hover:none)\)$/;
const unmet = /^\((?:prefers-color-scheme:dark|monochrome|hover(?::hover)?|pointer(?::\w+)?|any-hover:hover|prefers-reduced-motion:no-preference|display-mode:\w+|scripting:enabled|forced-colors:active|prefers-contrast:\w+)\)$/;
/** Whether paper meets one of a list of media queries; `null` where none does for sure, and one asks what is not known of it. */
export function printsFor(media) {
    const queries = media.toLowerCase().split(",").map((query) => query.trim());
    const answers = queries.map((query) => {
        const parts = query.replace(/^only\s+/, "").split(/\s+and\s+/).map((part) => part.replace(/\s*([(:)])\s*/g, "$1"));
        const said = parts.map((part) => (part === "" || part === "all" || part === "print" || met.test(part) ? true : /^[a-z]+$/.test(part) || unmet.test(part) ? false : null));
        if (query.startsWith("not "))
            return query === "not print" || query === "not all" ? false : /^not\s+[a-z]+$/.test(query) ? true : null;
        return said.includes(false) ? false : said.includes(null) ? null : true;
    });
    return answers.includes(true) ? true : answers.includes(null) ? null : false;
}
/** At-rules that print nothing and whose absence takes nothing away. */
const harmless = new Set(["charset", "font-face", "keyframes", "-webkit-keyframes", "namespace", "page"]);
function declarationsOf(nodes) {
    return [...nodes].flatMap((node) => {
        if (node.type !== "Declaration" || node.value.type !== "Raw")
            return [];
        const name = node.property.startsWith("--") ? node.property : node.property.toLowerCase();
        return [{ name, value: node.value.value.trim(), important: node.important !== false }];
    });
}
/** The declarations of a `style` attribute; what is no declaration is passed over, as CSS has it. */
export function readDeclarations(text) {
    const list = parse(text, { context: "declarationList", parseValue: false, parseCustomProperty: false });
    return list.type === "DeclarationList" ? declarationsOf(list.children) : [];
}
/** The rules of a stylesheet. */
export function readRules(text) {
    const rules = [];
    const ignored = [];
    const walk = (nodes) => {
        for (const node of nodes) {
            if (node.type === "Rule") {
                const declarations = declarationsOf(node.block.children);
                const selectors = selectorsOf(node.prelude);
                for (const selector of selectors.known)
                    rules.push({ selector, declarations });
                ignored.push(...selectors.unknown);
            }
            else if (node.type === "Atrule") {
                const media = node.prelude === null ? "" : textOf(node.prelude);
                if (node.name === "media" && node.block !== null) {
                    const prints = printsFor(media);
                    if (prints === true)
                        walk(node.block.children);
                    if (prints === null)
                        ignored.push(`@media ${media.trim()}`);
                }
                else if (!harmless.has(node.name))
                    ignored.push(`@${node.name}`);
            }
        }
    };
    const sheet = parse(text, { context: "stylesheet", parseValue: false, parseCustomProperty: false, parseAtrulePrelude: false });
    if (sheet.type === "StyleSheet")
        walk(sheet.children);
    return { rules, ignored };
}
function textOf(node) {
    return node.type === "Raw" ? node.value : "";
}
