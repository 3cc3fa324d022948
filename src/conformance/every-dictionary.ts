import type { PdfDictionary, PdfObjects, PdfValue } from "../pdf/index.js";

/** A dictionary of a file. */
export interface FoundDictionary {
  /** The number of the object that it stands in. */
  readonly object: number;
  readonly dictionary: PdfDictionary;
}

/** Every dictionary of a file, those inside other values included, in the order of their objects. */
export function everyDictionary(objects: PdfObjects): readonly FoundDictionary[] {
  const found: FoundDictionary[] = [];
  for (const [object, value] of objects.all()) collect(value, object, found);
  return found;
}

// Most values are numbers, and there are a great many: no generator goes through them.
function collect(value: PdfValue, object: number, found: FoundDictionary[]): void {
  if (value === null || typeof value !== "object") return;
  if (!("kind" in value)) {
    for (const item of value) collect(item, object, found);
    return;
  }
  const dictionary = value.kind === "stream" ? value.dictionary : value;
  if (dictionary.kind !== "dictionary") return;
  found.push({ object, dictionary });
  for (const item of dictionary.entries.values()) collect(item, object, found);
}
