import type { Diagnostic, Span } from "../../diagnostics/index.js";
/** What a written value must be like beside being one, and how that is said. */
export interface Rule {
    readonly holds: RegExp;
    /** What was expected, where it does not hold: `an id without spaces`. */
    readonly what: string;
}
/** Markdown: one paragraph, a title, several paragraphs, or a cell that may be empty. */
interface TextKind {
    readonly kind: "text";
    readonly form: "text" | "title" | "blocks" | "cell";
}
/** Markdown that is not read yet: what it is depends on the text that it stands for. */
interface WrittenKind {
    readonly kind: "written";
}
/** Characters that are printed as they stand, line ends and blanks among them. */
interface VerbatimKind {
    readonly kind: "verbatim";
}
/** A text without Markdown. */
export interface PlainKind {
    readonly kind: "plain";
    readonly title: string;
    /** What was expected, where the value is no text. */
    readonly what: string;
    /** Whether a number is taken as it is written. */
    readonly takesNumbers: boolean;
    readonly rules: readonly Rule[];
    /** What it is the name of: a reference, which to name is to cite; a lesson, whose title is printed; `null` of neither. */
    readonly names: "reference" | "lesson" | null;
    /** A slip that people make with it, which has a hint of its own. */
    readonly slip: "path" | "cited-key" | "id" | null;
}
/** A number within bounds. */
interface NumberKind {
    readonly kind: "number";
    readonly title: string;
    readonly what: string;
    readonly whole: boolean;
    readonly least: number;
    /** Whether `least` itself is too small. */
    readonly isOpen: boolean;
    readonly most: number;
    /** What was expected, where it is too small, and where it is too large. */
    readonly tooSmall: string;
    readonly tooLarge: string;
}
/** `true` or `false`. */
interface FlagKind {
    readonly kind: "flag";
}
/** A day of the calendar. */
interface DateKind {
    readonly kind: "date";
}
/** A day of the calendar, or words that name none: `exam week`. */
interface WhenKind {
    readonly kind: "when";
}
/** One of a few words. */
interface WordKind {
    readonly kind: "word";
    readonly title: string;
    readonly words: readonly string[];
    /** Those of them that messages name. */
    readonly told: readonly string[];
}
/** A list; how many items it may have, and how that is said. */
export interface ListKind {
    readonly kind: "list";
    readonly what: string;
    /** A function, since points hold points. */
    readonly items: () => Kind;
    readonly least: {
        readonly count: number;
        readonly what: string;
    } | null;
    readonly most: {
        readonly count: number;
        readonly what: string;
    } | null;
}
/** The name of a kind of document, which is also that of the folder of its template. */
export type DocumentKind = "handout" | "syllabus" | "reference-sheet" | "glossary" | "book" | "exam" | "plan" | "changes";
/** What is said of a mapping, a choice or a list that the reference gives a section of its own. */
export interface About {
    /** Its name in JSON Schema, and the anchor of its section; `null` where it has none. */
    readonly id: string | null;
    readonly title: string;
    readonly description: string;
    /** What was expected, where the value is something else. */
    readonly what: string;
}
/** A mapping with a closed set of keys, one row a key. */
export interface RecordKind {
    readonly kind: "record";
    readonly about: About;
    readonly rows: Rows;
    /** The row that a bare text stands for: a name alone is an instructor. */
    readonly shorthand: string | null;
    /** Where its rows are printed unless they say so themselves; `null` wherever the record is. */
    readonly printedIn: readonly DocumentKind[] | null;
    /** Names of rows of which one must be there; none where no such row is asked for. */
    readonly oneOf: readonly string[];
    /** Keys of the same language that others write, and that nothing prints: they are taken, and told once a file. */
    readonly others: readonly string[];
    /** Keys that another file alone gives to what it names: one of them here is a mistake. */
    readonly elsewhere: readonly string[];
    /** Keys of earlier times, and what they are called now. */
    readonly renamed: Readonly<Record<string, string>>;
    /** What is added to the values of the rows. It keeps their names, so that texts are found again. */
    readonly finish: ((value: never) => unknown) | null;
}
/** What a row says beside its kind and its words. */
export interface RowOptions {
    /** The key in the file, where it is not the row's own name with hyphens. */
    readonly key?: string;
    /** The documents that print it, where they are not those of its record. */
    readonly printedIn?: readonly DocumentKind[];
    /** The only document that takes anything from it: a mistake in it keeps no other from being written. */
    readonly concerns?: DocumentKind;
    /** What it is for, where no template prints it or what follows from it. */
    readonly unprinted?: string;
    /** Whether only the edition for instructors has it. */
    readonly withheld?: true;
    /** A name of the record: while that is filled, or until it is, this row is not printed. */
    readonly unless?: string;
    readonly once?: string;
}
/** One field of a record: what may stand there, what it is for, and whether and where it is printed. */
export interface Row<T = unknown> extends Typed<T>, RowOptions {
    readonly kind: Kind;
    /** A sentence for the reference and for editors. */
    readonly documentation: string;
    readonly isRequired: boolean;
    /** The value where the file gives none; `span` is that of the record. */
    readonly absent: (span: Span) => T;
    /** False for what other files fill in. */
    readonly isWritten: boolean;
}
/** The fields of a record by their names in the model, in the order in which they are printed. */
export type Rows = Readonly<Record<string, Row>>;
/** One of several mappings: told apart by the word of `kind`, the first where it is absent, or by their own keys. */
export interface VariantsKind {
    readonly kind: "variants";
    readonly about: About;
    readonly by: "word" | "keys";
    readonly records: Readonly<Record<string, RecordKind>>;
}
/** One of several forms, told apart by what YAML takes them for. */
interface ChoiceKind {
    readonly kind: "choice";
    readonly about: About;
    readonly forms: readonly Kind[];
}
/** A value that is made from another. It has no texts but those of `texts`. */
interface DerivedKind {
    readonly kind: "derived";
    readonly from: Kind;
    /** The value, or `null` where none can be made, of which `report` tells. */
    readonly derive: (value: never, span: Span, report: (fault: Diagnostic) => void) => unknown;
    /** What the derived value is, as far as it holds texts; `null` where it holds none. */
    readonly texts: Kind | null;
}
/** A mapping whose keys are names of the author's own. */
interface TokensKind {
    readonly kind: "tokens";
    readonly title: string;
    readonly what: string;
    readonly name: Rule;
    readonly value: Kind;
}
/** The cells of a table as files fill them in; it is never written in place. */
interface CellsKind {
    readonly kind: "cells";
}
/** What is written as one scalar of YAML. */
export type ScalarKind = TextKind | WrittenKind | VerbatimKind | PlainKind | NumberKind | FlagKind | DateKind | WhenKind | WordKind;
/** What is made of other kinds, or written as a list or mapping. */
export type GroupKind = ListKind | RecordKind | VariantsKind | ChoiceKind | DerivedKind | TokensKind | CellsKind;
/** Whether a kind is written as one scalar of YAML. */
export declare function isScalarKind(kind: ScalarKind | GroupKind): kind is ScalarKind;
/** What a value of a content file may be, as plain data; `T` is what it is in the model. */
export type Kind<T = unknown> = (ScalarKind | GroupKind) & Typed<T>;
/** Says of data which type it stands for. Nothing has the property: it is there for the compiler alone. */
export interface Typed<T> {
    readonly type?: () => T;
}
/** The value in the model of a kind or row. */
export type ValueOf<K> = K extends Typed<infer T> ? T : never;
export {};
