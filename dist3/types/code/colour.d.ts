import type { TokenKind } from "./token-kinds.js";
/** A stretch of code, by its offsets, and what it is. */
export interface CodeToken {
    readonly start: number;
    readonly end: number;
    /** `null` for what no grammar has named. */
    readonly kind: TokenKind | null;
}
/** Longest code that is coloured, in UTF-16 code units: the time of a grammar has no bound of its own. */
export declare const longestColoured = 20000;
/** Most code of one document that is coloured, by the effort: ten thousand lines. What comes behind it is plain. */
export declare const mostColoured = 400000;
/** What colouring takes, in UTF-16 code units of short pieces of code. */
export declare function colouringEffort(code: string): number;
/**
 * Loads the grammars of languages, and of those that stand inside them. Code in a language whose grammar has not been
 * loaded is plain, so a pipeline awaits this before it prints any.
 */
export declare function loadGrammars(languages: Iterable<string>): Promise<void>;
/** The code in stretches of one kind each; neighbours of one kind are one. It is all there, in its order. */
export declare function colourCode(code: string, language: string | null): readonly CodeToken[];
