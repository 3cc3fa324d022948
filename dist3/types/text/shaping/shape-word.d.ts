import type { Face } from "../fonts/face.js";
import type { Direction } from "./harfbuzz.js";
import type { Features, ShapedWord } from "./shaped-word.js";
/** Shapes a word in a face: kerning, ligatures, marks, and the features asked for. */
export declare function shapeWord(face: Face, word: string, features: Features): ShapedWord;
/** Shapes a word of a script whose letters join, move or run from right to left, as its language has it. */
export declare function shapeComplex(face: Face, word: string, features: Features, direction: Pick<Direction, "rightToLeft" | "lang">): ShapedWord;
/**
 * Shapes a mark as Chinese has it: the forms that a face keeps for the language (`locl`) of marks that Latin has too — a
 * dash of two ems at the height of ideographs, an ellipsis in the middle.
 */
export declare function shapeChineseMark(face: Face, mark: string, lang: string): ShapedWord;
/** The features that text asks for; letter-spaced text has no ligatures. */
export declare function featuresOf(tags: readonly string[], letterSpaced: boolean): Features;
