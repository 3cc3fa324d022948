import { readdirSync, statSync } from "node:fs";
import type { Dirent, Stats } from "node:fs";
import path from "node:path";
import { diagnostic } from "../diagnostics/index.js";
import type { Diagnostic, Outcome, Source } from "../diagnostics/index.js";
import { displayPath } from "./display-path.js";
import { isDiskFailure } from "./failure-reason.js";
import { fileLimits, readInside } from "./read-inside.js";
import type { Reach } from "./read-inside.js";

/** The compared names are code units, so the order is the same on every machine. */
const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What the system says of a path that leads to nothing, or is longer than any that could. */
const absence: ReadonlySet<string> = new Set(["ENOENT", "ENOTDIR", "ENAMETOOLONG"]);

/**
 * The entries of a folder in an order that no locale changes; none where there is no such folder. Throws what the disk
 * throws otherwise: a folder that cannot be read is not empty, and what it fills must not be built without it.
 */
export function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => byName(a.name, b.name));
  } catch (error) {
    if (isDiskFailure(error) && absence.has(error.code)) return [];
    throw error;
  }
}

/** What stands at a path, links followed; `null` where nothing does. Throws what the disk throws otherwise. */
export function statsOf(file: string): Stats | null {
  try {
    return statSync(file);
  } catch (error) {
    if (isDiskFailure(error) && absence.has(error.code)) return null;
    throw error;
  }
}

/** The files of a folder, as whole paths, in an order that no locale changes. */
export function filesIn(folder: string): string[] {
  return entriesOf(folder)
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith("."))
    .map((entry) => path.join(folder, entry.name));
}

/** The files of a folder with one of the extensions, as whole paths, in an order that no locale changes. */
export function filesOf(folder: string, ...extensions: readonly string[]): string[] {
  return filesIn(folder).filter((file) => extensions.includes(path.extname(file)));
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

/** The bytes of a file that is no text, or the mistake that keeps it from being read. */
export function readBytes(root: string, file: string, reach: Reach = "inside"): Outcome<Uint8Array> {
  const bytes = readInside(root, file, fileLimits.text, reach);
  return Buffer.isBuffer(bytes) ? { value: bytes, diagnostics: [] } : { value: null, diagnostics: [bytes] };
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
