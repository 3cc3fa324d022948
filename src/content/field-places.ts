import type { Source, Span } from "../diagnostics/index.js";
import { readYaml } from "./yaml-file.js";

/** Where the values of a file's own keys stand, each with its key; none where its syntax leaves in doubt what belongs to which. */
export function fieldPlaces(source: Source): ReadonlyMap<string, Span> {
  const { value, diagnostics } = readYaml(source);
  if (value?.kind !== "map" || diagnostics.some(({ severity }) => severity === "error")) return new Map();
  return new Map([...value.entries].map(([name, { key, value: { span } }]) => [name, { source, start: key.span.start, end: Math.max(key.span.end, span.end) }]));
}
