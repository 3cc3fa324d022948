import type { TracedText } from "../diagnostics/index.js";
import type { MarkupElement, TexFormula } from "../markup/index.js";
import type { ComputedStyle, ContentItem } from "../style/index.js";
/**
 * What a box or a piece of text is to the reader: the element's own content, the marker of a list item or a footnote,
 * the mark that a footnote leaves in the text, other generated content, or a leader that only fills room. Structure and
 * artifacts follow from it.
 */
export type TextPart = "content" | "marker" | "call" | "generated" | "leader";
/** What every box has. */
export interface BoxBase {
    /** The element that the box belongs to; an anonymous box belongs to the element around it. */
    readonly element: MarkupElement;
    /** True where no element asked for the box (CSS 2.1 §9.2.1.1). */
    readonly anonymous: boolean;
    readonly style: ComputedStyle;
    /** BCP 47 tag in force. */
    readonly lang: string;
}
/** A counter's value at an element, kept for `target-counter()`; page counters are known to layout only. */
export interface CounterSnapshot {
    readonly values: ReadonlyMap<string, number>;
}
/** A formula that is set in place of its TeX. */
export interface FormulaContent extends TexFormula {
    readonly kind: "formula";
}
/** What a box holds: block-level boxes only, inline-level boxes only, or, for a replaced box, an image or a formula. */
export type BlockContent = {
    readonly kind: "image";
    readonly src: string;
} | FormulaContent | {
    readonly kind: "blocks";
    readonly boxes: readonly BlockLevelBox[];
} | {
    readonly kind: "inlines";
    readonly boxes: readonly InlineLevelBox[];
};
/** A block container: a paragraph, a section, a list item, a table cell. */
export interface BlockBox extends BoxBase {
    readonly kind: "block";
    readonly content: BlockContent;
    /** The marker of a list item that stands outside its start edge; `null` for none, and for one inside. */
    readonly marker: MarkerBox | null;
    /** Running strings that the element sets, resolved but for page counters. */
    readonly strings: readonly {
        readonly name: string;
        readonly value: string;
    }[];
    /** For a note: that it is to stand beside its line, where the page has a column for notes. */
    readonly standsBeside?: true;
}
/** The marker of a list item. One that stands inside is the first inline box of its item as well. */
export interface MarkerBox extends BoxBase {
    readonly text: TextBox;
    /** The text as a block of one line, to be set beside the item. */
    readonly block: BlockBox;
    readonly position: "outside" | "inside";
}
/** One cell of a table, placed on the grid. */
export interface TableCellBox extends BlockBox {
    readonly row: number;
    readonly column: number;
    readonly rowSpan: number;
    readonly columnSpan: number;
}
/** One row of a table; it holds the cells that begin in it. */
export interface TableRowBox extends BoxBase {
    readonly cells: readonly TableCellBox[];
}
/** A run of rows: `thead`, `tbody` or `tfoot`. */
export interface TableRowGroupBox extends BoxBase {
    readonly role: "header" | "body" | "footer";
    readonly rows: readonly TableRowBox[];
}
/** A table and its caption, which is laid out as a block above or below it. */
export interface TableBox extends BoxBase {
    readonly kind: "table";
    readonly caption: BlockBox | null;
    readonly columnCount: number;
    /** Style of each declared column, `null` where the markup declares none. */
    readonly columns: readonly (ComputedStyle | null)[];
    /** Header first, then bodies, then footer, whatever the markup's order. */
    readonly groups: readonly TableRowGroupBox[];
}
/** A box that takes part in block layout. */
export type BlockLevelBox = BlockBox | TableBox;
/** Text of one element with its white space collapsed. */
export interface TextBox extends BoxBase {
    readonly kind: "text";
    readonly text: TracedText;
    readonly part: TextPart;
}
/** An inline element: its edges and what is between them. */
export interface InlineBox extends BoxBase {
    readonly kind: "inline";
    readonly children: readonly InlineLevelBox[];
    /** For the call of a note: the note itself, for the foot of the page or the column beside its text. */
    readonly note?: BlockBox;
}
/** A block set in a line as if it were a character. */
export interface InlineBlockBox extends BoxBase {
    readonly kind: "inline-block";
    readonly block: BlockBox;
}
/** `<br/>`. */
export interface LineBreakBox extends BoxBase {
    readonly kind: "line-break";
}
/** Generated text that only pages know: page counters, target counters, running strings, leaders. */
export interface PageTextBox extends BoxBase {
    readonly kind: "page-text";
    readonly item: Extract<ContentItem, {
        type: "counter" | "target-counter" | "target-pages" | "string-reference" | "leader";
    }>;
    /** Fragment address without `#` for a target counter, ids parted by blanks for the pages of targets, else `null`. */
    readonly target: string | null;
    readonly part: TextPart;
}
/** A box that takes part in inline layout. */
export type InlineLevelBox = TextBox | InlineBox | InlineBlockBox | LineBreakBox | PageTextBox;
/** The box tree of a document, and what its margin boxes are generated from. */
export interface BoxTree {
    readonly root: BlockBox;
    /** Document counters at each element with an id, for `target-counter()` of anything but pages. */
    readonly countersById: ReadonlyMap<string, CounterSnapshot>;
}
