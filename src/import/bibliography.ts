import type { Node } from "yaml";
import { YAMLSeq } from "yaml";
import { diagnostic, isMissingPackage, positionAt } from "../diagnostics/index.js";
import type { Diagnostic, Outcome, Source } from "../diagnostics/index.js";
import type { Wording } from "./wording.js";
import { commented, flowMapping, mapping, yamlText } from "./yaml-writer.js";
import type { YamlEntry } from "./yaml-writer.js";

type CslValue = Readonly<Record<string, unknown>>;

/** An entry of a bibliography in CSL, as far as `references.yaml` prints it. */
export interface BibliographyEntry {
  readonly id: string;
  readonly fields: readonly YamlEntry[];
  /** What somebody must look at, in the language of import's messages; empty where all was understood. */
  readonly doubts: readonly string[];
}

/** Reads a bibliography: an array of CSL, or what a program makes of BibTeX. */
type ReadBibTex = (text: string) => Promise<unknown>;

const readByCitationJs: ReadBibTex = async (text) => {
  const { plugins } = await import("@citation-js/core");
  await import("@citation-js/plugin-bibtex");
  return plugins.input.chain(text, { generateGraph: false });
};

const texts = ["title", "container-title", "volume", "issue", "page", "number", "edition", "genre", "publisher", "publisher-place", "DOI", "URL"] as const;

const languages: readonly (readonly [RegExp, string])[] = [
  [/^(?:chinese|中文|zh)/i, "zh-CN"], [/^(?:[a-z]*english|american|british|en)\b/i, "en"], [/^(?:n?german|deutsch|de)\b/i, "de"], [/^(?:french|fran|fr)\w*/i, "fr"],
  [/^(?:spanish|es)\b/i, "es"], [/^(?:italian|it)\b/i, "it"], [/^(?:japanese|ja)\b/i, "ja"], [/^(?:korean|ko)\b/i, "ko"], [/^(?:russian|ru)\b/i, "ru"],
];

const isRecord = (value: unknown): value is CslValue => typeof value === "object" && value !== null && !Array.isArray(value);

/** A value as a text, without the tags by which CSL marks italics. */
function textAt(entry: CslValue, key: string): string | null {
  const value = entry[key];
  if (typeof value !== "string" && typeof value !== "number") return null;
  const text = String(value).replace(/<\/?(?:i|b|sup|sub|span)\b[^<>]*>/g, "").replace(/\s+/g, " ").trim();
  return text === "" ? null : text;
}

/** Names, and whether the list ends with `and others`. */
function namesAt(entry: CslValue, key: string): { readonly nodes: Node[]; readonly isCut: boolean } {
  const value = entry[key];
  const names = Array.isArray(value) ? value.filter(isRecord) : [];
  const others = names.filter((name) => name["family"] === "others" && name["given"] === undefined);
  const nodes = names.flatMap((name): Node[] => {
    const [family, given, literal] = [textAt(name, "family"), textAt(name, "given"), textAt(name, "literal")];
    if (others.includes(name) || (family === null && literal === null)) return [];
    if (family === null || given === null) return [flowMapping([["literal", literal ?? family]])];
    const suffix = textAt(name, "suffix");
    return [flowMapping([["family", family], ["given", suffix === null ? given : `${given}, ${suffix}`], ["non-dropping-particle", textAt(name, "non-dropping-particle") ?? textAt(name, "dropping-particle")]])];
  });
  return { nodes, isCut: others.length > 0 };
}

/** A date as `2017`, `2017-06` or `2017-06-24`; `null` where there is no year. */
function dateAt(entry: CslValue, key: string): { readonly date: string | number | null; readonly words: string | null } {
  const value = entry[key];
  if (!isRecord(value)) return { date: null, words: null };
  const parts: unknown = Array.isArray(value["date-parts"]) ? value["date-parts"][0] : null;
  const [year, month, day] = Array.isArray(parts) ? parts.map(Number) : [];
  if (year === undefined || !Number.isInteger(year) || year < 1 || year > 9999) return { date: null, words: textAt(value, "literal") ?? textAt(value, "raw") };
  const two = (part: number | undefined, most: number): string | null => (part !== undefined && part >= 1 && part <= most ? String(part).padStart(2, "0") : null);
  const [m, d] = [two(month, 12), two(day, 31)];
  const whole = [String(year).padStart(4, "0"), ...(m === null ? [] : d === null ? [m] : [m, d])].join("-");
  return { date: m === null ? year : whole, words: null };
}

