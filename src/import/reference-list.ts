import type { Node } from "yaml";
import { keepsWords, readApa } from "./apa.js";
import type { CslEntry, CslName } from "./apa.js";
import { readChineseBook, readGbt } from "./gbt7714.js";
import { readMlaOrChicago } from "./mla-chicago.js";
import type { OutlineText } from "./outline.js";
import type { Wording } from "./wording.js";
import { commented, flowMapping, mapping } from "./yaml-writer.js";

/** A reference of the outline, once, whatever number of topics name it. */
export interface ListedReference {
  readonly id: string;
  readonly entry: CslEntry;
  readonly text: OutlineText;
}

/** What two spellings of one reference share. */
function referenceKey(text: string): string {
  return text.toLowerCase().replace(/^\[?\d{1,3}[\].]\s*/, "").replace(/[\s.*_]+/g, " ").trim();
}

/** A reference under CSL names, or `null` for a text that is none, or that no reader understands whole. */
export function readReference(text: string): CslEntry | null {
  // A link in a reference stands for its words and its address.
  const plain = text.replace(/\[([^[\]]+)\]\((https?:[^()\s]+)\)/g, (_, words: string, href: string) => (words.startsWith("http") ? href : `${words} ${href}`)).replace(/<(https?:[^<>\s]+)>/g, "$1").replace(/\\\n/g, " ");
  for (const read of [readGbt, readChineseBook, readApa, readMlaOrChicago]) {
    const entry = read(plain);
    if (entry !== null && (entry.doubt !== null || keepsWords(plain.replace(/^(?:\[\d{1,3}\]|\d{1,3}[.、])\s*/, "").replace(/\[[A-Z]{1,2}(?:\/OL)?\]/, ""), entry.fields))) return entry;
  }
  return null;
}

/** The references of a course, each with an id: `brundage2018`, `brundage2018b`. */
export class ReferenceList {
  readonly #byText = new Map<string, ListedReference>();
  readonly #uses = new Map<string, number>();
  readonly #taken: ReadonlySet<string>;

  /** `taken` are ids that other references have. */
  constructor(taken: readonly string[] = []) {
    this.#taken = new Set(taken);
  }

  /** The listed reference of a text, which is listed now if it was not; `null` where it is none for sure. */
  listed(text: OutlineText): ListedReference | null {
    const key = referenceKey(text.value);
    const known = this.#byText.get(key);
    if (known !== undefined) return known;
    const entry = readReference(text.value);
    if (entry === null) return null;
    const suffix = (count: number): string => (count === 0 ? "" : count < 26 ? String.fromCharCode(97 + count) : `-${count + 1}`);
    let count = this.#uses.get(entry.stem) ?? 0;
    while (this.#taken.has(entry.stem + suffix(count))) count += 1;
    this.#uses.set(entry.stem, count + 1);
    const found = { id: entry.stem + suffix(count), entry, text };
    this.#byText.set(key, found);
    return found;
  }

  get all(): readonly ListedReference[] {
    return [...this.#byText.values()];
  }
}

function fieldValue(value: string | number | readonly CslName[]): string | number | Node[] {
  if (typeof value !== "object") return value;
  return value.map((name) => flowMapping(Object.entries(name)));
}

/** An entry of `references.yaml`; where reading was unsure, the text as it stands in the outline goes above it. */
export function referenceNode({ id, entry, text }: ListedReference, words: Wording): Node {
  const fields = entry.fields.map(([key, value]) => [key, fieldValue(value)] as const);
  return commented(mapping([["id", id], ...fields]), entry.doubt === null ? null : `${words.lookHere}${words.doubts(entry.doubt)}\n${text.value}`);
}
