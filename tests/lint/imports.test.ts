import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { ESLint } from "eslint";
import { Linter } from "eslint";
import { afterAll, expect, test } from "vitest";

const folder = mkdtempSync(path.join(tmpdir(), "lint-"));
const root = path.join(import.meta.dirname, "../..");

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const files: Readonly<Record<string, string>> = {
  "src/ground/index.ts": 'export { level } from "./level.js";\n',
  "src/ground/level.ts": "export const level = 1;\n",
  "src/upper/index.ts": 'export { near } from "./near.js";\n',
  "src/upper/near.ts": 'import { far } from "./far.js";\nexport const near = far;\n',
  "src/upper/far.ts": 'import { level } from "../ground/index.js";\nexport { near } from "./near.js";\nexport const far = level;\n',
  "src/upper/dispatch.ts": 'import { held } from "./held.js";\nexport const dispatch = held;\n',
  "src/upper/held.ts": 'import { dispatch } from "./dispatch.js";\nexport const held = dispatch;\n',
  "src/upper/deep.ts": 'import { level } from "../ground/level.js";\nexport const deep = level;\n',
  "src/ground/climb.ts": 'import { near } from "../upper/index.js";\nexport const climb = near;\n',
  "src/upper/package.ts": 'import pdf from "pdfkit";\nexport const made = pdf;\n',
  "src/cellar/dark.ts": "export const dark = 1;\n",
};

const rooms = [
  { name: "ground", does: "", imports: [], packages: [] },
  { name: "upper", does: "", imports: ["ground"], packages: [] },
];

async function pluginOf(file: string, name: string): Promise<ESLint.Plugin> {
  const plugins = (await import(pathToFileURL(path.join(root, file)).href)) as Readonly<Record<string, ESLint.Plugin>>;
  const plugin = plugins[name];
  if (plugin === undefined) throw new Error(`no ${name} in ${file}`);
  return plugin;
}

for (const [name, text] of Object.entries(files)) {
  mkdirSync(path.join(folder, path.dirname(name)), { recursive: true });
  writeFileSync(path.join(folder, name), text);
}

const plugins = {
  lectern: await pluginOf("eslint.rooms-rule.js", "roomsPlugin"),
  cycles: await pluginOf("eslint.cycles-rule.js", "cyclesPlugin"),
};

function messagesOf(name: string): string[] {
  const linter = new Linter({ cwd: folder });
  const found = linter.verify(
    readFileSync(path.join(folder, name), "utf8"),
    [{ files: ["**/*.ts"], plugins, rules: { "lectern/rooms": ["error", { rooms }], "cycles/cycles": ["error", { dispatcher: "upper/dispatch.ts" }] } }],
    path.join(folder, name),
  );
  return found.map(({ line, message }) => `${line}: ${message}`);
}

test.each([
  ["src/upper/near.ts", ["1: the import leads back to this file: upper/near.ts → upper/far.ts → upper/near.ts"]],
  ["src/upper/far.ts", ["2: the import leads back to this file: upper/far.ts → upper/near.ts → upper/far.ts"]],
  ["src/upper/dispatch.ts", []],
  ["src/upper/held.ts", []],
  ["src/upper/index.ts", []],
  ["src/ground/index.ts", []],
])("lint names every import of %s that leads back to it", (name, expected) => {
  expect(messagesOf(name)).toEqual(expected);
});

test.each([
  ["src/upper/deep.ts", ["1: import `ground` through its index.js"]],
  ["src/ground/climb.ts", ["1: `ground` may not import `upper`"]],
  ["src/upper/package.ts", ["1: `upper` may not import the package `pdfkit`"]],
  ["src/cellar/dark.ts", ["1: `src/cellar` has no row in eslint.rooms.js"]],
])("lint holds the table of rooms in %s", (name, expected) => {
  expect(messagesOf(name)).toEqual(expected);
});
