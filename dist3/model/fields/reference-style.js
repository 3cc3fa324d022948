import { optional, requiredOr } from "./row.js";
import { flag, oneOf, plainCount, record } from "./values.js";
/** The styles in which references are printed. */
export const referenceStyles = [
    "lectern", "gb7714-2025-numeric", "gb7714-2025-author-date", "gb7714-2015-numeric", "gb7714-2015-author-date", "apa-7", "ieee", "chicago-18", "chicago-17", "mla-9",
];
const named = oneOf(referenceStyles, "reference style");
const chooses = { unprinted: "chooses how references are cited and listed" };
const widths = ["as-typeset", "half", "by-language"];
const letterOrders = ["list", "citation"];
const hanOrders = ["pinyin", "strokes"];
const latinPlaces = ["after", "before"];
const rows = {
    style: requiredOr(named, () => "lectern", "The style.", chooses),
    width: optional(oneOf(widths, "width of marks"), "How wide the marks are: as the standard is typeset, all half, or by the language of the entry; the style's own where absent.", chooses),
    letters: optional(oneOf(letterOrders, "order of letters"), "What gives the letters of 2020a and 2020b their order: the list, which is usual, or the citations.", chooses),
    han: optional(oneOf(hanOrders, "order of Han names"), "How Han names are sorted; `pinyin` where absent.", chooses),
    latin: optional(oneOf(latinPlaces, "place of Latin names"), "Whether Latin names stand after Han names or before them; the style's own where absent.", chooses),
    raised: optional(flag, "Whether numbers are raised; the style's own where absent.", chooses),
    compress: optional(plainCount(2, 3), "From how many numbers in a row on they are a range, 2 or 3; the style's own where absent.", chooses),
    backLinks: optional(flag, "Whether each entry of a list ends with the pages that cite it.", chooses),
    annotated: optional(flag, "Whether each entry of a list is followed by its `annote`; `false` where absent."),
};
/** How the references of a lesson are printed. */
export const referenceStyle = record({ id: "reference-style", title: "reference style", description: "How references are cited and listed. The name of a style alone is enough.", what: "the name of a style, or a mapping with `style`" }, rows, { shorthand: "style" });
/** The same for a course, whose kinds of documents may differ. */
export const courseReferenceStyle = record({ id: "course-reference-style", title: "reference style of a course", description: "The same, and other styles for kinds of documents.", what: "the name of a style, or a mapping with `style`" }, {
    ...rows,
    handout: optional(named, "The style of handouts.", chooses),
    syllabus: optional(named, "The style of the syllabus.", chooses),
    referenceSheet: optional(named, "The style of reference sheets.", chooses),
    glossary: optional(named, "The style of the glossary.", chooses),
    book: optional(named, "The style of the book.", chooses),
    exam: optional(named, "The style of examinations.", chooses),
}, { shorthand: "style" });
const rowOfKind = { "handout": "handout", "syllabus": "syllabus", "reference-sheet": "referenceSheet", "glossary": "glossary", "book": "book", "exam": "exam", "plan": "handout", "changes": "syllabus" };
/** The choice for a kind of document: that of the lesson, else that of the course for the kind, else that of the course; `null` for none. */
export function chosenReferenceStyle(course, lesson, kind) {
    if (lesson !== null || course === null)
        return lesson;
    return { ...course, style: course[rowOfKind[kind]] ?? course.style };
}
