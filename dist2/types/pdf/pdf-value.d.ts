import { ReadingBudget } from "./reading-budget.js";
/** A value of a PDF file (ISO 32000-1 §7.3), read; a `PdfReference` stands for the object of its number. */
export type PdfValue = null | boolean | number | PdfName | PdfText | PdfReference | readonly PdfValue[] | PdfDictionary | PdfStream;
/** A name, without its slash. */
interface PdfName {
    readonly kind: "name";
    readonly name: string;
}
/** A string: its bytes read as a text string. */
export interface PdfText {
    readonly kind: "text";
    readonly text: string;
    /** Whether its bytes are UTF-16, which only text strings may be. */
    readonly isUtf16?: boolean;
}
/** The number of an indirect object. */
interface PdfReference {
    readonly kind: "reference";
    readonly number: number;
}
/** A dictionary by keys without their slash. */
export interface PdfDictionary {
    readonly kind: "dictionary";
    readonly entries: ReadonlyMap<string, PdfValue>;
}
/** A stream: its dictionary, and its bytes as the filters left them. */
export interface PdfStream {
    readonly kind: "stream";
    readonly dictionary: PdfDictionary;
    readonly bytes: Uint8Array;
}
/** The objects of a file, and how to get from one to another. What is missing or of another type reads as absent. */
export declare class PdfObjects {
    #private;
    readonly trailer: PdfDictionary;
    /** What reading the file may still take. */
    readonly budget: ReadingBudget;
    constructor(objects: ReadonlyMap<number, PdfValue>, trailer: PdfDictionary, budget?: ReadingBudget);
    /** The catalog of the document; empty where there is none. */
    get catalog(): PdfDictionary;
    /** Every object by its number, ascending. */
    all(): Generator<readonly [number: number, value: PdfValue]>;
    /** What a value stands for, references followed. */
    resolve(value: PdfValue | undefined): PdfValue;
    /** The entry of a dictionary, references followed; `null` where there is none. */
    get(dictionary: PdfDictionary, key: string): PdfValue;
    /** An entry that is a dictionary, or the one of a stream; an empty one where it is neither. */
    dictionary(dictionary: PdfDictionary, key: string): PdfDictionary;
    /** A value as a dictionary, or `null`. */
    asDictionary(value: PdfValue | undefined): PdfDictionary | null;
    /** A value as a stream, or `null`. */
    asStream(value: PdfValue | undefined): PdfStream | null;
    /** An entry as a list: an array, one value alone, or nothing. Its values are not resolved. */
    list(dictionary: PdfDictionary, key: string): readonly PdfValue[];
    /** The name that an entry is, or `null`. */
    name(dictionary: PdfDictionary, key: string): string | null;
    /** A value as a name, or `null`. */
    asName(value: PdfValue | undefined): string | null;
    /** The text string that an entry is, or `null`. */
    text(dictionary: PdfDictionary, key: string): string | null;
    /** A value as a text string, or `null`. */
    asText(value: PdfValue | undefined): string | null;
    /** A value as a string with how it is written, or `null`. */
    asString(value: PdfValue | undefined): PdfText | null;
    /** The number that an entry is, or `null`. */
    number(dictionary: PdfDictionary, key: string): number | null;
}
/** The number of the object that a value refers to, or `null` for a value that stands for itself. */
export declare function referenceOf(value: PdfValue | undefined): number | null;
export {};
