import { languageTagPattern } from "../../language/index.js";
import { columnAlignments } from "../column-alignment.js";
/** One paragraph of inline Markdown, there or to come. */
export const text = { kind: "text", form: "text" };
/** A text that is printed in several places; its notes are set where it is a heading. */
export const title = { kind: "text", form: "title" };
/** Markdown with paragraphs, lists, tables, code and quotations, there or to come. */
export const blocks = { kind: "text", form: "blocks" };
/** A cell of a table: it may wait for a pencil. */
export const cell = { kind: "text", form: "cell" };
/** Markdown as it is written. */
export const written = { kind: "written" };
/** Characters as they stand. */
export const verbatim = { kind: "verbatim" };
/** A day of the calendar. */
export const date = { kind: "date" };
/** A day of the calendar, or words that name none. */
export const whenInWords = { kind: "when" };
/** Yes or no. */
export const flag = { kind: "flag" };
/** The cells of a table that a file fills in. */
export const cells = { kind: "cells" };
function plain(about) {
    return { kind: "plain", takesNumbers: false, rules: [], names: null, slip: null, ...about };
}
/** A text that matches a rule; the same words say so of a value that is no text. */
export function pattern(heading, holds, what, takesNumbers = false) {
    return plain({ title: heading, what, takesNumbers, rules: [{ holds, what }] });
}
/** A text without Markdown. */
export const plainText = plain({
    title: "plain text", what: "a text", takesNumbers: true, rules: [{ holds: /\S/, what: "a text that is not empty" }],
});
/** The name of a lesson's file, without `.yaml`. */
export const lessonName = plain({
    title: "plain text", what: "a text", takesNumbers: true, rules: [{ holds: /\S/, what: "a text that is not empty" }], names: "lesson",
});
/** What a figure shows; an empty text says that it shows nothing. */
export const altText = plain({ title: "plain text", what: "a text", takesNumbers: true });
/** A path inside the course folder. */
export const filePath = plain({
    title: "path",
    what: "a path such as `figures/a.png`",
    slip: "path",
    rules: [
        { holds: /^[^\\/:%\0][^\\:%\0]*$/, what: "a path from the course folder, with forward slashes" },
        { holds: /^(?!(?:.*\/)?\.\.(?:\/|$))/, what: "a path that stays inside the course folder" },
    ],
});
/** The id of a figure, a table or an outcome. */
export const slotId = plain({
    title: "id",
    what: "an id",
    slip: "id",
    rules: [{ holds: /^[A-Za-z0-9]+(?:[-_][A-Za-z0-9]+)*$/, what: "an id of letters a–z, digits and single hyphens" }],
});
const keyAbout = {
    title: "id of a reference",
    what: "the id of a reference",
    slip: "cited-key",
    rules: [{ holds: /^[\p{L}\p{N}_][\p{L}\p{N}_:.#$%&+?<>~/-]*$/u, what: "an id without spaces, commas, `;`, `@` and brackets" }],
};
/** The id of a reference, where it is given. */
export const referenceId = plain(keyAbout);
/** The id of a reference, where to name it is to cite it. */
export const citedKey = plain({ ...keyAbout, names: "reference" });
/** A BCP 47 language tag. */
export const languageTag = pattern("language tag", languageTagPattern, "a language tag such as `zh-CN` or `en`");
/** The address of a person. */
export const email = pattern("e-mail address", /^[A-Za-z0-9_'+-]+(?:\.[A-Za-z0-9_'+-]+)*@(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z]{2,}$/, "an address such as `lin@example.org`");
/** A page on the net. */
export const webAddress = pattern("address on the net", /^https?:\/\/[^\s/?#]+\.[^\s]+$/, "an address such as `https://example.org/course`");
/** A number from `least` to `most`, in the same words whatever is wrong with it. */
export function numberFrom(heading, what, [least, most]) {
    return { kind: "number", title: heading, what, whole: false, least, isOpen: false, most, tooSmall: what, tooLarge: what };
}
/** A number above 0 and up to `most`: `a number of hours`. */
export function numberOf(what, most) {
    const bound = String(most).replace(/\B(?=(?:\d{3})+$)/g, ",");
    const words = { title: what.replace(/^a /, ""), what, tooSmall: `${what} above 0`, tooLarge: `${what} up to ${bound}` };
    return { kind: "number", whole: false, least: 0, isOpen: true, most, ...words };
}
/** Class hours. */
export const hours = numberOf("a number of hours", 10_000);
/** A whole number from `least` to `most`. */
export function count(least, most) {
    const what = `a whole number from ${least} to ${most}`;
    return { kind: "number", title: what, what, whole: true, least, isOpen: false, most, tooSmall: what, tooLarge: what };
}
/** The same, without its place. */
export function plainCount(least, most) {
    return derived(count(least, most), ({ value }) => value);
}
/** One of a few words. */
export function oneOf(words, heading, told = words) {
    return { kind: "word", title: heading, words, told };
}
/** A list of `items`. */
export function list(what, items, { least = null, most = null } = {}) {
    return { kind: "list", what: `a list of ${what}`, items: typeof items === "function" ? items : () => items, least, most };
}
/** A mapping with a closed set of keys. */
export function record(about, rows, options = {}) {
    const { shorthand = null, printedIn = null, oneOf: needed = [], renamed = {}, others = [], elsewhere = [] } = options;
    return { kind: "record", about, rows, shorthand, printedIn, oneOf: needed, renamed, others, elsewhere, finish: null };
}
/** The record with what follows from its values; `finish` keeps the names of the rows. */
export function finished(kind, finish) {
    const { about, rows, shorthand, printedIn, oneOf: needed, renamed, others, elsewhere } = kind;
    return { kind: "record", about, rows, shorthand, printedIn, oneOf: needed, renamed, others, elsewhere, finish };
}
/** A mapping whose keys are names of the author's own, each with a plain text. */
export function tokens(heading, name) {
    return { kind: "tokens", title: heading, what: `a ${heading}`, name, value: plainText };
}
/** The record of a mapping that gives none of its keys. */
export function absentRecord(kind, span) {
    const values = Object.fromEntries(rowsOf(kind).map(([name, row]) => [name, row.absent(span)]));
    const value = { ...values, span };
    // The rows say what the record is made of, and `RecordOf` that in types.
    return (kind.finish === null ? value : kind.finish(value));
}
/** What is said of a mapping that has no section of its own in the reference. */
export function unnamed(what) {
    return { id: null, title: what, description: "", what };
}
/** One of several mappings; its value has the name of the one that it is as `kind`. */
export function variants(about, by, records) {
    return { kind: "variants", about, by, records };
}
/** One of several forms of one value. */
export function choice(about, forms) {
    return { kind: "choice", about, forms };
}
/** A value that is made from another, and holds no texts of its own. */
export function derived(from, derive) {
    return { kind: "derived", from, derive, texts: null };
}
/** A value that is made from another, with its texts. */
export function derivedTexts(from, texts, derive) {
    return { kind: "derived", from, derive, texts };
}
/** A text without Markdown and without its place. */
export const words = derived(plainText, ({ value }) => value);
/** The row of a record by the name it has in the model. */
export function rowsOf({ rows }) {
    return Object.entries(rows);
}
/** Where the columns of a table stand, from the first. */
export const columnSides = derived(list("places of columns", oneOf(columnAlignments, "place of a column"), { least: { count: 1, what: "at least one place" }, most: { count: 50, what: "at most 50 places" } }), (sides, span) => ({ sides, span }));
