import { expect, test } from "vitest";
import { readCourse } from "../../src/content/index.js";
import { contentReference } from "../docs/reference/content-reference.js";
import type { RichText } from "../../src/model/index.js";
import { courseOf, faultsOf } from "./support.js";

function printed(text: RichText | null | undefined): string {
  return (text?.inlines ?? []).map((inline) => (inline.type === "text" ? inline.text.text : `<${inline.type}>`)).join("");
}

function titleOf(written: string): string {
  const { value, diagnostics } = courseOf({ "lessons/a.yaml": `title: ${written}\n` });
  expect(diagnostics).toEqual([]);
  return printed(value?.lessons[0]?.title);
}

test("a fold between two Chinese characters leaves no space, between Latin words one", () => {
  expect(titleOf("需要\n  大量数据")).toBe("需要大量数据");
  expect(titleOf("需要，\n  大量")).toBe("需要，大量");
  expect(titleOf("deep\n  learning")).toBe("deep learning");
  expect(titleOf("需要\n  GPU")).toBe("需要 GPU");
  expect(titleOf(">\n  需要\n  大量\n  数据")).toBe("需要大量数据");
  expect(titleOf('"需要\n  大量"')).toBe("需要大量");
  expect(titleOf("'需要\n  大量'")).toBe("需要大量");
  expect(titleOf("|\n  需要\n  大量")).toBe("需要大量");
});

test("a space that somebody wrote between two Chinese characters stays", () => {
  expect(titleOf("需要 大量")).toBe("需要 大量");
  expect(titleOf('"需要\\n大量"')).toBe("需要大量"); // the escape writes a line break, which Markdown takes for a soft one
});

test("emphasis at the edge of a folded line does not bring the space back", () => {
  const { value } = courseOf({ "lessons/a.yaml": "title: >\n  **需要**\n  大量\n" });
  expect(printed(value?.lessons[0]?.title)).toBe("<strong>大量");
});

test("every scalar style leads back to the very characters", () => {
  const styles = ["x 中文 @fig-none", '"x 中文 @fig-none"', "'it''s @fig-none'", '"a\\u4E2D\\t@fig-none"', ">\n  a\n  b @fig-none\n", "|\n  a\n  b @fig-none\n", "a\n  b\n  @fig-none"];
  for (const style of styles) {
    const text = `title: ${style}\n`;
    const [fault] = faultsOf({ "lessons/a.yaml": text });
    expect(fault?.code).toBe("content/unknown-slot");
    expect(text.slice(fault?.span?.start, fault?.span?.end)).toBe("@fig-none");
  }
});

test("a byte order mark and Windows line ends change nothing", () => {
  const { value, diagnostics } = courseOf({ "lessons/a.yaml": "\uFEFFtitle: 标题\r\nhours: 2\r\nobjectives:\r\n  - 甲\r\n    乙\r\n" });
  expect(diagnostics).toEqual([]);
  expect(value?.lessons[0]?.hours?.value).toBe(2);
  expect(printed(value?.lessons[0]?.objectives[0])).toBe("甲乙");
});

test("a text may be a number, and prints as it is written", () => {
  expect(titleOf("1.10")).toBe("1.10");
});

test("what a lesson leaves out has its default", () => {
  const { value } = courseOf({
    "lessons/a.yaml":
      "title: t\nsections:\n  - title: s\n    topics:\n      - title: t\n        figures: [{ id: f, caption: c }]\n        tables: [{ id: t, caption: c }]\n",
  });
  const lesson = value?.lessons[0];
  expect(lesson).toMatchObject({ id: "a", subtitle: null, date: null, tocDepth: 2, titlePage: false, objectives: [] });
  const section = lesson?.sections[0];
  expect(section).toMatchObject({ kind: "topics", toc: true, summary: null, body: null });
  const topic = section?.kind === "topics" ? section.topics[0] : undefined;
  expect(topic?.figures[0]).toMatchObject({ kind: "figure", aspect: 16 / 9, height: null, alt: null, due: null });
  expect(topic?.tables[0]?.columns).toHaveLength(3);
  expect(topic?.tables[0]?.rows).toBe(3);
});

test("dates, ratios and names of references reach the model", () => {
  const { value } = courseOf({
    "lessons/a.yaml":
      "title: t [@a; @b; @c]\ndate: 2024-02-29\nsections:\n  - title: s\n    topics:\n      - title: t\n        figures: [{ id: f, caption: c, aspect: 4:3, height: 6cm, due: 2024-03-01 }]\n",
    "references.yaml":
      "- { id: a, type: book, title: A, issued: { date-parts: [[2017, 6]] }, author: [{ family: 林, given: 一 }, { literal: Google }] }\n- { id: b, type: book, title: B, issued: 2017-06-24, volume: 12 }\n- { id: c, type: book, title: C, issued: 2017 }\n",
  });
  expect(value?.lessons[0]?.date?.value).toEqual({ year: 2024, month: 2, day: 29 });
  const section = value?.lessons[0]?.sections[0];
  const figure = section?.kind === "topics" ? section.topics[0]?.figures[0] : undefined;
  expect(figure).toMatchObject({ aspect: 4 / 3, height: { value: "6cm" }, due: { date: { year: 2024, month: 3, day: 1 } } });
  expect(value?.references.map(({ issued }) => issued)).toEqual([
    { year: 2017, month: 6, day: null },
    { year: 2017, month: 6, day: 24 },
    { year: 2017, month: null, day: null },
  ]);
  expect(value?.references[0]?.author).toMatchObject([
    { kind: "person", family: "林", given: "一", particle: null },
    { kind: "literal", literal: "Google" },
  ]);
  expect(value?.references[1]?.volume).toBe("12");
});

test("lessons come in the order of the parts, lessons of no part last", () => {
  const { value } = courseOf({
    "course.yaml": "title: t\nlang: en\nparts: [{ title: p, lessons: [c, a] }]\n",
    "lessons/a.yaml": "title: a\n",
    "lessons/b.yaml": "title: b\n",
    "lessons/c.yaml": "title: c\n",
  });
  expect(value?.lessons.map(({ id }) => id)).toEqual(["c", "a", "b"]);
});

test("a lesson that cannot be read leaves the others in the course", () => {
  const { value } = courseOf({ "lessons/a.yaml": 'title: "x\n', "lessons/b.yaml": "title: b\n" });
  expect(value?.lessons.map(({ id }) => id)).toEqual(["b"]);
});

test("a folder without `course.yaml` is no course", () => {
  const { value, diagnostics } = readCourse({ id: "logic", course: null, lessons: [], references: null });
  expect(value).toBeNull();
  expect(diagnostics).toEqual([
    {
      code: "content/missing-file",
      severity: "error",
      message: "the course `logic` has no `course.yaml`",
      span: null,
      hint: "write one with `title` and `lang`",
    },
  ]);
});

test("a file of references with nothing in it is a list without entries", () => {
  expect(faultsOf({ "references.yaml": "# none yet\n" })).toEqual([]);
});

test("every key of the content reference has its words", () => {
  const rows = contentReference().split("\n").filter((line) => line.startsWith("| `"));
  expect(rows.length).toBeGreaterThan(60);
  const labels = /figure|table|listing|page|hours|objectives|contents|summary|key-points|references|examples|questions|tasks/;
  for (const row of rows) if (/\| {2}\|$/.test(row)) expect(row).toMatch(labels);
});
