import type { Placed, Span } from "../diagnostics/index.js";
import type { CalendarDate } from "./calendar-date.js";
import type { Labels } from "./course.js";
import type { RichBlocks, RichText } from "./rich-text.js";
import type { TextSlot } from "./text-slot.js";
import type { TableFilling } from "./table-filling.js";

/** What figures and tables have in common, be they there or still to come. */
interface Slot {
  /** Unique among the figures or the tables of the course. */
  readonly id: Placed<string>;
  readonly span: Span;
  readonly caption: RichText;
  /** What the figure or table shows, for those who cannot see it; `null` until somebody writes it. */
  readonly alt: Placed<string> | null;
  /** Who owes the file. */
  readonly owner: Placed<string> | null;
  readonly due: Placed<CalendarDate> | null;
  /** Path of the file from the course folder, where the author names it; else its name says whose it is. */
  readonly file: Placed<string> | null;
  /** Where the picture or the numbers come from, and on what terms. */
  readonly source: RichText | null;
  readonly licence: RichText | null;
  /** The day on which the author last changed what is asked for. */
  readonly revised: Placed<CalendarDate> | null;
  /** The day on which the file was made. */
  readonly made: Placed<CalendarDate> | null;
}

/** A figure declared before it exists. */
export interface FigureSlot extends Slot {
  readonly kind: "figure";
  /** Width over height; 16/9 unless the slot says otherwise. Ignored where `height` is given. */
  readonly aspect: number;
  /** Whether the slot itself gives its aspect or height; where it does not, a page end may make its frame lower. */
  readonly hasShape: boolean;
  /** A CSS length, or `null` for the height that follows from the aspect at full measure. */
  readonly height: Placed<string> | null;
  /** Whether it stands in one row with the figure before it in its topic. */
  readonly beside: boolean;
  /** Path of its image from the course folder; `null` while it is to come. */
  readonly filling: string | null;
}

/** A table declared before it exists: header words and room for rows. */
export interface TableSlot extends Slot {
  readonly kind: "table";
  /** The header cells; their number is the number of columns. An empty cell waits for a pencil. */
  readonly columns: readonly RichText[];
  /** Number of body rows to rule. */
  readonly rows: number;
  /** `null` while it is to come. */
  readonly filling: TableFilling | null;
}

/** A point, with the points that hang under it. */
export interface KeyPoint {
  readonly text: RichText;
  readonly points: readonly KeyPoint[];
}

/** One topic of a section. */
export interface Topic {
  readonly title: RichText;
  readonly span: Span;
  readonly summary: RichText | null;
  readonly keyPoints: readonly KeyPoint[];
  /** Keys of references, in the order in which the topic names them. */
  readonly references: readonly Placed<string>[];
  readonly figures: readonly FigureSlot[];
  readonly tables: readonly TableSlot[];
  readonly body: RichBlocks | null;
}

/** A task for after the lesson. */
export interface Task {
  readonly text: RichText;
  readonly due: Placed<CalendarDate> | null;
  /** Lines of writing space to rule under it; 0 for none. */
  readonly lines: number;
}

interface SectionBase {
  readonly title: RichText;
  readonly span: Span;
  /** Whether the section is listed in the contents. */
  readonly toc: boolean;
  readonly summary: RichText | null;
  readonly body: RichBlocks | null;
}

/**
 * A section of a lesson. Its kind says what it holds, its place in the list where it stands, its title what it is
 * called: labels and order are the author's.
 */
export type Section =
  | (SectionBase & { readonly kind: "topics"; readonly topics: readonly Topic[] })
  | (SectionBase & {
      readonly kind: "wrap-up";
      readonly keyPoints: readonly KeyPoint[];
      readonly references: readonly Placed<string>[];
    })
  | (SectionBase & { readonly kind: "references" })
  | (SectionBase & {
      readonly kind: "questions";
      readonly keyPoints: readonly KeyPoint[];
      /** Lines of writing space to rule under each prompt; 0 for none. */
      readonly lines: number;
    })
  | (SectionBase & { readonly kind: "tasks"; readonly tasks: readonly Task[] });

/** One lesson: what a handout is printed from. */
export interface Lesson {
  /** Name of the lesson's file without its extension. */
  readonly id: string;
  readonly span: Span;
  readonly title: RichText;
  /** `null` for the title of the lesson's part. */
  readonly subtitle: RichText | null;
  readonly date: Placed<CalendarDate> | null;
  readonly hours: Placed<number> | null;
  /** Levels of headings in the contents: 0 for no contents, 1 for sections, 2 for topics too. */
  readonly tocDepth: number;
  /** Whether the figures, and the tables, are listed with their pages; `null` for what the course says. */
  readonly lof: boolean | null;
  readonly lot: boolean | null;
  /** Whether the title block fills a page of its own. */
  readonly titlePage: boolean;
  readonly objectives: readonly RichText[];
  readonly sections: readonly Section[];
  readonly labels: Labels;
  readonly textSlots: readonly TextSlot[];
}
