const daysIn = (year, month) => new Date(Date.UTC(year, month, 0)).getUTCDate();
function iso(year, month, day) {
    if (year < 1900 || year > 2200 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month))
        return null;
    return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const weekday = /^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?|[MTWRFSU]|周[一二三四五六日天]|星期[一二三四五六日天])[,，\s]+|[（(](?:周|星期)[一二三四五六日天][)）]$/i;
/**
 * A date as `2023-07-24`, or `null` where it is none or could be two. `year` is that of the term, for dates without
 * one: `Sep 6`, `9月6日`.
 */
export function isoDate(text, year = null) {
    return readDate(text, year, null);
}
function readDate(text, year, order) {
    // Spreadsheets write the time of day too: midnight where only the day was meant.
    const plain = text.replace(/[*_`]/g, "").trim().replace(weekday, "").trim().replace(/(?<=\d)[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z| ?[AP]M)?$/i, "");
    const [, y, m, d] = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:T.*)?$/.exec(plain) ?? [];
    if (y !== undefined)
        return iso(Number(y), Number(m), Number(d));
    return inNumbers(plain, order) ?? inWords(plain, year);
}
const numbers = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})$/;
const wholeYear = (written) => (written.length === 2 ? 2000 : 0) + Number(written);
/** Which number of a date must be the day, since there are only twelve months. */
function orderOf(text) {
    const [, a, b] = numbers.exec(text.trim()) ?? [];
    if (a === undefined)
        return null;
    return Number(a) > 12 ? "day-first" : Number(b) > 12 ? "month-first" : null;
}
/** A date with its year behind: `24-08-2026` can be read in one way, `03/04/2026` in two unless the order is known. */
function inNumbers(plain, known) {
    const [, a, b, last = ""] = numbers.exec(plain) ?? [];
    // Behind two numbers that could be years themselves, two more are no year for sure.
    if (a === undefined || (last.length === 2 && known === null))
        return null;
    const order = orderOf(plain) ?? known ?? (a === b ? "day-first" : null);
    if (order === null)
        return null;
    return order === "day-first" ? iso(wholeYear(last), Number(b), Number(a)) : iso(wholeYear(last), Number(a), Number(b));
}
/** Days of Excel's calendar that schedules lie in: 2000 to 2099, counted from the end of 1899. */
const serial = { first: 36_526, last: 73_050, epoch: Date.UTC(1899, 11, 30), day: 86_400_000 };
function ofSerial(text) {
    const days = /^\d{5}(?:\.0+)?$/.test(text.trim()) ? Number(text) : 0;
    return days >= serial.first && days <= serial.last ? new Date(serial.epoch + days * serial.day).toISOString().slice(0, 10) : null;
}
/**
 * The dates of a column as `2023-07-24`; `null` for what is none. One date with a day above the twelfth says for all of them
 * which number is the day, unless another says the opposite. Numbers that Excel counts days by are dates here.
 */
export function isoDates(column, year) {
    const orders = new Set(column.map(orderOf).filter((order) => order !== null));
    const [order = null] = orders.size === 1 ? orders : [];
    return column.map((text) => readDate(text, year, order) ?? ofSerial(text));
}
/** A date with the name of its month, or in Chinese. */
function inWords(plain, year) {
    const [, name, dayAfter, yearAfter] = /^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?:,?\s+(\d{4}))?$/i.exec(plain) ?? [];
    const [, dayBefore, nameAfter, yearLast] = /^(\d{1,2})(?:st|nd|rd|th)?[\s-]+(?:of\s+)?([a-z]{3,9})\.?(?:,?[\s-]+(\d{4}|\d{2}))?$/i.exec(plain) ?? [];
    const month = months.indexOf((name ?? nameAfter ?? "").slice(0, 3).toLowerCase()) + 1;
    if (month > 0) {
        const found = yearAfter ?? yearLast;
        const when = found === undefined ? year : wholeYear(found);
        return when === null ? null : iso(when, month, Number(dayAfter ?? dayBefore));
    }
    const [, hanMonth, hanDay] = /^(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]$/.exec(plain) ?? [];
    return hanMonth === undefined || year === null ? null : iso(year, Number(hanMonth), Number(hanDay));
}
/** The year that a term names, or `null`: `Fall 2026`, `2026 春`. Two years, `2026–2027`, name none for sure. */
export function yearOfTerm(text) {
    const years = [...new Set(text.match(/(?<!\d)(?:19|20|21)\d\d(?!\d)/g) ?? [])];
    return years.length === 1 && !/\d{4}\s*[-–—/]\s*\d{2}(?!\d)/.test(text) ? Number(years[0]) : null;
}
