import type { Placed, Span, TracedText } from "../diagnostics/index.js";
import type { ChoiceMark, ExerciseKind, ExercisePaper } from "./exercise-words.js";
import type { Inline, When } from "./inline.js";
import type { CalloutKind, SlotKind } from "./reference-kinds.js";
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
/** The end of a page that the author asks for. */
interface PageBreakBlock {
    readonly type: "page-break";
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
    readonly span: Span;
}
/** An exercise of a topic, with everything that stands in it. */
export interface ExerciseBlock {
    readonly type: "exercise";
    readonly exercise: Exercise;
    readonly span: Span;
}
/** `:::instructor`: blocks that one audience alone reads. */
export interface AudienceBlock {
    readonly type: "audience";
    readonly audience: Placed<string>;
    readonly blocks: readonly Block[];
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
export type Block = ParagraphBlock | HeadingBlock | RuleBlock | PageBreakBlock | ListBlock | DefinitionsBlock | TableBlock | CodeBlock | QuoteBlock | CalloutBlock | ExerciseBlock | AudienceBlock | SlotPlaceBlock | FigureBlock | FigureGroupBlock;
/** What a `body` field holds. */
export interface RichBlocks {
    readonly blocks: readonly Block[];
    readonly span: Span;
}
/** The answer of an exercise: blocks, or of a statement whether it is true. */
export type ExerciseAnswer = RichBlocks & {
    /** Absent where the answer is words. */
    readonly truth?: boolean;
};
/** One of the choices of an exercise. */
export interface ExerciseChoice {
    readonly text: RichText;
    readonly correct: boolean;
    /** Whether versions leave it in its place. */
    readonly fixed: boolean;
    readonly span: Span;
}
/** Two things that belong together. */
export interface ExercisePair {
    readonly left: RichText;
    readonly right: RichText;
    readonly span: Span;
}
/** What is to be taken from the bank: one exercise by its id, or so many of those with a tag. */
export interface BankPick {
    readonly id: Placed<string> | null;
    readonly tag: Placed<string> | null;
    /** How many; all of them where `null`. */
    readonly count: number | null;
    readonly span: Span;
}
/** An exercise: what to do, what is asked for, and what only instructors read. */
export interface Exercise {
    /** What stands for exercises of the bank until they have been taken from it. */
    readonly pick?: BankPick;
    /** The order in which right sides or items are printed, as a version has it: their indices. */
    readonly order?: readonly number[];
    /** Words by which it is found in the bank. */
    readonly tags: readonly string[];
    readonly title: RichText | null;
    readonly id: Placed<string> | null;
    readonly text: RichBlocks | null;
    readonly due: When | null;
    readonly points: Placed<number> | null;
    /** What it asks for: what its author says, else as its other keys say. */
    readonly asks: ExerciseKind;
    readonly choices: readonly ExerciseChoice[];
    /** Choices side by side; `null` for as many as their words let stand there. */
    readonly columns: number | null;
    readonly marks: ChoiceMark;
    readonly pairs: readonly ExercisePair[];
    /** Things in their right order. */
    readonly items: readonly RichText[];
    readonly tolerance: Placed<number> | null;
    readonly unit: RichText | null;
    readonly parts: readonly Exercise[];
    readonly hint: RichBlocks | null;
    /** Lines to write on. */
    readonly lines: number;
    /** Height of the room for the answer as CSS writes it, or `rest` of the page; `null` for none. */
    readonly space: Placed<string> | null;
    readonly paper: ExercisePaper | null;
    readonly answer: ExerciseAnswer | null;
    readonly solution: RichBlocks | null;
    readonly rubric: RichBlocks | null;
    /** The only audience that reads it; `null` for all. */
    readonly audience: Placed<string> | null;
    readonly span: Span;
}
export {};
