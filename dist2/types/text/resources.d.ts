/** A stretch of text as far as it decides what has to be loaded before it is set. */
export interface TextNeed {
    readonly text: string;
    /** BCP 47 tag. */
    readonly lang: string;
    readonly hyphenated: boolean;
    /** Whether it stands in what runs from right to left, whatever its letters are; not where absent. */
    readonly rightToLeft?: boolean;
}
/**
 * Loads what the text of a document needs: hyphenation patterns of the languages in which words may be divided, and the
 * bidirectional algorithm for scripts like Arabic and Hebrew. Text
 * whose resources have not been loaded is set without them, so a pipeline awaits this before it lays anything out.
 */
export declare function loadResources(needs: Iterable<TextNeed>): Promise<void>;
