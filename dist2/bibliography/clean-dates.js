import { dateOfText } from "./bibtex-dates.js";
import { possibleDay } from "./days.js";
import { isRecord, textIn } from "./plain-values.js";
/** The parts of a day as numbers, without zeros and blanks at its end, which some programs write for what is not known. */
function cleanDay(value) {
    if (!Array.isArray(value))
        return { parts: [], isWhole: false };
    const parts = value.map((part) => textIn(part) ?? "");
    const until = parts.findIndex((part) => !/^-?\d{1,4}$/.test(part) || Number(part) === 0);
    const known = (until === -1 ? parts : parts.slice(0, until)).map(Number);
    const isRestEmpty = until === -1 || parts.slice(until).every((part) => part === "" || Number(part) === 0);
    const day = possibleDay(known);
    return { parts: day.parts, isWhole: day.isWhole && isRestEmpty };
}
/** `{ year: 2012, month: 3 }`, as earlier versions of Pandoc write days. */
function dayOf({ year = null, month = null, day = null }) {
    return [year, ...(month === null ? (day === null ? [] : [0, day]) : day === null ? [month] : [month, day])];
}
function isCirca(value) {
    return value === true || value === 1 || (typeof value === "string" && !/^(?:|0|false)$/.test(value));
}
/** A date that can be read, and whether all of it was; `null` for none. */
export function cleanDate(value) {
    const words = textIn(value);
    if (words !== null)
        return dateOfText(words);
    if (Array.isArray(value))
        return cleanDate({ "date-parts": value.map((day) => (isRecord(day) ? dayOf(day) : day)) });
    if (!isRecord(value))
        return null;
    if (value["year"] !== undefined && value["date-parts"] === undefined)
        return cleanDate({ ...value, "date-parts": [dayOf(value)] });
    return dateOfRecord(value);
}
/** The season that extended dates write as a month, alone behind a year: `[2019, 21]` for spring. */
function seasonOf(value) {
    const month = Array.isArray(value) && value.length === 2 ? Number(value[1]) : 0;
    return month >= 21 && month <= 24 ? month - 20 : null;
}
/** A date whose season stands in its own place. */
function withSeason(written) {
    const [first, ...others] = Array.isArray(written["date-parts"]) ? written["date-parts"] : [];
    const season = others.length === 0 && written["season"] === undefined ? seasonOf(first) : null;
    return season === null ? written : { ...written, "date-parts": [first.slice(0, 1)], season };
}
function dateOfRecord(written) {
    const value = withSeason(written);
    const days = Array.isArray(value["date-parts"]) ? value["date-parts"].map(cleanDay) : [];
    const parts = days.map((day) => day.parts).filter(({ length }) => length > 0);
    const [literal, raw] = [textIn(value["literal"]), textIn(value["raw"]) ?? textIn(value["edtf"])];
    const season = textIn(value["season"]);
    const isSeason = season !== null && /^(?:[1-4]|2[1-4]|spring|summer|autumn|fall|winter)$/i.test(season);
    const circa = isCirca(value["circa"]);
    const marks = { ...(isSeason ? { season } : null), ...(circa ? { circa: true } : null) };
    const isSaid = season === null || isSeason;
    if (parts.length > 0)
        return { date: { "date-parts": parts.slice(0, 2), ...marks, ...(literal === null ? null : { literal }) }, isWhole: isSaid && parts.length <= 2 && days.every(({ isWhole }) => isWhole) };
    if (raw !== null) {
        const { date, isWhole } = dateOfText(raw);
        return { date: { ...date, ...marks }, isWhole: isWhole && isSaid && (date["literal"] === undefined || !circa) };
    }
    return literal === null ? null : { date: { literal }, isWhole: season === null && !circa };
}
