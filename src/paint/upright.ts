import type { Matrix, RasterImage } from "../images/index.js";

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
