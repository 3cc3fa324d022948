const parityWord = "odd|even|单|双|單|雙|单周|双周|單週|雙週";
const range = `(?:weeks?\\s*)?第?(\\d{1,2})(?:\\s*(?:[-–—~～]|to|至|到)\\s*第?(\\d{1,2}))?\\s*[周週]?\\s*(?:[(（,，]?\\s*(${parityWord})(?:\\s+weeks)?\\s*[)）]?)?`;
const every = `(${parityWord})(?:\\s+weeks)?`;
const item = `(?:${range}|${every})`;
/** What a text that names weeks looks like: `1-8 odd`, `1, 3, 5–9`, `1-16单周`, `双周`. */
export const weeksPattern = new RegExp(`^${unnumbered(item)}(?:\\s*[,，、;]\\s*${unnumbered(item)})*$`, "i");
/** The same without its groups. */
function unnumbered(source) {
    return source.replace(/\((?!\?)/g, "(?:");
}
const last = 99;
/** The weeks that a text names; empty where it names none. */
export function weeksIn(text) {
    return Array.from(text.matchAll(new RegExp(item, "gi")), ([, from, to, own, all]) => {
        const word = own ?? all;
        const parity = word === undefined ? "all" : /odd|单|單/i.test(word) ? "odd" : "even";
        if (from === undefined)
            return { from: 1, to: last, parity };
        return { from: Number(from), to: Number(to ?? from), parity };
    });
}
/** Whether a week is among those; all are where none are named. */
export function hasWeek(weeks, week) {
    return weeks.length === 0 || weeks.some(({ from, to, parity }) => week >= from && week <= to && (parity === "all" || (week % 2 === 1) === (parity === "odd")));
}
