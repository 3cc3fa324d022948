import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { PDFPageProxy } from "pdfjs-dist";

/** A stretch of text of a PDF that is read, as it is set. Lengths are in points, rounded to hundredths. */
export interface SetText {
  readonly text: string;
  /** Left edge. */
  readonly x: number;
  readonly width: number;
  /** Size of the type. */
  readonly size: number;
  readonly page: number;
  /** Baseline, from the foot of the page. */
  readonly y: number;
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}

async function textOf(page: PDFPageProxy, index: number): Promise<SetText[]> {
  const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
  const open: string[] = [];
  const texts: SetText[] = [];
  for (const item of items) {
    if (!("str" in item)) {
      if (item.type === "endMarkedContent") open.pop();
      // What pdf.js does not say in its types: the tag of marked content.
      else open.push((item as { readonly tag?: string }).tag ?? "");
    } else if (item.str.trim() !== "" && !open.includes("Artifact")) {
      const [, , , size = 0, x = 0, y = 0] = item.transform as number[];
      texts.push({ text: item.str, x: hundredths(x), width: hundredths(item.width), size: hundredths(size), page: index, y: hundredths(y) });
    }
  }
  return texts;
}

/** All text of a PDF that is read, in the order of its pages: what is drawn as an artifact is left out. */
export async function setTexts(bytes: Uint8Array): Promise<readonly SetText[]> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 });
  const document = await task.promise;
  try {
    const pages = Array.from({ length: document.numPages }, async (_, index) => textOf(await document.getPage(index + 1), index));
    return (await Promise.all(pages)).flat();
  } finally {
    await task.destroy();
  }
}
