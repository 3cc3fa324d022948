import type { Placed, Span, TracedText } from "../diagnostics/index.js";
import type { CalendarDate } from "./calendar-date.js";
import type { DayRule } from "./day-rule.js";
import type { CrossReferenceKind, SlotKind } from "./reference-kinds.js";
/**
 * When something is or is due: a day of the calendar, or words that name none, such as `exam week`. Words that the calendar of the
 * term can settle are a rule as well; once it has, there is a day. Words and a day together are those of several days, from the
 * first of them on.
 */
export interface When {
    readonly date: CalendarDate | null;
    readonly words: {
        readonly inlines: readonly Inline[];
        readonly span: Span;
    } | null;
    /** `null` where there is none. */
    readonly rule: DayRule | null;
    /** The last of several days; `null` for one day. */
    readonly until: CalendarDate | null;
    readonly span: Span;
}
/** Characters of running text; the trace leads each of them back to the YAML file. */
export interface TextInline {
    readonly type: "text";
    readonly text: TracedText;
    /** True where the author escaped it: it is printed as it stands, never as a press would set it. */
    readonly isLiteral?: true;
}
/** An inline element that only wraps others. */
export interface WrapperInline {
    readonly type: "emphasis" | "strong" | "superscript" | "subscript" | "deleted" | "marked" | "keyboard" | "underlined" | "small-capitals" | "small";
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
/** `:blank[word]`: a word that readers fill in. */
export interface BlankInline {
    readonly type: "blank";
    /** The word; nothing in the edition of those who are to fill it in. */
    readonly children: readonly Inline[];
    /** Room for it, in letters of which two are one em. */
    readonly letters: number;
    /** Its first letters, where they are given; else empty. */
    readonly shown: string;
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
/** `[@key]`, `[see @a; @b, p. 3]`, `@key`: one citation of one or more references. */
interface CitationInline {
    readonly type: "citation";
    readonly items: readonly CitationItem[];
    /** Whether the name is a word of the sentence: `@key`. */
    readonly isNarrative?: boolean;
    readonly span: Span;
}
/** One reference inside a citation. */
export interface CitationItem {
    readonly key: string;
    /** What stands before the key: `see`. */
    readonly prefix?: string;
    /** Whether the sentence names the author, so that the citation does not: `[-@key]`. */
    readonly hidesName?: boolean;
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
    readonly due: When | null;
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
export type Inline = TextInline | WrapperInline | LanguageInline | CodeInline | LinkInline | AnchorInline | MathInline | RubyInline | TermInline | BlankInline | AbbreviationInline | IndexInline | CitationInline | SlotReferenceInline | CrossReferenceInline | TextSlotInline | NoteInline | BreakInline;
export {};
