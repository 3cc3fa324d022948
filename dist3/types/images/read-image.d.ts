import type { Outcome, Source } from "../diagnostics/index.js";
import type { Drawable, VectorImage } from "./drawable.js";
import type { PictureDecoders } from "./packed-pictures.js";
/** A drawing from its text; `path` is the file that people should see it in. */
export declare function readDrawing(source: Source): Outcome<VectorImage>;
/**
 * An image from the bytes of its file; `path` is the file as people should see it. What the bytes are decides. `decoders` unpack
 * what this package cannot.
 */
export declare function readImage(path: string, bytes: Uint8Array, decoders?: PictureDecoders): Outcome<Drawable>;
