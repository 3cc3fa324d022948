import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { expect, test } from "vitest";
import { buildProject } from "../../src/build/index.js";
import { asDictionary, PdfObjects } from "../support/pdf-objects.js";
import { projectWith } from "../support/tiny-project.js";

const lesson = "title: 一\nsections:\n  - title: 二\n    topics:\n      - title: 三\n        summary: 这里有*重点*，也有 *Latin* 字母。\n";
const course = "title: 课程\nlang: zh-CN\nparts: [{ title: 部分, lessons: [one] }]\n";
const kai = "theme:\n  emphasis-face: '\"Source Serif 4\", \"Stand-in Kai\"'\n  emphasis-mark: none\n";

/** A Chinese font under other names of the same length, in the place of the Kai face that a course would bring. */
function standInKai(): Buffer {
  const file = createRequire(import.meta.url).resolve("@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf");
  const bytes = Buffer.from(readFileSync(file));
  for (const [name, other] of [["Noto Sans SC", "Stand-in Kai"], ["NotoSansSC-Regular", "StandinKai-Regular"]] as const) {
    const [written, instead] = [name, other].map((words) => Buffer.from(words, "utf16le").swap16());
    if (written === undefined || instead === undefined) throw new Error("both names are written");
    for (let at = bytes.indexOf(written); at >= 0; at = bytes.indexOf(written, at + 1)) instead.copy(bytes, at);
  }
  return bytes;
}

/** The handout of a course with a theme. */
async function handout(theme: string): Promise<PdfObjects> {
  const root = projectWith({ c: { "course.yaml": course + theme, "lessons/one.yaml": lesson } });
  mkdirSync(path.join(root, "content/c/fonts"));
  writeFileSync(path.join(root, "content/c/fonts/kai.ttf"), standInKai());
  const { diagnostics } = await buildProject({ from: root, targets: ["content/c/lessons/one.yaml"], output: null, environment: {}, report: () => undefined });
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  return new PdfObjects(readFileSync(path.join(root, "output/c/one-handout.pdf")));
}

/** How many curves its pages hold: a dot is a circle, and nothing else is round. */
function curves(objects: PdfObjects): number {
  const pages = objects.list(objects.dictionary(objects.root, "Pages"), "Kids").map((kid) => asDictionary(objects.resolve(kid)));
  const contents = pages.map((page) => objects.list(page, "Contents").map((one) => (typeof one === "object" && one !== null && "ref" in one ? objects.stream(one.ref).toString("latin1") : "")).join("\n"));
  return [...contents.join("\n").matchAll(/(?<=\s)c(?=\s)/g)].length;
}

/** The characters that each font draws, by the name of the font without its tag. */
function drawnBy(objects: PdfObjects): ReadonlyMap<string, string> {
  return new Map(objects.numbers.flatMap((number) => {
    const object = objects.resolve({ ref: number });
    if (!(object instanceof Map) || asDictionary(object).get("Subtype") !== "/Type0") return [];
    const { ToUnicode, BaseFont } = Object.fromEntries(asDictionary(object));
    if (typeof BaseFont !== "string" || typeof ToUnicode !== "object" || ToUnicode === null || !("ref" in ToUnicode)) return [];
    const codes = [...objects.stream(ToUnicode.ref).toString("latin1").matchAll(/<([\da-f]{4})>/gi)].map(([, code = ""]) => String.fromCharCode(parseInt(code, 16)));
    return [[BaseFont.replace(/^\/(?:[A-Z]{6}\+)?/, ""), codes.join("")] as const];
  }));
}

test("a course that brings a Kai face stresses Han in it, without dots, and Latin in italics", async () => {
  const objects = await handout(kai);
  const drawn = drawnBy(objects);
  expect(drawn.get("StandinKai-Regular")).toMatch(/重.*点/);
  expect(drawn.get("StandinKai-Regular")).not.toMatch(/[这里字母]/);
  expect(drawn.get("SourceSerif4-Italic")).toMatch(/L.*a.*t.*i.*n/);
  expect(drawn.get("NotoSerifSC-Medium")).toContain("这");
  expect(drawn.get("NotoSerifSC-Medium")).not.toContain("重");
  expect(curves(objects)).toBe(0);
});

test("without one, the Han of the body is stressed by a dot at each character", async () => {
  const objects = await handout("");
  const drawn = drawnBy(objects);
  expect(drawn.has("StandinKai-Regular")).toBe(false);
  expect(drawn.get("NotoSerifSC-Medium")).toMatch(/重.*点/);
  expect(curves(objects)).toBe(2 * 4);
});
