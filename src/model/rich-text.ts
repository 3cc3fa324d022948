import type { Placed, Span, TracedText } from "../diagnostics/index.js";
import type { CalendarDate } from "./calendar-date.js";
import type { CalloutKind, CrossReferenceKind, SlotKind } from "./reference-kinds.js";

/** Characters of running text; the trace leads each of them back to the YAML file. */
export interface TextInline {
  readonly type: "text";
  readonly text: TracedText;
  /** True where the author escaped it: it is printed as it stands, never as a press would set it. */
  readonly isLiteral?: true;
}

/** An inline element that only wraps others. */
export interface WrapperInline {
  readonly type:
    | "emphasis" | "strong" | "superscript" | "subscript" | "deleted" | "marked" | "keyboard" | "underlined" | "small-capitals" | "small";
  readonly children: readonly Inline[];
  readonly span: Span;
}

/** `[words]{lang=en}`: words in a language of their own, as a BCP 47 tag. */
interface LanguageInline {
  readonly type: "language";
  readonly lang: string;
  readonly children: readonly Inline[];
  readonly span: Span;
}

/** Code in running text, set as it stands. */
interface CodeInline {
  readonly type: "code";
  readonly text: TracedText;
  readonly span: Span;
}

/** A link to an address; the scheme has been checked. */
interface LinkInline {
  readonly type: "link";
  readonly href: string;
  readonly children: readonly Inline[];
  readonly span: Span;
}

/** `[words]{#id}`: words that links lead to. Without words, at the end of a paragraph, it names the paragraph. */
interface AnchorInline {
  readonly type: "anchor";
  readonly id: string;
  readonly children: readonly Inline[];
  readonly span: Span;
}

/** `$x$`, or `$$x$$` on a line of its own: mathematics in TeX. */
export interface MathInline {
  readonly type: "math";
  readonly display: boolean;
  /** What stands between the dollar signs, as typed. */
  readonly tex: TracedText;
  /** The id of `{#eq-id}` without `eq-`, and the `alt` beside it; `null` where there is none. */
  readonly id: Placed<string> | null;
  readonly alt: Placed<string> | null;
  readonly span: Span;
}

/** `:ruby[汉字]{rt="hànzì"}`: words with how they are read above them. */
interface RubyInline {
  readonly type: "ruby";
  readonly children: readonly Inline[];
  readonly reading: Placed<string>;
  readonly span: Span;
}

/** `:term[word]`: a word of the glossary; `key` is what the glossary calls it. */
export interface TermInline {
  readonly type: "term";
  readonly key: string;
  readonly children: readonly Inline[];
  readonly span: Span;
}

/** `:abbr[HTML]{title="…"}`: an abbreviation and what it stands for. */
interface AbbreviationInline {
  readonly type: "abbreviation";
  readonly title: Placed<string>;
  readonly children: readonly Inline[];
  readonly span: Span;
}

/** `:index[entry!sub]`: a place that the index names; it prints nothing here. */
export interface IndexInline {
  readonly type: "index-entry";
  /** The entry, and what stands under it. */
  readonly path: readonly string[];
  readonly span: Span;
}

/** `@sec-id`, `@eq-id`, `@thm-id` …: the numbered name of what a text declares, as a link. */
interface CrossReferenceInline {
  readonly type: "cross-reference";
  readonly kind: CrossReferenceKind;
  /** The id without its prefix. */
  readonly id: string;
  /** Whether the number stands alone: the author has words of their own before it. */
  readonly numberOnly?: boolean;
  readonly span: Span;
}

