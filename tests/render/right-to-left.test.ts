import { copyFileSync, cpSync, mkdirSync, mkdtempSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeAll, expect, test } from "vitest";
import { render } from "../../src/build/index.js";
import { readText, verifyPdf } from "../../src/conformance/index.js";
import { PdfObjects } from "../support/pdf-objects.js";
import type { Fragment, LaidOutDocument, TextFragment } from "../../src/layout/fragment.js";
import { laidOutProject } from "../support/laid-out-courses.js";

const { resolve } = createRequire(import.meta.url);
const lessons = path.join(import.meta.dirname, "right-to-left");

/** The faces of a course in a package of fonts, by the folders of their weights. */
const fonts = {
  arabic: { home: "@expo-google-fonts/noto-naskh-arabic", family: "NotoNaskhArabic" },
  hebrew: { home: "@expo-google-fonts/noto-sans-hebrew", family: "NotoSansHebrew" },
} as const;
const weights = ["400Regular", "500Medium", "600SemiBold", "700Bold"];

const titles = { arabic: "كيف نقرأ رسما بيانيا", hebrew: "איך מזהים עלה" } as const;

/** The handout of the one lesson of a course, made in a folder of its own, with what is written on its pages. */
async function handoutOf(course: keyof typeof fonts): Promise<Handout> {
  const folder = mkdtempSync(path.join(tmpdir(), "lectern-rtl-"));
  const content = path.join(folder, "content", course);
  cpSync(path.join(lessons, course), content, { recursive: true });
  const { home, family } = fonts[course];
  mkdirSync(path.join(content, "fonts"));
  const faces = path.dirname(resolve(`${home}/package.json`));
  for (const weight of weights) copyFileSync(path.join(faces, weight, `${family}_${weight}.ttf`), path.join(content, "fonts", `${family}_${weight}.ttf`));
  const { documents, diagnostics } = await render({ folder, targets: [] });
  // The title of an English book is cited there in Latin letters of a face that has no italics.
  const face = { arabic: "Noto Naskh Arabic", hebrew: "Noto Sans Hebrew" }[course];
  expect(diagnostics.map(({ code, message }) => `${code}: ${message}`)).toEqual([`layout/substituted-style: \`${face}\` has no italic face; its upright one is used`]);
  const pdf = documents.find(({ output }) => output.endsWith("-handout.pdf"))?.pdf ?? null;
  if (pdf === null) throw new Error(`the handout of ${course} is not written`);
  const laid = (await laidOutProject(folder)).find(({ name }) => name === titles[course]);
  return { pdf, texts: laid === undefined ? [] : textsOf(laid.document) };
}

interface Handout {
  readonly pdf: Uint8Array;
  readonly texts: readonly TextFragment[];
}

function textsOf({ pages }: LaidOutDocument): readonly TextFragment[] {
  const inside = (fragment: Fragment): readonly TextFragment[] => (fragment.kind === "text" ? [fragment] : "children" in fragment ? fragment.children.flatMap(inside) : []);
  return pages.flatMap(({ fragments }) => fragments.flatMap(inside));
}

const handouts = new Map<string, Handout>();

beforeAll(async () => {
  for (const course of ["arabic", "hebrew"] as const) handouts.set(course, await handoutOf(course));
}, 120_000);

/** Left and right edge of the first stretch of text that holds some words. */
function edgesOf(course: string, words: string): { readonly left: number; readonly right: number } {
  const found = handouts.get(course)?.texts.find(({ text }) => text.includes(words));
  if (found === undefined) throw new Error(`nothing says \`${words}\``);
  return { left: found.x, right: found.x + found.width };
}

const [leftEdge, rightEdge] = [36 * 72 / 25.4, 595.28 - 39 * 72 / 25.4];

test.each(["arabic", "hebrew"])("the lesson in %s is read in the order in which it is written", async (course) => {
  const { pdf } = handouts.get(course) ?? { pdf: new Uint8Array() };
  await expect(readText(pdf)).toMatchFileSnapshot(path.join(lessons, `${course}.txt`));
});

test.each(["arabic", "hebrew"])("the lesson in %s breaks no condition of PDF/UA and PDF/A, and is opened from its right side", (course) => {
  const { pdf } = handouts.get(course) ?? { pdf: new Uint8Array() };
  expect(verifyPdf(pdf).verdicts.flatMap(({ findings }) => findings)).toEqual([]);
  const objects = new PdfObjects(pdf);
  expect(objects.dictionary(objects.root, "ViewerPreferences").get("Direction")).toBe("/R2L");
});

test.each(["arabic", "hebrew"])("no word of the lesson in %s leaves the measure", (course) => {
  const texts = handouts.get(course)?.texts ?? [];
  expect(texts.length).toBeGreaterThan(40);
  for (const { x, width, text } of texts)
    expect(x > leftEdge - 0.1 && x + width < rightEdge + 0.1, text).toBe(true);
});

test("headings, labels and paragraphs begin at the right edge of the page, code at the left", () => {
  for (const words of ["איך מזהים", "תקציר", "לפני שפותחים", "השם המדעי"]) expect(edgesOf("hebrew", words).right).toBeCloseTo(rightEdge, 1);
  expect(edgesOf("hebrew", "leaf").left).toBeLessThan(leftEdge + 12);
  expect(edgesOf("arabic", "months").left).toBeLessThan(leftEdge + 12);
});

test("markers stand to the right of their items, and page numbers of the contents at the left", () => {
  expect(edgesOf("hebrew", "• ").left).toBeGreaterThan(edgesOf("hebrew", "להבחין").right);
  expect(edgesOf("arabic", "• ").left).toBeGreaterThan(edgesOf("arabic", "أن يميز").right);
  const dots = handouts.get("arabic")?.texts.filter(({ part }) => part === "leader").map(({ x }) => x) ?? [];
  expect(Math.min(...dots)).toBeLessThan(leftEdge + 12); // of the second column
});

test("the columns of a table come from the right", () => {
  const columns = ["סימן", "אלון", "אלה"].map((words) => handouts.get("hebrew")?.texts.findLast(({ text, element }) => element.name === "th" && text === words)?.x ?? 0);
  expect(columns).toEqual([...columns].sort((one, other) => other - one));
  expect(new Set(columns).size).toBe(3);
});

test("a name in Latin letters reads from the left in a line that reads from the right", () => {
  const [before, name] = ["השם המדעי", "Quercus"].map((words) => edgesOf("hebrew", words));
  expect(name?.right).toBeCloseTo(before?.left ?? 0, 6);
  const quercus = handouts.get("hebrew")?.texts.find(({ text }) => text.includes("Quercus"));
  expect(quercus?.positions).toEqual([...quercus?.positions ?? []].sort((one, other) => one - other));
});
