import { type Atoms } from "./atoms.js";
/**
 * Loads the patterns of the languages that a document is in. Text whose language has not been loaded is not
 * hyphenated, so a pipeline loads what a document speaks before it sets a word of it.
 */
export declare function loadHyphenation(languages: Iterable<string>): Promise<void>;
/** A word among atoms. */
interface WordPlace {
    readonly first: number;
    readonly word: string;
    readonly lang: string;
}
/** Lets a line end within a word, whose first atom is given, but at characters that are sealed. `units` has the UTF-16 offset of each character. */
export declare function divideWord(atoms: Atoms, units: Int32Array, { first, word, lang }: WordPlace, isSealed: (character: number) => boolean): void;
export {};
