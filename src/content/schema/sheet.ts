import { z } from "zod";
import { orientations } from "../../model/index.js";
import { body, count, date, list, oneOf, plainText, record, text } from "./values.js";
import { tableFileSchema } from "./table-file.js";

const lessons = list("lesson names", plainText).optional();

const entry = {
  lessons: lessons.describe("Names of the lesson files, without `.yaml`, that it comes from."),
};

const entryText = "an entry with `term`, `formula`, `command`, `table` or `note`";

const entries = [
  record(entryText, {
    term: text.describe("The word."),
    definition: text.describe("What it means."),
    ...entry,
  }).meta({ id: "entry-term", title: "term", description: "A word and what it means." }),
  record(entryText, {
    formula: text.describe("The formula in Unicode, with `~sub~` and `^sup^`."),
    alt: plainText.describe("How it is read aloud: `x squared`."),
    meaning: text.optional().describe("What it says, or what its letters stand for."),
    ...entry,
  }).meta({ id: "entry-formula", title: "formula", description: "A formula, with the words that are read aloud." }),
  record(entryText, {
    command: plainText.describe("What is typed, as it stands."),
    meaning: text.describe("What it does."),
    ...entry,
  }).meta({ id: "entry-command", title: "command", description: "Something to type, and what it does." }),
  record(entryText, {
    table: tableFileSchema.describe("Its cells."),
    caption: text.optional().describe("What it holds."),
    ...entry,
  }).meta({ id: "entry-table", title: "table", description: "A small table." }),
  record(entryText, {
    note: body.describe("Free text."),
    ...entry,
  }).meta({ id: "entry-note", title: "note", description: "Free text." }),
] as const;

const group = record("a group with `title` and `entries`", {
  title: text.describe("The heading of its box."),
  lessons: lessons.describe("Names of the lesson files, without `.yaml`, that all of it comes from."),
  entries: list(
    "entries",
    z.union(entries, entryText).meta({ id: "entry", title: "entry", description: "An entry; its first key says what it is." }),
  )
    .min(1, "at least one entry")
    .describe("What stands in the box, in order."),
}).meta({ id: "group", title: "group", description: "Entries that belong together: one box of the sheet." });

/** A file below `sheets/`. */
export const sheetSchema = record("a mapping of sheet keys", {
  title: text.describe("The name of the sheet."),
  scope: text.optional().describe("What it covers and leaves out, in a sentence or two."),
  columns: count(1, 4).optional().describe("Columns of a page, 1 to 4; 3 where absent."),
  orientation: oneOf(orientations, "orientation").optional().describe("`portrait` or `landscape` (where absent)."),
  version: text.optional().describe("Which version this is; the edition of the course where absent."),
  date: date.optional().describe("The day of the version."),
  licence: text.optional().describe("On what terms others may use it; the licence of the course where absent."),
  groups: list("groups", group).min(1, "at least one group").describe("Its boxes, in the order of reading."),
}).meta({ id: "sheet", title: "sheet", description: "A file below `sheets/`: a reference sheet; its name is the sheet's." });
