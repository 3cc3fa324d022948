import { multiply } from "../images/index.js";
import { pdfNumbers } from "./content-stream.js";
/**
 * How the unit square of an image, foot at 0, is turned and mirrored to stand upright (Exif 2.3 §4.6.4): where its first
 * row and first column are to lie.
 */
const maps = {
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
export function uprightMatrix(turn) {
    return maps[turn];
}
/** Writes an image of pixels into its rectangle, upright. */
export function paintRaster(image, { x, y, width, height }, stream, backend) {
    const name = backend.image(image);
    // An image fills the unit square with its foot at 0, and here y grows downwards.
    const matrix = multiply([width, 0, 0, -height, x, y + height], uprightMatrix(image.turn));
    stream.write(`q ${pdfNumbers(...matrix)} cm /${name} Do Q`);
}
