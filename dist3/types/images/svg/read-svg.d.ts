import type { Outcome, Source, Span } from "../../diagnostics/index.js";
import type { Drawable, VectorImage } from "../drawable.js";
/** Reads what a drawing holds as a picture. */
export type ReadPicture = (bytes: Uint8Array, span: Span) => Outcome<Drawable>;
/** A drawing from its source: every mistake is told, and one with mistakes is none; a warning does not keep it out. */
export declare function readSvg(source: Source, picture: ReadPicture): Outcome<VectorImage>;
