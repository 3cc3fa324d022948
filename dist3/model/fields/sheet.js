import { exerciseBlock } from "./exercise.js";
import { ownLookText } from "./look.js";
import { many, optional, requiredBlocks, requiredOr, requiredPlain, requiredText, usual } from "./row.js";
import { emptyTable, filledTable } from "./table-file.js";
import { blocks, date, lessonName, list, oneOf, plainCount, plainText, record, text, title, variants } from "./values.js";
const entryText = "an entry with `term`, `formula`, `command`, `table`, `note` or `exercise`";
const lessons = many(list("lesson names", lessonName), "Names of the lesson files, without `.yaml`, that it comes from.");
/** What a reference sheet says in one breath. */
const entry = variants({ id: "entry", title: "entry", description: "An entry; its first key says what it is.", what: entryText }, "keys", {
    term: record({ id: "entry-term", title: "term", description: "A word and what it means.", what: entryText }, { term: requiredText(text, "The word."), definition: requiredText(text, "What it means."), lessons }),
    formula: record({ id: "entry-formula", title: "formula", description: "A formula, with the words that are read aloud.", what: entryText }, {
        formula: requiredText(text, "The formula: TeX between dollar signs, or Unicode with `~sub~` and `^sup^`."),
        alt: optional(plainText, "How it is read aloud: `x squared`. TeX has words of its own where none are given."),
        meaning: optional(text, "What it says, or what its letters stand for."),
        lessons,
    }),
    command: record({ id: "entry-command", title: "command", description: "Something to type, and what it does.", what: entryText }, { command: requiredPlain(plainText, "What is typed, as it stands."), meaning: requiredText(text, "What it does."), lessons }),
    table: record({ id: "entry-table", title: "table", description: "A small table.", what: entryText }, {
        caption: optional(text, "What it holds."),
        table: requiredOr(filledTable, () => emptyTable, "Its cells."),
        lessons,
    }),
    note: record({ id: "entry-note", title: "note", description: "Free text.", what: entryText }, { note: requiredBlocks(blocks, "Free text."), lessons }),
    exercise: exerciseBlock(entryText),
});
const group = record({ id: "group", title: "group", description: "Entries that belong together: one box of the sheet.", what: "a group with `title` and `entries`" }, {
    title: requiredText(title, "The heading of its box."),
    lessons: many(list("lesson names", lessonName), "Names of the lesson files, without `.yaml`, that all of it comes from."),
    entries: requiredOr(list("entries", entry, { least: { count: 1, what: "at least one entry" } }), () => [], "What stands in the box, in order."),
});
/** How the pages of a sheet lie. */
const orientations = ["portrait", "landscape"];
/** A file below `sheets/`, in the order in which it is printed. */
export const sheet = record({ id: "sheet", title: "sheet", description: "A file below `sheets/`: a reference sheet; its name is the sheet's.", what: "a mapping of sheet keys" }, {
    title: requiredText(title, "The name of the sheet."),
    scope: optional(text, "What it covers and leaves out, in a sentence or two."),
    look: optional(plainText, ownLookText, { unprinted: "chooses the templates" }),
    columns: usual(plainCount(1, 4), 3, "Columns of a page, 1 to 4; 3 where absent."),
    orientation: usual(oneOf(orientations, "orientation"), "landscape", "`portrait` or `landscape` (where absent)."),
    version: optional(text, "Which version this is; that of the course where absent."),
    date: optional(date, "The day of the version."),
    licence: optional(text, "On what terms others may use it; the licence of the course where absent."),
    groups: requiredOr(list("groups", group, { least: { count: 1, what: "at least one group" } }), () => [], "Its boxes, in the order of reading."),
}, { printedIn: ["reference-sheet"] });
