import type { Placed, Span } from "../../diagnostics/index.js";
import type { RichBlocks, RichText } from "../rich-text.js";
import type { Kind, Row, RowOptions, Rows, Typed } from "./kind.js";
/** The record that rows describe. */
export type RowValues<R extends Rows> = {
    readonly [Name in keyof R]: R[Name] extends Typed<infer T> ? T : never;
} & {
    readonly span: Span;
};
/** A field that may be left out; its value is `null` then. */
export declare function optional<T>(kind: Kind<T>, documentation: string, options?: RowOptions): Row<T | null>;
/** A field that may be left out, and what it is then. */
export declare function usual<T, U>(kind: Kind<T>, value: U, documentation: string, options?: RowOptions): Row<T | U>;
/** A field that may be left out, and what it is then in the record at `span`. */
export declare function usualAt<T>(kind: Kind<T>, absent: (span: Span) => T, documentation: string, options?: RowOptions): Row<T>;
/** A list that may be left out; it is empty then. */
export declare function many<T>(kind: Kind<readonly T[]>, documentation: string, options?: RowOptions): Row<readonly T[]>;
/** A field that must be there, and what stands for it in a record that lacks it. */
export declare function requiredOr<T, U>(kind: Kind<T>, absent: (span: Span) => U, documentation: string, options?: RowOptions): Row<T | U>;
/** A text that must be there: empty in a record that lacks it. */
export declare function requiredText(kind: Kind<RichText>, documentation: string, options?: RowOptions): Row<RichText>;
/** Paragraphs that must be there: `null` in a record that lacks them. */
export declare function requiredBlocks(kind: Kind<RichBlocks>, documentation: string, options?: RowOptions): Row<RichBlocks | null>;
/** A plain text that must be there: empty in a record that lacks it. */
export declare function requiredPlain(kind: Kind<Placed<string>>, documentation: string, options?: RowOptions): Row<Placed<string>>;
/** What other files fill in; `null` until they do. */
export declare function filledIn<T>(kind: Kind<T>): Row<T | null>;
/** The key of a row in a file: `gradingScale` is written `grading-scale`. */
export declare function keyOf(name: string, row: Row): string;
