import { deserialize, serialize } from "node:v8";
import type { Source } from "../diagnostics/index.js";

/** Fields that are kept apart from the others of a record, and the source that all places in them lie in. */
interface Apart {
  readonly source: { path: string; text: string };
  readonly fields: Readonly<Record<string, unknown>>;
}

/** A record whose largest fields are written apart, so that who reads it reads them when somebody looks there. */
export interface LateRecord {
  /** The record with nothing in those fields. */
  readonly record: object;
  readonly later: Uint8Array;
}

/** The record with some fields apart, as far as it has them. */
export function withLateFields(record: object, names: readonly string[], source: Source): LateRecord {
  const own = Object.entries(record).filter(([name]) => names.includes(name));
  const apart = deserialize(serialize({ source, fields: Object.fromEntries(own) } satisfies Apart)) as Apart;
  // The text is written with the record.
  apart.source.text = "";
  return { record: { ...record, ...Object.fromEntries(own.map(([name]) => [name, null])) }, later: serialize(apart) };
}

/** Has the record read its late fields when one of them is asked for. All their places lie in `source` then. */
export function readLater({ record, later }: LateRecord, names: readonly string[], source: Source): void {
  let fields: Apart["fields"] | null = null;
  const read = (): Apart["fields"] => {
    const apart = deserialize(later) as Apart;
    plant(apart.fields, apart.source, source, new Set());
    return apart.fields;
  };
  for (const name of names.filter((one) => Object.hasOwn(record, one)))
    Object.defineProperty(record, name, { configurable: true, enumerable: true, get: (): unknown => (fields ??= read())[name] });
}

/** Puts one source in the place of another, wherever a value names it. */
function plant(value: object, from: object, to: Source, seen: Set<object>): void {
  if (seen.has(value)) return;
  seen.add(value);
  if (value instanceof Map || value instanceof Set) {
    for (const one of value as Iterable<unknown>) if (typeof one === "object" && one !== null) plant(one, from, to, seen);
    return;
  }
  const fields = value as Record<string, unknown>;
  for (const name in fields) {
    const inside = fields[name];
    if (inside === from) fields[name] = to;
    else if (typeof inside === "object" && inside !== null) plant(inside, from, to, seen);
  }
}
