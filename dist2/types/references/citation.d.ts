import type { Reference } from "../model/index.js";
import type { StyleWords } from "./style-words.js";
/** A stretch of a citation in running text. */
export interface CitationRun {
    readonly text: string;
    /** The reference whose entry in the list it leads to, or `null` for brackets and separators. */
    readonly key: string | null;
    /** Whether it is raised, slanted. */
    readonly isRaised?: boolean;
    readonly emphasis?: boolean;
}
/** One reference inside a citation, as a text writes it. */
export interface CitedItem {
    readonly key: string;
    /** What stands before the key: `see`. */
    readonly prefix?: string | null;
    /** What follows the key (`p. 3`), or `null`. */
    readonly locator: string | null;
    /** Whether the name stands in the sentence, so that the citation leaves it out. */
    readonly hidesName?: boolean;
}
/** A citation as a text writes it. */
export interface Citing {
    readonly items: readonly CitedItem[];
    /** Whether the name is a word of the sentence: `@key`. */
    readonly isNarrative?: boolean;
}
/** An item whose reference the course has. */
export interface KnownItem extends CitedItem {
    readonly reference: Reference;
    readonly words: StyleWords;
}
/** The keys in the order of their first citation, each once. */
export declare function orderCitations(keys: Iterable<string>): readonly string[];
/** a … z, then aa, ab, …. */
export declare function letterAt(index: number): string;
/** Neighbouring runs of one look and one aim as one. */
export declare function joinRuns(runs: readonly CitationRun[]): readonly CitationRun[];
