import type { Face } from "../text/index.js";
/**
 * The font file of a face as pdfkit asks a font library for it: what its descriptor says, and nothing that would decode a table. The
 * glyphs that a document takes, their widths and what they read as come from `PaintedFont`.
 */
export declare function pdfkitFont({ file, parts }: Pick<Face, "file" | "parts">): object;
