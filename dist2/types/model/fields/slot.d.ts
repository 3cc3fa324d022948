import type { Placed } from "../../diagnostics/index.js";
import type { RowValues } from "./row.js";
import type { RecordOf } from "./values.js";
import type { TableFilling } from "../table-filling.js";
import type { RichText } from "../rich-text.js";
import type { ValueOf } from "./kind.js";
declare const figureColumns: readonly ["body", "page", "margin"];
declare const ownRows: {
    aspect: import("./kind.js").Row<number | null>;
    width: import("./kind.js").Row<Placed<string> | null>;
    height: import("./kind.js").Row<Placed<string> | null>;
    fit: import("./kind.js").Row<"contain" | "cover">;
    crop: import("./kind.js").Row<RowValues<{
        readonly top: import("./kind.js").Row<number>;
        readonly right: import("./kind.js").Row<number>;
        readonly bottom: import("./kind.js").Row<number>;
        readonly left: import("./kind.js").Row<number>;
    }> | null>;
    id: import("./kind.js").Row<Placed<string>>;
    caption: import("./kind.js").Row<RichText>;
    alt: import("./kind.js").Row<Placed<string> | null>;
    owner: import("./kind.js").Row<Placed<string> | null>;
    due: import("./kind.js").Row<import("../inline.js").When | null>;
    file: import("./kind.js").Row<Placed<string> | null>;
    source: import("./kind.js").Row<RichText | null>;
    licence: import("./kind.js").Row<RichText | null>;
    revised: import("./kind.js").Row<Placed<import("../calendar-date.js").CalendarDate> | null>;
    made: import("./kind.js").Row<Placed<import("../calendar-date.js").CalendarDate> | null>;
    audience: import("./kind.js").Row<Placed<string> | null>;
};
/** How a text declares a slot: under an id, with a number, or as a mere picture; `null` for one of `figures` or `tables`. */
type InText = "numbered" | "plain" | null;
/** What follows from what a figure says of itself. */
declare function pictureOf(given: {
    readonly aspect: number | null;
    readonly height: Placed<string> | null;
}): {
    inText: InText;
    /** Why a file under its id cannot fill it, in words; `null` where there is none, or it can. */
    trouble: string | null;
    kind: "figure";
    /** Width over height. Ignored where `height` is given. */
    aspect: number;
    /** Whether the slot itself gives its aspect or height; where it does not, a page end may make its frame lower. */
    hasShape: boolean;
    /** Path of its image from the course folder; `null` while it is to come. */
    filling: string | null;
};
/** A figure declared before it exists. */
export interface FigureSlot extends Omit<RowValues<typeof ownRows>, "aspect">, ReturnType<typeof pictureOf> {
    readonly landscape: boolean;
    readonly column: (typeof figureColumns)[number];
    readonly dataTable: boolean;
    /** The data of its chart, where they are printed and there; else `null`. */
    readonly shownData: TableFilling | null;
    readonly beside: boolean;
    /** Its parts in the order of their letters; the figure itself then waits for no file. */
    readonly subfigures: readonly FigureSlot[];
    /** Parts in a row; `null` for as many as suit. */
    readonly columns: number | null;
}
/** One of `figures`. */
export declare const figure: RecordOf<FigureSlot>;
/** One of `tables`. */
export declare const table: RecordOf<{
    inText: InText;
    /** Why a file under its id cannot fill it, in words; `null` where there is none, or it can. */
    trouble: string | null;
    kind: "table";
    id: Placed<string>;
    caption: RichText;
    alt: Placed<string> | null;
    owner: Placed<string> | null;
    due: import("../inline.js").When | null;
    file: Placed<string> | null;
    columns: readonly RichText[];
    rows: number;
    align: import("../table-filling.js").AskedAlignment | null;
    sheet: Placed<string> | null;
    column: "page" | "body";
    filling: TableFilling | null;
    source: RichText | null;
    licence: RichText | null;
    revised: Placed<import("../calendar-date.js").CalendarDate> | null;
    made: Placed<import("../calendar-date.js").CalendarDate> | null;
    audience: Placed<string> | null;
    span: import("../../diagnostics/source.js").Span;
}>;
/** A table declared before it exists: header words and room for rows. `filling` is `null` while it is to come. */
export type TableSlot = ValueOf<typeof table>;
/** One of `listings`. */
export declare const listing: RecordOf<{
    inText: InText;
    /** Why a file under its id cannot fill it, in words; `null` where there is none, or it can. */
    trouble: string | null;
    kind: "listing";
    alt: null;
    id: Placed<string>;
    caption: RichText;
    owner: Placed<string> | null;
    due: import("../inline.js").When | null;
    file: Placed<string> | null;
    lines: Placed<string> | null;
    language: Placed<string> | null;
    numberLines: boolean;
    marks: Placed<string> | null;
    room: number;
    column: "page" | "body";
    filling: import("../rich-text.js").RichBlocks | null;
    output: import("../../diagnostics/traced-text.js").TracedText | null;
    source: RichText | null;
    licence: RichText | null;
    revised: Placed<import("../calendar-date.js").CalendarDate> | null;
    made: Placed<import("../calendar-date.js").CalendarDate> | null;
    audience: Placed<string> | null;
    span: import("../../diagnostics/source.js").Span;
}>;
/** A listing declared before it exists. `filling`, its code and what that prints, is `null` while it is to come. */
export type ListingSlot = ValueOf<typeof listing>;
/** A figure, a table or a listing. */
export type Slot = FigureSlot | TableSlot | ListingSlot;
export {};
