import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { buildProject, checkProject } from "../../src/build/index.js";
import { projectWith, tinyCourse } from "../support/tiny-project.js";

const quiet = { targets: [], output: null, environment: {}, report: () => undefined };
const sample = path.join(import.meta.dirname, "../../content/large-model-engineering");
const lesson = "10-history-of-large-models";

const sampleFiles = {
  "course.yaml": `title: 课程\nlang: zh-CN\nparts:\n  - title: 一\n    lessons: [${lesson}]\n`,
  "references.yaml": readFileSync(path.join(sample, "references.yaml"), "utf8"),
  [`lessons/${lesson}.yaml`]: readFileSync(path.join(sample, "lessons", `${lesson}.yaml`), "utf8"),
} as const;

const slip = fc.constantFrom("", ":", "- ", "  ", "*", "**", "`", "[@", "{{", "}}", "<p>", "&x;", "\n", "\t", "@fig-", "|", "\u0000", "𠮷");

test("no slip of the keyboard in a course makes the pipeline throw", async () => {
  const names = Object.keys(sampleFiles) as (keyof typeof sampleFiles)[];
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...names), fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(12), slip, async (name, at, cut, put) => {
      const text = sampleFiles[name];
      const start = Math.floor(at * text.length);
      const root = projectWith({ c: { ...sampleFiles, [name]: text.slice(0, start) + put + text.slice(start + cut) } });
      const { diagnostics } = await checkProject({ ...quiet, from: root });
      for (const { span } of diagnostics)
        if (span !== null) {
          expect(span.start).toBeLessThanOrEqual(span.end);
          expect(span.end).toBeLessThanOrEqual(span.source.text.length);
        }
    }),
    { numRuns: 25 },
  );
});

test("a course builds to the same bytes in two folders", async () => {
  const [one, other] = [projectWith({ tiny: tinyCourse }), projectWith({ tiny: tinyCourse })];
  for (const root of [one, other]) await buildProject({ ...quiet, from: root });
  const pdfs = (root: string): Buffer[] =>
    readdirSync(path.join(root, "output/tiny")).sort().map((name) => readFileSync(path.join(root, "output/tiny", name)));
  expect(pdfs(one).length).toBe(3); // two handouts and the syllabus
  expect(pdfs(one)).toEqual(pdfs(other));
});

test("a file in the fonts folder that is no font is an error of the whole course", async () => {
  const root = projectWith({ tiny: tinyCourse });
  mkdirSync(path.join(root, "content/tiny/fonts"));
  writeFileSync(path.join(root, "content/tiny/fonts/broken.ttf"), "not a font");
  const { diagnostics, documents } = await buildProject({ ...quiet, from: root });
  expect(diagnostics.map(({ span, message }) => [span?.source.path, message])).toEqual([
    ["content/tiny/fonts/broken.ttf", "the font is not a TrueType font"],
  ]);
  expect(documents.map(({ status }) => status)).toEqual(["failed", "failed", "failed"]);
});
