import { expect, test } from "vitest";
import { parseStylesheet } from "../../src/style/index.js";

const faultsOf = (text: string): string[] => parseStylesheet({ path: "a.css", text }).diagnostics.map(({ code, message }) => `${code}: ${message}`);

test.each([
  ["p { content: \"" + "x".repeat(500_000) + "\" }", "a stylesheet of 500017 characters, longer than 500000"],
  ["p{}".repeat(5_001), "a stylesheet of more than 5000 rules"],
  [`${"a,".repeat(20_001)}a{}`, "a stylesheet of more than 20000 selectors and parts of lists"],
  ["@page x{}".repeat(201), "a stylesheet of more than 200 page rules"],
])("%.20s… ends at a named limit", (text, message) => {
  expect(faultsOf(text)).toEqual([`style/limit: ${message}`]);
});

test("a sheet just within its limits is read", () => {
  expect(faultsOf("p{}".repeat(5_000))).toEqual([]);
});
