import type { Page } from "../layout/index.js";
import type { PdfValue } from "pdfkit";

/** The styles of page labels that PDF knows (PDF 1.7 §12.4.2), by the names that stylesheets have for them. */
const styles: Readonly<Record<string, string>> = { decimal: "D", "lower-roman": "r", "upper-roman": "R", "lower-alpha": "a", "upper-alpha": "A", "lower-latin": "a", "upper-latin": "A" };

type Numbered = Pick<Page, "number">;


/** Page labels as the pages print their numbers: a range for each stretch of pages that count on in one style. */
export function pageLabels(pages: readonly Numbered[]): Record<string, PdfValue> {
  let style = "D";
  const ranges = pages.flatMap(({ number }, index): PdfValue[] => {
    const before = pages[index - 1]?.number;
    // A page that prints no number is counted like those before it.
    const own = number.style === null ? style : (styles[number.style] ?? "D");
    const goesOn = before !== undefined && own === style && number.value === before.value + 1;
    style = own;
    return goesOn ? [] : [index, { S: own, ...(number.value === 1 ? {} : { St: Math.max(1, number.value) }) }];
  });
  return { Nums: ranges };
}
