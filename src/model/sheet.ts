import type { Placed, Span } from "../diagnostics/index.js";
import type { CalendarDate } from "./calendar-date.js";
import type { RichBlocks, RichText } from "./rich-text.js";
import type { TableFilling } from "./table-filling.js";
import type { TextSlot } from "./text-slot.js";

interface SheetEntryBase {
  readonly span: Span;
  /** Ids of the lessons that it comes from. */
  readonly lessons: readonly Placed<string>[];
}

/** A word and what it means. */
export interface TermEntry extends SheetEntryBase {
  readonly kind: "term";
  readonly term: RichText;
  readonly definition: RichText;
}

/** A formula in Unicode with indices. */
export interface FormulaEntry extends SheetEntryBase {
  readonly kind: "formula";
  readonly formula: RichText;
  /** How it is read aloud; empty where the author forgot it, which is an error. */
  readonly alt: Placed<string>;
  readonly meaning: RichText | null;
}

/** Something to type, and what it does. */
export interface CommandEntry extends SheetEntryBase {
  readonly kind: "command";
  /** As it is typed, line ends included. */
  readonly command: Placed<string>;
  readonly meaning: RichText;
}

/** A small table. */
export interface TableEntry extends SheetEntryBase {
  readonly kind: "table";
  readonly caption: RichText | null;
  readonly table: TableFilling;
}

/** Free text. */
export interface NoteEntry extends SheetEntryBase {
  readonly kind: "note";
  readonly note: RichBlocks | null;
}

/** What a reference sheet says in one breath. */
export type SheetEntry = TermEntry | FormulaEntry | CommandEntry | TableEntry | NoteEntry;

/** Entries under one heading: a box on the sheet. */
export interface SheetGroup {
  readonly title: RichText;
  readonly span: Span;
  /** Ids of the lessons that all of it comes from. */
  readonly lessons: readonly Placed<string>[];
  readonly entries: readonly SheetEntry[];
}

/** How the pages of a sheet lie. */
export const orientations = ["portrait", "landscape"] as const;

/** The name of a way that a page lies. */
export type Orientation = (typeof orientations)[number];

/** A reference sheet: what students keep beside them after the course. */
export interface Sheet {
  /** Name of the sheet's file without its extension. */
  readonly id: string;
  readonly span: Span;
  readonly title: RichText;
  /** What it covers and leaves out. */
  readonly scope: RichText | null;
  /** From 1 to 4. */
  readonly columns: number;
  readonly orientation: Orientation;
  /** `null` for the edition of the course. */
  readonly version: RichText | null;
  readonly date: Placed<CalendarDate> | null;
  /** `null` for the licence of the course. */
  readonly licence: RichText | null;
  readonly groups: readonly SheetGroup[];
  readonly textSlots: readonly TextSlot[];
}
