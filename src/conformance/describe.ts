import { readPdf } from "../pdf/index.js";
import type { PdfObjects } from "../pdf/index.js";
import { readPages } from "./pages.js";
import type { ReadPage } from "./pages.js";
import { readXmp } from "./xmp.js";

/** What a PDF says of itself. */
export interface PdfDescription {
  readonly title: string | null;
  /** BCP 47 tag, or `null`. */
  readonly lang: string | null;
  readonly pages: number;
  /** Width and height of the first page in points; `null` where it does not say. */
  readonly size: { readonly width: number; readonly height: number } | null;
  /** What it claims to conform to: `PDF/UA-1`, `PDF/A-2a`. */
  readonly claims: readonly string[];
  /** PostScript names of its fonts in their order, without the letters before them that mark a subset. */
  readonly fonts: readonly string[];
}

function sizeOf(objects: PdfObjects, { dictionary }: ReadPage): PdfDescription["size"] {
  const [left, bottom, right, top] = objects.list(dictionary, "MediaBox").map((value) => (typeof value === "number" ? value : NaN));
  const [width, height] = [(right ?? NaN) - (left ?? NaN), (top ?? NaN) - (bottom ?? NaN)];
  return Number.isFinite(width) && Number.isFinite(height) ? { width, height } : null;
}

function fontsOf(objects: PdfObjects, pages: readonly ReadPage[]): readonly string[] {
  const names = new Set<string>();
  for (const { resources } of pages)
    for (const value of objects.asDictionary(resources.entries.get("Font"))?.entries.values() ?? []) {
      const font = objects.asDictionary(value);
      const name = font === null ? null : objects.name(font, "BaseFont");
      if (name !== null) names.add(name.replace(/^[A-Z]{6}\+/, ""));
    }
  return [...names].sort();
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The words of a text in XML: its character references read. */
function withoutReferences(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/gi, (whole: string, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return entities[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Reads what a PDF says of itself. Throws `UnreadablePdf` on what is no PDF or a damaged one. */
export function describePdf(bytes: Uint8Array): PdfDescription {
  return describeObjects(readPdf(bytes));
}

/** What a PDF of these objects says of itself: the same as its bytes say, without reading them. Throws as `describePdf` does. */
export function describeObjects(objects: PdfObjects): PdfDescription {
  const pages = readPages(objects);
  const [first] = pages;
  const xmp = readXmp(objects);
  return {
    title: xmp?.title == null ? null : withoutReferences(xmp.title),
    lang: objects.text(objects.catalog, "Lang"),
    pages: pages.length,
    size: first === undefined ? null : sizeOf(objects, first),
    claims: [...(xmp?.uaPart == null ? [] : [`PDF/UA-${xmp.uaPart}`]), ...(xmp?.archivePart == null ? [] : [`PDF/A-${xmp.archivePart.toLowerCase()}`])],
    fonts: fontsOf(objects, pages),
  };
}
