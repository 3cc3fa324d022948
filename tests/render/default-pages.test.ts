import { expect, test } from "vitest";
import type { Fragment, TextFragment } from "../../src/layout/index.js";
import { laidOutProject } from "../support/laid-out-courses.js";
import { projectWith } from "../support/tiny-project.js";

/** A line on its page: where its first letter stands and how it is set, in points, and what it says. */
interface SetLine {
  readonly x: number;
  readonly top: number;
  readonly size: number;
  readonly text: string;
}

function linesIn(fragment: Fragment): readonly SetLine[] {
  if (fragment.kind === "box") return fragment.children.flatMap(linesIn);
  if (fragment.kind !== "line") return [];
  const texts = fragment.children.flatMap((child) => (child.kind === "text" ? [child] : []));
  const [first] = texts;
  return first === undefined ? [] : [{ x: first.x, top: fragment.rect.y, size: first.size, text: texts.map(({ text }) => text).join("").trimEnd() }];
}

function textsIn(fragment: Fragment): readonly TextFragment[] {
  if (fragment.kind === "box" || fragment.kind === "line") return fragment.children.flatMap(textsIn);
  return fragment.kind === "text" ? [fragment] : [];
}

/** The lines of the handout of a lesson whose one section has a text, on default pages. */
async function linesOf(lang: string, body: string): Promise<readonly SetLine[]> {
  const lesson = `title: Lesson\nsections:\n  - title: Section\n    body: ${JSON.stringify(body)}\n`;
  const from = projectWith({ c: { "course.yaml": `title: Course\nlang: ${lang}\nparts: [{ title: Part, lessons: [a] }]\n`, "lessons/a.yaml": lesson } });
  const handout = (await laidOutProject(from)).find(({ name }) => name === "Lesson");
  if (handout === undefined) throw new Error("there is no handout");
  return handout.document.pages.flatMap(({ fragments }) => fragments.flatMap(linesIn));
}

const columns = (count: number): string => "1234567890".repeat(Math.ceil(count / 10)).slice(0, count);

test.each(["en", "de", "zh", "ja"])("eighty columns of code are one line on the pages of %s", async (lang) => {
  const lines = await linesOf(lang, `\`\`\`\n${columns(80)}\n\`\`\``);
  expect(lines.map(({ text }) => text)).toContain(columns(80));
});

test("an English page holds 84 columns of code in 8.5 points, and longer lines go on below", async () => {
  const lines = await linesOf("en", `\`\`\`\n${columns(100)}\n\`\`\``);
  const code = lines.filter(({ text }) => /^\d{2,}$/.test(text));
  expect(code.map(({ size }) => size)).toEqual([8.5, 8.5]);
  expect(code.map(({ text }) => text.length)).toEqual([84, 16]);
});

test.each([
  ["en", ["First paragraph.", "Second paragraph."], 0, 22.5],
  ["de", ["Ein Absatz.", "Noch einer."], 0, 22.5],
  ["el", ["Πρώτη παράγραφος.", "Δεύτερη παράγραφος."], 0, 22.5],
  ["ja", ["最初の段落である。", "次の段落である。"], 1, 17],
  ["zh", ["第一段在这里。", "第二段在这里。"], 2, 17],
])("paragraphs of %s are parted by a space or an indent in em, as their language has it", async (lang, [one = "", other = ""], indent, space) => {
  const lines = await linesOf(lang, `${one}\n\n${other}\n\n- ${one}`);
  const [first, second] = [one, other].map((words) => lines.find(({ text }) => text === words));
  const left = Math.min(...lines.map(({ x }) => x));
  expect([first, second].map((line) => ((line?.x ?? 0) - left) / (line?.size ?? 1))).toEqual([indent, indent]);
  expect((second?.top ?? 0) - (first?.top ?? 0)).toBeCloseTo(space, 6);
});

test("prose is justified and hyphenated; titles, headings, captions, labels and cells are ragged and whole", async () => {
  const long = "Internationalization considerations";
  const lesson = `title: ${long}
subtitle: ${long}
sections:
  - title: ${long}
    topics:
      - title: ${long}
        body: |-
          Prose with a [link](https://example.org).

          | head |
          | ---- |
          | cell |
        figures: [{ id: f, caption: ${long}, alt: A line }]
`;
  const from = projectWith({ c: {
    "course.yaml": "title: Course\nlang: en\nparts: [{ title: Part, lessons: [a] }]\n",
    "lessons/a.yaml": lesson,
  } });
  const handout = (await laidOutProject(from)).find(({ name }) => name === long);
  const texts = handout?.document.pages.flatMap(({ fragments }) => fragments.flatMap(textsIn)) ?? [];
  const settingOf = (words: string): readonly string[] =>
    [...new Set(texts.filter(({ text }) => text.includes(words)).map(({ style }) => `${style.textAlign === "justify" ? "justified" : "ragged"} ${style.hyphens}`))];
  const ragged = ["Internationalization", "COURSE", "head", "cell", "to come", "Figure"];
  expect(Object.fromEntries(["Prose", ...ragged].map((words) => [words, settingOf(words)]))).toEqual({
    Prose: ["justified auto"], ...Object.fromEntries(ragged.map((words) => [words, ["ragged manual"]])),
  });
});
