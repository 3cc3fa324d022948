import type { PdfValue } from "pdfkit";
import type { Pt, Rect, Size } from "../geometry/index.js";
import type { Face } from "../text/index.js";
import type { RasterImage } from "../images/index.js";
import type { PdfObjects } from "../pdf/index.js";
import type { Annotation } from "./annotation.js";
import { GraphicsResources } from "./graphics-resources.js";
import type { LinkDestination } from "./links.js";
import { type DocumentMetadata } from "./metadata.js";
import { PaintedFont } from "./painted-font.js";
import type { StructureElement } from "./structure-element.js";
/** A bookmark: a title, a place, and the bookmarks under it. */
export interface Bookmark {
    readonly title: string;
    readonly page: number;
    readonly y: Pt;
    readonly children: readonly Bookmark[];
}
/** A file: its bytes, and its objects to be judged by. */
export interface PaintedPdf {
    readonly bytes: Uint8Array;
    readonly objects: PdfObjects;
}
/**
 * The only file that knows pdfkit, which serves as a writer of PDF objects and embeds fonts. Everything that is not
 * public there is touched here and nowhere else, and held by `tests/paint/pdfkit-contract.test.ts`.
 */
export declare class PdfBackend {
    #private;
    /** What content of the current page, or of a form on it, refers to by names. */
    readonly graphics: GraphicsResources;
    /** Without tags nothing refers to structure, and `writeStructure` must not be called. */
    constructor(metadata: DocumentMetadata, tagged?: boolean);
    /** Begins a page. What is written and which resources are asked for from here on is that page's. */
    addPage({ width, height }: Size): void;
    /** Appends operators to the current page. They find y growing downwards from its top left corner. */
    writeContent(content: string): void;
    /** The font that a face is painted with, and the name that the current page knows it by. */
    font(face: Face): {
        readonly font: PaintedFont;
        readonly resource: string;
    };
    /** Height of the current page. */
    get pageHeight(): Pt;
    /** The name by which the current page knows an image; each is embedded once. */
    image(image: RasterImage): string;
    /** Puts a link on the current page. */
    addLink(rect: Rect, destination: LinkDestination): Annotation;
    /** Names a place, for links to lead to. The page must have been added. */
    addDestination(name: string, page: number, y: Pt): void;
    /** Writes the structure tree. All pages and links must have been written. */
    writeStructure(root: StructureElement): void;
    /** Writes the bookmarks, all of them open. */
    writeOutline(bookmarks: readonly Bookmark[]): void;
    /** Ends the file, whose pages are called what `labels` say. */
    finish(labels: Record<string, PdfValue>, direction?: "ltr" | "rtl"): PaintedPdf;
}
