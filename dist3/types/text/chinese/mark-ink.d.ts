import type { Face } from "../fonts/face.js";
/**
 * True where the ink of a mark keeps to the half of its frame that its category says, so that the other half may be
 * taken away. A font that draws it elsewhere has the mark set at its full width.
 */
export declare function inkFitsHalf(face: Face, glyphId: number, categoryNumber: number): boolean;
/**
 * How far a mark is moved to stand in the middle of its frame, as in Taiwan and Hong Kong, in ems to the right and upwards;
 * `null` where the face draws it there, or draws nothing.
 */
export declare function moveToMiddle(face: Face, glyphId: number): {
    readonly right: number;
    readonly up: number;
} | null;
