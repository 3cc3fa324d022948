import type { Pt } from "../geometry/index.js";
import type { BaseDirection } from "./shaping/bidi.js";
import type { Face } from "./fonts/face.js";
import type { MarkSpacing } from "./chinese/mark-policy.js";
/**
 * CLREQ 3.1.7: `first` lets an opening mark hang over the start of a paragraph, `last` a closing bracket or quotation
 * mark over its end, `end` one of 、，。 over a line's end.
 */
interface HangingMarks {
    readonly first: boolean;
    readonly last?: boolean;
    readonly end: "none" | "allow" | "force";
}
/** How a stretch of text is set: everything that chooses a face or moves a glyph. */
export interface TextStyle {
    /** Family names in order of preference. */
    readonly families: readonly string[];
    readonly size: Pt;
    /** 1–1000. */
    readonly weight: number;
    readonly italic: boolean;
    /** BCP 47 tag; decides hyphenation, prohibition level and the script of shared punctuation. */
    readonly lang: string;
    readonly letterSpacing: Pt;
    readonly wordSpacing: Pt;
    /** OpenType features: tags to switch on (`tnum`, `smcp`), or off with a minus (`-liga`); the last of a tag holds. */
    readonly features: readonly string[];
    /** False for `nowrap` and `pre`: only forced breaks end a line. */
    readonly wraps: boolean;
    /** CSS Text 3 §5.3: how strictly Chinese prohibitions hold. */
    readonly lineBreak: "auto" | "loose" | "normal" | "strict" | "anywhere";
    /** CSS Text 3 §5.5: whether a word that fits no line may break inside. */
    readonly overflowWrap: "normal" | "anywhere" | "break-word";
    readonly wordBreak: "normal" | "keep-all" | "break-all";
    readonly hyphens: "none" | "manual" | "auto";
    /** False where gaps between scripts must not open and marks keep the font's widths: code, preformatted text. */
    readonly autospace: boolean;
    /** Between Han and what a gap opens; `all` where it is not said. */
    readonly scriptGaps?: "all" | "letters" | "digits" | "none";
    /** Which blank halves of Chinese marks are kept, by the names of `text-spacing-trim`; `trim-both` where it is not said. */
    readonly markSpacing?: MarkSpacing;
    /** Whether faces are drawn larger by their `sizeAdjust`, so that Latin agrees with the Han among which it stands. */
    readonly besideHan: boolean;
    /** Whether light marks at the ends of lines stand out a little, so that the edge looks straight: of justified text. */
    readonly protrudes?: boolean;
    /** Marks that may or must reach over the edges of a paragraph; none where it is not said. */
    readonly hanging?: HangingMarks;
}
/** What stands between a part of a formula and the one before it: a gap in points, which gives as one between words does, and how dear it is to end a line there. */
export interface FormulaJoint {
    readonly gap: Pt;
    readonly break: "relation" | "operation" | "allowed";
}
/**
 * One item of a paragraph's flattened inline content. White space has already been collapsed. `tag` is the caller's
 * own: it comes back on every piece that is made of the item.
 */
