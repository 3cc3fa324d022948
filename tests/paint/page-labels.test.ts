import { expect, test } from "vitest";
import { pageLabels } from "../../src/paint/page-labels.js";
import { lay } from "../layout/support/lay.js";
import { paintedBytes } from "../support/painted-bytes.js";
import { readPdf } from "../support/pdf-structure.js";

const page = (value: number, style: string | null): { readonly number: { readonly value: number; readonly style: string | null } } => ({ number: { value, style } });

test("page labels follow what is printed: i, ii, then 1, 2", () => {
  expect(pageLabels([page(1, "lower-roman"), page(2, "lower-roman"), page(1, "decimal"), page(2, "decimal")])).toEqual({ Nums: [0, { S: "r" }, 2, { S: "D" }] });
});

test("pages that count on in one style are one range, also where one of them prints nothing", () => {
  expect(pageLabels([page(1, null), page(2, "decimal"), page(3, null)])).toEqual({ Nums: [0, { S: "D" }] });
});

test("a range that begins elsewhere says where", () => {
  expect(pageLabels([page(7, "decimal"), page(8, "decimal")])).toEqual({ Nums: [0, { S: "D", St: 7 }] });
});

test("a reader of the file is told the numbers that the pages print", async () => {
  const { document } = lay(
    '<section class="front"><h1>a</h1><p class="next">b</p></section><section class="main"><h1>c</h1><p class="next">d</p></section>',
    `@page { @bottom-right { content: counter(page) } } @page front { @bottom-right { content: counter(page, lower-roman) } }
    .front { page: front } .main { break-before: page; counter-reset: page 1 } .next { break-before: page }`,
  );
  if (document === null) throw new Error("the pages have a mistake");
  const bytes = paintedBytes(document, { title: "Labels", author: "", subject: "", lang: "en", created: 0 });
  expect((await readPdf(bytes)).pageLabels).toEqual(["i", "ii", "1", "2"]);
});
