import type { Source, Span } from "../diagnostics/index.js";
import { valueAt } from "./content-node.js";
import type { ContentNode } from "./content-node.js";
import { readYaml } from "./yaml-file.js";

/** The files that a `course.yaml` names, each `null` where it names none. */
export interface NamedFiles {
  /** The days of the term. */
  readonly calendar: string | null;
  /** The outcomes of the programme. */
  readonly programme: string | null;
  /** The marks of the students. */
  readonly marks: string | null;
}

/** The files that a `course.yaml` names beside itself, which have to be found before it is read. */
export function filesNamedIn(source: Source): NamedFiles {
  // Files are read twice only where there is something to find.
  if (!/^["']?(?:calendar|programme|attainment)\b/m.test(source.text)) return { calendar: null, programme: null, marks: null };
  const { value: root } = readYaml(source);
  const named = (key: string): ContentNode | undefined => (root?.kind === "map" ? valueAt(root, key) : undefined);
  const text = (node: ContentNode | undefined): string | null => (node?.kind === "scalar" && typeof node.value === "string" ? node.value.trim() : null);
  const attainment = named("attainment");
  return { calendar: text(named("calendar")), programme: text(named("programme")), marks: text(attainment?.kind === "map" ? valueAt(attainment, "marks") : attainment) };
}

/** Where the values of a file's own keys stand, each with its key; none where its syntax leaves in doubt what belongs to which. */
export function fieldPlaces(source: Source): ReadonlyMap<string, Span> {
  const { value, diagnostics } = readYaml(source);
  if (value?.kind !== "map" || diagnostics.some(({ severity }) => severity === "error")) return new Map();
  return new Map([...value.entries].map(([name, { key, value: { span } }]) => [name, { source, start: key.span.start, end: Math.max(key.span.end, span.end) }]));
}
