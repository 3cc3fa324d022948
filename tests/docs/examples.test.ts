import { mkdtempSync, readFileSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { runInThisContext } from "node:vm";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { readArguments } from "../../src/cli/arguments.js";
import { commands } from "../../src/cli/commands.js";
import * as lecternPackage from "../../src/index.js";
import { lectern, runLine, wordsOf, writeFiles } from "../support/command-spec.js";
import { blocksOf } from "../support/spec-cases.js";
import type { SpecInput } from "../support/spec-cases.js";
import { tinyCourse } from "../support/tiny-project.js";

const root = path.join(import.meta.dirname, "..", "..");
const pages = ["README.md", "CONTRIBUTING.md", ...readdirSync(path.join(root, "docs")).filter((name) => name.endsWith(".md")).map((name) => `docs/${name}`)];
const outline = readFileSync(path.join(root, "tests/package/walks.md"), "utf8");

function textOf(page: string): string {
  return readFileSync(path.join(root, page), "utf8");
}

/** What is typed but is not ours to run. */
const foreign = new Set(["npm", "git", "pandoc"]);

/** The lines of a shell without their comments. */
function linesOf({ text }: SpecInput): string[] {
  return text.trim().split("\n").map((line) => line.replace(/\s+#.*$/, ""));
}

/** Runs a line in a folder; a command that is neither ours nor one of npm is a mistake of the page. */
async function runExample(folder: string, line: string): Promise<void> {
  const [first = "", second] = wordsOf(line);
  if (foreign.has(first)) return;
  expect([first, second].includes("lectern"), line).toBe(true);
  const [command, ...words] = wordsOf(line).slice(first === "lectern" ? 1 : 2);
  // It does not end by itself: that it is a command is all that can be seen here.
  if (command === "watch") expect(readArguments([command, ...words]).kind).toBe("request");
  else expect([line, (await runLine(folder, line))?.code]).toEqual([line, 0]);
}

/** Runs a program with the package under its own name. */
async function runProgram({ text }: SpecInput, folder: string): Promise<void> {
  const body = text.replaceAll(/^import (\{[^}]*\}) from "lectern";$/gm, "const $1 = lecternPackage;");
  expect(body).not.toMatch(/^import /m);
  const program = runInThisContext(`(async (lecternPackage, folder, console) => {${body}})`) as (...given: unknown[]) => Promise<void>;
  await program(lecternPackage, folder, { log: () => undefined });
}

/** A workflow of GitHub: it is YAML, and every command of ours in it is one. */
function checkWorkflow({ text }: SpecInput): void {
  const { jobs } = parse(text) as { readonly jobs: Readonly<Record<string, { readonly steps: readonly { readonly run?: string }[] }>> };
  const lines = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run?.split("\n") ?? []));
  const ours = lines.map(wordsOf).filter(([first, second]) => first === "npx" && second === "lectern");
  expect(ours.length).toBeGreaterThan(0);
  for (const [, , ...words] of ours) expect([words, readArguments(words).kind]).toEqual([words, "request"]);
}

/** Does what a block says: writes a file of a course, runs commands or a program. A block of another kind is a mistake. */
async function follow(block: SpecInput, folder: string): Promise<void> {
  if (block.language === "sh") for (const line of linesOf(block)) await runExample(folder, line);
  else if (block.language === "js") await runProgram(block, folder);
  else if (block.path.startsWith(".github/")) checkWorkflow(block);
  else if (block.path.startsWith("./")) writeFiles(folder, { [block.path]: block.text });
  else if (block.path !== "") writeFiles(folder, { [`content/reading/${block.path}`]: block.text });
  else expect([block.language, block.text.slice(0, 40)]).toEqual(["text", block.text.slice(0, 40)]);
}

test.each(pages)("every example of %s does what it says", async (page) => {
  const folder = mkdtempSync(path.join(tmpdir(), "lectern-docs-"));
  const blocks = blocksOf(textOf(page));
  writeFiles(folder, { "outline.md": outline });
  if (blocks.some(({ language }) => language === "js"))
    writeFiles(folder, Object.fromEntries(Object.entries(tinyCourse).map(([name, text]) => [`content/reading/${name}`, text])));
  for (const block of blocks) await follow(block, folder);
  if (blocks.some(({ path: name }) => name.startsWith("./"))) expect(await lectern(folder, "check")).toMatchObject({ code: 0 });
  else if (blocks.some(({ language, path: name }) => name !== "" && language !== "text" && !name.startsWith(".github/")))
    expect(await lectern(folder, "check", "--strict")).toMatchObject({ code: 0, stderr: "" });
});

test("commands in running text are ones that the program has", () => {
  const written = pages.flatMap((page) => [...textOf(page).matchAll(/`(?:npx )?lectern ([a-z][^`]*)`/g)].map(([, line = ""]) => line.replace(/[<[].*$/, "").trim()));
  expect(written.length).toBeGreaterThan(20);
  const names = new Set<string>(["help", ...commands.map(({ name }) => name)]);
  for (const line of written) expect([line, names.has(wordsOf(line)[0] ?? "")]).toEqual([line, true]);
});

test("the README names every command", () => {
  for (const { name } of commands) expect(textOf("README.md")).toContain(`\`lectern ${name}\``);
});

test("the help of a command says all that the page on the command line says of it", async () => {
  const page = textOf("docs/cli.md");
  for (const { name, about, examples, options } of commands) {
    const help = (await lectern("/", "help", name)).stdout.replace(/\s+/g, " ");
    for (const paragraph of about) expect(help).toContain(paragraph.replace(/\s+/g, " "));
    for (const example of examples) {
      expect(help).toContain(`lectern ${example}`);
      expect(page).toContain(`lectern ${example}`);
      expect([example, readArguments(wordsOf(example)).kind]).toEqual([example, "request"]);
    }
    for (const option of options) expect(help).toContain(`--${option}`);
  }
});

test("every link of the pages leads to a file that is there", () => {
  for (const page of pages)
    for (const [, target = ""] of textOf(page).replaceAll(/^```[^]*?^```/gm, "").replaceAll(/(`+)[^\n]*?\1/g, "").matchAll(/\]\(([^)#:\s]+)(?:#[^)]*)?\)/g))
      expect([page, target, readdirSync(path.join(root, path.dirname(page), path.dirname(target))).includes(path.basename(target))]).toEqual([page, target, true]);
});
