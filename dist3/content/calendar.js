import { isoDate } from "../model/index.js";
function daysIn(year, month) {
    const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
    if (month === 2)
        return isLeap ? 29 : 28;
    return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
function realDay(year, month, day) {
    const exists = month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
    return exists ? { year, month, day } : null;
}
/** The day that an ISO date names, or `null` where the text is no such date or the day does not exist. */
export function parseDate(text) {
    const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
    return match === null ? null : realDay(Number(match[1]), Number(match[2]), Number(match[3]));
}
/** What a date would have to be whose month is shorter than its day: `2027-02-30`; `null` for any other text. */
export function realDate(text) {
    const [, year = "", month = ""] = /^(\d{4})-(0[1-9]|1[0-2])-\d{2}$/.exec(text) ?? [];
    return month === "" ? null : `a date of the calendar, in which ${year}-${month} has ${daysIn(Number(year), Number(month))} days`;
}
const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
/** A date with the name of its month, `March 2, 2027`, as year, month and day. */
function inWords(text) {
    const plain = text.replace(/^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+/i, "");
    const [, name, day, year] = /^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/i.exec(plain) ?? [];
    const [, dayFirst, nameLater, yearLast] = /^(\d{1,2})(?:st|nd|rd|th)?[\s.-]+(?:of\s+)?([a-z]{3,9})\.?,?[\s-]+(\d{4})$/i.exec(plain) ?? [];
    const month = months.indexOf((name ?? nameLater ?? "").slice(0, 3).toLowerCase()) + 1;
    return month === 0 ? null : [Number(year ?? yearLast), month, Number(day ?? dayFirst)];
}
/** The two days that a date such as `2/3/2027` may be, in their ISO form; one where only one of them exists. */
export function possibleDays(text) {
    const [, a, sign, b, year] = /^(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{4})$/.exec(text.trim()) ?? [];
    // With points between them, the day comes first everywhere.
    const days = [...(sign === "." ? [] : [realDay(Number(year), Number(a), Number(b))]), realDay(Number(year), Number(b), Number(a))];
    return [...new Set(days.flatMap((day) => (day === null ? [] : [isoDate(day)])))];
}
/** The ISO form of a date in another common form (`2023/7/24`, `2023年7月24日`, `20230724`, `July 24, 2023`), or `null`. */
export function isoForm(text) {
    const match = /^(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})\s?日?$/.exec(text.trim()) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text.trim());
    const numbers = match === null ? inWords(text.trim()) : [Number(match[1]), Number(match[2]), Number(match[3])];
    const day = numbers === null ? null : realDay(...numbers);
    return day === null ? null : isoDate(day);
}
