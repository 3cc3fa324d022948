import type { Source } from "../diagnostics/index.js";

function isSource(value: object): value is Source {
  return "path" in value && "text" in value && typeof value.path === "string" && typeof value.text === "string" && Object.keys(value).length === 2;
}

/**
 * Whether a value is made of what can be written down as it is: no functions and no objects of classes, at any depth. The texts that
 * it lies in are noted by their paths; two of one path are not plain.
 */
export function hasOnlyPlain(value: unknown, sources: Map<string, Source>, seen = new Set<object>()): boolean {
  if (typeof value === "function" || typeof value === "symbol") return false;
  if (typeof value !== "object" || value === null || seen.has(value)) return true;
  seen.add(value);
  const isPlain = (one: unknown): boolean => hasOnlyPlain(one, sources, seen);
  const kind: unknown = Object.getPrototypeOf(value);
  if (kind === Array.prototype) return (value as readonly unknown[]).every(isPlain);
  if (kind === Map.prototype || kind === Set.prototype) return [...(value as Iterable<unknown>)].every(isPlain);
  if (kind !== Object.prototype) return false;
  if (isSource(value)) return noted(value, sources);
  return Object.values(value).every(isPlain);
}

function noted(source: Source, sources: Map<string, Source>): boolean {
  const known = sources.get(source.path);
  sources.set(source.path, source);
  return known === undefined || known.text === source.text;
}
