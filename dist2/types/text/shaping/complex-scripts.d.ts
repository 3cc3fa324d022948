/** True for a character that only a shaper of its script sets well. */
export declare function isComplex(codePoint: number): boolean;
/** True for a character of a script whose letters join, so that no room may open between them (CSS Text 3 §8.2). */
export declare function isCursive(codePoint: number): boolean;
/** True where a text has a character that `isComplex`. */
export declare function hasComplexScript(text: string): boolean;
/** True where some part of a text may run from right to left. */
export declare function hasRightToLeft(text: string): boolean;
/**
 * True where spelling alone says that a syllable of Thai or Lao ends between two characters: before a vowel that is
 * written first, after one that closes. Words are found by dictionary only, whose answers differ from one version of a
 * system to the next; so text breaks at spaces, and here where a line would else stay short.
 */
export declare function endsSyllable(before: string, after: string): boolean;
