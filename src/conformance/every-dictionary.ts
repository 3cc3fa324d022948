import type { PdfDictionary, PdfObjects, PdfValue } from "../pdf/index.js";

/** Every dictionary of a file, those inside other values included, with the number of the object that it stands in. */
export function* everyDictionary(objects: PdfObjects): Generator<readonly [number: number, dictionary: PdfDictionary]> {
  for (const [number, value] of objects.all()) for (const dictionary of dictionariesIn(value)) yield [number, dictionary];
}

function* dictionariesIn(value: PdfValue): Generator<PdfDictionary> {
  if (value === null || typeof value !== "object") return;
  if (!("kind" in value)) {
    for (const item of value) yield* dictionariesIn(item);
    return;
  }
  const dictionary = value.kind === "stream" ? value.dictionary : value;
  if (dictionary.kind !== "dictionary") return;
  yield dictionary;
  for (const item of dictionary.entries.values()) yield* dictionariesIn(item);
}
