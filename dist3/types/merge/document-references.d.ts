import type { Placed } from "../diagnostics/index.js";
import type { Words } from "../language/index.js";
import type { Course, DocumentKind, Inline, Lesson, PrintedText, Reference } from "../model/index.js";
import type { CitationRun, Citing } from "../references/index.js";
import type { ContextList, ContextObject } from "./context-value.js";
/** What a document says of its references, as far as their style depends on it. */
interface ReferencesScope {
    readonly lesson: Lesson | null;
    readonly kind: DocumentKind;
    readonly listsReferences: boolean;
    readonly texts: readonly PrintedText[];
}
/** The references of one document: its list, and how its texts name the entries. */
export declare class DocumentReferences {
    #private;
    /** `id` gives what stands in the list, and what leads to it, an id of the document. */
    constructor(course: Course, { lesson, kind, listsReferences, texts }: ReferencesScope, id?: (local: string) => string);
    /** The id of a citation that entries lead back to; `null` where they do not. */
    markOf(inline: Inline): string | null;
    /** The entries in the order of the list. */
    get entries(): readonly Reference[];
    /** The words of a citation, and where each of them leads. */
    cite(citing: Citing): readonly (CitationRun & {
        readonly href: string | null;
    })[];
    /** A text without markup, such as an alternative text, in which what is cited stands by name and year: a number would lead nowhere. */
    inWords(text: Placed<string>): Placed<string>;
    /** Entries as lists by kind, each under its words; one list without any where no entry says what it is. */
    lists(entries: readonly Reference[], labels: Words["labels"]): ContextList;
    /** One entry of a list of references: its anchor, its number, its language, and its words as markup. */
    entry(reference: Reference): ContextObject;
}
export {};
