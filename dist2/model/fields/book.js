import { optional, usual } from "./row.js";
import { blocks, flag, oneOf, plainCount, record, text, title } from "./values.js";
/** Where the references of a book stand: in one list at its end, or a list in each lesson that has a place for one. */
const bookReferences = ["end", "lesson"];
/** On what pages the lessons of a book begin: on the next, or on the next right one. */
const lessonStarts = ["page", "recto"];
const inBook = { printedIn: ["book"] };
/** `book`: what the book of a course says beside its lessons. */
export const book = record({ id: "book", title: "book", description: "The book of all lessons, which `lectern build --book` makes.", what: "a mapping of book keys" }, {
    title: optional(title, "Its title; that of the course where absent.", inBook),
    subtitle: optional(text, "A line under the title.", inBook),
    imprint: optional(blocks, "What stands on the back of the title page: who publishes it, under which terms.", inBook),
    preface: optional(blocks, "What stands before the contents.", inBook),
    tocDepth: usual(plainCount(1, 3), 2, "Levels in the contents under the parts: 1 for lessons, 2 (where absent) for their sections, 3 for topics too."),
    lof: usual(flag, false, "Whether its figures are listed with their pages; `false` where absent."),
    lot: usual(flag, false, "Whether its tables are listed with their pages; `false` where absent."),
    references: usual(oneOf(bookReferences, "place of references"), bookReferences[0], "Where its references are listed: once at the `end` (where absent), or in each `lesson`, where that has its section of references."),
    index: usual(flag, true, "Whether it ends with an index of what texts mark by `:index[entry]`, where there are such marks; `true` where absent."),
    lessonsOn: usual(oneOf(lessonStarts, "page"), lessonStarts[0], "Where lessons begin: on the next `page` (where absent) or on a right one, `recto`; parts always do on a right one."),
});
