import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { verifyPdf } from "../../src/conformance/index.js";
import { elementNames } from "../../src/markup/vocabulary.js";
import { longhandNames } from "../../src/style/properties/longhands.js";
import { shorthands } from "../../src/style/properties/shorthands.js";
import { lectern } from "../support/command-spec.js";
import { stressCourse, stressLayout } from "./stress-document.js";
import { pageOnly, propertySamples } from "./stress-properties.js";

test("the stress document uses every element", () => {
  const layout = stressLayout();
  expect(elementNames.filter((name) => !new RegExp(`<${name}[ />]`).test(layout))).toEqual([]);
});

test("the stress document uses every property", () => {
  const used = new Set(propertySamples().map(({ property }) => property));
  expect([...longhandNames, ...shorthands.keys()].filter((name) => !used.has(name)).sort()).toEqual(pageOnly);
  const sheet = stressCourse("a4")["course.css"] ?? "";
  expect(pageOnly.filter((name) => !sheet.includes(`${name}: `))).toEqual([]);
});

test("the stress document breaks no condition that a machine can judge", async () => {
  const root = mkdtempSync(path.join(tmpdir(), "lectern-stress-"));
  for (const [name, text] of Object.entries(stressCourse("a4"))) {
    const file = path.join(root, "content/stress", name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const { stderr } = await lectern(root, "build", "content/stress/lessons/everything.yaml");
  expect(stderr.split("\n").filter((line) => line.startsWith("error"))).toEqual([]);
  const { verdicts, pages } = verifyPdf(readFileSync(path.join(root, "output/stress/everything-handout.pdf")));
  expect(verdicts.flatMap(({ findings }) => findings)).toEqual([]);
  expect(pages).toBeGreaterThan(20);
}, 120_000);
