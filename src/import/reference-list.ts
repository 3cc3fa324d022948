import type { Node } from "yaml";
import { readReference } from "./apa.js";
import type { CslEntry, CslName } from "./apa.js";
import type { OutlineText } from "./outline.js";
import type { OutlineCourse } from "./structure.js";
import { commented, flowMapping, mapping } from "./yaml-writer.js";

/** A reference of the outline, once, whatever number of topics name it. */
export interface ListedReference {
  readonly id: string;
  readonly entry: CslEntry;
  readonly text: OutlineText;
}

/** All references of an outline, by the text that names them. */
export type ReferenceList = ReadonlyMap<string, ListedReference>;

/** What two spellings of one reference share. */
export function referenceKey(text: string): string {
  return text.toLowerCase().replace(/[\s.]+/g, " ").trim();
}

/** The texts of the outline that stand where references do. */
function candidates({ parts }: OutlineCourse): OutlineText[] {
  return parts
    .flatMap(({ lessons }) => lessons)
    .flatMap(({ sections }) => sections)
    .filter(({ kind }) => kind !== "questions" && kind !== "tasks")
    .flatMap(({ kind, fields, topics }) => [
      ...fields.references,
      ...(kind === "references" ? fields.points.map(({ text }) => text) : []),
      ...topics.flatMap((topic) => topic.fields.references),
    ]);
}

/** The references of the outline with an id each: `brundage2018`, `brundage2018b`. */
export function collectReferences(course: OutlineCourse): ReferenceList {
  const list = new Map<string, ListedReference>();
  const uses = new Map<string, number>();
  for (const text of candidates(course)) {
    const key = referenceKey(text.value);
    const entry = list.has(key) ? null : readReference(text.value);
    if (entry === null) continue;
    const count = uses.get(entry.stem) ?? 0;
    uses.set(entry.stem, count + 1);
    const suffix = count === 0 ? "" : count < 26 ? String.fromCharCode(97 + count) : `-${count + 1}`;
    list.set(key, { id: entry.stem + suffix, entry, text });
  }
  return list;
}

function fieldValue(value: string | number | readonly CslName[]): string | number | Node[] {
  if (typeof value !== "object") return value;
  return value.map((name) => flowMapping(Object.entries(name)));
}

/** An entry of `references.yaml`; where reading was unsure, the text as it stands in the outline goes above it. */
export function referenceNode({ id, entry, text }: ListedReference): Node {
  const fields = entry.fields.map(([key, value]) => [key, fieldValue(value)] as const);
  return commented(mapping([["id", id], ...fields]), entry.doubt === null ? null : `look here: ${entry.doubt}\n${text.value}`);
}
