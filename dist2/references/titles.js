import { given } from "./runs.js";
import { termLanguage } from "./terms.js";
/** Small words that headlines keep small but at their ends (Chicago 8.160; MLA 9, 2.90). */
const shortSmall = "a an the and but or nor for so yet as at by in of on to up via vs per off out from into onto over with like near past than till upon down".split(" ");
const longSmall = ("about above after among around before behind below beneath beside between beyond despite during except inside outside since through toward towards " +
    "under underneath until within without against along across").split(" ");
const smallWords = { headline: new Set([...shortSmall, ...longSmall]), "headline-long": new Set(shortSmall) };
function capital(word) {
    return word.replace(/^([^\p{L}\p{N}]*)(\p{Ll})(?=[\p{Ll}’'-]|$|\P{L})/u, (_, before, letter) => before + letter.toUpperCase());
}
/** Whether letters of a word are told apart by its author: `iPhone`, `DNA`, `mRNA`. */
function isFixed(word) {
    return /\p{Ll}\p{Lu}|\p{Lu}\p{Lu}/u.test(word);
}
function headline(text, small) {
    const words = text.split(/(\s+)/);
    const last = words.length - 1;
    return words.map((word, index) => {
        if (/^\s*$/.test(word) || isFixed(word))
            return word;
        const bare = word.replace(/[^\p{L}]/gu, "").toLowerCase();
        const before = words.slice(0, index).join("").trimEnd();
        const opens = index === 0 || /[:：.?!—–]["”’)]?$/.test(before);
        if (!opens && index !== last && small.has(bare))
            return word.toLowerCase();
        return capital(word).replace(/(?<=\p{L}[-–])\p{Ll}(?=\p{L}{3,})/gu, (letter) => letter.toUpperCase());
    }).join("");
}
function sentence(text) {
    const opened = /^\p{Ll}+(?=[\s:,.?!]|$)/u.test(text) ? capital(text) : text;
    return opened.replace(/(?<=[:?!]\s+|[：？！])(\p{Ll}+)(?=[\s,.?!]|$)/gu, capital);
}
function lettersOf(text, { letters, lang }) {
    if (termLanguage(lang) !== "en" || letters === "as-typed" || !/\p{Script=Latin}/u.test(text))
        return text;
    return letters === "sentence" ? sentence(text) : headline(text, smallWords[letters]);
}
/** The title without the stop that the style sets itself, and with the colon of the style before a subtitle. */
function markedText(text, { subtitle, colon, lang, isWhole = false }) {
    const bare = isWhole ? text : text.replace(/(?<![.\s\p{Lu}]|\b(?:Inc|Ltd|Co|Jr|etc|al|vs|ed))\.$/u, "").replace(/[。．]$/u, "");
    if (subtitle === "keep")
        return bare;
    if (subtitle === "capital")
        return termLanguage(lang) === "zh" || termLanguage(lang) === "ja" ? bare : bare.replace(/\s*：\s*/g, ": ");
    return bare.replace(/(?<=\S)(?:\s*:\s+|：\s*)(?=\S)/g, colon);
}
const tags = /<(\/?)(i|em|b|sup|sub|sc|span)(?:\s+(?:class="?nocase"?|style="[^"]*"))?\s*>/gi;
/** A title as pieces: CSL's tags for italics and scripts are followed, and what is in `nocase` keeps its letters. */
export function titlePieces(title, look) {
    const text = markedText(title.replace(/[ \t\r\n]+/g, " ").trim(), look);
    if (!/<\/?[a-z]/i.test(text))
        return [given(lettersOf(text, look))];
    return tagged(text, look);
}
function tagged(text, look) {
    const plain = [];
    const states = [];
    const open = [];
    let from = 0;
    const take = (until) => {
        if (until > from) {
            plain.push(text.slice(from, until));
            states.push({
                emphasis: open.includes("i") || open.includes("em"), isFixed: open.includes("span"),
                script: open.includes("sup") ? "superscript" : open.includes("sub") ? "subscript" : null,
            });
        }
    };
    for (const match of text.matchAll(tags)) {
        take(match.index);
        from = match.index + match[0].length;
        const name = (match[2] ?? "").toLowerCase();
        if (match[1] === "/")
            open.splice(Math.max(0, open.lastIndexOf(name)), open.includes(name) ? 1 : 0);
        else
            open.push(name);
    }
    take(text.length);
    const cased = lettersOf(plain.join(""), look);
    let at = 0;
    return plain.map((part, index) => {
        const { emphasis = false, script = null, isFixed: keeps = false } = states[index] ?? {};
        const words = keeps ? part : cased.slice(at, at + part.length);
        at += part.length;
        return given(words, { emphasis, script });
    });
}
/** The words of a title without tags. */
export function plainTitle(title) {
    return title.replace(tags, "").replace(/\s+/g, " ").trim();
}
