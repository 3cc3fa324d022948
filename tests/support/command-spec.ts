import { appendFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { run } from "../../src/cli/run.js";
import { postScriptFile } from "../fonts/post-script-fonts.js";
import type { SpecCase, SpecInput } from "./spec-cases.js";

/** What a command line printed and the exit code that it gave. */
export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Runs the program in a folder, as a shell would but in this process. */
async function lecternIn(from: string, environment: Environment, words: readonly string[]): Promise<Ran> {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await run(words, {
    stdout: { write: (text) => out.push(text) },
    stderr: { write: (text) => err.push(text) },
    from,
    environment,
    program: path.join(import.meta.dirname, "hungry-child.js"),
    now: () => 0, today: () => "2000-01-01",
  });
  return { code, stdout: out.join(""), stderr: err.join("") };
}

/** Runs the program in a folder with nothing in the environment. */
export async function lectern(from: string, ...words: readonly string[]): Promise<Ran> {
  return lecternIn(from, {}, words);
}

/** Durations change from run to run and are shown as `T`. */
export function steady(text: string): string {
  return text.replace(/\d+ ms|\d+\.\d s/g, "T");
}

/** Writes files below a folder, which are made with those between. */
export function writeFiles(root: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(root, ...name.split("/"));
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

/** The words of a line of a shell that knows quotation marks and nothing else. */
export function wordsOf(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(([, double, single, bare]) => double ?? single ?? bare ?? "");
}

/** Runs a line such as `cd here && LANG=C lectern build` in a folder; commands that are not ours are passed over. */
export async function runLine(root: string, line: string): Promise<Ran | null> {
  let from = root;
  let last: Ran | null = null;
  for (const command of line.replace(/\|[^|]*$/, "").split("&&")) {
    const words = wordsOf(command);
    const name = words.findIndex((word) => !/^[A-Z_]+=/.test(word));
    const rest = words.slice(name + 1);
    const environment: Environment = Object.fromEntries(words.slice(0, name).map((word) => [word.slice(0, word.indexOf("=")), word.slice(word.indexOf("=") + 1)]));
    if (words[name] === "cd") from = path.resolve(from, rest[0] ?? "");
    if (words[name] === "lectern") last = await lecternIn(from, environment, rest);
    if (words[name] === "npx" && rest[0] === "lectern") last = await lecternIn(from, environment, rest.slice(1));
  }
  return last;
}

/** All that was printed, or as many lines of its end as the command line asks for with `| tail -n 4`. */
function tailOf(line: string, printed: string): string {
  const [, count] = /\| tail -n (\d+)$/.exec(line) ?? [];
  return count === undefined ? printed : printed.split("\n").slice(-Number(count)).join("\n");
}

/**
 * The text of a block; with `times-5000` its line so many times, without line breaks but those that it writes as `\n`,
 * and with `\i` for the number of the round, from 1.
 */
function textOf({ language, text }: SpecInput): string {
  const [, times] = /^times-(\d+)$/.exec(language) ?? [];
  if (times === undefined) return text;
  const line = text.slice(0, -1).replaceAll("\\n", "\n");
  return Array.from({ length: Number(times) }, (_, round) => line.replaceAll("\\i", String(round + 1))).join("");
}

/**
 * Puts the file of a block into a folder: its bytes in `base64`, what a `link` leads to, a font of a family with `postscript` outlines,
 * keyed by CID where its name begins so, or text. A second block goes on.
 */
function writeBlock(root: string, block: SpecInput): void {
  const file = path.join(root, ...block.path.split("/"));
  mkdirSync(path.dirname(file), { recursive: true });
  if (block.language === "base64") writeFileSync(file, Buffer.from(block.text, "base64"));
  else if (block.language === "postscript") writeFileSync(file, postScriptFile({ cid: block.text.startsWith("cid"), family: block.text.trim() }));
  else if (block.language === "link") symlinkSync(block.text.trim(), file);
  else appendFileSync(file, textOf(block));
}

/**
 * A spec case of the command line: every fenced block with a path is a file, every line of a block in `sh` a command.
 * Gives all that the last command printed, results before mistakes, and its exit code; `| tail -n 4` its last lines.
 */
export async function commandTranscript({ inputs }: SpecCase): Promise<string> {
  const root = mkdtempSync(path.join(tmpdir(), "lectern-spec-"));
  try {
    for (const input of inputs) if (input.path !== "") writeBlock(root, input);
    const lines = inputs.filter(({ language }) => language === "sh").flatMap(({ text }) => text.trim().split("\n"));
    let printed = "";
    for (const line of lines) {
      const ran = await runLine(root, line);
      if (ran !== null) printed = tailOf(line, `${ran.stdout}${ran.stderr.trimEnd()}\nexit ${ran.code}`);
    }
    return steady(printed).replaceAll(root, "/project").trim();
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
