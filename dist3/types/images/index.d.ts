/**
 * PNG, JPEG, GIF, SVG, and WebP and AVIF by decoders that it is given → measured, checked drawables. Comes in: the bytes of image files; goes out: plain data that can be
 * placed and painted. It must not know where the files are, nor what page they stand on.
 */
export type { BlendMode, Drawable, Gradient, ImageBook, Ink, Matrix, Paint, Path, Pattern, RasterImage, Stroke, VectorImage, VectorOperation } from "./drawable.js";
export { announcedPixels } from "./announced-pixels.js";
export { channelsIn } from "./colour-profile.js";
export { parseColour as colourFrom } from "./svg/colours.js";
export { mappedRect as boundsIn } from "./svg/bounds.js";
export { inverse, multiply } from "./svg/matrix.js";
export type { DecodedPixels, PictureDecoders } from "./packed-pictures.js";
export { drawnPart } from "./drawn-part.js";
export { letteringOf } from "./lettering.js";
export { readDrawing, readImage } from "./read-image.js";
export { pixelsIn, pixelsOf, shapesIn } from "./shapes-in.js";
export { setText } from "./set-text.js";
export { textOfDrawings } from "./text-of-drawings.js";
