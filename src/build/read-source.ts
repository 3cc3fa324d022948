import { readdirSync } from "node:fs";
import type { Dirent } from "node:fs";
import path from "node:path";
import { diagnostic } from "../diagnostics/index.js";
import type { Diagnostic, Outcome, Source } from "../diagnostics/index.js";
import { displayPath } from "./display-path.js";
import { fileLimits, readInside } from "./read-inside.js";
import type { Reach } from "./read-inside.js";

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

/** A text file of the project, or the mistake that keeps it from being read. A byte order mark is dropped. */
export function readSource(root: string, file: string, reach: Reach = "inside"): Outcome<Source> {
  const bytes = readInside(root, file, fileLimits.text, reach);
  if (!Buffer.isBuffer(bytes)) return { value: null, diagnostics: [bytes] };
  const shown = displayPath(root, file);
  try {
    return { value: { path: shown, text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) }, diagnostics: [] };
  } catch {
    // The decoder has this one complaint.
    return { value: null, diagnostics: [diagnostic("build/not-utf-8", null, `\`${shown}\` is not encoded in UTF-8`)] };
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
