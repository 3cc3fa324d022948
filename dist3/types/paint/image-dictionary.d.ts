import type { RasterImage } from "../images/index.js";
import type { PdfReference, PdfValue } from "pdfkit";
/** Puts bytes into an object of their own. */
type WriteBytes = (dictionary: Record<string, PdfValue>, bytes: Uint8Array) => PdfReference;
/** What a PDF says of an image; `write` puts bytes into an object of their own. */
export declare function imageDictionary(image: RasterImage, write: WriteBytes): Record<string, PdfValue>;
/** What a PDF says of the opacities of an image. */
export declare function opacityDictionary(image: RasterImage): Record<string, PdfValue>;
export {};
