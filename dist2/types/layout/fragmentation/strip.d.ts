import type { Edges, Pt } from "../../geometry/index.js";
import type { BlockBox, BoxBase, TableBox, TableCellBox, TableRowBox } from "../../boxes/index.js";
import type { Colour, ComputedStyle } from "../../style/index.js";
import type { Fragment } from "../fragment.js";
import type { SignAlignment } from "../table/sign-cells.js";
/** What ends a page or a column by decree: any, or one that the next page must be a left or right one after. */
export type ForcedBreak = "column" | "page" | "left" | "right";
/** The place between an item and the one before it. */
export interface Boundary {
    /** What ending a page here costs; see `breakCost`. */
    readonly cost: number;
    readonly forced: ForcedBreak | null;
}
/** A fragment that is set again at the top of each page that its box goes on to. */
export interface RepeatedHeader {
    readonly fragments: readonly Fragment[];
    readonly height: Pt;
}
/** A box on the strip. */
export interface StripBox {
    readonly source: BoxBase;
    /** The style that is painted; collapsed borders make it differ from the source's own. */
    readonly style: ComputedStyle;
    /** Left border edge and width of the border box. */
    readonly x: Pt;
    readonly width: Pt;
    /** Heights of border and padding above and below the content. */
    readonly top: Pt;
    readonly bottom: Pt;
    readonly keepsWhole: boolean;
    /** True where the style gives its height: a frame, a picture, which cannot be parted as text can. */
    readonly isOneThing: boolean;
    readonly strings: BlockBox["strings"];
    /** For a table whose first item is its header. */
    readonly header: RepeatedHeader | null;
    /** What says at the top of the next page what goes on there: above a table, and in any other box. */
    readonly caption: RepeatedHeader | null;
}
interface ItemBase {
    readonly before: Boundary;
    readonly height: Pt;
    /** Value of `page` in force. */
    readonly page: string;
}
/** A footnote as wide as the text of the page, before it is set. */
export interface MeasuredNote {
    readonly source: BlockBox;
    readonly strip: Strip;
}
/** One item of a strip. A gap is a margin: it vanishes where a page ends. */
export type StripItem = (ItemBase & {
    readonly kind: "open" | "close";
    readonly box: StripBox;
})
/** `without` is its height where the float before it stands elsewhere, `give` the share of it that may be given away, or that it may grow by where it `grows`. */
 | (ItemBase & {
    readonly kind: "gap";
    readonly without?: Pt;
    readonly give?: number;
    readonly grows?: boolean;
})
/** `cutCost` is what it costs on top to end a page inside the content. */
 | (ItemBase & {
    readonly kind: "content";
    readonly content: Content;
    readonly cutCost: number;
});
/**
 * A flow measured at one width, from top to bottom, before it is cut into pages: boxes that open and close, margins
 * already collapsed, and content. Every boundary between two items knows what ending a page there costs.
 */
export interface Strip {
    readonly items: readonly StripItem[];
    readonly width: Pt;
    readonly height: Pt;
    /** Boxes that are to be kept whole though no page holds them. */
    readonly tooTall: ReadonlySet<StripBox>;
    /** What may stand at the head or the foot of a page, in order. */
    readonly floats: readonly PageFloat[];
}
/**
 * A stretch of a strip that stands in its place, at the foot of a page that has what refers to it, or at the head or foot of
 * a later one, up to the end of its section.
 */
