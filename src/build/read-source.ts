import { readFileSync, readdirSync, statSync } from "node:fs";
import type { Dirent } from "node:fs";
import path from "node:path";
import { diagnostic } from "../diagnostics/index.js";
import type { Diagnostic, Outcome, Source } from "../diagnostics/index.js";
import { displayPath } from "./display-path.js";
import { failureReason } from "./failure-reason.js";

/** Bytes of the largest content file that is read: a hundred times a long lesson. */
const largestFile = 4 * 1024 * 1024;

/** The compared names are code units, so the order is the same on every machine. */
const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The entries of a folder in an order that no locale changes; none where there is no such folder. */
export function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => byName(a.name, b.name));
  } catch {
    return [];
  }
}

/** The files of a folder with one of the extensions, as whole paths, in an order that no locale changes. */
export function filesOf(folder: string, ...extensions: readonly string[]): string[] {
  return entriesOf(folder)
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith("."))
    .filter((entry) => extensions.includes(path.extname(entry.name)))
    .map((entry) => path.join(folder, entry.name));
}

function fault(...[code, , message]: Parameters<typeof diagnostic>): Outcome<Source> {
  return { value: null, diagnostics: [diagnostic(code, null, message)] };
}

/** A text file of the project, or the mistake that keeps it from being read. A byte order mark is dropped. */
export function readSource(root: string, file: string): Outcome<Source> {
  const shown = displayPath(root, file);
  try {
    const { size } = statSync(file);
    if (size > largestFile) return fault("build/file-too-large", null, `\`${shown}\` has ${size} bytes`);
    const text = new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(file));
    return { value: { path: shown, text }, diagnostics: [] };
  } catch (error) {
    // The decoder's one complaint is a TypeError; everything else comes from the disk.
    if (error instanceof TypeError) return fault("build/not-utf-8", null, `\`${shown}\` is not encoded in UTF-8`);
    return fault("build/unreadable-file", null, `cannot read \`${shown}\`: ${failureReason(error)}`);
  }
}

/** The text files that could be read, and a mistake for each of the others. */
export function readSources(
  root: string,
  files: readonly string[],
): { readonly sources: readonly Source[]; readonly diagnostics: readonly Diagnostic[] } {
  const outcomes = files.map((file) => readSource(root, file));
  return {
    sources: outcomes.flatMap(({ value }) => (value === null ? [] : [value])),
    diagnostics: outcomes.flatMap(({ diagnostics }) => diagnostics),
  };
}
