import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { describeFont } from "../../src/build/font-description.js";
import { fontPackages } from "../../src/build/font-packages.js";
import { missingFontPackages, packageFonts } from "../../src/build/package-fonts.js";

const root = import.meta.dirname;
const source = { path: "content/c/course.yaml", text: "lang: zh-CN\n" };
const lang = (value: string) => ({ value, span: { source, start: 6, end: 11 } });

test("every file that the table of packages names exists and says the family, weight and style of its row", () => {
  for (const file of packageFonts(root).files) {
    expect(existsSync(file.path), file.path).toBe(true);
    if (file.weight !== 400) continue;
    const said = describeFont(readFileSync(file.path));
    expect(said, file.path).toEqual({ family: file.family, weight: 400, style: file.style });
  }
  expect(packageFonts(root).missing).toEqual([]);
});

test("the bytes of a font are read when they are asked for, and once", () => {
  const [file] = packageFonts(root).files;
  expect(file?.bytes.length).toBeGreaterThan(10_000);
  expect(file?.bytes).toBe(file?.bytes);
});

test("damaged and foreign files have no description", () => {
  const path = createRequire(import.meta.url).resolve(
    "@expo-google-fonts/source-code-pro/400Regular/SourceCodePro_400Regular.ttf",
  );
  const bytes = readFileSync(path);
  for (const length of [0, 3, 12, 40, 300]) expect(describeFont(bytes.subarray(0, length))).toBeNull();
  expect(describeFont(new TextEncoder().encode("not a font at all, but long enough to be looked at"))).toBeNull();
});

test("a Chinese course without the Han packages is told where and how to install them", () => {
  const han = fontPackages.filter(({ script }) => script === "han");
  const [mistake, ...others] = missingFontPackages(lang("zh-CN"), han);
  expect(others).toEqual([]);
  expect(mistake?.code).toBe("build/missing-font-package");
  expect(mistake?.span).toEqual({ source, start: 6, end: 11 });
  expect(mistake?.message).toBe(
    "a course in `zh-CN` needs the fonts Noto Serif SC and Noto Sans SC, which are not installed",
  );
  expect(mistake?.hint).toBe(
    "install them with `npm install @expo-google-fonts/noto-serif-sc @expo-google-fonts/noto-sans-sc`",
  );
});

test("an English course does without the Han packages", () => {
  expect(missingFontPackages(lang("en"), fontPackages.filter(({ script }) => script === "han"))).toEqual([]);
});