/** `[@key]`, `[@a; @b, p. 3]`: one citation of one or more references. */
interface CitationInline {
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

/** `@fig-id`, `@tbl-id` or `@lst-id`: the numbered name of a slot, as a link. */
export interface SlotReferenceInline {
  readonly type: "slot-reference";
  readonly kind: SlotKind;
  /** The slot's id without the prefix of its kind. */
  readonly id: string;
  /** Whether the number stands alone: the author has words of their own before it. */
  readonly numberOnly?: boolean;
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

/**
 * A footnote: its mark stands here, and its words at the foot of the page. `aside` is true for `:aside[…]`, whose words
 * stand in the margin of a template that has room there.
 */
export interface NoteInline {
  readonly type: "note";
  readonly aside: boolean;
  readonly children: readonly Inline[];
  readonly span: Span;
}

/** A forced line break. */
interface BreakInline {
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
  | AnchorInline
  | MathInline
  | RubyInline
  | TermInline
  | AbbreviationInline
  | IndexInline
  | CitationInline
  | SlotReferenceInline
  | CrossReferenceInline
  | TextSlotInline
  | NoteInline
  | BreakInline;

/** One paragraph's worth of rich text: what every text field of the content is. */
export interface RichText {
  readonly inlines: readonly Inline[];
  /** The id that `{#id}` at its end gives it; absent where there is none. */
  readonly anchor?: Placed<string>;
  readonly span: Span;
}

/** A paragraph of a `body` field. */
interface ParagraphBlock {
  readonly type: "paragraph";
  /** The id that `{#id}` at its end gives it; absent where there is none. */
  readonly anchor?: Placed<string>;
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
  /** For each item whether its box is ticked, `null` for an item without a box. */
  readonly checks: readonly (boolean | null)[];
  readonly span: Span;
}

/** A heading of a `body` field; its level counts from 1 below the heading of the field's own place. */
export interface HeadingBlock {
  readonly type: "heading";
  readonly level: number;
  readonly inlines: readonly Inline[];
  readonly anchor?: Placed<string>;
  readonly span: Span;
}

/** A change of subject, drawn as a rule. */
interface RuleBlock {
  readonly type: "rule";
  readonly span: Span;
}

/** Terms, and what is said of each. */
export interface DefinitionsBlock {
  readonly type: "definitions";
  readonly entries: readonly DefinitionEntry[];
  readonly span: Span;
}

/** A term and its descriptions, each of them blocks. */
export interface DefinitionEntry {
  readonly term: readonly Inline[];
  readonly descriptions: readonly (readonly Block[])[];
}

/** A note, a warning, a definition, a theorem: blocks set apart, with a name. */
export interface CalloutBlock {
  readonly type: "callout";
  readonly kind: CalloutKind;
  /** The author's title, `null` for the name of the kind alone. */
  readonly title: readonly Inline[] | null;
  /** The id without its prefix; what has one is numbered. */
  readonly id: Placed<string> | null;
  readonly blocks: readonly Block[];
  /** Lines to write on under them; none where absent. */
  readonly lines?: number;
  readonly span: Span;
}

/** The place of a declared figure, table or listing: `![](fig-id)`. */
export interface SlotPlaceBlock {
  readonly type: "slot-place";
  readonly kind: SlotKind;
  readonly id: string;
  readonly span: Span;
}

/** A figure that the text itself declares: `![Caption](file.png){#fig-id fig-alt="…" width=60%}`. */
export interface FigureBlock {
  readonly type: "figure";
  /** The id without `fig-`; `null` for a picture without a number. */
  readonly id: Placed<string> | null;
  /** Path of the image as the author wrote it. */
  readonly file: Placed<string>;
  readonly caption: RichText | null;
  readonly alt: Placed<string> | null;
  /** A length or a share of the measure as CSS writes it, or `null`. */
  readonly width: Placed<string> | null;
  /** That it also takes the column beside the text, by Quarto's class `.column-page`; absent where it does not. */
  readonly column?: "page";
  readonly span: Span;
}

/** Pictures between colons under one id, with a caption of them all: `::: {#fig-id layout-ncol=2}`. */
export interface FigureGroupBlock {
  readonly type: "figure-group";
  readonly id: Placed<string>;
  readonly figures: readonly FigureBlock[];
  readonly caption: RichText | null;
  /** Pictures in a row; `null` for as many as suit. */
  readonly columns: number | null;
  /** That it also takes the column beside the text, by Quarto's class `.column-page`; absent where it does not. */
  readonly column?: "page";
  readonly span: Span;
}

/** A table of a `body` field: a header row and rows of equally many cells. */
export interface TableBlock {
  readonly type: "table";
  /** The caption of `: Caption {#tbl-id}` under it; absent where there is none. */
  readonly caption?: RichText;
  /** That it also takes the column beside the text, by Quarto's class `.column-page`; absent where it does not. */
  readonly column?: "page";
  readonly align: readonly ("left" | "center" | "right" | null)[];
  readonly header: readonly (readonly Inline[])[];
  readonly rows: readonly (readonly (readonly Inline[])[])[];
  readonly span: Span;
}

/** A fenced or indented code block. */
export interface CodeBlock {
  readonly type: "code-block";
  /** The language as the fence names it, or `null`. */
  readonly language: Placed<string> | null;
  readonly text: TracedText;
  /** Number of the first line where lines are numbered, else `null`. */
  readonly numberedFrom: number | null;
  /** Numbers of the lines that are marked, counted from the first as 1. */
  readonly marked: readonly number[];
  readonly caption: RichText | null;
  /** The id of `{#lst-id}` without `lst-`, or `null`. */
  readonly id: Placed<string> | null;
  /** Whether it is what a program prints. */
  readonly output: boolean;
  /** That it also takes the column beside the text, by Quarto's class `.column-page`; absent where it does not. */
  readonly column?: "page";
  readonly span: Span;
}

/** A quotation. */
interface QuoteBlock {
  readonly type: "quote";
  readonly blocks: readonly Block[];
  readonly span: Span;
}

/** A node of a `body` field. */
export type Block =
  | ParagraphBlock
  | HeadingBlock
  | RuleBlock
  | ListBlock
  | DefinitionsBlock
  | TableBlock
  | CodeBlock
  | QuoteBlock
  | CalloutBlock
  | SlotPlaceBlock
  | FigureBlock
  | FigureGroupBlock;

/** What a `body` field holds. */
export interface RichBlocks {
  readonly blocks: readonly Block[];
  readonly span: Span;
}
