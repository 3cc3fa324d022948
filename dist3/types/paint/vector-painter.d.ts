import type { Rect } from "../geometry/index.js";
import type { VectorImage } from "../images/index.js";
import type { ContentStream } from "./content-stream.js";
import type { PdfBackend } from "./pdfkit-backend.js";
/** Writes a drawing into its rectangle; what it does to the graphics state ends with it. */
export declare function paintVector({ view, operations }: VectorImage, rect: Rect, stream: ContentStream, backend: PdfBackend): void;
