import { grammarOf, grammarsNeeded } from "./languages.js";
import { tokenKindOf } from "./token-kinds.js";
/** Longest code that is coloured, in UTF-16 code units: the time of a grammar has no bound of its own. */
export const longestColoured = 20_000;
/** Most code of one document that is coloured, by the effort: ten thousand lines. What comes behind it is plain. */
export const mostColoured = 400_000;
/** Up to here colouring takes as long as the code; several grammars look from every word to the end of what follows it. */
const short = 2_000;
/** What colouring takes, in UTF-16 code units of short pieces of code. */
export function colouringEffort(code) {
    return code.length * Math.max(1, code.length / short);
}
/** Where code of another language begins inside HTML: a grammar goes over all that follows again. */
const embedded = /<(?:style|script)\b/gi;
/** Most of such places times characters: a page of fifty scripts. */
const mostEmbedded = 1_000_000;
function isBeyond(code) {
    return code.length > longestColoured || (code.match(embedded)?.length ?? 0) * code.length > mostEmbedded;
}
let highlighter = null;
async function newHighlighter() {
    const { createLowlight } = await import("lowlight");
    return createLowlight();
}
function isGrammar(module) {
    return typeof module === "object" && module !== null && "default" in module && typeof module.default === "function";
}
/**
 * Loads the grammars of languages, and of those that stand inside them. Code in a language whose grammar has not been
 * loaded is plain, so a pipeline awaits this before it prints any.
 */
export async function loadGrammars(languages) {
    const needed = new Set();
    for (const language of languages)
        for (const name of grammarsNeeded(grammarOf(language) ?? ""))
            needed.add(name);
    if (needed.size === 0)
        return;
    highlighter ??= await newHighlighter();
    for (const name of [...needed].sort()) {
        if (highlighter.registered(name))
            continue;
        const module = await import(`highlight.js/lib/languages/${name}`);
        if (isGrammar(module))
            highlighter.register(name, module.default);
    }
}
/** The code in stretches of one kind each; neighbours of one kind are one. It is all there, in its order. */
export function colourCode(code, language) {
    const grammar = language === null ? null : grammarOf(language);
    const whole = [{ start: 0, end: code.length, kind: null }];
    if (grammar === null || grammar === "" || isBeyond(code) || highlighter?.registered(grammar) !== true)
        return whole;
    const writer = new TokenWriter();
    writer.tree(highlighter.highlight(grammar, code));
    // A grammar that lost a character would change what is printed.
    return writer.length === code.length ? writer.tokens : whole;
}
class TokenWriter {
    tokens = [];
    length = 0;
    tree({ children }) {
        for (const child of children)
            if (child.type === "element" || child.type === "text")
                this.#node(child, null);
    }
    #node(node, around) {
        if (node.type === "text")
            this.#text(node.value, around);
        else if (node.type === "element") {
            const kind = tokenKindOf(classesOf(node)) ?? around;
            for (const child of node.children)
                this.#node(child, kind);
        }
    }
    #text(value, kind) {
        const start = this.length;
        this.length += value.length;
        const last = this.tokens.at(-1);
        if (last !== undefined && last.kind === kind)
            last.end = this.length;
        else
            this.tokens.push({ start, end: this.length, kind });
    }
}
function classesOf({ properties }) {
    const { className } = properties;
    return Array.isArray(className) ? className.map(String) : [];
}
