import type { ReadingBudget } from "./reading-budget.js";
import type { PdfValue } from "./pdf-value.js";
/** What `next` gives where a value ends: a closing bracket, or a word that is none. */
export interface Word {
    readonly word: string;
}
/** Reads values in PDF syntax (ISO 32000-1 §7.3) from the bytes of any file; damage throws `UnreadablePdf`. */
export declare class ByteScanner {
    #private;
    readonly bytes: Buffer;
    position: number;
    constructor(bytes: Uint8Array, budget: ReadingBudget);
    get isAtEnd(): boolean;
    /** Goes on to what is neither white space nor a comment. */
    skipSpace(): void;
    /** Whether these letters stand here. */
    startsWith(word: string): boolean;
    /** The run of regular characters from here on. */
    regular(): string;
    /** The value that stands here. */
    value(depth?: number): PdfValue;
    /** The value that stands here, or a word that is none. */
    next(depth: number): PdfValue | Word;
}
