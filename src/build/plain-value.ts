import type { Source } from "../diagnostics/index.js";

/** Whether an object is a text of a file. */
export function isSource(value: object): value is Source {
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
  const kind: unknown = Object.getPrototypeOf(value);
  if (kind === Object.prototype) return isSource(value) ? noted(value, sources) : areAllPlain(Object.values(value), sources, seen);
  if (kind === Array.prototype) return areAllPlain(value as readonly unknown[], sources, seen);
  return (kind === Map.prototype || kind === Set.prototype) && areAllPlain([...(value as Iterable<unknown>)], sources, seen);
}

function areAllPlain(values: readonly unknown[], sources: Map<string, Source>, seen: Set<object>): boolean {
  for (const one of values) if ((typeof one === "object" || typeof one === "function" || typeof one === "symbol") && !hasOnlyPlain(one, sources, seen)) return false;
  return true;
}

function noted(source: Source, sources: Map<string, Source>): boolean {
  const known = sources.get(source.path);
  sources.set(source.path, source);
  return known === undefined || known.text === source.text;
}
