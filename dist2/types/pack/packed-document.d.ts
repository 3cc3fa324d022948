import type { PdfDescription } from "../conformance/index.js";
import type { MadeDocument } from "../build/index.js";
import type { PackedDocument } from "./manifest.js";
/** What everybody can find out about the file of a document by reading it. */
export type FileFigures = Pick<PackedDocument, "title" | "language" | "paper" | "pages" | "bytes" | "sha256" | "conformsTo" | "fonts">;
/** The figures of a PDF. Throws `UnreadablePdf` where it is none. */
export declare function figuresOf(bytes: Uint8Array, description?: PdfDescription): FileFigures;
/** The entry of a document in the manifest of a release, before anybody knows since when it has these bytes. */
export declare function packedDocument(made: MadeDocument, day: string | null, version: string): PackedDocument;
