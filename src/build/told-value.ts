import type { Source } from "../diagnostics/index.js";
import { isSource } from "./plain-value.js";
import { sha256 } from "./sha256.js";

/** What a value says, with all places and the texts that these lie in. */
export interface Told {
  readonly hash: string;
  readonly sources: ReadonlyMap<string, Source>;
}

/** Nobody writes values as long as this; one in which much stands in many places could be longer than any memory. */
const longest = 100_000_000;
const deepest = 500;

/**
 * What a value says, in the same letters whenever it says the same: however the engine holds its numbers and texts, and whether two
 * parts that are equal are one object. `null` where it is not made of plain values alone, or names two texts by one path.
 */
export function toldOf(value: unknown): Told | null {
  const writer = new ValueWriter();
  if (!writer.put(value, 0)) return null;
  const texts = [...writer.sources].map(([path, { text }]) => [path, sha256(text)]);
  return { hash: sha256(JSON.stringify([texts, sha256(writer.written)])), sources: writer.sources };
}

/** Writes values so that no two of them come to the same letters: texts and lists with how long they are before them. */
class ValueWriter {
  readonly sources = new Map<string, Source>();
  written = "";

  /** Whether the value could be written. */
  put(value: unknown, depth: number): boolean {
    switch (typeof value) {
      case "string":
        this.#text(value);
        return true;
      case "number":
        this.written += `n${Object.is(value, -0) ? "-0" : value};`;
        return true;
      case "boolean":
      case "undefined":
        this.written += value === undefined ? "u" : value ? "t" : "f";
        return true;
      case "object":
        if (value !== null) return depth < deepest && this.written.length < longest && this.#object(value, depth + 1);
        this.written += "0";
        return true;
      case "bigint":
      case "function":
      case "symbol":
        return false;
    }
  }

  #text(text: string): void {
    this.written += `s${text.length}:${text}`;
  }

  #object(value: object, depth: number): boolean {
    const kind: unknown = Object.getPrototypeOf(value);
    if (kind === Array.prototype) return this.#list("a", value as readonly unknown[], depth);
    if (kind === Map.prototype) return this.#list("m", [...(value as ReadonlyMap<unknown, unknown>)].flat(1), depth);
    if (kind === Set.prototype) return this.#list("e", [...(value as ReadonlySet<unknown>)], depth);
    if (kind !== Object.prototype) return false;
    if (isSource(value)) return this.#source(value);
    const names = Object.keys(value);
    this.written += `o${names.length}:`;
    for (const name of names) {
      this.#text(name);
      if (!this.put((value as Readonly<Record<string, unknown>>)[name], depth)) return false;
    }
    return true;
  }

  #list(mark: string, items: readonly unknown[], depth: number): boolean {
    this.written += `${mark}${items.length}:`;
    for (const item of items) if (!this.put(item, depth)) return false;
    return true;
  }

  #source(source: Source): boolean {
    const known = this.sources.get(source.path);
    if (known === undefined) this.sources.set(source.path, source);
    this.written += "p";
    this.#text(source.path);
    return known === undefined || known === source || known.text === source.text;
  }
}
