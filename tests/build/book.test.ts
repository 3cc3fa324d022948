import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { lectern } from "../support/command-spec.js";
import { linksOf, nodesOf, nodeText, readPdf } from "../support/pdf-structure.js";
import type { ReadPdf } from "../support/pdf-structure.js";
import { projectWith, tinyCourse } from "../support/tiny-project.js";

const lesson = (title: string, body: string): string => `title: ${title}
sections:
  - title: Start
    topics:
      - title: Topic
        body: |
${body.split("\n").map((line) => `          ${line}`).join("\n")}
        figures: [{ id: ${title.toLowerCase()}, caption: A ${title}, alt: Something. }]
  - kind: references
    title: Sources
`;

const tides: Readonly<Record<string, string>> = {
  "course.yaml": `title: Tides
lang: en
index: true
book: { title: The book of tides, preface: Before all., lof: true }
parts:
  - { title: Water, lessons: [moon, sun] }
  - { title: Part two of it, lessons: [wind, foam] }
`,
  "references.yaml": "- { id: darwin, type: book, title: The Tides, author: [{ family: Darwin, given: George }], issued: 1898 }\n- { id: cartwright, type: book, title: Tides, author: [{ family: Cartwright, given: David }], issued: 1999 }\n",
  "glossary.yaml": "- { term: spring tide, definition: A high one. }\n",
  "lessons/moon.yaml": lesson("Moon", "$$\na = b\n$$ {#eq-pull}\n\nSee @eq-pull, @fig-moon, @fig-sun and [@darwin]. A :term[spring tide] :index[Pull]comes.[^1]\n\n[^1]: A note.\n\n#### Deep {#deep}\n\nWords."),
  "lessons/sun.yaml": lesson("Sun", "$$\na = b\n$$ {#eq-push}\n\nAs @fig-moon, @eq-pull and [above](#deep) say [@cartwright; @darwin], in [the other](moon.yaml). A :term[spring tide] :index[Pull]again.[^1]\n\n[^1]: Another."),
  "lessons/wind.yaml": lesson("Wind", "Nothing."),
  "lessons/foam.yaml": lesson("Foam", "Nothing."),
};

async function book(files: Readonly<Record<string, string>>, ...words: readonly string[]): Promise<{ readonly stderr: string; readonly folder: string; readonly pdf: ReadPdf }> {
  const root = projectWith({ tides: files });
  const { stderr } = await lectern(root, "build", "--book", "--verify", ...words);
  const folder = path.join(root, "output/tides");
  return { stderr, folder, pdf: await readPdf(readFileSync(path.join(folder, "tides-book.pdf"))) };
}

test("a book has its lessons under their parts, a level lower, and what they number has the number of the lesson", async () => {
  const { stderr, folder, pdf } = await book(tides);
  expect(stderr).toBe("");
  expect(readdirSync(folder)).toEqual(["tides-book.pdf"]);
  const words = (role: string): readonly string[] => nodesOf(pdf.structure, role).map(nodeText);
  expect(words("H1")).toEqual(["Preface", "Contents", "Figures", "Water", "Part two of it", "References", "Terms", "Index"]);
  expect(words("H2")).toEqual(["Moon", "Sun", "Wind", "Foam"]);
  expect(words("H3").slice(0, 2)).toEqual(["1.1 Start", "2.1 Start"]);
  expect(words("H4").slice(0, 2)).toEqual(["1.1.1 Topic", "2.1.1 Topic"]);
  const text = nodeText(pdf.structure).replace(/\s+/g, " ");
  expect(text).toContain("See Equation (1.1), Figure 1.1, Figure 2.1 and");
  expect(text).toContain("As Figure 1.1, Equation (1.1) and above say");
  expect(pdf.pageLabels?.slice(0, 3)).toEqual(["i", "ii", "iii"]);
  expect(pdf.pageLabels?.at(-1)).toMatch(/^\d+$/);
  const [, , , water] = pdf.outline;
  expect(pdf.pageLabels?.[water?.destination?.page ?? 0]).toBe("1");
  expect((water?.destination?.page ?? 1) % 2).toBe(0);
  expect(text).toContain("Part 1");
  expect(text).not.toContain("Part 2");
});

test("links lead to other lessons inside the book, and entries of its one list are numbered once", async () => {
  const { pdf } = await book(tides);
  const links = linksOf(pdf.structure);
  expect(links.filter(({ destination, url }) => destination === null && url === null)).toEqual([]);
  const [moon] = pdf.outline.flatMap(({ children }) => children);
  expect(links.find(({ contents }) => contents.includes("the other"))?.destination?.page).toBe(moon?.destination?.page);
  expect(moon?.children.map(({ title }) => title)).toEqual(["1.1 Start"]);
  expect(nodesOf(pdf.structure, "H1").map(nodeText)).toContain("References");
  expect(nodeText(pdf.structure).split("Darwin, G").length - 1).toBe(1);
});

test("lessons keep their own lists of references where the book says so, and one part has no page of its own", async () => {
  const course = (tides["course.yaml"] ?? "").replace("lof: true", "references: lesson").replace(/parts:[^]*/, "parts: [{ title: All, lessons: [moon, sun] }]\n");
  const { stderr, pdf } = await book({ ...tides, "course.yaml": course });
  expect(stderr).toBe("");
  expect(nodesOf(pdf.structure, "H1").map(nodeText)).toEqual(["Preface", "Contents", "Moon", "Sun", "Terms", "Index"]);
  expect(nodeText(pdf.structure).split("Darwin, G").length - 1).toBe(2);
});

test("a book waits for lessons with mistakes, and is remembered", async () => {
  const root = projectWith({ tides });
  const first = await lectern(root, "build", "--book");
  expect(first.stdout).toContain("tides-book.pdf");
  const again = await lectern(root, "build", "--book");
  expect(again.stdout).toContain("unchanged");
  const broken = projectWith({ tides: { ...tides, "lessons/wind.yaml": "title: Wind\nsections: 3\n" } });
  const { stdout, code } = await lectern(broken, "build", "--book");
  expect(stdout).toContain("it takes something from content/tides/lessons/wind.yaml, which has errors");
  expect(code).toBe(1);
  expect(existsSync(path.join(broken, "output/tides/tides-book.pdf"))).toBe(false);
});

test("a build without --book makes none, and clean leaves the book", async () => {
  const root = projectWith({ tiny: tinyCourse });
  await lectern(root, "build");
  expect(readdirSync(path.join(root, "output/tiny"))).not.toContain("tiny-book.pdf");
  await lectern(root, "build", "--book");
  const { stdout } = await lectern(root, "clean");
  expect(stdout).not.toContain("tiny-book");
  expect(readdirSync(path.join(root, "output/tiny"))).toContain("tiny-book.pdf");
});
