import type { Reference } from "../model/index.js";
import type { StyleWords } from "./style-words.js";

/** A stretch of a citation in running text. */
export interface CitationRun {
  readonly text: string;
  /** The reference whose entry in the list it leads to, or `null` for brackets and separators. */
  readonly key: string | null;
  /** Whether it is raised, slanted. */
  readonly isRaised?: boolean;
  readonly emphasis?: boolean;
}

/** One reference inside a citation, as a text writes it. */
export interface CitedItem {
  readonly key: string;
  /** What stands before the key: `see`. */
  readonly prefix?: string | null;
  /** What follows the key (`p. 3`), or `null`. */
  readonly locator: string | null;
  /** Whether the name stands in the sentence, so that the citation leaves it out. */
  readonly hidesName?: boolean;
}

/** A citation as a text writes it. */
export interface Citing {
  readonly items: readonly CitedItem[];
  /** Whether the name is a word of the sentence: `@key`. */
  readonly isNarrative?: boolean;
}

/** An item whose reference the course has. */
export interface KnownItem extends CitedItem {
  readonly reference: Reference;
  readonly words: StyleWords;
}

/** The keys in the order of their first citation, each once. */
export function orderCitations(keys: Iterable<string>): readonly string[] {
  return [...new Set(keys)];
}

/** a … z, then aa, ab, …. */
export function letterAt(index: number): string {
  const letter = String.fromCharCode(0x61 + (index % 26));
  return index < 26 ? letter : letterAt(Math.floor(index / 26) - 1) + letter;
}

/** Neighbouring runs of one look and one aim as one. */
export function joinRuns(runs: readonly CitationRun[]): readonly CitationRun[] {
  const joined: CitationRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last !== undefined && last.key === run.key && last.isRaised === run.isRaised && last.emphasis === run.emphasis) joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else if (run.text !== "") joined.push(run);
  }
  return joined;
}
