import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { buildProject } from "../../src/build/index.js";
import { readText } from "../../src/conformance/index.js";
import { projectWith } from "../support/tiny-project.js";
import { snippets } from "./snippets.js";

const quiet = { targets: [], output: null, environment: {}, report: () => undefined };

/** As a PDF holds code: where a line ends, a blank, unless the next begins with one or with a tab. */
function held(code: string): string {
  return code.replace(/\n(?=[ \t])/g, "").replaceAll("\n", " ");
}

test("code in fifteen languages is read from the PDF character for character, every blank and every tab among them", async () => {
  const body = Object.entries(snippets).map(([language, code]) => `\`\`\`${language}\n${code}\n\`\`\``).join("\n\n");
  const lesson = `title: Code\nsections:\n  - title: S\n    body: ${JSON.stringify(body)}\n`;
  const root = projectWith({ c: { "course.yaml": "title: C\nlang: en\nparts: [{ title: P, lessons: [a] }]\n", "lessons/a.yaml": lesson } });
  const { diagnostics } = await buildProject({ ...quiet, from: root });
  expect(diagnostics).toEqual([]);
  const read = readText(readFileSync(path.join(root, "output/c/a-handout.pdf")));
  const blocks = [...read.matchAll(/^ *Code “(.*)”$/gm)].map(([, text = ""]) => text.trimEnd());
  expect(blocks).toEqual(Object.values(snippets).map(held));
}, 60_000);
