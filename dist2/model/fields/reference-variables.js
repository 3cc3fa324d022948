import { diagnostic } from "../../diagnostics/index.js";
import { dayNumber, dayOfNumber } from "../calendar-date.js";
import { many, optional, requiredOr, usual } from "./row.js";
import { choice, derived, flag, list, numberFrom, pattern, record, unnamed, variants, words } from "./values.js";
const nameText = "a name as `family` and `given`, or as `literal`";
const name = variants({ id: "name", title: "name", description: "A person or an institution.", what: nameText }, "keys", {
    person: record(unnamed(nameText), {
        family: requiredOr(words, () => "", "The family name."),
        given: optional(words, "The given names."),
        particle: optional(words, "A particle before the family name that goes with it: `van`.", { key: "non-dropping-particle" }),
        droppingParticle: optional(words, "A particle that goes with the given names: `von`."),
        suffix: optional(words, "What follows the name: `Jr.`, `III`."),
        staticOrdering: usual(flag, false, "Whether the family name stands before the given names wherever the name does, and these are whole: `Zhao Mingyu`."),
    }, { others: ["comma-suffix", "parse-names", "isInstitution", "multi"] }),
    literal: record(unnamed(nameText), { literal: requiredOr(words, () => "", "A name that is not split: an institution.") }),
});
const dateText = "a date such as `2017`, `2017-06` or `2017-06-24`";
function dayOf([year = null, month = null, day = null]) {
    const known = (part) => (part === 0 || !Number.isInteger(part) ? null : part);
    return year === null || !Number.isInteger(year) ? null : { year, month: known(month), day: known(day) };
}
function writtenDay(text) {
    return dayOf(text.split("-").map(Number));
}
/** A date as a text: a day, two of them as `2017/2018`, or words that are printed as they stand. */
function textDate(text) {
    const written = /^(?<from>\d{4}(?:-\d{2}){0,2})(?:\/(?<to>\d{4}(?:-\d{2}){0,2}))?(?<about>[~?])?$/.exec(text)?.groups;
    if (written === undefined)
        return { year: Number(/\d{4}/.exec(text)?.[0] ?? 0), month: null, day: null, literal: text };
    const { from = "", to, about } = written;
    const [start, end] = [writtenDay(from), to === undefined ? null : writtenDay(to)];
    return start === null ? null : { ...start, ...(end === null ? null : { end }), ...(about === undefined ? null : { circa: true }) };
}
function wholeNumber(least, most) {
    return { ...numberFrom("date", dateText, [least, most]), whole: true };
}
function isPossible({ year, month, day }) {
    if (month === null)
        return true;
    const read = dayOfNumber(dayNumber({ year, month, day: day ?? 1 }));
    return month >= 1 && month <= 12 && read.month === month && read.day === (day ?? 1);
}
/** A date that a calendar has; of one that it does not have the year, and a fault. */
function possible(date, span, report) {
    if (date === null || date.literal !== undefined || (isPossible(date) && (date.end === undefined || isPossible(date.end))))
        return date;
    const [first] = [date, date.end].filter((day) => day !== undefined && !isPossible(day));
    const said = [first?.year, first?.month, first?.day].filter((part) => part != null).map((part) => String(part).padStart(2, "0")).join("-");
    report(diagnostic("content/invalid-date", span, `expected a date of the calendar, which has no \`${said}\``, "write a day that there is, or the month or the year alone"));
    return { year: date.year, month: null, day: null };
}
const datePart = choice({ id: null, title: "part of a date", description: "", what: dateText }, [
    derived(wholeNumber(-9999, 9999), ({ value }) => value),
    // Zotero and others write years as texts.
    derived(pattern("date", /^-?\d{1,4}$/, dateText), ({ value }) => Number(value)),
]);
const dateParts = {
    ...list("", { ...list("", datePart, { least: { count: 1, what: dateText }, most: { count: 3, what: dateText } }), what: dateText }, { least: { count: 1, what: dateText }, most: { count: 2, what: dateText } }),
    what: dateText,
};
const writtenDate = pattern("date", /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?:\/\d{4}(?:-\d{2}(?:-\d{2})?)?)?[~?]?$/, dateText);
const season = choice({ id: null, title: "season", description: "", what: "a season from 1 to 4" }, [
    derived(wholeNumber(1, 24), ({ value }, span, report) => {
        // Extended dates number seasons from 21.
        const number = value > 20 ? value - 20 : value;
        if (number <= 4)
            return number;
        report(diagnostic("content/invalid-value", span, `expected a season from 1 to 4, found \`${value}\``, "write 1 for spring, 2 for summer, 3 for autumn or 4 for winter"));
        return null;
    }),
    derived(pattern("season", /^(?:[1-4]|spring|summer|autumn|fall|winter)$/i, "a season from 1 to 4"), ({ value }) => Number(value) || (value.toLowerCase() === "fall" ? 3 : ["spring", "summer", "autumn", "winter"].indexOf(value.toLowerCase()) + 1)),
]);
const circa = choice({ id: null, title: "circa", description: "", what: "`true` or `false`" }, [
    flag,
    derived(wholeNumber(0, 1), ({ value }) => value === 1),
]);
const dateRecord = record(unnamed(dateText), {
    dateParts: optional(dateParts, "`[[2017, 6, 24]]`; month and day may be absent, a second list is the end."),
    raw: optional(writtenDate, "A date as others write it: `2017-06`."),
    literal: optional(words, "Words that are printed as they stand: `c1979`."),
    season: optional(season, "Spring, summer, autumn or winter, from 1 to 4."),
    circa: usual(circa, false, "Whether it is an estimate."),
}, { oneOf: ["date-parts", "raw", "literal"], others: ["edtf"] });
const date = choice({ id: "reference-date", title: "date", description: "A date: `2017`, `2017-06`, `2017-06-24`, or a mapping.", what: dateText }, [
    derived(writtenDate, ({ value }, span, report) => possible(textDate(value), span, report)),
    derived(wholeNumber(1, 9999), ({ value }) => dayOf([value])),
    derived(dateRecord, (written, span, report) => {
        const [from, to] = (written.dateParts ?? []).map(dayOf);
        const read = from ?? (written.raw === null ? null : textDate(written.raw.value)) ?? (written.literal === null ? null : textDate(written.literal));
        if (read === null)
            return null;
        const whole = {
            ...read,
            ...(to === null || to === undefined ? null : { end: to }),
            ...(written.season === null ? null : { season: written.season }),
            ...(written.circa ? { circa: true } : null),
            ...(from === undefined || from === null || written.literal === null ? null : { literal: written.literal }),
        };
        return possible(whole, span, report);
    }),
]);
/** What is said of a variable that only some styles print. */
const byStyle = { unprinted: "printed by the reference styles that ask for it" };
function rows(documented, row) {
    return Object.fromEntries(Object.entries(documented).map(([key, words]) => [key, row(words, key)]));
}
/** Variables that the usual style prints. */
const usualTexts = {
    "container-title": "The journal, proceedings or book that holds it.",
    volume: "Volume.",
    issue: "Issue.",
    page: "Pages: `1-12`.",
    number: "Number of a report or standard; of an article that has no pages.",
    edition: "Edition.",
    genre: "Kind of thesis or report. `proceedings`, `compilation` and `database` are kinds of books that GB/T 7714 marks.",
    publisher: "Publisher, or the school of a thesis.",
    "publisher-place": "Where the publisher is.",
    DOI: "DOI without `https://doi.org/`.",
    URL: "Address.",
};
/** Words with commas between them, or a list of them. */
const keywords = choice({ id: null, title: "keywords", description: "", what: "words, or a list of them" }, [
    words,
    derived(list("words", words), (several) => several.join(", ")),
]);
const otherTexts = {
    "container-title-short": "The short name of the journal.",
    journalAbbreviation: "The same, as Zotero writes it.",
    "title-short": "A short title for citations.",
    shortTitle: "The same, as Zotero writes it.",
    "collection-title": "The series.",
    "collection-number": "Number in the series.",
    "volume-title": "Title of the volume.",
    "number-of-volumes": "How many volumes there are.",
    version: "Version of software, of data or of a preprint.",
    medium: "What it is on; for GB/T 7714 one of `MT`, `DK`, `CD`, `OL`, `MM`.",
    scale: "Scale of a map.",
    dimensions: "Size, or running time.",
    event: "The same as `event-title`, as earlier versions of CSL write it.",
    "event-title": "The conference.",
    "event-place": "Where the conference was held.",
    archive: "Who keeps it.",
    "archive-place": "Where that is.",
    archive_location: "Its number in the archive.",
    "call-number": "Call number; of a patent the number of the application.",
    ISBN: "Number of a book, by which `lectern references` finds slips.",
    ISSN: "Number of a journal.",
    CSTR: "Identifier of China's science and technology resources.",
    "sort-key": "What it is sorted by: `Ceng Xian` for 曾宪, whose first sign has two readings.",
};
const usualNames = {
    author: "All authors.",
    editor: "All editors.",
};
const otherNames = {
    translator: "All translators.",
    "container-author": "The authors of the book that holds it.",
    director: "Who directed a film.",
    composer: "Who composed it.",
    compiler: "Who compiled it.",
    interviewer: "Who asked.",
    recipient: "To whom a letter is.",
    host: "Who hosts a podcast.",
    performer: "Who performs it.",
    producer: "Who produced it.",
    "script-writer": "Who wrote the script.",
    "editor-translator": "Who edited and translated it.",
};
const usualDates = { issued: "When it was published.", accessed: "When it was looked up." };
const otherDates = { "original-date": "When it was first published.", "available-date": "When it was online first." };
const keyed = (key) => (/^[A-Z]/.test(key) || key === "journalAbbreviation" || key === "shortTitle" ? { key } : {});
/** Rows of names. */
export const nameRows = {
    ...rows(usualNames, (about) => many(list("names", name), about)),
    ...rows(otherNames, (about) => many(list("names", name), about, byStyle)),
};
/** Rows of dates. */
export const dateRows = {
    ...rows(usualDates, (about) => optional(date, about)),
    ...rows(otherDates, (about) => optional(date, about, byStyle)),
};
/** Rows of texts. */
export const textRows = {
    ...rows(usualTexts, (about, key) => optional(words, about, keyed(key))),
    ...rows(otherTexts, (about, key) => optional(words, about, { ...byStyle, ...keyed(key) })),
    annote: optional(words, "What an annotated list says of it; `annotated` of the reference style asks for one."),
    keyword: optional(keywords, "Words with commas between them; an entry that has `required` or `further` among them stands in the list of that name."),
};
/** The names of all variables that hold names, dates and texts. */
export const referenceVariables = {
    names: Object.keys(nameRows),
    dates: Object.keys(dateRows),
    texts: Object.keys(textRows),
};
