import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { readBibliographyFile } from "../../src/bibliography/index.js";
import { knownVariables, readCourse } from "../../src/content/index.js";
import { readBibliography, referencesOfBibliography } from "../../src/import/index.js";
import type { Reference } from "../../src/model/index.js";
import { cslJson } from "../../src/references/index.js";
import { referencesOf } from "./course-of-references.js";

const withoutPlaces = (references: readonly Reference[]): unknown =>
  JSON.parse(JSON.stringify(references.map(({ id, ...rest }) => ({ ...rest, id: id.value })), (key, value: unknown) => (key === "span" ? undefined : value)));

const content = path.join(import.meta.dirname, "..", "..", "content");
const samples = readdirSync(content).map((course) => path.join(content, course, "references.yaml")).filter((file) => existsSync(file));

const nasty = `- id: dates
  type: book
  title: T
  issued: { date-parts: [[2004]], season: 4 }
  accessed: 2020-05-02
  original-date: { literal: c1961 }
  available-date: 1998/2003
- { id: circa, type: book, title: "T: <i>x</i> & 'y'", issued: { date-parts: [[1850]], circa: true } }
- { id: press, type: book, title: T, issued: { literal: in press } }
- { id: days, type: speech, title: T, issued: 2019-06-03/2019-06-05 }
- id: names
  type: book
  title: "0123"
  author:
    - { family: Berg, given: Jan, non-dropping-particle: van der, suffix: Jr. }
    - { family: Zhao, given: Mingyu, static-ordering: true }
    - { family: Low, given: Ann, dropping-particle: von }
    - { literal: others }
  volume: 3
  edition: "2"
  language: zh-CN
`;

test.each([...samples.map((file) => [path.basename(path.dirname(file)), readFileSync(file, "utf8")] as const), ["dates and names", nasty] as const])("YAML, CSL-JSON and YAML again say the same: %s", async (_, yaml) => {
  const first = referencesOf(yaml);
  const json = { path: "refs.json", text: JSON.stringify(first.map(cslJson), null, 2) };
  const bibliography = readBibliographyFile(json, knownVariables, null);
  const second = readCourse({ id: "c", course: { path: "course.yaml", text: "title: C\nlang: en\n" }, lessons: [], references: null, bibliographies: [{ source: json, bibliography }] });
  expect(second.diagnostics).toEqual([]);
  expect(withoutPlaces(second.value?.references ?? [])).toEqual(withoutPlaces(first));
  const { value } = await readBibliography(json, knownVariables);
  expect(withoutPlaces(referencesOf(referencesOfBibliography(value ?? [])))).toEqual(withoutPlaces(first));
});
