import type { Node } from "yaml";
import { YAMLSeq } from "yaml";
import { loadBibtex, isBibtex, readBibliographyFile } from "../bibliography/index.js";
import type { CslField, CslItem, CslRecord, CslValue, KnownVariables, ReadBibtex } from "../bibliography/index.js";
import { isMissingPackage } from "../diagnostics/index.js";
import type { Outcome, Source } from "../diagnostics/index.js";
import { flowMapping, mapping, yamlText } from "./yaml-writer.js";
import type { YamlEntry } from "./yaml-writer.js";

/** An entry of a bibliography as `references.yaml` has it. */
export interface BibliographyEntry {
  readonly id: string;
  readonly fields: readonly YamlEntry[];
}

/** The keys that people look for first. */
const first = ["type", "language", "title", "author", "editor", "translator", "issued", "accessed", "container-title", "volume", "issue", "page"];

const isRecord = (value: CslValue): value is CslRecord => typeof value === "object" && value !== null && !Array.isArray(value);

const two = (part: number): string => String(part).padStart(2, "0");

/** A day as `2017`, `2017-06` or `2017-06-24`. */
function dayText(value: CslValue): string | null {
  const parts = Array.isArray(value) ? (value as readonly CslValue[]).map(Number) : [];
  const [year, month, day] = parts;
  if (year === undefined || year < 1000 || year > 9999) return null;
  return [String(year), ...(month === undefined ? [] : [two(month)]), ...(day === undefined ? [] : [two(day)])].join("-");
}

function nodeOf(value: CslValue): Node | string | number | boolean | null {
  if (!isRecord(value)) return typeof value === "object" ? null : value;
  return flowMapping(Object.entries(value).map(([key, inside]): YamlEntry => [key, valueOf(key, inside)]));
}

function listNode(values: readonly CslValue[]): Node {
  const list = new YAMLSeq();
  list.flow = true;
  for (const value of values) list.items.push(Array.isArray(value) ? listNode(value as readonly CslValue[]) : value);
  return list;
}

/** A date in one word where it is one, else as a mapping. */
function dateNode(date: CslRecord): YamlEntry[1] {
  const days = Array.isArray(date["date-parts"]) ? (date["date-parts"] as readonly CslValue[]).map(dayText) : [];
  const isPlain = days.length > 0 && days.every((day) => day !== null) && Object.keys(date).every((key) => key === "date-parts" || (key === "circa" && days.length === 1));
  if (!isPlain) return nodeOf(date);
  const [only] = days;
  if (days.length === 1 && only != null && /^\d+$/.test(only) && date["circa"] === undefined) return Number(only);
  return `${days.join("/")}${date["circa"] === undefined ? "" : "~"}`;
}

function valueOf(key: string, value: CslValue): YamlEntry[1] {
  if (key === "date-parts" && Array.isArray(value)) return listNode(value as readonly CslValue[]);
  if (Array.isArray(value)) return (value as readonly CslValue[]).flatMap((item) => { const node = nodeOf(item); return typeof node === "object" && node !== null ? [node] : []; });
  if (isRecord(value)) return "date-parts" in value || "literal" in value ? dateNode(value) : nodeOf(value);
  return Array.isArray(value) || value === null ? null : (value as string | number | boolean);
}

function entryOf({ fields }: CslItem, used: Set<string>): BibliographyEntry {
  const given = fields.find(({ key }) => key.value === "id")?.value;
  const stem = typeof given === "string" || typeof given === "number" ? String(given) : "ref";
  let id = stem;
  for (let copy = 2; used.has(id); copy++) id = `${stem}-${copy}`;
  used.add(id);
  const ranked = fields.filter(({ key }) => key.value !== "id").toSorted((a, b) => rankOf(a) - rankOf(b));
  return { id, fields: ranked.map(({ key, value }): YamlEntry => [key.value, valueOf(key.value, value)]) };
}

function rankOf({ key }: CslField): number {
  const rank = first.indexOf(key.value);
  return rank === -1 ? first.length : rank;
}

async function readerFor(source: Source, load: () => Promise<ReadBibtex>): Promise<ReadBibtex | null> {
  if (!isBibtex(source.path)) return null;
  try {
    return await load();
  } catch (error) {
    if (!isMissingPackage(error)) throw error;
    return null;
  }
}

/** The entries of a bibliography in BibTeX or, as Zotero exports it too, in CSL as JSON, with the variables that references have. */
export async function readBibliography(source: Source, known: KnownVariables, load: () => Promise<ReadBibtex> = loadBibtex): Promise<Outcome<readonly BibliographyEntry[]>> {
  const { items, diagnostics } = readBibliographyFile(source, known, await readerFor(source, load));
  const used = new Set<string>();
  return { value: items.length === 0 ? null : items.map((item) => entryOf(item, used)), diagnostics };
}

/** An entry as a node of `references.yaml`. */
export function bibliographyNode({ id, fields }: BibliographyEntry): Node {
  return mapping([["id", id], ...fields]);
}

/** The text of `references.yaml` for the entries of a bibliography alone. */
export function referencesOfBibliography(entries: readonly BibliographyEntry[]): string {
  const list = new YAMLSeq();
  for (const [index, entry] of entries.entries()) {
    const node = bibliographyNode(entry);
    node.spaceBefore = index > 0;
    list.items.push(node);
  }
  return yamlText(list);
}
