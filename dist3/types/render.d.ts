import type { BoxTree } from "./boxes/index.js";
import type { PdfDescription } from "./conformance/index.js";
import type { Diagnostic, Outcome, Placed, Source, TracedText } from "./diagnostics/index.js";
import type { DocumentSubject } from "./documents/index.js";
import type { ImageBook } from "./images/index.js";
import type { LaidOutDocument } from "./layout/index.js";
import { LayoutMemory } from "./layout/index.js";
import { KnownElements } from "./markup/index.js";
import type { MathSetter } from "./math/index.js";
import type { HandoutFiles, Layout, TemplateFiles } from "./merge/index.js";
import { claimsOf } from "./model/index.js";
import type { Course, PdfStandard } from "./model/index.js";
import type { DocumentMetadata } from "./paint/index.js";
import type { ComputedStyle, StyledDocument, Stylesheet } from "./style/index.js";
import type { FontBook } from "./text/index.js";
/** What a kind of document looks like: a Handlebars layout with its partials, and stylesheets in cascade order. */
export interface DocumentTemplate {
    readonly files: TemplateFiles;
    readonly sheets: readonly Source[];
}
/** What is left of a document that is laid out in several forms, or made again and again of the same sheets, fonts and pictures. */
export declare class DocumentMemory {
    #private;
    readonly elements: KnownElements;
    layout: LayoutMemory;
    boxes: BoxTree | null;
    /** Those of the document as it was made last. */
    last: BoxTree | null;
    /** Begins with a style of the root: all that was set under another one is set anew, since the lines of its pages are other ones. */
    beginUnder(root: ComputedStyle): void;
}
/** A template that was read, once for all documents that it is for. */
export interface PreparedTemplate extends DocumentTemplate {
    /** `null` where a file of it has mistakes. */
    readonly layout: Layout | null;
    readonly stylesheets: readonly Stylesheet[];
    /** What is wrong with its files: mistakes of every document that it is for. */
    readonly diagnostics: readonly Diagnostic[];
}
/** Everything that one document is made of. Equal input gives equal bytes, on any machine, at any time. */
export interface DocumentInput {
    readonly course: Course;
    readonly subject: DocumentSubject;
    readonly template: PreparedTemplate;
    readonly fonts: FontBook;
    /** The images of the course by their path from its folder; none where nothing is given. */
    readonly images?: ImageBook;
    /** What the limits of a document are multiplied by; 1 where absent. */
    readonly limits?: number;
    /** The moment that the document says it was created. */
    readonly created: DocumentMetadata["created"];
    /** The files of the course's handouts, for links between them; no links where absent. */
    readonly handouts?: HandoutFiles;
    /** Whether it says what those want to know who still work on it. */
    readonly isDraft?: boolean;
    /** The numbers of the pages on which elements begin, by their ids; absent until there are pages. */
    readonly pageOf?: ReadonlyMap<string, number>;
    /** What is kept of it in a process that makes it again and again; the sheets, fonts, pictures and limits must be the same each time. */
    readonly memory?: DocumentMemory;
    /** Whether it is held to the rules of large print. */
    readonly isLarge?: boolean;
    /** What the PDF is to conform to; what the course says where absent. */
    readonly pdfStandard?: PdfStandard;
    /** Whether every condition is judged, on the bytes read back, and not only those that take no time. */
    readonly verify?: boolean;
    /** Whether what the PDF says of itself is handed on with it. */
    readonly describes?: boolean;
}
/** A document whose tree is checked: what every format is made from. */
export interface PreparedDocument {
    /** The element tree with its styles. */
    readonly styled: StyledDocument;
    /** What sets its formulas; `null` where it has none. */
    readonly math: MathSetter | null;
    /** The addresses that it prints codes of. */
    readonly codes?: readonly Placed<string>[];
}
/** A document in some format, or why there is none. */
export interface RenderedDocument {
    /** `null` where any diagnostic is an error, or nothing but a check was asked for. */
    readonly bytes: Uint8Array | null;
    /** Number of pages; 0 where faults kept the document from being laid out, and in formats that have none. */
    readonly pages: number;
    readonly diagnostics: readonly Diagnostic[];
    /** What the PDF says of itself, where that was asked for. */
    readonly description?: PdfDescription | null;
}
/** Reads a template. Its mistakes stop no other file of it from being read. */
export declare function prepareTemplate({ files, sheets }: DocumentTemplate): PreparedTemplate;
/**
 * The markup of a document: all that the stages after it know of its lesson, its texts and its template. It waits for the grammars
 * of the code that the document prints.
 */
export declare function printDocument(input: DocumentInput): Promise<Outcome<TracedText>>;
/**
 * The element tree of a document with its styles, checked: what every format is made from. Each stage that can go on
 * does, so that one run reports all faults. `printed` is its markup, where somebody has asked for it before.
 */
export declare function prepare(input: DocumentInput, printed?: Outcome<TracedText>): Promise<Outcome<PreparedDocument>>;
/** The pages of a prepared document, as plain data. What only longer documents have is laid out where it is long without it. */
export declare function pages({ styled, math, codes }: PreparedDocument, given: DocumentInput): Promise<Outcome<LaidOutDocument>>;
/** What a document says of itself outside its pages. */
export declare function metadataOf({ course, subject, created, pdfStandard }: DocumentInput): DocumentMetadata & {
    readonly claims: ReturnType<typeof claimsOf>;
};
/** Everything but painting: what is wrong with a document, and how many pages it has. */
export declare function checkDocument(input: DocumentInput): Promise<RenderedDocument>;
/**
 * The whole way of a PDF: content and template in, bytes and diagnostics out. Pure: it reads no disk, no clock and no
 * environment.
 */
export declare function renderDocument(input: DocumentInput, printed?: Outcome<TracedText>): Promise<RenderedDocument>;
/** The element tree with its computed styles as text, for whoever wants to know where a look comes from. */
export declare function describeDocument(input: DocumentInput): Promise<RenderedDocument>;
