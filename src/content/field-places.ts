import type { Source, Span } from "../diagnostics/index.js";
import { valueAt } from "./content-node.js";
import type { ContentNode } from "./content-node.js";
import { readYaml } from "./yaml-file.js";

/** The file that `calendar` of a `course.yaml` names for the days of the term; `null` where it names none. */
export function calendarFileIn(source: Source): string | null {
  // Files are read twice only where there is something to find.
  if (!/^["']?calendar\b/m.test(source.text)) return null;
  const { value: root } = readYaml(source);
  const named = root?.kind === "map" ? valueAt(root, "calendar") : undefined;
  return named?.kind === "scalar" && typeof named.value === "string" ? named.value.trim() : null;
}

/** The files that a `course.yaml` names for its syllabus alone: the outcomes of its programme, the marks of its students; `null` for one that it does not name. */
export function syllabusFilesIn(source: Source): { readonly programme: string | null; readonly marks: string | null } {
  if (!/^["']?(?:programme|attainment)\b/m.test(source.text)) return { programme: null, marks: null };
  const { value: root } = readYaml(source);
  const named = (key: string): ContentNode | undefined => (root?.kind === "map" ? valueAt(root, key) : undefined);
  const text = (node: ContentNode | undefined): string | null => (node?.kind === "scalar" && typeof node.value === "string" ? node.value.trim() : null);
  const attainment = named("attainment");
  return { programme: text(named("programme")), marks: text(attainment?.kind === "map" ? valueAt(attainment, "marks") : attainment) };
}

/** Where the values of a file's own keys stand, each with its key; none where its syntax leaves in doubt what belongs to which. */
export function fieldPlaces(source: Source): ReadonlyMap<string, Span> {
  const { value, diagnostics } = readYaml(source);
  if (value?.kind !== "map" || diagnostics.some(({ severity }) => severity === "error")) return new Map();
  return new Map([...value.entries].map(([name, { key, value: { span } }]) => [name, { source, start: key.span.start, end: Math.max(key.span.end, span.end) }]));
}
