import { possibleDay } from "./days.js";
/** Days as CSL has them, with what marks them. */
function dateOfDays(days, marks = {}) {
    const possible = days.map(possibleDay);
    return { date: { "date-parts": possible.map(({ parts }) => parts), ...marks }, isWhole: possible.every(({ isWhole }) => isWhole) };
}
const monthStems = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const foreignMonths = {
    januar: 1, februar: 2, märz: 3, mai: 5, juni: 6, juli: 7, oktober: 10, dezember: 12, janvier: 1, février: 2, mars: 3, avril: 4, juin: 6, juillet: 7, août: 8, septembre: 9, octobre: 10, novembre: 11, décembre: 12,
    enero: 1, febrero: 2, marzo: 3, abril: 4, mayo: 5, junio: 6, julio: 7, agosto: 8, septiembre: 9, octubre: 10, noviembre: 11, diciembre: 12,
};
const seasons = ["spring", "summer", "autumn", "winter"];
function monthOf(word) {
    const bare = word.toLowerCase().replace(/\.$/, "");
    if (/^\d{1,2}$/.test(bare))
        return Number(bare) >= 1 && Number(bare) <= 12 ? Number(bare) : null;
    const cjk = /^(\d{1,2})月$/.exec(bare)?.[1];
    if (cjk !== undefined)
        return monthOf(cjk);
    const known = foreignMonths[bare];
    if (known !== undefined)
        return known;
    const index = bare.length < 3 ? -1 : monthStems.findIndex((stem) => bare.startsWith(stem) && "january february march april may june july august september october november december".includes(bare === "sept" ? "sep" : bare));
    return index === -1 ? null : index + 1;
}
function seasonOf(word) {
    const index = seasons.indexOf(word.toLowerCase().replace("fall", "autumn"));
    return index === -1 ? null : index + 1;
}
/** A month with its days as far as they are said: `July`, `10 July`, `jul 5--7`, `May--June`. */
function monthParts(written) {
    const words = written.replace(/[~,]/g, " ").replace(/\s*(?:--+|[–—/-])\s*/g, " - ").trim().split(/\s+/).filter((word) => word !== "");
    if (words.length === 1 && words[0] !== undefined && seasonOf(words[0]) !== null)
        return { from: [], to: null, season: seasonOf(words[0]) };
    const months = words.flatMap((word, index) => {
        const month = /^\d+$/.test(word) && words.length > 1 ? null : monthOf(word);
        return month === null ? [] : [{ month, index }];
    });
    const days = words.flatMap((word, index) => (/^\d{1,2}(?:st|nd|rd|th)?$/i.test(word) && !months.some((month) => month.index === index) ? [{ day: Number.parseInt(word, 10), index }] : []));
    const [first, last] = [months[0], months.at(-1)];
    if (first === undefined || last === undefined || months.length > 2 || days.length > 2)
        return null;
    if (months.length + days.length + words.filter((word) => word === "-").length !== words.length)
        return null;
    const [day, end] = days;
    const from = [first.month, ...(day === undefined ? [] : [day.day])];
    const isRange = words.includes("-");
    return { from, to: isRange ? [last.month, ...(end === undefined ? [] : [end.day])] : null, season: null };
}
/** A month, and the day that stands in a field of its own. */
function partsWithDay(month, day) {
    const said = month === null || month.trim() === "" ? null : monthParts(month);
    if (said === null)
        return null;
    const isAlone = said.from.length === 1 && said.to === null;
    const isDayTaken = isAlone && day !== null && /^\s*\d{1,2}\s*$/.test(day);
    return { ...said, from: isDayTaken ? [...said.from, Number(day)] : said.from, isDayTaken };
}
/** `year`, `month` and `day` as a date of CSL, and which of them it does not say. What is no year is printed as it stands: `in press`. */
export function dateOfParts(year, month, day) {
    const [hasMonth, hasDay] = [month !== null && month.trim() !== "", day !== null && day.trim() !== ""];
    const both = [...(hasMonth ? ["month"] : []), ...(hasDay ? ["day"] : [])];
    const bare = year.trim().replace(/^[([{]|[)\]}]$/g, "");
    const [, circa = "", from, to] = /^((?:c(?:a|irca)?\.?|about|约)\s*)?(\d{4})(?:\s*(?:--+|[–—/-])\s*(\d{2,4}))?\??$/i.exec(bare) ?? [];
    if (from === undefined)
        return { date: { literal: year.trim() }, lost: both };
    const about = circa !== "" || bare.endsWith("?") || year.trim().startsWith("[") ? { circa: true } : {};
    if (to !== undefined)
        return { date: { "date-parts": [[Number(from)], [Number(from.slice(0, 4 - to.length) + to)]], ...about }, lost: both };
    const parts = partsWithDay(month, day);
    if (parts === null)
        return { date: { "date-parts": [[Number(from)]], ...about }, lost: both };
    const days = [[Number(from), ...parts.from], ...(parts.to === null ? [] : [[Number(from), ...parts.to]])];
    const { date, isWhole } = dateOfDays(days, { ...about, ...(parts.season === null ? null : { season: parts.season }) });
    const isDayRead = isWhole && (!hasDay || parts.isDayTaken);
    return { date, lost: isDayRead ? [] : hasDay ? ["day"] : ["month"] };
}
/** One end of a date of BibLaTeX: `2019-05-02`, `1850~`, `19XX`, `2019-21` for spring. */
function endOf(written) {
    const [, year, month, day, mark] = /^(-?\d{4}|\d{2}XX|\d{3}X)(?:-(\d{1,2}|XX))?(?:-(\d{1,2}|XX))?(?:[T ].*)?([?~%])?$/i.exec(written.trim()) ?? [];
    if (year === undefined)
        return null;
    const known = (part) => (part === undefined || /X/i.test(part) ? [] : [Number(part)]);
    const season = month !== undefined && Number(month) >= 21 && Number(month) <= 24 ? Number(month) - 20 : null;
    const parts = [Number(year.replace(/X/gi, "0")), ...(season === null ? known(month) : []), ...(season === null && known(month).length > 0 ? known(day) : [])];
    return { parts, last: Number(year.replace(/X/gi, "9")), season, circa: mark !== undefined || /X/i.test(year), isWhole: season === null || day === undefined };
}
/** Whether one end of a range is left open. */
const isOpen = (end) => end !== undefined && /^(?:\.\.)?$/.test(end.trim());
/** `2019/`, `/1984`, `../1984-05`: a range without one of its ends, in words; `null` for another text. */
function openRange([from = "", to]) {
    if (isOpen(to) && endOf(from) !== null)
        return { literal: `${from.trim()}—` };
    return to !== undefined && isOpen(from) && endOf(to) !== null ? { literal: `—${to.trim()}` } : null;
}
/** A date of BibLaTeX, a range among them; words where it is none. */
export function dateOfText(written) {
    const parts = written.trim().split("/");
    const open = parts.length === 2 ? openRange(parts) : null;
    if (open !== null)
        return { date: open, isWhole: true };
    const [start, end] = parts.map(endOf);
    const isRange = parts.length <= 2 && parts.every((part) => endOf(part) !== null);
    if (!isRange || start == null)
        return readableDay(written) ?? { date: { literal: written.trim() }, isWhole: true };
    const marks = { ...(start.season === null ? null : { season: start.season }), ...(start.circa || end?.circa === true ? { circa: true } : null) };
    // Of a year with digits that are not known, the first and the last that it can be.
    const ends = end == null ? (start.last === start.parts[0] ? [] : [[start.last]]) : [end.parts];
    const read = dateOfDays([start.parts, ...ends], marks);
    return { ...read, isWhole: read.isWhole && start.isWhole && (end?.season ?? null) === null };
}
/** A day in words, as in `Accessed: 2-May-2020`; `null` for none. */
export function readableDay(words) {
    const iso = /\b(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})(?!\d)/.exec(words);
    if (iso !== null)
        return dateOfDays([[Number(iso[1]), Number(iso[2]), Number(iso[3])]]);
    const day = /\b(\d{1,2})(?:st|nd|rd|th)?[\s.,-]+([A-Za-z]{3,9})\.?[\s.,-]+(\d{4})\b/.exec(words);
    const month = day === null ? null : monthOf(day[2] ?? "");
    if (day !== null && month !== null)
        return dateOfDays([[Number(day[3]), month, Number(day[1])]]);
    const american = /\b([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/.exec(words);
    const second = american === null ? null : monthOf(american[1] ?? "");
    if (american !== null && second !== null)
        return dateOfDays([[Number(american[3]), second, Number(american[2])]]);
    const numbers = /\b(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b/.exec(words);
    // Only one of the two can be a month.
    if (numbers !== null && Number(numbers[1]) > 12 && Number(numbers[2]) <= 12)
        return dateOfDays([[Number(numbers[3]), Number(numbers[2]), Number(numbers[1])]]);
    if (numbers !== null && Number(numbers[2]) > 12 && Number(numbers[1]) <= 12)
        return dateOfDays([[Number(numbers[3]), Number(numbers[1]), Number(numbers[2])]]);
    return null;
}
