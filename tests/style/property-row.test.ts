import { expect, expectTypeOf, test } from "vitest";
import { fieldOf } from "../../src/style/cascade/used-style.js";
import type { StyleOf } from "../../src/style/properties/longhands.js";
import { longhandNames } from "../../src/style/properties/longhands.js";
import { plainRow } from "../../src/style/properties/row.js";
import type { ValuesBeside } from "../../src/style/properties/row.js";
import { anonymousStyle } from "../../src/style/index.js";
import { keyword } from "../../src/style/values/grammar.js";
import { integer } from "../../src/style/values/numbers.js";
import { cleanly, styleAt } from "./styled.js";

const facts = { initial: "8", inherited: true, about: "Width of a tab." };

test("a row is a field of the style, with the type of what its grammar reads", () => {
  const table = {
    "tab-size": plainRow(integer("a whole number over 0", 1), facts),
    "page-side": plainRow(keyword("inner", "outer"), facts),
  };
  expectTypeOf<StyleOf<typeof table>>().toEqualTypeOf<{ readonly tabSize: number; readonly pageSide: "inner" | "outer" }>();
  expect(Object.keys(table).map(fieldOf)).toEqual(["tabSize", "pageSide"]);
});

test("a row that says how it is used gives the field that type", () => {
  const row = plainRow(keyword("inner", "outer"), facts);
  const table = { "page-side": { ...row, used: (side: "inner" | "outer", { "font-size": size }: ValuesBeside) => (side === "inner" ? size : null) } };
  expectTypeOf<StyleOf<typeof table>>().toEqualTypeOf<{ readonly pageSide: number | null }>();
  expect(Object.keys(table).map(fieldOf)).toEqual(["pageSide"]);
});

test("a style has a field for each row of the table and for nothing else", () => {
  const style = styleAt(cleanly("<article><p>x</p></article>", ""), "p");
  const fields = [...longhandNames.map(fieldOf), "custom"];
  expect(Object.keys(style)).toEqual(fields);
  expect(Object.keys(anonymousStyle(style, "block"))).toEqual(fields);
});

test("an anonymous box inherits what is inherited and takes nothing else", () => {
  const style = styleAt(cleanly("<article><p>x</p></article>", "p { color: #f00; margin: 3pt; border: 1pt solid; columns: 2; string-set: a content() }"), "p");
  const plain = styleAt(cleanly("<article><p>x</p></article>", ""), "article");
  const { color, display } = style;
  const red = { borderTopColor: color, borderRightColor: color, borderBottomColor: color, borderLeftColor: color, columnRuleColor: color };
  expect(anonymousStyle(style, display)).toEqual({ ...plain, color, display, ...red });
  expect(anonymousStyle(style, "block")).toBe(anonymousStyle(style, "block"));
});
