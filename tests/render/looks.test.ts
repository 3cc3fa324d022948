import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { buildProject } from "../../src/build/index.js";
import { laidOutProject } from "../support/laid-out-courses.js";
import type { LaidOutSample } from "../support/laid-out-courses.js";
import type { Fragment } from "../../src/layout/index.js";
import { readPdf } from "../support/pdf-structure.js";
import type { ReadNode } from "../support/pdf-structure.js";
import { projectWith, tinyCourse } from "../support/tiny-project.js";

const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="100"><path d="M0 0h400v100H0z" fill="none" stroke="#000"/><text x="0" y="40" font-size="16">Letters of sixteen</text></svg>';

async function handoutOf(course: string, topic: string): Promise<LaidOutSample> {
  const files = {
    ...tinyCourse, "course.yaml": `${tinyCourse["course.yaml"] ?? ""}${course}`, "figures/a.svg": drawing,
    "lessons/one.yaml": `title: First\nsections:\n  - title: Start\n    topics:\n      - title: Topic\n${topic}`,
  };
  const laid = (await laidOutProject(projectWith({ tiny: files }))).find(({ name }) => name === "First");
  if (laid === undefined) throw new Error("the handout is not laid out");
  return laid;
}

function fragmentsOf({ document }: LaidOutSample): readonly Fragment[] {
  const inside = (fragment: Fragment): readonly Fragment[] => [fragment, ...("children" in fragment ? fragment.children.flatMap(inside) : [])];
  return document.pages.flatMap(({ fragments }) => fragments.flatMap(inside));
}

const textOf = (laid: LaidOutSample): string => fragmentsOf(laid).map((one) => (one.kind === "text" ? one.text : "")).join(" ");

test("a short handout has no contents, and has them where the theme asks for them of fewer pages", async () => {
  expect(textOf(await handoutOf("", "        summary: A word.\n"))).not.toContain("Contents");
  expect(textOf(await handoutOf("theme: { contents-from: 1 }\n", "        summary: A word.\n"))).toContain("Contents");
});

test("a drawing is as large as makes its letters 8 pt, and one of a given width is as wide as that", async () => {
  const widthOf = async (more: string): Promise<readonly number[]> =>
    fragmentsOf(await handoutOf("", `        figures: [{ id: a, caption: A drawing, alt: Letters${more} }]\n`)).flatMap((one) => (one.kind === "image" ? [Math.round(one.rect.width)] : []));
  expect(await widthOf("")).toEqual([200]); // 300 pt with letters of 12 pt
  expect(await widthOf(", width: 50%")).toEqual([191]); // half of 135 mm
});

test("what is to come is a frame, its caption alone, or nothing, and nobody is told who owes it", async () => {
  const figure = "        figures: [{ id: b, caption: A plan, alt: What it shows, owner: Ada Vale }]\n";
  const frames = async (slots: string): Promise<readonly number[]> =>
    fragmentsOf(await handoutOf(slots, figure)).flatMap((one) => (one.kind === "box" && one.element.attributes.get("class")?.value === "frame" ? [Math.round(one.rect.height)] : []));
  expect(await frames("")).toEqual([66]);
  expect(await frames("slots: reserve\n")).toEqual([215]); // 382.7 pt at 16:9
  expect(await frames("slots: line\n")).toEqual([]);
  expect(textOf(await handoutOf("slots: line\n", figure))).toContain("A plan");
  expect(textOf(await handoutOf("slots: omit\n", figure))).not.toContain("A plan");
  expect(textOf(await handoutOf("", figure))).not.toContain("Ada Vale");
});

