import { expect, test } from "vitest";
import { ReferenceList, styleOf } from "../../src/references/index.js";
import { referencesOf } from "./course-of-references.js";

/** Titles by the order of their list, whose entries have these authors. */
function ordered(names: readonly string[], han: "pinyin" | "strokes", latin: "after" | "before" = "after"): readonly string[] {
  const references = referencesOf(names.map((name, index) => `- { id: k${index}, type: book, title: "${/\p{Script=Latin}/u.test(name) ? "T" : "题"}", author: [${name.split("，").map((one) => `{ literal: "${one}" }`).join(", ")}] }`).join("\n"));
  const style = styleOf("gb7714-2025-author-date");
  const list = new ReferenceList(references, { style, width: style.width, letters: "list", lang: "zh-CN", sort: { han, latin }, isPrinted: true });
  return list.entries.map(({ author }) => author.map((name) => (name.kind === "literal" ? name.literal : "")).join("，"));
}

test("family names go by their own readings, and one author before two", () => {
  const names = ["张三丰", "张三，李四", "曾国", "岑参", "查良", "翟让", "单雄", "仇远", "区欣", "Marlow", "乐毅", "尹喜", "长江委", "陈平"];
  expect(ordered(names, "pinyin")).toEqual(["岑参", "长江委", "陈平", "区欣", "仇远", "单雄", "尹喜", "乐毅", "曾国", "查良", "翟让", "张三，李四", "张三丰", "Marlow"]);
});

test("strokes are counted, and Latin names stand first where one asks for it", () => {
  expect(ordered(["魏徵", "丁香", "王维", "Voss", "卜商"], "strokes", "before")).toEqual(["Voss", "丁香", "卜商", "王维", "魏徵"]);
});
