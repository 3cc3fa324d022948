import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { rooms } from "../../eslint.rooms.js";
import { commandReference } from "./reference/cli-reference.js";
import { outputSchema } from "../../src/cli/output-schema.js";
import { accessibilityReference } from "./reference/accessibility-reference.js";
import { editorSchema, jsonSchema, schemaNames } from "../../src/content/index.js";
import { contentReference } from "./reference/content-reference.js";
import { codes } from "../../src/diagnostics/index.js";
import { imageReference } from "./reference/image-reference.js";
import { manifestSchema } from "../../src/pack/index.js";
import { markupReference } from "./reference/markup-reference.js";
import { templateReference } from "./reference/template-reference.js";
import { styleReference } from "./reference/style-reference.js";
import { codeReference } from "../support/code-reference.js";
import { allSpecCases } from "../support/spec-cases.js";
import { roomTable } from "../support/room-table.js";

const docs = path.join(import.meta.dirname, "..", "..", "docs");

test.each([
  ["accessibility.md", accessibilityReference],
  ["cli.md", commandReference],
  ["content.md", contentReference],
  ["diagnostics.md", () => codeReference(codes, allSpecCases().map(({ expected }) => expected))],
  ["images.md", imageReference],
  ["markup.md", markupReference],
  ["style.md", styleReference],
  ["templates.md", templateReference],
])("docs/%s is what the tables in the code say", async (name, reference) => {
  await expect(reference()).toMatchFileSnapshot(path.join(docs, name));
});

test.each(schemaNames)("docs/schema/%s.json is made from the schema in the code", async (name) => {
  await expect(jsonSchema(name)).toMatchFileSnapshot(path.join(docs, "schema", `${name}.json`));
});

test.each(schemaNames)("docs/schema/editor/%s.json is made from the same schema, with what an editor says of mistakes", async (name) => {
  await expect(editorSchema(name)).toMatchFileSnapshot(path.join(docs, "schema/editor", `${name}.json`));
  const silent = JSON.stringify(JSON.parse(editorSchema(name)), (key, value: unknown) => (key === "errorMessage" ? undefined : value), 2);
  expect(`${silent}\n`).toBe(jsonSchema(name));
});

test("docs/schema/output.json is the schema of the lines that the program prints", async () => {
  await expect(outputSchema()).toMatchFileSnapshot(path.join(docs, "schema", "output.json"));
});

test("docs/schema/manifest.json is the schema of what a pack says of itself", async () => {
  await expect(manifestSchema()).toMatchFileSnapshot(path.join(docs, "schema", "manifest.json"));
});

test("docs/architecture.md has the table of rooms that lint holds", async () => {
  const file = path.join(docs, "architecture.md");
  const text = readFileSync(file, "utf8");
  const [before, after] = [text.indexOf("<!-- rooms -->"), text.indexOf("<!-- /rooms -->")];
  expect(before).toBeGreaterThan(0);
  expect(after).toBeGreaterThan(before);
  const current = `${text.slice(0, before)}<!-- rooms -->\n\n${roomTable(rooms)}\n\n${text.slice(after)}`;
  await expect(current).toMatchFileSnapshot(file);
});