/** A course with what looks set each in their own way; its labels are named, since large print prints all of them. */
const styledCourse = {
  "course.yaml": `title: K
lang: en
code: X 1
note-column: true
index: true
labels: { summary: Summary, key-points: Points, examples: Examples, questions: Questions, tasks: Tasks }
instructors: [Ada Vale]
description: Words.
outcomes: [{ id: o, text: Weave }]
assessments: [{ name: E, weight: 100, due: 2027-02-01 }]
schedule: [{ date: 2027-01-05, topic: T }]
policies: [{ title: P, text: Q }]
parts: [{ title: P, hours: 2, lessons: [one] }]
`,
  "glossary.yaml": "- { term: weft, definition: The thread across. }\n",
  "figures/a.svg": drawing,
  "lessons/one.yaml": `title: L
objectives: [See]
sections:
  - title: A
    topics:
      - title: B
        summary: "A *word*, \`code\` and :term[weft].^[A note.]"
        key-points: ["**Warp**: along.", { text: Two, points: [Three] }]
        body: |
          \`\`\`text
          ${"a long line ".repeat(5)}
          \`\`\`
        figures: [{ id: a, caption: C, alt: D }, { id: b, caption: E, alt: F, beside: true }]
        tables: [{ id: t, caption: C, columns: [V, W, X, Y, Z], rows: 2 }]
  - { kind: tasks, title: W, tasks: [{ text: Do it., lines: 2, due: 2027-01-05 }] }
  - { kind: questions, title: Q, key-points: [Why?] }
`,
  "sheets/s.yaml": "title: S\ngroups: [{ title: G, entries: [{ term: t, definition: d }, { command: ls -l, meaning: list }] }]\n",
};

/** The structure elements of a document with what is in each, and not the lines that they take. */
function tagsOf(node: ReadNode): string {
  const kids = node.kids.flatMap((kid) => ("role" in kid ? [tagsOf(kid)] : []));
  return `${node.role}${node.alt === null ? "" : `"${node.alt}"`}${kids.length === 0 ? "" : `(${kids.join(" ")})`}`;
}

async function tagTrees(look: string, files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const root = projectWith({ k: files });
  const { diagnostics } = await buildProject({ from: root, targets: [], output: null, environment: {}, report: () => undefined, look });
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  const folder = path.join(root, "output", "k");
  return Promise.all(readdirSync(folder).sort().map(async (name) => `${name}: ${tagsOf((await readPdf(readFileSync(path.join(folder, name)))).structure)}`));
}

test("the tag trees of a glossary, a syllabus, a handout and a sheet are the same in every look", async () => {
  const usual = await tagTrees("default", styledCourse);
  expect(usual.map((tree) => tree.split(":")[0])).toEqual(["glossary.pdf", "k-syllabus.pdf", "one-handout.pdf", "s.pdf"]);
  for (const look of ["classic", "compact", "notes", "large-print"]) expect(await tagTrees(look, styledCourse), look).toEqual(usual);
});

test("large print tags a table of over four columns as lists, whose items say what stands over them", async () => {
  const files = { ...tinyCourse, "lessons/one.yaml": `title: First\nsections: [{ title: Start, topics: [{ title: Topic, body: "| v | w | x | y | z |\\n|---|---|---|---|---|\\n| 1 | 2 | 3 |   | 5 |" }] }]\n` };
  const [tree] = (await tagTrees("large-print", files)).filter((each) => each.startsWith("one-handout"));
  expect(tree).toContain("L(LI(LBody(L(LI(LBody) LI(LBody) LI(LBody)))))"); // w, x and z under v; what y says is nothing
  expect(tree).not.toContain("Table");
});

test("large print lists what counts where it has over four columns", async () => {
  const files = {
    "course.yaml": "title: K\nlang: en\noutcomes: [{ id: o, text: Weave }]\nassessments: [{ name: E, weight: 100, points: 10, due: 2027-02-01, outcomes: [o], items: [{ name: F, weight: 100 }] }]\nparts: [{ title: P, lessons: [one] }]\n",
    "lessons/one.yaml": "title: L\nsections: []\n",
  };
  const [syllabus] = await tagTrees("large-print", files);
  expect(syllabus).toContain("L(LI(LBody(L(LI(LBody) LI(LBody) LI(LBody) LI(LBody(Link)) LI(LBody(L(LI(LBody))))))) LI(LBody))");
});
