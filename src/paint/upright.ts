import type { Rect } from "../geometry/index.js";
import { multiply } from "../images/index.js";
import type { Matrix, RasterImage } from "../images/index.js";
import type { ContentStream } from "./content-stream.js";
import { pdfNumbers } from "./content-stream.js";
import type { PdfBackend } from "./pdfkit-backend.js";

/**
 * How the unit square of an image, foot at 0, is turned and mirrored to stand upright (Exif 2.3 §4.6.4): where its first
 * row and first column are to lie.
 */
const maps: Readonly<Record<RasterImage["turn"], Matrix>> = {
  1: [1, 0, 0, 1, 0, 0],
  2: [-1, 0, 0, 1, 1, 0],
  3: [-1, 0, 0, -1, 1, 1],
  4: [1, 0, 0, -1, 0, 1],
  5: [0, -1, -1, 0, 1, 1],
  6: [0, -1, 1, 0, 0, 1],
  7: [0, 1, 1, 0, 0, 0],
  8: [0, 1, -1, 0, 1, 0],
};

/** The map that sets an image upright within the unit square. */
export function uprightMatrix(turn: RasterImage["turn"]): Matrix {
  return maps[turn];
}

/** Writes an image of pixels into its rectangle, upright. */
export function paintRaster(image: RasterImage, { x, y, width, height }: Rect, stream: ContentStream, backend: PdfBackend): void {
  const name = backend.image(image);
  // An image fills the unit square with its foot at 0, and here y grows downwards.
  const matrix = multiply([width, 0, 0, -height, x, y + height], uprightMatrix(image.turn));
  stream.write(`q ${pdfNumbers(...matrix)} cm /${name} Do Q`);
}
