import { DocumentBudget } from "../diagnostics/index.js";
import { anonymousStyle } from "../style/index.js";
import { blockContent } from "./block-content.js";
import { CounterScopes } from "./counter-scopes.js";
import { generatedBoxes } from "./generated.js";
/** The block container of a margin box: generated content that belongs to the page, hung on the root element. */
export function marginBoxContent(style, document) {
    const element = document.root;
    const lang = element.attributes.get("lang")?.value ?? "und";
    const base = { element, anonymous: true, style, lang };
    const text = { ...base, style: anonymousStyle(style, "inline") };
    const walk = { document, counters: new CounterScopes(), quoteDepth: 0, inNote: false, textBefore: "", countersById: new Map(), strings: [], diagnostics: [], budget: new DocumentBudget() };
    const items = typeof style.content === "string" ? [] : style.content;
    const content = blockContent(base, generatedBoxes(items, text, "generated", walk));
    return { kind: "block", ...base, content, marker: null, strings: [] };
}
