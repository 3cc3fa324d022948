import type { Diagnostic, Source } from "../diagnostics/index.js";
import { mentionsOf, textsOf } from "../model/index.js";
import type { Kind, Mentions, TextSlot } from "../model/index.js";
import { newReading, readFields } from "./fields/reader.js";
import { readYaml } from "./yaml-file.js";

/** A file as far as it could be read: its record, its texts that are to come, what its texts mention, and its faults. */
export interface ReadFile<T> extends Pick<Mentions, "citations" | "slotReferences"> {
  readonly record: T | null;
  readonly textSlots: readonly TextSlot[];
  readonly faults: readonly Diagnostic[];
}

/** What could be read of several files. */
export function recordsOf<T>(files: readonly ReadFile<T>[]): T[] {
  return files.flatMap(({ record }) => record ?? []);
}

/** Name of the file without folder and extension. */
export function idOf({ path }: Source): string {
  return path.slice(path.lastIndexOf("/") + 1).replace(/\.ya?ml$/, "");
}

/** A file of which nothing could be read. */
export const nothing = { record: null, textSlots: [], citations: [], slotReferences: [] };

/** The record of a file, as far as it could be read. */
export function readFile<T>(source: Source, kind: Kind<T>): ReadFile<T> {
  return recordIn(readYaml(source), kind);
}

/** The record of a file whose YAML is read. */
export function recordIn<T>({ value: root, diagnostics }: ReturnType<typeof readYaml>, kind: Kind<T>): ReadFile<T> {
  if (root === null) return { ...nothing, faults: diagnostics };
  const { faults, textSlots, ...reading } = newReading(diagnostics);
  const record = readFields(kind, root, { faults, textSlots, ...reading });
  const { citations, slotReferences } = mentionsOf(textsOf(kind, record, null));
  return { record, textSlots: textSlots.toSorted((a, b) => a.span.start - b.span.start), citations, slotReferences, faults };
}
