import type { GlossaryEntry } from "./fields/glossary.js";
import { plainText } from "./plain-text.js";
import type { PrintedText } from "./printed-texts.js";
import type { Inline, TermInline } from "./inline.js";
import { blocksWithin, inlinesOfBlock, inlinesWithin } from "./text-walk.js";

function folded(word: string): string {
  return word.normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase();
}

/** The entries of a glossary by each word that texts may write for them. */
export class Glossary {
  readonly entries: readonly GlossaryEntry[];
  readonly #byWord = new Map<string, GlossaryEntry>();

  constructor(entries: readonly GlossaryEntry[]) {
    this.entries = entries;
    // A word itself goes before a form or an abbreviation of another.
    for (const entry of entries) this.#add(plainText(entry.term.inlines), entry);
    for (const entry of entries) for (const { value } of [...(entry.short === null ? [] : [entry.short]), ...entry.forms]) this.#add(value, entry);
  }

  /** The entry of a word, an abbreviation or a form, in whatever case; `null` where there is none. */
  entryOf(word: string): GlossaryEntry | null {
    return this.#byWord.get(folded(word)) ?? null;
  }

  #add(word: string, entry: GlossaryEntry): void {
    if (!this.#byWord.has(folded(word))) this.#byWord.set(folded(word), entry);
  }
}

/** Whether a text writes the abbreviation of an entry, not its word. */
export function isShortOf({ short }: GlossaryEntry, word: string): boolean {
  return short !== null && folded(short.value) === folded(word);
}

/** All inline nodes of texts, in reading order. */
export function inlinesOfTexts(texts: readonly PrintedText[]): readonly Inline[] {
  return texts.flatMap((printed) => {
    if (!("text" in printed)) return [];
    return "inlines" in printed.text ? inlinesWithin(printed.text.inlines) : blocksWithin(printed.text.blocks).flatMap((block) => inlinesWithin(inlinesOfBlock(block)));
  });
}

/** The marked words of texts, in reading order. */
export function termsIn(texts: readonly PrintedText[]): readonly TermInline[] {
  return inlinesOfTexts(texts).filter((inline) => inline.type === "term");
}

const marks = /\p{M}/gu;
const latin = /^[\p{Script=Latin}\p{N}\s\p{P}\p{S}]*$/u;

/** What a word is sorted by: its letters without marks and case. */
function sortKey(word: string): string {
  return word.normalize("NFD").replace(marks, "").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

/**
 * Items in the order of their words, letter by letter: those in Latin letters first. Others keep the order that their author
 * gave them, since only a dictionary knows how Han characters are read.
 */
export function inWordOrder<Item>(items: readonly Item[], wordOf: (item: Item) => string): readonly Item[] {
  const keyed = items.map((item) => ({ item, word: wordOf(item) })).map(({ item, word }) => ({ item, isLatin: latin.test(word), key: sortKey(word) }));
  return keyed
    .toSorted((a, b) => Number(b.isLatin) - Number(a.isLatin) || (a.isLatin ? Number(a.key > b.key) - Number(a.key < b.key) : 0))
    .map(({ item }) => item);
}
