import { expect, test } from "vitest";
import { pageLabels } from "../../src/paint/page-labels.js";

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