export interface PageFloat {
    /** Index of its first item, the margin above it included, and of the item after its last. */
    readonly start: number;
    readonly end: number;
    /** Index after the line that first refers to it; `start` where none does. */
    readonly from: number;
    /** Index of the item that its section ends with. */
    readonly limit: number;
    /** Room between it and text. */
    readonly apart: Pt;
    /** The float as one piece, without that room. */
    readonly piece: InkContent;
}
/** Where content has to stand for its lines to be on the grid: `offset` below its top lies on a multiple of `step`. */
export interface Snap {
    readonly step: Pt;
    readonly offset: Pt;
}
/** A box that is open where a page ends, and the index of its item on the strip. */
export interface OpenBox {
    readonly box: StripBox;
    readonly index: number;
}
/** A break token: where on a strip the next page begins. */
export interface BreakToken {
    readonly index: number;
    /** The rest of an item that was cut, which comes before `index`. */
    readonly rest: Content | null;
    readonly open: readonly OpenBox[];
    /** Why the page before ended; margins stay at a page's top only after a forced break and at the very start. */
    readonly forced: ForcedBreak | "start" | null;
    /** How many floats of the strip have been set. */
    readonly floated: number;
}
/** A box that goes on from an earlier page, and whether its header and its caption are set again. */
export interface ContinuedBox {
    readonly box: StripBox;
    readonly repeatsHeader: boolean;
    readonly repeatsCaption: boolean;
}
/** What was broken that should not be. */
export interface Torn {
    /** A box that should have been kept whole. */
    readonly broken: StripBox | null;
    /** What is taller than its room, cut or hanging out. */
    readonly tooTall: BoxBase | null;
    /** Whether rows go on from here that are taller than their room: they may be cut on a page, and leave their column for it. */
    readonly cut?: boolean;
}
/** What of a strip stands on a page, in a column or in a piece of a cell, and where the next begins. */
export interface Fill extends Torn {
    readonly strip: Strip;
    readonly from: BreakToken;
    readonly continued: readonly ContinuedBox[];
    readonly items: readonly StripItem[];
    /** Floats above and below it; absent for none. */
    readonly apart?: {
        readonly head: readonly StripItem[];
        readonly foot: readonly StripItem[];
    };
    /** Height of all, headers that are set again included. */
    readonly height: Pt;
    readonly rest: BreakToken | null;
    /** What ending the page there costs; free where nothing is left. */
    readonly cost: number;
}
interface ContentBase {
    readonly source: BoxBase;
    readonly height: Pt;
    /** Footnotes whose calls stand in the content; absent for none, and where `inside` says it. */
    readonly notes?: readonly MeasuredNote[];
    /** The items of the strips inside, for what their boxes say of the page. */
    readonly inside?: readonly StripItem[];
    /** For content that stands on the lines of the page. */
    readonly snap?: Snap;
}
/** What no page ends in: a line of text, or an image, a table's header, anything else that is one piece of ink. */
export interface InkContent extends ContentBase {
    readonly kind: "lines" | "box";
    /** Positions are relative to the left edge of the strip and the top of the item. */
    readonly fragments: readonly Fragment[];
}
/** Empty room in a box. It is cut anywhere, and may give `most` of its height away where a page ends better for it. */
export interface BlankContent extends ContentBase {
    readonly kind: "blank";
    readonly most: Pt;
}
/** How the borders of a table's parts meet. */
export interface BorderModel {
    readonly collapses: boolean;
    readonly horizontal: Pt;
    readonly vertical: Pt;
}
/** Where the columns of a table are. */
export interface TableGrid {
    readonly table: TableBox;
    /** Rows that paint a background, of their own or of their group, with its colour. */
    readonly rowsWithBackground: ReadonlyMap<TableRowBox, Colour>;
    readonly model: BorderModel;
    /** Left edge of the rows, and their width. */
    readonly x: Pt;
    readonly width: Pt;
    readonly columns: readonly {
        readonly x: Pt;
        readonly width: Pt;
    }[];
    /** Cells that stand under each other by a sign. */
    readonly signs: SignAlignment;
}
/** The part of a cell that is in one piece of its row. */
export interface CellPart {
    readonly cell: TableCellBox;
    readonly x: Pt;
    readonly width: Pt;
    readonly edges: Edges;
    /** Top within the piece, and height. */
    readonly top: Pt;
    readonly height: Pt;
    /** Room above the content, by `vertical-align`. */
    readonly above: Pt;
    /** What of the cell's content is in the piece; `null` for nothing. */
    readonly fill: Fill | null;
    readonly openTop: boolean;
    readonly openBottom: boolean;
}
/** The part of a row that is in one piece, with the cells that begin in it. */
export interface RowPart {
    readonly row: TableRowBox;
    readonly top: Pt;
    readonly height: Pt;
    readonly cells: readonly CellPart[];
}
/** Rows of a table that spanning cells hold together, most often one. */
export interface RowsContent extends ContentBase {
    readonly kind: "rows";
    readonly rows: readonly RowPart[];
    readonly grid: TableGrid;
}
/** What of a block is in one piece of the row of blocks that it stands in. */
export interface BlockPart {
    /** From the top of the piece down to the block. */
    readonly top: Pt;
    /** The bottom margin of the block. */
    readonly below: Pt;
    /** Whether the block is as high as the row. */
    readonly stretches: boolean;
    /** `null` where nothing of it is in the piece. */
    readonly fill: Fill | null;
}
/** Blocks side by side. */
export interface BlocksContent extends ContentBase {
    readonly kind: "blocks";
    readonly parts: readonly BlockPart[];
}
/** Where the columns of a box stand: side by side from `x` on. */
export interface ColumnGrid {
    readonly x: Pt;
    readonly count: number;
    readonly width: Pt;
    readonly gap: Pt;
}
/** Columns that are to be set: what is in them, measured at their width, and where they stand. */
export interface ColumnSet {
    readonly box: BlockBox;
    readonly strip: Strip;
    readonly grid: ColumnGrid;
    /** Style of the rule between two columns, as the left border of an anonymous box. */
    readonly rule: ComputedStyle;
    /** The most that columns may be high, by the style of their box. */
    readonly limit: Pt;
}
/** Columns side by side, and where what is left begins. */
export interface FilledColumns {
    readonly columns: readonly Fill[];
    readonly rest: BreakToken | null;
}
/** A strip in columns from a token on. They are set anew for the room that each page has. */
export interface ColumnsContent extends ContentBase {
    readonly kind: "columns";
    readonly set: ColumnSet;
    readonly token: BreakToken;
    /** Sets of columns one under the other as they stand on a page; `null` before the room for them is known. */
    readonly filled: readonly FilledColumns[] | null;
}
/**
 * What is set in one place of a strip. It is plain data: what it is made of says where it can be broken, and `take` is the
 * only way to break it.
 */
export type Content = InkContent | BlankContent | RowsContent | BlocksContent | ColumnsContent;
/** What came of taking as much as a room holds. */
export interface Taken<Part = Content> extends Torn {
    /** `null` where nothing fits without being torn apart. */
    readonly first: Part | null;
    /** What goes on on the next page, `null` for nothing. */
    readonly rest: Part | null;
    /** What the place costs that it is cut at; see `breakCost`. */
    readonly cost: number;
    /** Why the page ends in the content, where that is by decree. */
    readonly forced: ForcedBreak | null;
}
/** Takes of some content as much as `room` holds. Where it `must`, it takes some, whatever that tears apart. */
export type Take = (content: Content, room: Pt, must: boolean) => Taken;
/** A footnote, or the rest of one that has begun on an earlier page. */
export interface NoteRest {
    readonly note: MeasuredNote;
    readonly token: BreakToken;
    /** Height of what is left. */
    readonly height: Pt;
}
/** What came of setting footnotes in some room. */
export interface NotesTaken {
    /** Height of what has been set. */
    readonly height: Pt;
    /** What goes on on the next page, in order. */
    readonly rest: readonly NoteRest[];
}
export {};
