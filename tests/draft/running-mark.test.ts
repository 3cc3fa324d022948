import { expect, test } from "vitest";
import { draftSheet, withRunningMark } from "../../src/draft/index.js";
import { cleanly } from "../style/styled.js";

const sides = [{ name: "", first: true, side: "right" }, { name: "", first: false, side: "left" }, { name: "cover", first: false, side: "right" }] as const;

function marked(css: string, lang = "en") {
  return withRunningMark(cleanly("<article><p>a</p></article>", `${css}\n${draftSheet(lang).text}`));
}

test("every page of a draft has the mark, also those that print nothing in their margins", () => {
  const document = marked("@page { @top-left { content: \"a\" } } @page cover { @top-left { content: none } }");
  for (const query of sides) {
    const mark = document.pageStyle(query).marginBoxes.get("top-right-corner");
    expect(mark?.content).toEqual([{ type: "string", value: "DRAFT" }]);
  }
});

test("a draft in Chinese says so in both languages", () => {
  const mark = marked("", "zh-CN").pageStyle(sides[0]).marginBoxes.get("top-right-corner");
  expect(mark?.content).toEqual([{ type: "string", value: "草稿 DRAFT" }]);
});

test("the mark takes a corner that the template leaves free, and the first where it leaves none", () => {
  const corner = (name: string): string => `@${name}-corner { content: "x" }`;
  const some = marked(`@page { ${corner("top-right")} ${corner("top-left")} }`).pageStyle(sides[0]).marginBoxes;
  expect(some.get("top-right-corner")?.content).toEqual([{ type: "string", value: "x" }]);
  expect(some.get("bottom-right-corner")?.content).toEqual([{ type: "string", value: "DRAFT" }]);
  const all = ["top-right", "top-left", "bottom-right", "bottom-left"].map(corner).join(" ");
  expect(marked(`@page { ${all} }`).pageStyle(sides[0]).marginBoxes.get("top-right-corner")?.content).toEqual([{ type: "string", value: "DRAFT" }]);
});

test("equal queries give the same style of a page", () => {
  const document = marked("");
  expect(document.pageStyle(sides[0])).toBe(document.pageStyle({ ...sides[0] }));
});
