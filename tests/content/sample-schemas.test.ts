import path from "node:path";
import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { jsonSchema, schemaNames } from "../../src/content/index.js";
import { sampleFiles, sampleText } from "./sample-files.js";

const root = path.join(import.meta.dirname, "..", "..");
const content = path.join(root, "content");

const validators = new Map(
  schemaNames.map((name) => [name, new Ajv().compile(JSON.parse(jsonSchema(name)))]),
);

test.each(sampleFiles())("%s names its schema, and an independent validator finds nothing wrong with it", (file, name) => {
  const text = sampleText(file);
  const [, address = ""] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(text) ?? [];
  const named = path.resolve(path.dirname(path.join(content, file)), address);
  expect(path.relative(root, named).split(path.sep).join("/")).toBe(`docs/schema/${name}.json`);
  const validate = validators.get(name);
  validate?.(parse(text));
  expect(validate?.errors).toBeNull();
});

test.each([
  ["an unknown key", "course", { title: "T", lang: "en", hour: 3 }],
  ["a kind of hours that there is not", "course", { title: "T", lang: "en", hours: { lectures: 3 } }],
  ["an entry of the schedule without lesson and topic", "course", { title: "T", lang: "en", schedule: [{ week: 1 }] }],
  ["a lesson without a title", "lesson", {}],
  ["a section of no kind", "lesson", { title: "T", sections: [{ title: "S", kind: "poem" }] }],
  ["a formula with words that are none", "sheet", { title: "T", groups: [{ title: "G", entries: [{ formula: "x", alt: [] }] }] }],
  ["an entry of two kinds", "sheet", { title: "T", groups: [{ title: "G", entries: [{ term: "x", definition: "y", note: "z" }] }] }],
  ["a sheet of five columns", "sheet", { title: "T", columns: 5, groups: [{ title: "G", entries: [{ note: "z" }] }] }],
  ["a reference of no type", "references", [{ id: "a", title: "T", type: "ballad" }]],
] as const)("an independent validator refuses %s", (_, name, value) => {
  expect(validators.get(name)?.(value)).toBe(false);
});
