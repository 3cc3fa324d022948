import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { codes } from "../diagnostics/index.js";
import type { Diagnostic, DiagnosticCode, Source } from "../diagnostics/index.js";
import { recordFolder, saw } from "../replay/index.js";
import type { Fingerprint, Shown } from "./fingerprint.js";
import type { PrintingKey } from "./printing-key.js";
import { writeRecord } from "./record-folder.js";
import { sha256 } from "./sha256.js";

/** A warning of a document, with its place by the path of its text. */
interface KeptWarning {
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly hint: string | null;
  readonly place: { readonly path: string; readonly start: number; readonly end: number } | null;
}

/** What an earlier build made: of what, which bytes, how many pages, and what it told of them. */
interface Entry {
  readonly made: string;
  readonly sha256: string;
  readonly pages: number;
  /** What it was made of before it was printed, as `PrintingKey` says; `null` where that does not say all. */
  readonly from: string | null;
  readonly shown: readonly Shown[];
  /** Hash of where all of its words stood, and of the texts that its warnings lie in, where it told anything. */
  readonly told: string | null;
  readonly warnings: readonly KeptWarning[];
}

/** What is remembered of a file before it is written. */
export type NewEntry = Omit<Entry, "sha256">;

/** A file that lies there as it would be made. */
export interface KnownFile {
  readonly pages: number;
  readonly diagnostics: readonly Diagnostic[];
}

const fileName = "record.json";

function isWarning(value: unknown): value is KeptWarning {
  if (typeof value !== "object" || value === null) return false;
  const { code, message, hint, place } = value as Partial<Record<keyof KeptWarning, unknown>>;
  if (typeof code !== "string" || !Object.hasOwn(codes, code) || typeof message !== "string" || !(hint === null || typeof hint === "string")) return false;
  if (place === null) return true;
  if (typeof place !== "object") return false;
  const { path: file, start, end } = place as { readonly path?: unknown; readonly start?: unknown; readonly end?: unknown };
  return typeof file === "string" && Number.isSafeInteger(start) && Number.isSafeInteger(end);
}

function isEntry(value: unknown): value is Entry {
  if (typeof value !== "object" || value === null) return false;
  const { made, sha256: hash, pages, from, shown, told, warnings } = value as Partial<Record<keyof Entry, unknown>>;
  if (typeof made !== "string" || typeof hash !== "string" || !Number.isSafeInteger(pages) || !Array.isArray(warnings)) return false;
  if (!(from === null || typeof from === "string") || !Array.isArray(shown) || !shown.every(Array.isArray)) return false;
  return warnings.every(isWarning) && (warnings.length === 0 || typeof told === "string");
}

/** The entries of a record; none where it is missing, damaged or not ours. */
function entriesIn(file: string): Map<string, Entry> {
  try {
    if (!statSync(file).isFile()) return new Map();
    const read: unknown = JSON.parse(readFileSync(file, "utf8"));
    if (typeof read !== "object" || read === null) return new Map();
    return new Map(Object.entries(read).filter((pair): pair is [string, Entry] => isEntry(pair[1])));
  } catch {
    return new Map();
  }
}

function revived({ code, message, hint, place }: KeptWarning, sources: ReadonlyMap<string, Source>): Diagnostic | null {
  if (place === null) return { code, severity: "warning", message, hint, span: null };
  const source = sources.get(place.path);
  return source === undefined ? null : { code, severity: "warning", message, hint, span: { source, start: place.start, end: place.end } };
}

/** The file of an entry; `null` where its bytes are others, or a place of its warnings is gone. */
function knownFile(file: string, { sha256: hash, pages, warnings }: Entry, sources: ReadonlyMap<string, Source>): KnownFile | null {
  const diagnostics = warnings.flatMap((warning) => revived(warning, sources) ?? []);
  if (diagnostics.length < warnings.length) return null;
  try {
    if (sha256(readFileSync(file)) !== hash) return null;
    saw("bytes", file, () => hash);
    return { pages, diagnostics };
  } catch {
    return null;
  }
}

/** The paths of the texts that warnings lie in. */
function pathsOf(warnings: readonly KeptWarning[]): readonly string[] {
  return warnings.flatMap(({ place }) => place?.path ?? []);
}

/** What is to be remembered of a document that was made; `null` where what was told of it cannot be told again. */
export function entryOf(fingerprint: Fingerprint, from: string | null, { pages, diagnostics }: KnownFile): NewEntry | null {
  const { made, shown } = fingerprint;
  const isKept = diagnostics.every(({ severity, span }) => severity === "warning" && (span === null || fingerprint.sources.get(span.source.path) === span.source));
  if (!isKept) return null;
  const warnings = diagnostics.map(({ code, message, hint, span }) => ({ code, message, hint, place: span && { path: span.source.path, start: span.start, end: span.end } }));
  return { made, from, shown, told: warnings.length > 0 ? fingerprint.told(pathsOf(warnings)) : null, pages, warnings };
}

/**
 * What the files of an output folder were made of. A file counts as made only where its bytes are those that were written, so
 * that nothing that happened to it, or to the record, makes a result differ.
 */
export class BuildRecord {
  readonly #output: string;
  readonly #entries: Map<string, Entry>;
  #isChanged = false;

  private constructor(output: string, entries: Map<string, Entry>) {
    this.#output = output;
    this.#entries = entries;
  }

  /** The record of an output folder, empty where there is none. */
  static of(output: string): BuildRecord {
    return new BuildRecord(output, entriesIn(path.join(output, recordFolder, fileName)));
  }

  /** A file that lies there as an earlier build made it of the same; `null` where it has to be made. `from` is what it was made of before it was printed. */
  find(file: string, fingerprint: Fingerprint, from: string | null = null): KnownFile | null {
    const entry = this.#entries.get(this.#keyOf(file));
    if (entry?.made !== fingerprint.made) return null;
    if (entry.warnings.length > 0 && entry.told !== fingerprint.told(pathsOf(entry.warnings))) return null;
    const known = knownFile(file, entry, fingerprint.sources);
    if (known !== null && from !== null && from !== entry.from) {
      this.#entries.set(this.#keyOf(file), { ...entry, from });
      this.#isChanged = true;
    }
    return known;
  }

  /** The same before anything is printed, by what it is made of then. */
  recall(file: string, { value, sources, input: { images } }: PrintingKey): KnownFile | null {
    const entry = this.#entries.get(this.#keyOf(file));
    if (entry?.from !== value || !entry.shown.every(([name, digest]) => images.digest(name) === digest)) return null;
    return knownFile(file, entry, sources);
  }

  /** Remembers what a file was made of. */
  note(file: string, bytes: Uint8Array, entry: NewEntry): void {
    this.#entries.set(this.#keyOf(file), { ...entry, sha256: sha256(bytes) });
    this.#isChanged = true;
  }

  /** Writes what was noted. Where the disk refuses, nothing is remembered, and nothing else is worse for it. */
  save(): void {
    if (!this.#isChanged) return;
    const sorted = [...this.#entries].sort(([one], [other]) => (one < other ? -1 : 1));
    writeRecord(this.#output, fileName, () => `${JSON.stringify(Object.fromEntries(sorted), null, 1)}\n`);
  }

  #keyOf(file: string): string {
    return path.relative(this.#output, file).split(path.sep).join("/");
  }
}
