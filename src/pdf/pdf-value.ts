import { ReadingBudget } from "./reading-budget.js";

/** A value of a PDF file (ISO 32000-1 §7.3), read; a `PdfReference` stands for the object of its number. */
export type PdfValue =
  | null | boolean | number | PdfName | PdfText | PdfReference | readonly PdfValue[] | PdfDictionary | PdfStream;

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

const none: PdfDictionary = { kind: "dictionary", entries: new Map() };

// A chain of references longer than this leads nowhere: such chains are loops.
const longestChain = 32;

function isKind<Kind extends "name" | "text" | "reference" | "dictionary" | "stream">(
  value: PdfValue, kind: Kind,
): value is Extract<PdfValue, { readonly kind: Kind }> {
  return value !== null && typeof value === "object" && "kind" in value && value.kind === kind;
}

/** The objects of a file, and how to get from one to another. What is missing or of another type reads as absent. */
export class PdfObjects {
  readonly #objects: ReadonlyMap<number, PdfValue>;
  readonly trailer: PdfDictionary;
  /** What reading the file may still take. */
  readonly budget: ReadingBudget;

  constructor(objects: ReadonlyMap<number, PdfValue>, trailer: PdfDictionary, budget: ReadingBudget = new ReadingBudget()) {
    this.#objects = objects;
    this.trailer = trailer;
    this.budget = budget;
  }

  /** The catalog of the document; empty where there is none. */
  get catalog(): PdfDictionary {
    return this.dictionary(this.trailer, "Root");
  }

  /** Every object by its number, ascending. */
  *all(): Generator<readonly [number: number, value: PdfValue]> {
    yield* this.#objects;
  }

  /** What a value stands for, references followed. */
  resolve(value: PdfValue | undefined): PdfValue {
    let found = value ?? null;
    for (let step = 0; step < longestChain && isKind(found, "reference"); step++) found = this.#objects.get(found.number) ?? null;
    return isKind(found, "reference") ? null : found;
  }

  /** The entry of a dictionary, references followed; `null` where there is none. */
  get(dictionary: PdfDictionary, key: string): PdfValue {
    return this.resolve(dictionary.entries.get(key));
  }

  /** An entry that is a dictionary, or the one of a stream; an empty one where it is neither. */
  dictionary(dictionary: PdfDictionary, key: string): PdfDictionary {
    return this.asDictionary(dictionary.entries.get(key)) ?? none;
  }

  /** A value as a dictionary, or `null`. */
  asDictionary(value: PdfValue | undefined): PdfDictionary | null {
    const found = this.resolve(value);
    if (isKind(found, "dictionary")) return found;
    return isKind(found, "stream") ? found.dictionary : null;
  }

  /** A value as a stream, or `null`. */
  asStream(value: PdfValue | undefined): PdfStream | null {
    const found = this.resolve(value);
    return isKind(found, "stream") ? found : null;
  }

  /** An entry as a list: an array, one value alone, or nothing. Its values are not resolved. */
  list(dictionary: PdfDictionary, key: string): readonly PdfValue[] {
    const written = dictionary.entries.get(key) ?? null;
    const found = this.resolve(written);
    if (found === null) return [];
    return Array.isArray(found) ? (found as readonly PdfValue[]) : [written];
  }

  /** The name that an entry is, or `null`. */
  name(dictionary: PdfDictionary, key: string): string | null {
    return this.asName(dictionary.entries.get(key));
  }

  /** A value as a name, or `null`. */
  asName(value: PdfValue | undefined): string | null {
    const found = this.resolve(value);
    return isKind(found, "name") ? found.name : null;
  }

  /** The text string that an entry is, or `null`. */
  text(dictionary: PdfDictionary, key: string): string | null {
    return this.asText(dictionary.entries.get(key));
  }

  /** A value as a text string, or `null`. */
  asText(value: PdfValue | undefined): string | null {
    return this.asString(value)?.text ?? null;
  }

  /** A value as a string with how it is written, or `null`. */
  asString(value: PdfValue | undefined): PdfText | null {
    const found = this.resolve(value);
    return isKind(found, "text") ? found : null;
  }

  /** The number that an entry is, or `null`. */
  number(dictionary: PdfDictionary, key: string): number | null {
    const found = this.get(dictionary, key);
    return typeof found === "number" ? found : null;
  }
}

/** The number of the object that a value refers to, or `null` for a value that stands for itself. */
export function referenceOf(value: PdfValue | undefined): number | null {
  return value !== undefined && isKind(value, "reference") ? value.number : null;
}
