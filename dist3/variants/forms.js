import { closestName } from "../diagnostics/index.js";
import { pageSizes, pointsPerUnit } from "../geometry/index.js";
import { impositions, printBindings, printInks, printLinks, printSides, printTypes } from "../model/index.js";
/** The form of a document as its course and template have it. */
export const usualForm = { paper: null, type: "usual", sides: "as-designed", binding: "none", ink: "colour", links: "none", imposition: "none" };
/** In the order of the name of a file, after the paper. */
const axes = [
    { key: "type", words: printTypes, before: "" },
    { key: "sides", words: printSides, before: "" },
    { key: "binding", words: printBindings, before: "" },
    { key: "ink", words: printInks, before: "" },
    { key: "links", words: printLinks, before: "links-" },
    { key: "imposition", words: impositions, before: "" },
];
const ownLength = /^(\d{1,3}(?:\.\d+)?)(mm|cm|in|pt)$/;
/** The axis that a word belongs to, as file names and the command line have it; the first of each axis says nothing and is none. */
function axisOf(word) {
    for (const { key, words, before } of axes) {
        const value = words.slice(1).find((one) => `${before}${one}` === word);
        if (value !== undefined)
            return { key, value };
    }
    return word.startsWith("bound-") && ownLength.test(word.slice(6)) ? { key: "binding", value: word.slice(6) } : null;
}
/** Every word that says how a document is printed. */
const formWords = [...axes.flatMap(({ words, before }) => words.slice(1).map((word) => `${before}${word}`)), ...Object.keys(pageSizes)];
/** The form that words say, each over those before it; a word that says nothing instead, with the nearest that does. */
export function formOfWords(words, base = usualForm) {
    let form = base;
    for (const word of words) {
        const found = axisOf(word);
        if (found !== null)
            form = { ...form, [found.key]: found.value };
        else if (Object.hasOwn(pageSizes, word))
            form = { ...form, paper: givenPaper(word) };
        else
            return { strange: word, near: closestName(word, formWords) };
    }
    return form;
}
/** A page size that somebody gives on the command line. */
export function givenPaper(text) {
    return { value: text, span: { source: { path: "--page-size", text }, start: 0, end: text.length } };
}
/** Every form of a row: each value with each of the other keys. */
export function formsOfRow(row) {
    let forms = [usualForm];
    if (row.paper.length > 0)
        forms = row.paper.flatMap((paper) => forms.map((form) => ({ ...form, paper })));
    for (const { key } of axes) {
        const values = row[key];
        if (values.length > 0)
            forms = values.flatMap(({ value }) => forms.map((form) => ({ ...form, [key]: value })));
    }
    return forms;
}
function paperWords(paper) {
    return paper.trim().toLowerCase().replace(/\s+/g, "-");
}
/** What the name of a file says of its form; empty for that which the course has anyway. */
export function suffixOf({ paper, ...form }, ownPaper) {
    const name = paper === null || paperWords(paper.value) === paperWords(ownPaper ?? "a4") ? "" : `-${paperWords(paper.value)}`;
    const words = axes.flatMap(({ key, words: known, before }) => {
        const value = form[key];
        return value === known[0] ? [] : [`-${known.includes(value) ? before : "bound-"}${value}`];
    });
    return [name, ...words].join("");
}
/** What `suffixOf` can say, as an expression. */
const anySuffix = new RegExp(`^(?:-(?:${Object.keys(pageSizes).join("|")}|\\d+(?:\\.\\d+)?(?:mm|cm|in|pt|pc|px|q)(?:-\\d+(?:\\.\\d+)?(?:mm|cm|in|pt|pc|px|q))?)(?:-(?:landscape|portrait))?)?${axes
    .map(({ key, words, before }) => `(?:-(?:${words.slice(1).map((word) => before + word).join("|")}${key === "binding" ? "|bound-\\d+(?:\\.\\d+)?(?:mm|cm|in|pt)" : ""}))?`)
    .join("")}$`);
/** Whether the name of a file may end with this for the form of its document. */
export function isFormSuffix(suffix) {
    return anySuffix.test(suffix);
}
const wordMargins = { none: 0, stapled: 30 * pointsPerUnit.mm, punched: 20 * pointsPerUnit.mm };
/**
 * The least inner margin of a binding. Stapled or glued sheets lose a strip that three centimetres make up for; the holes of a file, of 8 mm
 * at most at 12 mm from the edge, end before two.
 */
export function innerMargin(binding) {
    const [, number = "0", unit = "pt"] = ownLength.exec(binding) ?? [];
    return wordMargins[binding] ?? Number(number) * pointsPerUnit[unit];
}
