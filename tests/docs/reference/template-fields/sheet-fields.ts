import { fieldRow as row } from "./field-row.js";
import type { ContextFieldRow } from "./field-row.js";

/** The context of the reference sheet, one row a value; `course` has all that a handout can print of it too. */
export const sheetFields: readonly ContextFieldRow[] = [
  row("sheet.id", "text", "the name of the sheet's file"),
  row("sheet.title", "rich text", "the title, without links"),
  row("sheet.scope", "rich text?", "what the sheet covers"),
  row("sheet.columns", "number", "columns of a page"),
  row("sheet.orientation", "text", "`portrait` or `landscape`"),
  row("sheet.version", "rich text?", "the version, else that of the course"),
  row("sheet.date", "date?", "the day of the version"),
  row("sheet.licence", "rich text?", "the terms of the sheet, else of the course"),
  row("labels.*", "text or rich text", "the labels of a handout, and those of a sheet"),
  row("groups[].id", "text", "the id of a group"),
  row("groups[].number", "number", "its place in the list"),
  row("groups[].title", "rich text", "its heading"),
  row("groups[].see", "text?", "the lessons that it comes from, by their numbers"),
  row("groups[].runs[].kind", "text", "`term`, `formula`, `command`, `table` or `note`: what the entries of a run are"),
  row("groups[].runs[].entries[].see", "text?", "the lessons that the entry comes from"),
  row("groups[].runs[].entries[].term", "rich text", "of a term: the word"),
  row("groups[].runs[].entries[].definition", "rich text", "of a term: what it means"),
  row("groups[].runs[].entries[].formula", "rich text", "of a formula: its signs, without links"),
  row("groups[].runs[].entries[].isTex", "boolean", "of a formula: whether it is TeX, which is a formula by itself"),
  row("groups[].runs[].entries[].alt", "text?", "of a formula: how it is read aloud"),
  row("groups[].runs[].entries[].command", "text", "of a command: what is typed"),
  row("groups[].runs[].entries[].meaning", "rich text?", "of a formula or command: what it says or does"),
  row("groups[].runs[].entries[].caption", "rich text?", "of a table: what it holds"),
  row("groups[].runs[].entries[].header[]", "object", "of a table: a header cell, `text` and `align`"),
  row("groups[].runs[].entries[].body[][]", "object", "of a table: a cell, row by row, `text` and `align`"),
  row("groups[].runs[].entries[].note", "blocks?", "of a note: its text"),
  row("lessons[].number", "number", "the number of a lesson that the sheet names, counted through the course"),
  row("lessons[].title", "rich text", "its title, without links"),
];