export type InlineItem<Tag> = {
    readonly kind: "text";
    readonly text: string;
    readonly style: TextStyle;
    readonly tag: Tag;
}
/**
 * Something as wide as it is: an inline block, the edge of a padded inline box (`breakable: false`). One that `reads`
 * as letters, a formula, has the gap to Han that letters have. One that `goesOn` is a part of a formula.
 */
 | {
    readonly kind: "object";
    readonly width: Pt;
    readonly breakable: boolean;
    readonly reads?: "letters";
    readonly goesOn?: FormulaJoint;
    readonly tag: Tag;
}
/** Repeats its pattern over what room its line has left; lines that have one are not justified. */
 | {
    readonly kind: "leader";
    readonly pattern: string;
    readonly style: TextStyle;
    readonly tag: Tag;
} | {
    readonly kind: "break";
    readonly tag: Tag;
}
/** Keeps what follows, up to the `isolate-end` that belongs to it, apart from the text around it (UAX #9); draws nothing. */
 | {
    readonly kind: "isolate";
    readonly direction: BaseDirection;
    readonly tag: Tag;
} | {
    readonly kind: "isolate-end";
    readonly tag: Tag;
};
/** Glyphs of one face that came from one item, side by side in one line. */
export interface GlyphPiece<Tag> {
    readonly kind: "glyphs";
    readonly tag: Tag;
    readonly face: Face;
    readonly size: Pt;
    /**
     * Distance from the line's start edge to where the piece begins. The first pen position is mostly the same; before a
     * Chinese opening mark, whose blank half the line takes away, it lies half an em further back.
     */
    readonly x: Pt;
    /** From `x` to the end of the last advance, spacing between glyphs included, spacing after the last excluded. */
    readonly width: Pt;
    readonly glyphIds: readonly number[];
    /** Pen position of each glyph, relative to `x`; below 0 for a mark that begins with its blank half. */
    readonly positions: readonly Pt[];
    /** Shift of each glyph above the baseline; `null` where none is shifted, which is nearly always. */
    readonly rises: readonly Pt[] | null;
    /**
     * The characters that the piece stands for, as a reader should get them: normalised, without what draws nothing. A
     * typed space at which a line ends stays the last glyph of its last piece and takes no room there.
     */
    readonly text: string;
    /** UTF-16 offset in `text` of the first character that each glyph stands for; ascending. */
    readonly clusters: readonly number[];
    /** Offset of `text` in the item's text. */
    readonly offset: number;
    /** True for a hyphen that the line break put there; `text` is then a soft hyphen. */
    readonly hyphen: boolean;
}
/** A room kept for an object item. */
interface ObjectPiece<Tag> {
    readonly kind: "object";
    readonly tag: Tag;
    readonly x: Pt;
    readonly width: Pt;
}
/** A part of a line, placed from the line's start edge. */
export type LinePiece<Tag> = GlyphPiece<Tag> | ObjectPiece<Tag>;
/** One line of a paragraph, its pieces in reading order; places count from its left edge, whichever way it runs. */
export interface Line<Tag> {
    readonly pieces: readonly LinePiece<Tag>[];
    /** Width of the ink and the spaces between: the measure, in a justified line whose last mark does not hang. */
    readonly width: Pt;
    /** What ended the line: a break opportunity, a forced break, or the paragraph. */
    readonly end: "wrap" | "forced" | "paragraph";
    /** How far from the start of its room the line begins, for one that goes on a line whose blanks `hang` says to keep; else 0. */
    readonly indent: Pt;
    /** How much less room the blanks that it begins with take than they ask for, where they leave none for a letter; 0 nearly always. */
    readonly squeezed: Pt;
    /** Whether it ends within a word that is longer than its measure, without a hyphen. */
    readonly parted: boolean;
    /** How far the line reaches over the measure because nothing in it may break; 0 nearly always. */
    readonly overfull: Pt;
    /** How far a line that should be justified stays short of the measure because its glue may not grow more. */
    readonly short: Pt;
}
/** A character that no face of the style covers, or not in the form that it is asked for. */
export interface MissingGlyph<Tag> {
    readonly tag: Tag;
    /** Offset of the character in its item's text. */
    readonly offset: number;
    readonly codePoint: number;
    /** The variation selector behind a character that is there, but not in the form that this asks for; else `null`. */
    readonly selector: number | null;
}
/** What line breaking is asked for. */
export interface BreakOptions {
    /** The measure of line `index`, counted from 0; an indent has already been taken off. */
    readonly measure: (index: number) => Pt;
    readonly justify: boolean;
    /**
     * How much thought the breaks deserve: `optimal` for text, `greedy` for cells and captions, `balanced` for headings,
     * whose lines are made as even as their number allows.
     */
    readonly method: "optimal" | "greedy" | "balanced";
    /** How far behind the first letter of a line those begin that it goes on in; absent where they begin at their edge. */
    readonly hang?: Pt;
}
/** A paragraph that has been itemised, shaped and measured, ready to be broken at any measure. */
export interface Paragraph<Tag> {
    readonly missing: readonly MissingGlyph<Tag>[];
    /** Whether it runs from right to left, so that its lines begin at their right edge. */
    readonly rightToLeft: boolean;
    /** Width of the longest stretch that cannot break: CSS Sizing's min-content contribution. */
    readonly minContentWidth: Pt;
    /** Width when only forced breaks end lines: the max-content contribution. */
    readonly maxContentWidth: Pt;
    /** Lines in order; a paragraph without content has none. */
    breakLines(options: BreakOptions): readonly Line<Tag>[];
}
export {};
