import type { GlossaryEntry, IndexInline, PrintedText, RichText, TermInline } from "../model/index.js";
import type { ContextList, ContextObject, MarkupValue } from "./context-value.js";
import type { TextOptions } from "./text-options.js";
/** What a document knows of words, as far as its back matter needs it. */
interface Words {
    text: (text: RichText | null, options?: TextOptions) => MarkupValue | null;
}
/** How a marked word of the glossary prints. */
export interface PrintedTerm {
    /** Whether it stands here for the first time in the document. */
    readonly isFirst: boolean;
    /** Where the document explains it, or `null`. */
    readonly href: string | null;
    /** What an abbreviation stands for; `null` for a word that is none. */
    readonly spelledOut: string | null;
}
/** Which back matter a document has. */
export interface BackMatterScope {
    readonly hasGlossary: boolean;
    readonly hasIndex: boolean;
}
/** What stands at the end of a document: the words that it explains, and its index; and the marks in its texts that lead there. */
export declare class BackMatter {
    private readonly glossary;
    private readonly scope;
    private readonly firstUses;
    /** The ids of the places that an index names. */
    private readonly marks;
    constructor(entries: readonly GlossaryEntry[], texts: readonly PrintedText[], scope: BackMatterScope);
    /** Whether there are words to explain at the end. */
    get hasTerms(): boolean;
    /** Whether there is an index. */
    get hasMarks(): boolean;
    /** The id that a place of the index has in the text; `null` where the document has no index. */
    markOf(inline: IndexInline): string | null;
    term(inline: TermInline): PrintedTerm;
    /** The words that the texts mark, in the order of the alphabet; none where the document has no glossary. */
    terms(words: Words): ContextList;
    /** Entries of the glossary in the order of the alphabet, each with what `more` says of it. */
    entries(entries: readonly GlossaryEntry[], words: Words, more?: (entry: GlossaryEntry) => ContextObject): ContextList;
    /** The index: entries in the order of the alphabet, what stands under them, and the places of both. */
    index(): ContextList;
    private level;
    private idOf;
}
export {};
