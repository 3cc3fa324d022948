import { tokenize } from "../xml/index.js";
const named = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0", minus: "−", times: "×", ndash: "–", mdash: "—", hellip: "…", deg: "°" };
/** Text of HTML or XML with its references resolved. */
export function resolved(text) {
    return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));/gi, (whole, hex, decimal, name) => {
        if (name !== undefined)
            return named[name.toLowerCase()] ?? whole;
        const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
        return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : "";
    });
}
/** Characters of a text that is no Markdown, so that they stay what they are. */
export function escaped(text) {
    return text
        .replace(/[\\*_`[\]<~^]/g, "\\$&")
        .replace(/^([#>+-]|\d+\.) /gm, "\\$1 ")
        // Formulas between two dollar signs are so in Moodle as well; a single one is money.
        .replace(/(?<!\$)\$(?!\$)/g, "\\$")
        .replace(/(?<![\p{L}\p{N}])[@#](?=[\p{L}\p{N}])/gu, "\\$&");
}
const around = { b: "**", strong: "**", i: "*", em: "*", code: "`", sub: "~", sup: "^" };
const blocks = new Set(["p", "div", "ul", "ol", "table", "tr", "h1", "h2", "h3", "h4"]);
/** HTML as Markdown, and the names of what Markdown has no sign for. */
function fromHtml(html) {
    const lost = new Set();
    let text = "";
    for (const token of tokenize(html)) {
        const written = html.slice(token.start, token.end);
        if (token.type === "text")
            text += escaped(resolved(written).replace(/\s+/g, " "));
        if (token.type !== "start-tag" && token.type !== "end-tag")
            continue;
        const name = html.slice(token.name.start, token.name.end).toLowerCase();
        const sign = around[name];
        if (sign !== undefined)
            text += sign;
        else if (name === "br")
            text += "  \n";
        else if (name === "li")
            text += token.type === "start-tag" ? "\n- " : "";
        else if (blocks.has(name))
            text += token.type === "end-tag" || name === "ul" || name === "ol" ? "\n\n" : "";
        else if (name !== "span" && token.type === "start-tag")
            lost.add(name);
    }
    return { text: text.replace(/[ \t]+\n(?! )/g, "\n").replace(/\n{3,}/g, "\n\n").trim(), lost: [...lost] };
}
/** A text in one of the formats that examination programs name, as Markdown. */
export function asMarkdown(text, format) {
    if (format === "html")
        return fromHtml(text);
    return { text: format === "markdown" ? text.trim() : escaped(text.trim()), lost: [] };
}
