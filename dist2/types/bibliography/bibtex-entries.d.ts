import type { Diagnostic, Placed, Source, Span } from "../diagnostics/index.js";
/** A field as it is typed: what stands between its braces, with the strings that it names put in. */
export interface TexField {
    /** In small letters. */
    readonly name: Placed<string>;
    readonly raw: string;
    readonly span: Span;
}
/** An entry as it is typed. */
export interface TexEntry {
    /** In small letters, without the at sign. */
    readonly type: Placed<string>;
    readonly key: Placed<string>;
    readonly fields: readonly TexField[];
    readonly span: Span;
}
/**
 * Reads the entries of a BibTeX or BibLaTeX file with their places. An entry that breaks off is told, and reading goes on at the
 * next at sign at the beginning of a line, so that one slip does not cost the rest of the file.
 */
export declare function readEntries(source: Source): {
    readonly entries: readonly TexEntry[];
    readonly diagnostics: readonly Diagnostic[];
};
