import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { lectern } from "../support/command-spec.js";
import { readPdf } from "../support/pdf-structure.js";
import { projectWith, tinyCourse } from "../support/tiny-project.js";

const uaClaim = "<pdfuaid:part>1</pdfuaid:part>";
const archiveClaim = "<pdfaid:part>2</pdfaid:part>";

async function built(key: string, ...words: readonly string[]) {
  const root = projectWith({ tiny: { ...tinyCourse, "course.yaml": `${tinyCourse["course.yaml"] ?? ""}${key}` } });
  const ran = await lectern(root, "build", "content/tiny/lessons/one.yaml", ...words);
  const pdf = await readPdf(readFileSync(path.join(root, "output/tiny/one-handout.pdf")));
  return { ...ran, pdf };
}

test.each([
  ["", [], [true, true]],
  ["pdf-standard: ua-1,a-2a\n", [], [true, true]],
  ["pdf-standard: ua-1\n", [], [true, false]],
  ["pdf-standard: a-2a\n", [], [false, true]],
  ["pdf-standard: none\n", [], [false, false]],
  ["pdf-standard: none\n", ["--pdf-standard", "ua-1"], [true, false]],
])("`%s` with %j claims PDF/UA-1 and PDF/A-2a: %j, and is tagged in any case", async (key, words, [ua, archive]) => {
  const { code, pdf } = await built(key, ...words);
  expect(code).toBe(0);
  expect(pdf.xmp.includes(uaClaim)).toBe(ua);
  expect(pdf.xmp.includes(archiveClaim)).toBe(archive);
  expect(pdf.objects.root.has("OutputIntents")).toBe(archive);
  expect(pdf.structure.role).toBe("Document");
});

test("every condition may be judged before a file is written", async () => {
  const { code, stderr } = await built("", "--verify");
  expect([code, stderr]).toEqual([0, ""]);
});

test("a standard that is none of the four is a mistake of the command line", async () => {
  const root = projectWith({ tiny: tinyCourse });
  const { code, stderr } = await lectern(root, "build", "--pdf-standard", "none,ua-1");
  expect(code).toBe(2);
  expect(stderr).toContain("`ua-1,a-2a`, `ua-1`, `a-2a`, `none`, found `none,ua-1`");
});

test("a theme that is hard to read stops the PDF, and is a warning where the PDF claims nothing", async () => {
  const pale = `${tinyCourse["course.yaml"] ?? ""}theme:\n  accent: "#ffcc00"\n`;
  const root = projectWith({ tiny: { ...tinyCourse, "course.yaml": pale } });
  const strict = await lectern(root, "build", "content/tiny/lessons/one.yaml");
  expect(strict.code).toBe(1);
  expect(strict.stderr).toContain("error[accessibility/contrast]: text in `#ffcc00` on `#ffffff`");
  expect(strict.stderr).toContain("content/tiny/course.yaml:7:11");
  const draft = await lectern(root, "build", "content/tiny/lessons/one.yaml", "--pdf-standard", "none");
  expect(draft.code).toBe(0);
  expect(draft.stderr).toContain("warning[accessibility/contrast]");
});
