import type { Placed, Span, TracedText } from "../diagnostics/index.js";
import type { CalendarDate } from "./calendar-date.js";

/** Characters of running text; the trace leads each of them back to the YAML file. */
export interface TextInline {
  readonly type: "text";
  readonly text: TracedText;
}

/** An inline element that only wraps others. `mark` is never written by Markdown but kept for templates. */
export interface WrapperInline {
  readonly type: "emphasis" | "strong" | "superscript" | "subscript";
  readonly children: readonly Inline[];
  readonly span: Span;
}

/** `[words]{lang=en}`: words in a language of their own, as a BCP 47 tag. */
export interface LanguageInline {
  readonly type: "language";
  readonly lang: string;
  readonly children: readonly Inline[];
  readonly span: Span;
}

/** Code in running text, set as it stands. */
export interface CodeInline {
  readonly type: "code";
  readonly text: TracedText;
  readonly span: Span;
}

/** A link to an address; the scheme has been checked. */
export interface LinkInline {
  readonly type: "link";
  readonly href: string;
  readonly children: readonly Inline[];
  readonly span: Span;
}

/** `[@key]`, `[@a; @b, p. 3]`: one citation of one or more references. */
export interface CitationInline {
  readonly type: "citation";
  readonly items: readonly CitationItem[];
  readonly span: Span;
}

/** One reference inside a citation. */
export interface CitationItem {
  readonly key: string;
  /** What follows the key (`p. 3`), or `null`. */
  readonly locator: string | null;
  readonly span: Span;
}

/** `@fig-id` or `@tbl-id`: the numbered name of a slot, as a link. */
export interface SlotReferenceInline {
  readonly type: "slot-reference";
  readonly kind: "figure" | "table";
  /** The slot's id without the `fig-` or `tbl-` prefix. */
  readonly id: string;
  readonly span: Span;
}

/** A text that somebody has yet to write: what it is to say, and room to write it by hand. */
export interface TextSlotInline {
  readonly type: "text-slot";
  /** What is to come. */
  readonly children: readonly Inline[];
  readonly owner: Placed<string> | null;
  readonly due: Placed<CalendarDate> | null;
  /** Lines to rule; 0 for none. */
  readonly lines: number;
  readonly span: Span;
}

/** A footnote: its mark stands here, and its words at the foot of the page. */
export interface NoteInline {
  readonly type: "note";
  readonly children: readonly Inline[];
  readonly span: Span;
}

/** A forced line break. */
export interface BreakInline {
  readonly type: "break";
  readonly span: Span;
}

/** A node of running text. */
export type Inline =
  | TextInline
  | WrapperInline
  | LanguageInline
  | CodeInline
  | LinkInline
  | CitationInline
  | SlotReferenceInline
  | TextSlotInline
  | NoteInline
  | BreakInline;

/** One paragraph's worth of rich text: what every text field of the content is. */
export interface RichText {
  readonly inlines: readonly Inline[];
  readonly span: Span;
}

/** A paragraph of a `body` field. */
export interface ParagraphBlock {
  readonly type: "paragraph";
  readonly inlines: readonly Inline[];
  readonly span: Span;
}

/** A bulleted or numbered list of a `body` field. */
export interface ListBlock {
  readonly type: "list";
  readonly ordered: boolean;
  /** Number of the first item of an ordered list. */
  readonly start: number;
  readonly items: readonly (readonly Block[])[];
  readonly span: Span;
}

/** A table of a `body` field: a header row and rows of equally many cells. */
export interface TableBlock {
  readonly type: "table";
  readonly align: readonly ("left" | "center" | "right" | null)[];
  readonly header: readonly (readonly Inline[])[];
  readonly rows: readonly (readonly (readonly Inline[])[])[];
  readonly span: Span;
}

/** A fenced or indented code block. */
export interface CodeBlock {
  readonly type: "code-block";
  readonly language: string | null;
  readonly text: TracedText;
  readonly span: Span;
}

/** A quotation. */
export interface QuoteBlock {
  readonly type: "quote";
  readonly blocks: readonly Block[];
  readonly span: Span;
}

/** A node of a `body` field. */
export type Block = ParagraphBlock | ListBlock | TableBlock | CodeBlock | QuoteBlock;

/** What a `body` field holds. */
export interface RichBlocks {
  readonly blocks: readonly Block[];
  readonly span: Span;
}
