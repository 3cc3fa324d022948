import type { GlossaryEntry } from "./fields/glossary.js";
import type { PrintedText } from "./printed-texts.js";
import type { Inline, TermInline } from "./inline.js";
/** The entries of a glossary by each word that texts may write for them. */
export declare class Glossary {
    #private;
    readonly entries: readonly GlossaryEntry[];
    constructor(entries: readonly GlossaryEntry[]);
    /** The entry of a word, an abbreviation or a form, in whatever case; `null` where there is none. */
    entryOf(word: string): GlossaryEntry | null;
}
/** Whether a text writes the abbreviation of an entry, not its word. */
export declare function isShortOf({ short }: GlossaryEntry, word: string): boolean;
/** All inline nodes of texts, in reading order. */
export declare function inlinesOfTexts(texts: Iterable<PrintedText>): Generator<Inline>;
/** The marked words of texts, in reading order. */
export declare function termsIn(texts: Iterable<PrintedText>): readonly TermInline[];
/**
 * Items in the order of their words, letter by letter: those in Latin letters first. Others keep the order that their author
 * gave them, since only a dictionary knows how Han characters are read.
 */
export declare function inWordOrder<Item>(items: readonly Item[], wordOf: (item: Item) => string): readonly Item[];
