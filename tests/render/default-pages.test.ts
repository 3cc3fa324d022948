import { expect, test } from "vitest";
import type { Fragment, TextFragment } from "../../src/layout/index.js";
import { laidOutProject } from "../support/laid-out-courses.js";
import { runSpecs } from "../support/spec-cases.js";
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

/** How the paragraphs of a language are told apart: their indents in em of their type, and from line to line. */
function partingIn(lines: readonly SetLine[], words: string): string {
  const [first, second, quoted, last] = [1, 2, 3, 4].map((number) => lines.findIndex(({ text }) => text.startsWith(`${words}${number}`)));
  const at = (index = NaN): SetLine => lines[index] ?? { x: NaN, top: NaN, size: NaN, text: "" };
  const edge = at((second ?? NaN) + 1);
  const em = (index: number | undefined): string => `${Number(((at(index).x - edge.x) / edge.size).toFixed(2))} em`;
  const below = (index: number | undefined): string => `${Number((at(index).top - at((index ?? NaN) - 1).top).toFixed(2))} pt`;
  return `indents ${em(first)}, ${em(second)}; from line to line ${below((second ?? NaN) + 1)}, to a paragraph ${below(second)}, to a quotation ${below(quoted)}, from it ${below(last)}; it stands in by ${em(quoted)}`;
}

// Input: the words of a paragraph of each language, which stands behind the fence. Expected: how its paragraphs are told apart.
runSpecs("render", async ({ inputs }) => {
  const courses = inputs.map(({ path: lang, text }) => {
    const words = text.trim();
    const body = [`${words}1`, `${words}2 ${`${words} `.repeat(30).trimEnd()}`, `> ${words}3`, `${words}4`].join("\n\n");
    const lesson = `title: ${lang}\nsections:\n  - title: ${words}\n    body: ${JSON.stringify(body)}\n`;
    return [lang, { "course.yaml": `title: ${words}\nlang: ${lang}\nparts: [{ title: ${words}, lessons: [a] }]\n`, "lessons/a.yaml": lesson }] as const;
  });
  const samples = await laidOutProject(projectWith(Object.fromEntries(courses)));
  return inputs.map(({ path: lang, text }) => {
    const handout = samples.find(({ name }) => name === lang);
    return `${lang}: ${partingIn(handout?.document.pages.flatMap(({ fragments }) => fragments.flatMap(linesIn)) ?? [], text.trim())}`;
  }).join("\n");
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
