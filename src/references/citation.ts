import type { CitationItem, Reference } from "../model/index.js";
import { shortNames } from "./name.js";
import { wordingFor } from "./wording.js";

/** A stretch of a citation in running text. */
export interface CitationRun {
  readonly text: string;
  /** The reference whose entry in the list it leads to, or `null` for brackets and separators. */
  readonly key: string | null;
}

/** The keys in the order of their first citation, each once. */
export function orderCitations(keys: Iterable<string>): readonly string[] {
  return [...new Set(keys)];
}

/**
 * The letters that tell works of one name and year apart, by key: of two by `Brown, 2020` the first listed becomes
 * 2020a, the second 2020b. Works that need none are not in the map. `references` is the list as it is printed.
 */
export function yearSuffixes(references: readonly Reference[], lang: string): ReadonlyMap<string, string> {
  const groups = new Map<string, string[]>();
  for (const reference of references) {
    const label = `${nameLabel(reference, lang)}\n${yearLabel(reference, lang, "")}`;
    groups.set(label, [...(groups.get(label) ?? []), reference.id.value]);
  }
  const shared = [...groups.values()].filter((keys) => keys.length > 1);
  return new Map(shared.flatMap((keys) => keys.map((key, index) => [key, suffixAt(index)] as const)));
}

/** a … z, then aa, ab, …. */
function suffixAt(index: number): string {
  const letter = String.fromCharCode(0x61 + (index % 26));
  return index < 26 ? letter : suffixAt(Math.floor(index / 26) - 1) + letter;
}

/**
 * The words of `[@key]`: `(Brown et al., 2020)`, `（周志华，2016）`. Brackets and semicolons follow the language of the
 * document, what stands between them that of the entry. `suffixes` are those of the list as it is printed. A key that
 * `references` do not hold is printed as typed, for the mistake has been reported where the content was read.
 */
export function citationLabel(
  items: readonly CitationItem[],
  references: readonly Reference[],
  lang: string,
  suffixes: ReadonlyMap<string, string>,
): readonly CitationRun[] {
  const chinese = wordingFor(lang).title.open !== "";
  const runs: CitationRun[] = [{ text: chinese ? "（" : "(", key: null }];
  for (const [index, item] of items.entries()) {
    if (index > 0) runs.push({ text: chinese ? "；" : "; ", key: null });
    const reference = references.find(({ id }) => id.value === item.key);
    if (reference === undefined) runs.push({ text: `@${item.key}`, key: null });
    else runs.push({ text: itemLabel(item, reference, lang, suffixes.get(item.key) ?? ""), key: item.key });
  }
  return [...runs, { text: chinese ? "）" : ")", key: null }];
}

function itemLabel(item: CitationItem, reference: Reference, lang: string, suffix: string): string {
  const { comma } = wordingFor(reference.language ?? lang);
  const locator = item.locator === null ? "" : comma + item.locator;
  return nameLabel(reference, lang) + comma + yearLabel(reference, lang, suffix) + locator;
}

/** The authors in short; editors stand in for them, and the title for both. */
function nameLabel(reference: Reference, lang: string): string {
  const wording = wordingFor(reference.language ?? lang);
  const names = reference.author.length > 0 ? reference.author : reference.editor;
  return names.length > 0 ? shortNames(names, wording) : `${wording.title.open}${reference.title}${wording.title.close}`;
}

function yearLabel(reference: Reference, lang: string, suffix: string): string {
  if (reference.issued !== null) return `${reference.issued.year}${suffix}`;
  const { noDate } = wordingFor(reference.language ?? lang);
  return suffix === "" ? noDate : `${noDate}-${suffix}`;
}
