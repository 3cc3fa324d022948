/** TeX with the commands that the reader of BibTeX does not know put into words; `unknown` are those that nobody knows. */
export interface ReadableTex {
    readonly tex: string;
    readonly unknown: readonly string[];
}
/**
 * Puts commands into words. Dotless letters under an accent get their dots' place back: `\"{\i}` is ï. `isKnown` says of a command
 * whether the reader knows it.
 */
export declare function readableTex(raw: string, isKnown: (command: string) => boolean): ReadableTex;
/** An address or an identifier, whose signs stand for themselves. */
export declare function verbatim(raw: string): string;
