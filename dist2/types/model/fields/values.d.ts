import type { Diagnostic, Placed, Span, TracedText } from "../../diagnostics/index.js";
import type { CalendarDate } from "../calendar-date.js";
import type { RichBlocks, RichText } from "../rich-text.js";
import type { When } from "../inline.js";
import type { AskedAlignment, TableFilling } from "../table-filling.js";
import type { About, DocumentKind, Kind, ListKind, RecordKind, Rule, Typed, ValueOf } from "./kind.js";
import type { Row, Rows } from "./kind.js";
import type { RowValues } from "./row.js";
/** One paragraph of inline Markdown, there or to come. */
export declare const text: Kind<RichText>;
/** A text that is printed in several places; its notes are set where it is a heading. */
export declare const title: Kind<RichText>;
/** Markdown with paragraphs, lists, tables, code and quotations, there or to come. */
export declare const blocks: Kind<RichBlocks>;
/** A cell of a table: it may wait for a pencil. */
export declare const cell: Kind<RichText>;
/** Markdown as it is written. */
export declare const written: Kind<TracedText>;
/** Characters as they stand. */
export declare const verbatim: Kind<TracedText>;
/** A day of the calendar. */
export declare const date: Kind<Placed<CalendarDate>>;
/** A day of the calendar, or words that name none. */
export declare const whenInWords: Kind<When>;
/** Yes or no. */
export declare const flag: Kind<boolean>;
/** The cells of a table that a file fills in. */
export declare const cells: Kind<TableFilling>;
/** A text that matches a rule; the same words say so of a value that is no text. */
export declare function pattern(heading: string, holds: RegExp, what: string, takesNumbers?: boolean): Kind<Placed<string>>;
/** A text without Markdown. */
export declare const plainText: Kind<Placed<string>>;
/** The name of a lesson's file, without `.yaml`. */
export declare const lessonName: Kind<Placed<string>>;
/** What a figure shows; an empty text says that it shows nothing. */
export declare const altText: Kind<Placed<string>>;
/** A path inside the course folder. */
export declare const filePath: Kind<Placed<string>>;
/** The id of a figure, a table or an outcome. */
export declare const slotId: Kind<Placed<string>>;
/** The id of a reference, where it is given. */
export declare const referenceId: Kind<Placed<string>>;
/** The id of a reference, where to name it is to cite it. */
export declare const citedKey: Kind<Placed<string>>;
/** A BCP 47 language tag. */
export declare const languageTag: Kind<Placed<string>>;
/** The address of a person. */
export declare const email: Kind<Placed<string>>;
/** A page on the net. */
export declare const webAddress: Kind<Placed<string>>;
/** A number from `least` to `most`, in the same words whatever is wrong with it. */
export declare function numberFrom(heading: string, what: string, [least, most]: readonly [number, number]): Kind<Placed<number>>;
/** A number above 0 and up to `most`: `a number of hours`. */
export declare function numberOf(what: string, most: number): Kind<Placed<number>>;
/** Class hours. */
export declare const hours: Kind<Placed<number>>;
/** A whole number from `least` to `most`. */
export declare function count(least: number, most: number): Kind<Placed<number>>;
/** The same, without its place. */
export declare function plainCount(least: number, most: number): Kind<number>;
/** One of a few words. */
export declare function oneOf<Word extends string>(words: readonly Word[], heading: string, told?: readonly Word[]): Kind<Word>;
/** How few and how many items a list may have, and what is said of one that has fewer or more. */
interface ListBounds {
    readonly least?: ListKind["least"];
    readonly most?: ListKind["most"];
}
/** A list and the type of its items. */
type ListOf<T> = ListKind & Typed<readonly T[]>;
/** A list of `items`. */
export declare function list<T>(what: string, items: Kind<T> | (() => Kind<T>), { least, most }?: ListBounds): ListOf<T>;
interface RecordOptions {
    readonly shorthand?: string;
    readonly printedIn?: readonly DocumentKind[];
    readonly oneOf?: readonly string[];
    readonly renamed?: Readonly<Record<string, string>>;
    readonly others?: readonly string[];
    readonly elsewhere?: readonly string[];
}
/** A record and the type that its rows describe. */
export type RecordOf<T> = RecordKind & Typed<T>;
/** A mapping with a closed set of keys. */
export declare function record<const R extends Rows>(about: About, rows: R, options?: RecordOptions): RecordOf<RowValues<R>>;
/** The record with what follows from its values; `finish` keeps the names of the rows. */
export declare function finished<T, U>(kind: RecordOf<T>, finish: (value: T) => U): RecordOf<U>;
/** A mapping whose keys are names of the author's own, each with a plain text. */
export declare function tokens(heading: string, name: Rule): Kind<readonly {
    readonly name: Placed<string>;
    readonly value: Placed<string>;
}[]>;
/** The record of a mapping that gives none of its keys. */
export declare function absentRecord<T>(kind: RecordOf<T>, span: Span): T;
/** What is said of a mapping that has no section of its own in the reference. */
export declare function unnamed(what: string): About;
type Variants<Records extends Readonly<Record<string, RecordKind>>> = {
    [Name in keyof Records]: ValueOf<Records[Name]> & {
        readonly kind: Name;
    };
}[keyof Records];
/** One of several mappings; its value has the name of the one that it is as `kind`. */
export declare function variants<const Records extends Readonly<Record<string, RecordKind>>>(about: About, by: "word" | "keys", records: Records): Kind<Variants<Records>>;
/** One of several forms of one value. */
export declare function choice<T>(about: About, forms: readonly Kind<T>[]): Kind<T>;
/** A value that is made from another, and holds no texts of its own. */
export declare function derived<A, B>(from: Kind<A>, derive: (value: A, span: Span, report: (fault: Diagnostic) => void) => B | null): Kind<B>;
/** A value that is made from another, with its texts. */
export declare function derivedTexts<A, B>(from: Kind<A>, texts: Kind<B>, derive: (value: A, span: Span, report: (fault: Diagnostic) => void) => B | null): Kind<B>;
/** A text without Markdown and without its place. */
export declare const words: Kind<string>;
/** The row of a record by the name it has in the model. */
export declare function rowsOf({ rows }: RecordKind): readonly (readonly [name: string, row: Row])[];
/** Where the columns of a table stand, from the first. */
export declare const columnSides: Kind<AskedAlignment>;
export {};
