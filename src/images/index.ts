/**
 * PNG, JPEG, SVG → measured, checked drawables. Comes in: the bytes of image files; goes out: plain data that can be
 * placed and painted. It must not know where the files are, nor what page they stand on.
 */
export type { Drawable, Gradient, ImageBook, Ink, Path, RasterImage, Stroke, VectorImage, VectorOperation } from "./drawable.js";
export { readImage } from "./read-image.js";
export { setText, textOfDrawings } from "./set-text.js";
