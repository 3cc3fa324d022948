import { ordinal, termLanguage } from "./terms.js";
/** Whether pages or other numbers are more than one. */
export function isSeveral(text) {
    return /\d\s*(?:[-–—~～]+|,|，|;|；|&|、|\band\b)\s*[\p{L}\d]/u.test(text);
}
/** The end of a range of pages as a manual shortens it: 201–19 (Chicago 9.64; MLA 9, 5.93). */
function shortened(from, to, rule) {
    if (!/^\d+$/.test(from) || !/^\d+$/.test(to) || from.length !== to.length || Number(to) <= Number(from) || from.length < 3)
        return to;
    const kept = (count) => {
        const head = to.slice(0, to.length - count);
        return from.startsWith(head) ? to.slice(-count) : kept(count + 1);
    };
    if (rule === "mla")
        return kept(2);
    if (Number(from) % 100 === 0)
        return to;
    if (Number(from) % 100 < 10)
        return kept(1);
    return kept(2);
}
/** Ranges with the dash of a style between their ends; `null` leaves them as typed. */
export function pageRanges(text, { dash, short }) {
    if (dash === null)
        return text;
    return text.replace(/([\p{L}\p{N}.]*\p{N})\s*(?:--+|[-–—~～])\s*(?=[\p{L}\p{N}.]*\p{N})([\p{L}\p{N}.]+)/gu, (_, from, to) => `${from}${dash}${short === null ? to : shortened(from, to, short)}`);
}
const editionWords = [
    [/^first$/i, 1], [/^second$/i, 2], [/^third$/i, 3], [/^fourth$/i, 4], [/^fifth$/i, 5], [/^sixth$/i, 6], [/^seventh$/i, 7], [/^eighth$/i, 8], [/^ninth$/i, 9], [/^tenth$/i, 10],
];
/** The number of an edition, whatever form it is written in; `null` for one that has none. */
function editionNumber(text) {
    const bare = text.trim().replace(/\s*(?:ed(?:ition|n)?\.?|版)$/i, "").replace(/^第/, "").trim();
    const [, digits] = /^(\d{1,3})(?:st|nd|rd|th)?\.?$/i.exec(bare) ?? [];
    if (digits !== undefined)
        return Number(digits);
    return editionWords.find(([word]) => word.test(bare))?.[1] ?? null;
}
/** `2nd ed.`, `第2版`, `Rev. ed.`; `null` for the first, which no style names. */
export function editionInWords(text, form, lang) {
    const number = editionNumber(text);
    if (number === 1)
        return null;
    if (number === null)
        return text;
    return form.replace("{n}", termLanguage(lang) === "en" ? ordinal(number) : String(number));
}
