import { referenceOf, streamBytes, UnreadablePdf } from "../pdf/index.js";
import type { PdfDictionary, PdfObjects, PdfValue } from "../pdf/index.js";

/** A page as the page tree has it. */
export interface ReadPage {
  /** Counted from 0. */
  readonly index: number;
  /** Number of its object, or `null` where it stands in the tree itself. */
  readonly object: number | null;
  readonly dictionary: PdfDictionary;
  /** Its resources, or those that it inherits. */
  readonly resources: PdfDictionary;
}

const mostPages = 100_000;

/** The pages in order; a node that stands in the tree twice counts once. */
export function readPages(objects: PdfObjects): readonly ReadPage[] {
  const pages: ReadPage[] = [];
  const seen = new Set<PdfDictionary>();
  const open: { value: PdfValue; resources: PdfDictionary | null }[] = [
    { value: objects.catalog.entries.get("Pages") ?? null, resources: null },
  ];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const dictionary = objects.asDictionary(next.value);
    if (dictionary === null || seen.has(dictionary)) continue;
    seen.add(dictionary);
    const resources = objects.asDictionary(dictionary.entries.get("Resources")) ?? next.resources;
    if (dictionary.entries.has("Kids"))
      open.push(...objects.list(dictionary, "Kids").map((value) => ({ value, resources })).reverse());
    else
      pages.push({
        index: pages.length, object: referenceOf(next.value), dictionary,
        resources: resources ?? { kind: "dictionary", entries: new Map() },
      });
    if (pages.length > mostPages) throw new UnreadablePdf("too-large", `has more than ${mostPages} pages`);
  }
  if (pages.length === 0) throw new UnreadablePdf("damaged", "is damaged: it has no page");
  return pages;
}

/** The operators of a page: its streams joined; `null` where one cannot be unpacked. */
export function pageContent(objects: PdfObjects, { dictionary }: ReadPage): Uint8Array | null {
  const parts: Uint8Array[] = [];
  for (const value of objects.list(dictionary, "Contents")) {
    const stream = objects.asStream(value);
    const bytes = stream === null ? null : streamBytes(objects, stream);
    if (bytes === null) return null;
    objects.budget.spend("bytes of page contents", bytes.length + 1);
    parts.push(bytes, Uint8Array.of(0x0a));
  }
  return Buffer.concat(parts);
}

/** The annotations of a page, each with the number of its object. */
export function annotationsOf(objects: PdfObjects, { dictionary }: ReadPage): { object: number | null; annotation: PdfDictionary }[] {
  return objects.list(dictionary, "Annots").flatMap((value) => {
    const annotation = objects.asDictionary(value);
    return annotation === null ? [] : [{ object: referenceOf(value), annotation }];
  });
}
