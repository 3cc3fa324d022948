import { decimalSignOf, wordsOf } from "../language/index.js";
const units = ["kB", "MB", "GB"];
/** A size in units of a thousand, with two figures: `41 kB`, `1.2 MB`. */
function sizeText(bytes, sign) {
    let [amount, unit] = [bytes / 1000, 0];
    while (amount >= 999.5 && unit < units.length - 1)
        [amount, unit] = [amount / 1000, unit + 1];
    const shown = amount < 9.95 ? amount.toFixed(1) : String(Math.round(amount));
    return `${shown.replace(".", sign)} ${units[unit] ?? ""}`;
}
/** The words for the page of a course. */
export function pageWords(language) {
    const whole = wordsOf(language);
    // A language without words of its own has the English page.
    const own = whole.download.lang === "en" && !language.startsWith("en") ? wordsOf("en") : whole;
    const sign = decimalSignOf(own === whole ? language : "en");
    return {
        words: own.download,
        colon: own.colon,
        aside: (words) => `${own.aside.before}${words}${own.aside.behind}`,
        size: (bytes) => sizeText(bytes, sign),
        day: (iso) => {
            const [year = 0, month = 0, day = 0] = iso.split("-").map(Number);
            return own.date({ year, month, day });
        },
    };
}
/** What sets an edition apart from the usual one: its audience, and a paper that is not the first document's. */
export function editionWords({ audience, paper }, usualPaper, { words }) {
    return [...(audience === "student" ? [] : [words.audience(audience)]), ...(paper.name === null || paper.name === usualPaper ? [] : [paper.name])];
}
/** What is said of a change beside its name: empty where there is nothing to say. */
export function changeNote({ what, pages, filled }, { words }) {
    if (what !== "changed")
        return "";
    return [...(pages === 0 ? [] : [words.grown(pages)]), ...(filled.length === 0 ? [] : [words.filled(filled.join(words.separator))])].join(words.separator);
}
/** What has changed of a course, on one line. */
export function contentText({ what, where, label, before, after }, { words, colon, aside }) {
    const isThing = what !== "changed";
    const subject = [...where, ...(isThing && where.length > 1 ? [] : [label])].join(words.separator);
    if (isThing) {
        const detail = what === "moved" ? `${before ?? ""} → ${after ?? ""}` : (after ?? before);
        return `${what === "filled" ? words.new : words[what]}${colon}${subject}${detail === null ? "" : aside(detail)}`;
    }
    return before === null && after === null ? subject : `${subject}${colon}${before ?? "–"} → ${after ?? "–"}`;
}
