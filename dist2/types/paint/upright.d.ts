import type { Rect } from "../geometry/index.js";
import type { Matrix, RasterImage } from "../images/index.js";
import type { ContentStream } from "./content-stream.js";
import type { PdfBackend } from "./pdfkit-backend.js";
/** The map that sets an image upright within the unit square. */
export declare function uprightMatrix(turn: RasterImage["turn"]): Matrix;
/** Writes an image of pixels into its rectangle, upright. */
export declare function paintRaster(image: RasterImage, { x, y, width, height }: Rect, stream: ContentStream, backend: PdfBackend): void;
