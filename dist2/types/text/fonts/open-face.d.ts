import type { Face, FontFile } from "./face.js";
/**
 * The face of a font file, parsed once a process however many documents use it. Throws where the bytes are not one
 * font: whoever reads files has them judged first.
 */
export declare function openFace(file: FontFile): Face;
