import { diagnostic } from "../diagnostics/index.js";
import type { Diagnostic, Placed } from "../diagnostics/index.js";
import { dateOfText } from "./bibtex-dates.js";
import type { CslField, CslItem, CslRecord, CslValue } from "./csl-item.js";
import { languageTagOf } from "./languages.js";

/** What another program's entries may say: the variables that are read, by what they hold. */
export interface KnownVariables {
  readonly types: readonly string[];
  readonly names: readonly string[];
  readonly dates: readonly string[];
  readonly texts: readonly string[];
}

/** Items of which every variable can be read, and what was left out of them. */
interface CleanItems {
  readonly items: readonly CslItem[];
  readonly unused: readonly Placed<string>[];
  readonly diagnostics: readonly Diagnostic[];
}

const keyForm = /[^\p{L}\p{N}_:.#$%&+?<>~/-]+/gu;

const isRecord = (value: CslValue): value is CslRecord => typeof value === "object" && value !== null && !Array.isArray(value);

function textIn(value: CslValue | undefined): string | null {
  if (typeof value !== "string" && typeof value !== "number") return null;
  const text = String(value).replace(/\s+/g, " ").trim();
  return text === "" ? null : text;
}

/** A name with the keys that are read; `null` for none. */
function cleanName(value: CslValue): CslRecord | null {
  if (typeof value === "string") return textIn(value) === null ? null : { literal: textIn(value) };
  if (!isRecord(value)) return null;
  const [family, given, literal] = [textIn(value["family"]), textIn(value["given"]), textIn(value["literal"]) ?? textIn(value["name"])];
  if (literal !== null && family === null) return { literal };
  if (family === null) return given === null ? null : { literal: given };
  if (given === null) return { literal: family };
  const others = ["non-dropping-particle", "dropping-particle", "suffix"].flatMap((key) => {
    const text = textIn(value[key]);
    return text === null ? [] : [[key, text] as const];
  });
  const isStatic = value["static-ordering"] === true || value["static-ordering"] === "true" || value["static-ordering"] === 1;
  return { family, given, ...Object.fromEntries(others), ...(isStatic ? { "static-ordering": true } : null) };
}

/** The parts of a day without zeros and blanks at its end, which some programs write for what is not known. */
function cleanDay(value: CslValue): readonly CslValue[] | null {
  if (!Array.isArray(value)) return null;
  const parts = (value as readonly CslValue[]).map((part) => textIn(part) ?? "");
  const until = parts.findIndex((part) => !/^-?\d{1,4}$/.test(part) || Number(part) === 0);
  const known = (until === -1 ? parts : parts.slice(0, until)).map(Number);
  const [, month = 1, day = 1] = known;
  const kept = month < 1 || month > 12 ? known.slice(0, 1) : day < 1 || day > 31 ? known.slice(0, 2) : known;
  return kept.length === 0 ? null : kept.slice(0, 3);
}

/** `{ year: 2012, month: 3 }`, as earlier versions of Pandoc write days. */
function dayOf({ year = null, month = null, day = null }: CslRecord): CslValue {
  return [year, month, day].filter((part) => part !== null);
}

/** A date that can be read, and whether all of it was; `null` for none. */
function cleanDate(value: CslValue): CslRecord | null {
  const words = textIn(value);
  if (words !== null) return dateOfText(words);
  if (Array.isArray(value)) return cleanDate({ "date-parts": (value as readonly CslValue[]).map((day) => (isRecord(day) ? dayOf(day) : day)) });
  if (!isRecord(value)) return null;
  if (value["year"] !== undefined && value["date-parts"] === undefined) return cleanDate({ ...value, "date-parts": [dayOf(value)] });
  const parts = Array.isArray(value["date-parts"]) ? (value["date-parts"] as readonly CslValue[]).flatMap((day) => { const clean = cleanDay(day); return clean === null ? [] : [clean]; }) : [];
  const [literal, raw] = [textIn(value["literal"]), textIn(value["raw"]) ?? textIn(value["edtf"])];
  const season = textIn(value["season"]);
  const isSeason = season !== null && /^(?:[1-4]|2[1-4]|spring|summer|autumn|fall|winter)$/i.test(season);
  const marks = { ...(isSeason ? { season } : null), ...(isCirca(value["circa"]) ? { circa: true } : null) };
  if (parts.length > 0) return { "date-parts": parts.slice(0, 2), ...marks, ...(literal === null ? null : { literal }) };
  if (raw !== null) return { ...dateOfText(raw), ...marks };
  return literal === null ? null : { literal };
}

function isCirca(value: CslValue | undefined): boolean {
  return value === true || value === 1 || (typeof value === "string" && !/^(?:|0|false)$/.test(value));
}

/** Types of other programs that CSL does not have. */
const otherTypes: Readonly<Record<string, string>> = {
  journalArticle: "article-journal", bookSection: "chapter", conferencePaper: "paper-conference", "blog-post": "post-weblog", blogPost: "post-weblog", forumPost: "post", preprint: "article", computerProgram: "software", manual: "book",
  newspaperArticle: "article-newspaper", magazineArticle: "article-magazine", film: "motion_picture", videoRecording: "motion_picture", podcast: "broadcast", presentation: "speech", encyclopediaArticle: "entry-encyclopedia", dictionaryEntry: "entry-dictionary",
  letter: "personal_communication", statute: "legislation", case: "legal_case", artwork: "graphic", "article-preprint": "article", "journal-article": "article-journal", "proceedings-article": "paper-conference", "book-chapter": "chapter", monograph: "book", dissertation: "thesis", "posted-content": "article",
};

class Cleaner {
  readonly unused: Placed<string>[] = [];
  readonly diagnostics: Diagnostic[] = [];
  readonly #known: KnownVariables;

  constructor(known: KnownVariables) {
    this.#known = known;
  }

  item(item: CslItem, index: number): CslItem {
    const fields = item.fields.flatMap((field) => this.#field(field) ?? []);
    return { ...item, fields: this.#withTitle(this.#withId(fields, item, index), item) };
  }

  #field(field: CslField): CslField | null {
    const { key: { value: key }, value } = field;
    if (value === null || value === "" || (Array.isArray(value) && value.length === 0)) return null;
    if (key === "id" || key === "citation-key") return textIn(value) === null ? null : field;
    const { names, dates, texts } = this.#known;
    if (key === "type") return { ...field, value: this.#type(field) };
    if (key === "language") return this.#kept(field, languageTagOf(textIn(value) ?? ""));
    if (key === "title" || texts.includes(key)) return this.#kept(field, textIn(value) ?? (typeof value === "boolean" ? String(value) : null));
    if (names.includes(key)) return this.#names(field);
    return this.#kept(field, dates.includes(key) ? cleanDate(value) : null);
  }

  #kept(field: CslField, value: CslValue): CslField | null {
    if (value !== null) return { ...field, value };
    this.unused.push(field.key);
    return null;
  }

  #names(field: CslField): CslField | null {
    const all = Array.isArray(field.value) ? (field.value as readonly CslValue[]) : [field.value];
    const names = all.flatMap((name) => cleanName(name) ?? []);
    if (names.length < all.length) this.unused.push(field.key);
    return names.length === 0 ? null : { ...field, value: names };
  }

  #type(field: CslField): string {
    const written = textIn(field.value) ?? "";
    if (this.#known.types.includes(written)) return written;
    const other = Object.hasOwn(otherTypes, written) ? otherTypes[written] : undefined;
    if (other !== undefined) return other;
    this.diagnostics.push(diagnostic("bibliography/unknown-type", field.span, `the type \`${written}\` is not known: the entry is read as \`document\``, "use a type of CSL"));
    return "document";
  }

  /** An id that texts can cite: that which a person chose where there is one. */
  #withId(fields: readonly CslField[], item: CslItem, index: number): readonly CslField[] {
    const [chosen, own] = ["citation-key", "id"].map((name) => fields.find(({ key }) => key.value === name));
    const field = chosen ?? own;
    const written = textIn(field?.value) ?? "";
    const zotero = /\/items\/([A-Z0-9]{6,10})$/.exec(written)?.[1];
    const id = (zotero ?? written).replace(keyForm, "-").replace(/^[^\p{L}\p{N}_]+/u, "") || `reference-${index + 1}`;
    const span = field?.span ?? { ...item.span, end: item.span.start + 1 };
    if (written !== "" && id !== written && zotero === undefined)
      this.diagnostics.push(diagnostic("bibliography/changed-key", span, `\`${written}\` cannot be cited: the entry is \`${id}\` here`, "cite it so, or choose a key without blanks, commas and brackets"));
    const rest = fields.filter(({ key }) => key.value !== "id" && key.value !== "citation-key");
    return [{ key: { value: "id", span }, value: id, span }, ...rest];
  }

  /** Every entry has a title: where it has none of its own, the words by which it can be found. */
  #withTitle(fields: readonly CslField[], item: CslItem): readonly CslField[] {
    const typed = fields.some(({ key }) => key.value === "type") ? fields : [...fields, { key: { value: "type", span: item.span }, value: "document", span: { ...item.span, end: item.span.start + 1 } }];
    if (typed.some(({ key }) => key.value === "title")) return typed;
    const [id] = typed;
    const standIn = ["container-title", "event-title", "genre", "URL", "DOI"].flatMap((name) => typed.find(({ key }) => key.value === name) ?? [])[0] ?? id;
    if (id === undefined || standIn === undefined) return typed;
    const words = textIn(standIn.value) ?? "";
    this.diagnostics.push(diagnostic("bibliography/no-title", id.span, `\`${textIn(id.value) ?? ""}\` has no title: \`${words}\` stands in its place`, "give it a title"));
    return [...typed, { key: { value: "title", span: standIn.span }, value: words, span: standIn.span }];
  }
}

/** The items with what can be read of them: everything else is told. */
export function cleanItems(items: readonly CslItem[], known: KnownVariables): CleanItems {
  const cleaner = new Cleaner(known);
  const clean = items.map((item, index) => cleaner.item(item, index));
  return { items: clean, unused: cleaner.unused, diagnostics: cleaner.diagnostics };
}
