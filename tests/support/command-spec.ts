import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { run } from "../../src/cli/run.js";
import type { SpecCase } from "./spec-cases.js";

/** What a command line printed and the exit code that it gave. */
export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the program in a folder, as a shell would but in this process, with nothing in the environment. */
export async function lectern(from: string, ...words: readonly string[]): Promise<Ran> {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await run(words, {
    stdout: { write: (text) => out.push(text) },
    stderr: { write: (text) => err.push(text) },
    from,
    environment: {},
  });
  return { code, stdout: out.join(""), stderr: err.join("") };
}

/** Durations change from run to run and are shown as `T`. */
export function steady(text: string): string {
  return text.replace(/\d+ ms|\d+\.\d s/g, "T");
}

/** Writes files below a folder, which are made with those between. */
export function writeFiles(root: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(root, ...name.split("/"));
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** The words of a line of a shell that knows quotation marks and nothing else. */
export function wordsOf(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(([, double, single, bare]) => double ?? single ?? bare ?? "");
}

/**
 * A spec case of the command line: every fenced block with a path is a file, every line of a block in `sh` a command.
 * Gives all that the last command printed, results before mistakes, and its exit code.
 */
export async function commandTranscript({ inputs }: SpecCase): Promise<string> {
  const root = mkdtempSync(path.join(tmpdir(), "lectern-spec-"));
  try {
    writeFiles(root, Object.fromEntries(inputs.filter((one) => one.path !== "").map((one) => [one.path, one.text])));
    const lines = inputs.filter(({ language }) => language === "sh").flatMap(({ text }) => text.trim().split("\n"));
    let printed = "";
    for (const line of lines) {
      const [, ...words] = wordsOf(line);
      const { code, stdout, stderr } = await lectern(root, ...words);
      printed = `${stdout}${stderr.trimEnd()}\nexit ${code}`;
    }
    return steady(printed).replaceAll(root, "/project").trim();
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
