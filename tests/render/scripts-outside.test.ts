import { copyFileSync, mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { beforeEach, expect, test, vi } from "vitest";
import { projectWith, tinyCourse } from "../support/tiny-project.js";

const { resolve } = createRequire(import.meta.url);
const hebrew = "שלום";

beforeEach(() => { vi.resetModules(); });

/** Renders a course with more files, in a program that has loaded no shaper, and says whether it has one afterwards. */
async function shapesAfter(files: Readonly<Record<string, string>>): Promise<boolean> {
  const { render } = await import("../../src/build/index.js");
  const { embeddingLevels } = await import("../../src/text/shaping/bidi.js");
  expect(embeddingLevels(hebrew)).toBeNull();
  const folder = projectWith({ tiny: { ...tinyCourse, ...files } });
  const fonts = path.join(folder, "content", "tiny", "fonts");
  mkdirSync(fonts);
  const home = path.dirname(resolve("@expo-google-fonts/noto-sans-hebrew/package.json"));
  copyFileSync(path.join(home, "400Regular", "NotoSansHebrew_400Regular.ttf"), path.join(fonts, "NotoSansHebrew-Regular.ttf"));
  const { documents, diagnostics } = await render({ folder, targets: ["content/tiny/lessons/one.yaml"] });
  expect(diagnostics.map(({ code, message }) => `${code}: ${message}`)).toEqual([]);
  expect(documents.map(({ pdf }) => pdf !== null)).toEqual([true]);
  return embeddingLevels(hebrew) !== null;
}

test("a document in Latin letters loads no shaper", async () => {
  expect(await shapesAfter({})).toBe(false);
});

test("Hebrew that only a page margin prints is shaped", async () => {
  expect(await shapesAfter({ "course.css": `@page { @bottom-left { content: "${hebrew}" } }\n` })).toBe(true);
});

test("Hebrew that only a drawing says is shaped", async () => {
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 20"><text x="5" y="15" font-size="12">${hebrew}</text></svg>`;
  expect(await shapesAfter({
    "figures/greeting.svg": drawing,
    "lessons/one.yaml": (tinyCourse["lessons/one.yaml"] ?? "") +
      "        figures:\n          - id: greeting\n            caption: A greeting.\n            alt: A word.\n            file: figures/greeting.svg\n",
  })).toBe(true);
});
