import type { Face } from "../fonts/face.js";
/** The hyphen that a face puts at a divided word, its advance in ems of the face. */
export declare function hyphenOf(face: Face): {
    readonly glyphId: number;
    readonly advance: number;
};
