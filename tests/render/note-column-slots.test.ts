import { expect, test } from "vitest";
import { render } from "../../src/build/index.js";
import { laidOutProject } from "../support/laid-out-courses.js";
import { structureText } from "../support/pdf-structure.js";
import { projectWith, tinyCourse } from "../support/tiny-project.js";
import type { Fragment } from "../../src/layout/index.js";

const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100"><path d="M0 0H200V100H0z"/></svg>';

function lessonWith(topic: string): string {
  return `title: First\nsections:\n  - title: Start\n    topics:\n      - title: Topic\n${topic}`;
}

/** Left and right edge, to the point, of everything on the pages of one lesson that has a class or a name. */
async function edgesOf(topic: string, ofCourse: string, wanted: string): Promise<readonly (readonly [number, number])[]> {
  const course = `${tinyCourse["course.yaml"] ?? ""}note-column: true\n${ofCourse}`;
  const files = { ...tinyCourse, "course.yaml": course, "lessons/one.yaml": lessonWith(topic), "figures/a.svg": drawing, "figures/b.svg": drawing, "code/l.py": "x = 1\n" };
  const laid = (await laidOutProject(projectWith({ tiny: files }))).find(({ name }) => name === "First");
  expect(laid?.diagnostics).toEqual([]);
  const found: (readonly [number, number])[] = [];
  const visit = (fragment: Fragment): void => {
    if (fragment.kind === "text" || fragment.kind === "rule" || fragment.kind === "dot") return;
    const element = fragment.kind === "line" ? null : fragment.element;
    const names = element === null ? [] : [element.name, ...(element.attributes.get("class")?.value ?? "").split(" ")];
    if (names.includes(wanted)) found.push([Math.round(fragment.rect.x), Math.round(fragment.rect.x + fragment.rect.width)]);
    else if (fragment.kind !== "image") for (const child of fragment.children) visit(child);
  };
  for (const page of laid?.document.pages ?? []) for (const fragment of page.fragments) visit(fragment);
  return found;
}

// The text of an A4 page is between 70.3 and 374.8 pt, its column of notes between 398 and 538.
const [text, page, column] = [[70, 375], [70, 538], [398, 538]];

const one = "        figures: [{ id: a, caption: A drawing, alt: A black field }]\n";
const wide = one.replace("}", ", column: page }");

test("the caption of a figure stands beside it in the column of notes", async () => {
  expect(await edgesOf(one, "", "img")).toEqual([[70, 220]]); // 200 px are 150 pt
  expect(await edgesOf(one, "", "figcaption")).toEqual([column]);
  const half = one.replace("}", ", width: 50% }");
  expect(await edgesOf(half, "", "img")).toEqual([[70, 223]]); // 70.3 + 304.5 / 2
  expect(await edgesOf(half, "", "figcaption")).toEqual([column]);
});

test("a figure with `column: margin` stands in the column of notes with its caption, filled or to come, and moves no text", async () => {
  const beside = one.replace("}", ", column: margin }");
  expect(await edgesOf(beside, "", "img")).toEqual([column]); // 200 px are more than 140 pt
  expect(await edgesOf(beside, "", "figcaption")).toEqual([column]);
  expect(await edgesOf(beside.replace("id: a", "id: c"), "", "frame")).toEqual([column]);
  const course = `${tinyCourse["course.yaml"] ?? ""}note-column: true\n`;
  const lastLine = async (topic: string): Promise<number | undefined> => {
    const files = { ...tinyCourse, "course.yaml": course, "figures/a.svg": drawing, "lessons/one.yaml": `${lessonWith(`        summary: Words.\n${topic}`)}      - { title: Next, summary: More. }\n` };
    const laid = (await laidOutProject(projectWith({ tiny: files }))).find(({ name }) => name === "First");
    const lines = (fragment: Fragment): readonly number[] => (fragment.kind === "line" && fragment.rect.x < 398 ? [fragment.rect.y] : fragment.kind === "box" ? fragment.children.flatMap(lines) : []);
    return laid?.document.pages[0]?.fragments.flatMap(lines).toSorted((a, b) => a - b).at(-1);
  };
  expect(await lastLine(beside)).toBeCloseTo((await lastLine("")) ?? 0, 1);
});

test("captions stand under figures where the course says so, and where several are in a row or one reaches over the column", async () => {
  expect(await edgesOf(one, "fig-cap-location: bottom\n", "figcaption")).toEqual([text]);
  expect(await edgesOf(wide, "", "figcaption")).toEqual([page]);
  const row = "        figures: [{ id: a, caption: A, alt: Black }, { id: b, caption: B, alt: Black too, beside: true }]\n";
  expect((await edgesOf(row, "", "figcaption")).map(([, right]) => right)).toEqual([214, 375]);
  expect((await edgesOf(row.replace("caption: A,", "caption: A, column: page,"), "", "figcaption")).map(([, right]) => right)).toEqual([295, 538]);
});

test("a figure, a table and a listing with `column: page` reach over the column of notes, filled or to come", async () => {
  expect(await edgesOf(wide, "", "img")).toEqual([page]);
  expect(await edgesOf(wide.replace("id: a", "id: c"), "", "frame")).toEqual([page]);
  expect(await edgesOf("        tables: [{ id: t, caption: T, columns: 2, column: page }]\n", "", "table")).toEqual([page]);
  expect(await edgesOf("        listings: [{ id: l, caption: L, column: page }]\n", "", "listing")).toEqual([page]);
  expect(await edgesOf("        listings: [{ id: m, caption: L, column: page }]\n", "", "frame")).toEqual([page]);
});

test("what a text declares reaches there by Quarto's class", async () => {
  const body = (said: string): string => `        body: |\n${said.split("\n").map((line) => `          ${line}\n`).join("")}`;
  expect(await edgesOf(body('![A](figures/a.svg){#fig-a fig-alt="Black" .column-page}'), "", "img")).toEqual([page]);
  expect(await edgesOf(body("```{.python #lst-x lst-cap=\"A\" .column-page}\nx = 1\n```"), "", "listing")).toEqual([page]);
  expect(await edgesOf(body("::: {.column-page}\n| a | b |\n|---|---|\n| 1 | 2 |\n\n: Caption {#tbl-x}\n:::"), "", "table")).toEqual([page]);
});

test("a figure beside its caption is one figure with its words once", async () => {
  const folder = projectWith({ tiny: { ...tinyCourse, "course.yaml": `${tinyCourse["course.yaml"] ?? ""}note-column: true\n`, "lessons/one.yaml": lessonWith(one), "figures/a.svg": drawing } });
  const { documents } = await render({ folder, targets: ["content/tiny/lessons/one.yaml"] });
  const pdf = documents[0]?.pdf;
  const structure = await structureText(pdf ?? new Uint8Array());
  expect(structure.match(/alt="A black field"/g)).toHaveLength(1);
  expect(structure).toMatch(/Figure alt="A black field"[^\n]*\n\s+""\n\s+Caption "Figure 1 A drawing"/);
});
