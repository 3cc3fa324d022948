import type { FootnoteDefinition, FootnoteReference, Nodes } from "mdast";
import type { Diagnostic, Span, TracedText } from "../diagnostics/index.js";
/** A note where it is defined, with the stretch of text that its places count in. */
export interface DefinedNote {
    readonly definition: FootnoteDefinition;
    readonly text: TracedText;
    readonly markdown: string;
}
/** The notes that a text defines, and which of them it has referred to. */
export interface DefinedNotes {
    readonly definitions: Map<string, DefinedNote>;
    /** Every definition, also a second one of a name. */
    readonly all: DefinedNote[];
    readonly used: Set<string>;
    /** What the other texts of the file define. */
    readonly file: FileDefinitions;
}
/**
 * What the texts of one file define for each other: notes, and addresses of links. A document is made from one file, so a note
 * may be called in one text and defined in another, as it is where an outline was cut into fields.
 */
export interface FileDefinitions {
    /** Notes by their names, of two with one name the first. */
    readonly notes: ReadonlyMap<string, DefinedNote>;
    /** The lines that give addresses to names of links. */
    readonly addresses: readonly string[];
    /** Notes that a text has referred to in which they are not defined. */
    readonly used: Set<string>;
    /** What each text that has been read defines, where it defines anything. */
    readonly texts: DefinedNotes[];
    /** The lines of addresses in the texts that have been read. */
    readonly lines: string[];
}
/** For a file of which nothing is read yet; `found` is what an earlier reading of its texts found in them. */
export declare function fileDefinitions(found?: FileDefinitions): FileDefinitions;
/** For a text of which nothing is read yet. */
export declare function noNotes(file: FileDefinitions): DefinedNotes;
/** The definitions of notes among nodes, however deep they stand. */
export declare function definitionsIn(nodes: readonly Nodes[]): Generator<FootnoteDefinition>;
/** Takes in the notes that the blocks of a stretch of text define: of two with one name the first, as Markdown has it. */
export declare function collectNotes(nodes: readonly Nodes[], place: Pick<DefinedNote, "text" | "markdown">, notes: DefinedNotes): void;
/** Notes that nothing in the file refers to, and those that two definitions of a text share a name. All its texts have been read. */
export declare function unusedNotes({ texts, used }: FileDefinitions): Diagnostic[];
/** The note of a name, in the text itself or else in another of its file; `null` where there is none. */
export declare function noteNamed({ definitions, file }: DefinedNotes, identifier: string): DefinedNote | null;
interface NoteLowering {
    readonly notes: DefinedNotes;
    readonly diagnostics: Diagnostic[];
}
/** The note that is referred to, or `null` where there is none. A second reference prints it again, which is reported. */
export declare function noteReferredTo(reference: Pick<FootnoteReference, "identifier" | "label">, span: Span, { notes, diagnostics }: NoteLowering): DefinedNote | null;
/** Reports a note that is a list, a table or several paragraphs, which a note at the foot of a page cannot be. */
export declare function reportNoteBlocks({ definition, text }: DefinedNote, diagnostics: Diagnostic[]): void;
/** The mistake of a note in a note. */
export declare function nestedNote(span: Span): Diagnostic;
export {};