const idForm = /[^\p{L}\p{N}_:.#$%&+?<>~/-]+/gu;

/** A value of CSL as an entry, or `null` where it has no title. */
function entryOf(value: CslValue, used: Set<string>): BibliographyEntry | null {
  const title = textAt(value, "title");
  if (title === null) return null;
  const stem = (textAt(value, "citation-key") ?? textAt(value, "id") ?? "ref").replace(idForm, "-").replace(/^[^\p{L}\p{N}_]+/u, "") || "ref";
  let id = stem;
  for (let copy = 2; used.has(id); copy++) id = `${stem}-${copy}`;
  used.add(id);
  const [author, editor] = [namesAt(value, "author"), namesAt(value, "editor")];
  const [issued, accessed] = [dateAt(value, "issued"), dateAt(value, "accessed")];
  const language = textAt(value, "language");
  const tag = language === null ? null : (languages.find(([pattern]) => pattern.test(language))?.[1] ?? null);
  const type = textAt(value, "type") ?? "document";
  const fields: YamlEntry[] = [
    ["type", type === "article" && value["container-title"] !== undefined ? "article-journal" : type],
    ["language", tag], ["title", title], ["author", author.nodes], ["editor", editor.nodes], ["issued", issued.date], ["accessed", accessed.date],
    ...texts.filter((key) => key !== "title").map((key): YamlEntry => [key, textAt(value, key)]),
  ];
  const doubts = [...(author.isCut || editor.isCut ? ["the bibliography leaves authors out: complete the list"] : []), ...(issued.words === null ? [] : [`issued: ${issued.words}`])];
  return { id, fields, doubts };
}

/** What an entry is made from, and what programs keep for themselves. */
const read: ReadonlySet<string> = new Set([...texts, "type", "id", "citation-key", "citation-label", "author", "editor", "issued", "accessed", "language", "source", "license", "_graph"]);

const listed = (names: readonly string[]): string => `${names.slice(0, 10).map((name) => `\`${name}\``).join(", ")}${names.length > 10 ? ` and ${names.length - 10} more` : ""}`;

/** Tells once of the keys that no reference prints, where some entry has them, and of entries without a title. */
function leftOut(source: Source, values: readonly CslValue[]): readonly Diagnostic[] {
  const keys = [...new Set(values.flatMap((value) => Object.keys(value).filter((key) => !read.has(key) && value[key] !== "" && value[key] !== null)))].sort();
  const untitled = values.filter((value) => textAt(value, "title") === null).map((value, index) => textAt(value, "citation-key") ?? textAt(value, "id") ?? String(index + 1));
  const span = { source, start: 0, end: Math.min(1, source.text.length) };
  const told = (message: string, hint: string | null): Diagnostic => diagnostic("import/left-out", span, message, hint);
  return [
    ...(untitled.length === 0 ? [] : [told(`references without a title left out: ${listed(untitled)}`, "give them a title")]),
    ...(keys.length === 0 ? [] : [told(`keys of the bibliography that references do not print left out: ${listed(keys)}`, null)]),
  ];
}

function unreadable({ path: name, text }: Source, failure: unknown): Diagnostic {
  const said = failure instanceof Error ? (failure.message.split("\n")[0] ?? "") : "";
  const [, line, column] = /line (\d+) col (\d+)/.exec(said) ?? [];
  const source = { path: name, text };
  const lines = text.split("\n").slice(0, Number(line ?? 1) - 1);
  const start = Math.min(text.length, lines.reduce((sum, one) => sum + one.length + 1, 0) + Number(column ?? 1) - 1);
  const where = line === undefined ? "" : `: ${said.replace(/ at line \d+ col \d+:?$/, "")}`;
  // A bracket that is never closed shows at the end of the file only.
  const open = positionAt(source, start).line > 1 && start >= text.trimEnd().length ? "close every bracket and quotation mark of its entries" : "mend the entry";
  return diagnostic("import/unreadable-file", { source, start, end: Math.min(text.length, start + 1) }, `\`${name}\` is no bibliography that can be read${where}`, open);
}

/** The entries of a bibliography in BibTeX or, as Zotero exports it too, in CSL as JSON. */
export async function readBibliography(source: Source, readBibTex: ReadBibTex = readByCitationJs): Promise<Outcome<readonly BibliographyEntry[]>> {
  try {
    const values: unknown = /\.json$/i.test(source.path) ? JSON.parse(source.text) : await readBibTex(source.text);
    const used = new Set<string>();
    const records = (Array.isArray(values) ? values : []).filter(isRecord);
    const entries = records.flatMap((value) => entryOf(value, used) ?? []);
    if (entries.length > 0) return { value: entries, diagnostics: leftOut(source, records) };
    return { value: null, diagnostics: [diagnostic("import/unreadable-file", { source, start: 0, end: Math.min(1, source.text.length) }, `\`${source.path}\` holds no reference with a title`, "export the references once more")] };
  } catch (error) {
    if (isMissingPackage(error))
      return { value: null, diagnostics: [diagnostic("import/needs-package", null, `to read \`${source.path}\`, the package \`@citation-js/plugin-bibtex\` is needed`, "run `npm install @citation-js/core @citation-js/plugin-bibtex`")] };
    return { value: null, diagnostics: [unreadable(source, error)] };
  }
}

/** An entry as a node of `references.yaml`, with its doubts above it. */
export function bibliographyNode({ id, fields, doubts }: BibliographyEntry, words: Wording): Node {
  const comment = doubts.length === 0 ? null : doubts.map((doubt) => `${words.lookHere}${words.doubts(doubt)}`).join("\n");
  return commented(mapping([["id", id], ...fields]), comment);
}

/** The text of `references.yaml` for the entries of a bibliography alone. */
export function referencesOfBibliography(entries: readonly BibliographyEntry[], words: Wording): string {
  const list = new YAMLSeq();
  for (const [index, entry] of entries.entries()) {
    const node = bibliographyNode(entry, words);
    node.spaceBefore = index > 0;
    list.items.push(node);
  }
  return yamlText(list);
}
