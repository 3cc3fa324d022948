import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { buildProject } from "../../src/build/index.js";
import type { BuildResult } from "../../src/build/index.js";
import { structureText } from "../support/pdf-structure.js";
import { projectWith } from "../support/tiny-project.js";
import { paperOf } from "../support/pdf-objects.js";

const course = "title: Tiny\nlang: en\nparts:\n  - title: Part\n    lessons: [one]\n";
const lesson = "title: First\nsections:\n  - title: Start\n    topics:\n      - title: Topic\n        summary: A plain word.\n";

function build(files: Readonly<Record<string, string>>): { root: string; result: Promise<BuildResult> } {
  const root = projectWith({ tiny: { "course.yaml": course, "lessons/one.yaml": lesson, ...files } });
  const targets = ["content/tiny/lessons/one.yaml"];
  return { root, result: buildProject({ from: root, targets, output: null, environment: {}, report: () => undefined }) };
}

const handout = (root: string): Uint8Array => readFileSync(path.join(root, "output/tiny/one-handout.pdf"));

test("a course's own template file replaces the package's of the same path, and only that one", async () => {
  const own = '<article lang="{{course.lang}}"><header class="title-block"><h1>{{lesson.title}} of our own</h1></header></article>';
  const { root, result } = build({ "templates/handout/layout.hbs": own });
  expect((await result).diagnostics).toEqual([]);
  const text = await structureText(handout(root));
  expect(text).toContain("First of our own");
  expect(text).not.toContain("A plain word.");
});

test("course.css comes last in the cascade", async () => {
  const { root, result } = build({ "course.css": "@page { size: 300pt 400pt; margin: 20pt }" });
  expect((await result).diagnostics).toEqual([]);
  expect(paperOf(handout(root))).toEqual([300, 400]);
});

test("a template file that replaces nothing is a warning that names the nearest", async () => {
  const { result } = build({ "templates/handout/partials/topics.hbs": "" });
  expect((await result).diagnostics).toMatchObject([
    {
      code: "build/stray-template",
      severity: "warning",
      message: "`content/tiny/templates/handout/partials/topics.hbs` replaces no template file",
      hint: "rename it to `handout/partials/topic.hbs`",
    },
  ]);
});
