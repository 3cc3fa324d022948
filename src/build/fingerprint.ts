import { statSync } from "node:fs";
import path from "node:path";
import type { Source, TracedText } from "../diagnostics/index.js";
import { manifestAbove, programDigest } from "../replay/index.js";
import { metadataOf } from "../render.js";
import type { DocumentInput } from "../render.js";
import type { FontBook, FontFile } from "../text/index.js";
import type { LazyImages } from "./lazy-images.js";
import { sha256 } from "./sha256.js";

/** What a document is made of, as far as the stages after its markup know it. */
export type Printed = Pick<DocumentInput, "course" | "template" | "fonts" | "limits" | "verify" | "pdfStandard" | "isLarge" | "subject" | "created"> & {
  readonly markup: TracedText;
  readonly images: LazyImages;
  /** The words that its file must not hold. */
  readonly secrets: readonly string[];
};

function fontDigest(file: FontFile): string {
  const { family, weight, style, sizeAdjust, besideHan, isForeign = false } = file;
  // Files of packages do not change while the package stays the same; those of a course may.
  const content = isForeign ? sha256(file.bytes) : `${path.basename(file.path)} ${statSync(file.path, { throwIfNoEntry: false })?.size ?? 0} ${JSON.stringify((manifestAbove(path.dirname(file.path)) as { readonly version?: unknown }).version)}`;
  return JSON.stringify([family, weight, style, sizeAdjust, besideHan, isForeign, content]);
}

const books = new WeakMap<FontBook, string>();

/** A hash of what a book of fonts is made of. */
export function fontsDigest(fonts: FontBook): string {
  let known = books.get(fonts);
  if (known === undefined) books.set(fonts, (known = sha256(fonts.files.map(fontDigest).join("\n"))));
  return known;
}

/** What is not said in a text: where it stood, and what has texts of its own. */
const leftOut: ReadonlySet<string> = new Set(["span", "lessons", "sheets", "exams", "references", "glossary", "openLessons", "programme", "marks", "attainment", "supports"]);

/** The settings of a course: all but what reaches a document by its markup. */
function settingsOf(course: DocumentInput["course"]): string {
  return JSON.stringify(course, (key, value: unknown) => (leftOut.has(key) ? undefined : value instanceof Map ? [...(value as ReadonlyMap<unknown, unknown>)] : value));
}

/** An image and the hash of its file. */
export type Shown = readonly [name: string, digest: string];

/** What the file of a document is made of, as hashes. */
export class Fingerprint {
  /** Everything that its bytes depend on: values, never dates of files. */
  readonly made: string;
  /** The images that it shows, with the hashes of their files. */
  readonly shown: readonly Shown[];
  readonly #printed: Printed;
  #sources: ReadonlyMap<string, Source> | null = null;

  private constructor(made: string, shown: readonly Shown[], printed: Printed) {
    this.made = made;
    this.shown = shown;
    this.#printed = printed;
  }

  /** That of a document; `null` where it shows what cannot be told by its bytes, such as a chart. */
  static of(printed: Printed): Fingerprint | null {
    const { course, template, fonts, images, limits = 1, verify = false, pdfStandard = null, isLarge = false, markup: { text: markup } } = printed;
    const sheets = template.sheets.map(({ text }) => text);
    const shown = [...images.keys()].filter((name) => [markup, ...sheets].some((text) => text.includes(name))).map((name): readonly [string, string | null] => [name, images.digest(name)]);
    if (!shown.every((one): one is Shown => one[1] !== null)) return null;
    const parts = [programDigest(), fontsDigest(fonts), markup, sheets, settingsOf(course), metadataOf(printed), { limits, verify, pdfStandard, isLarge, secrets: printed.secrets }, shown];
    return new Fingerprint(sha256(JSON.stringify(parts)), shown, printed);
  }

  /**
   * Where all of its words stand: what is told of it has its places from there, and is shown with lines of the texts in which these
   * lie, which are named by their paths.
   */
  told(shown: readonly string[]): string {
    const texts = [...new Set(shown)].sort().map((path) => [path, sha256(this.sources.get(path)?.text ?? "")]);
    const places = this.#printed.markup.segments.map(({ start, span, linear }) => [start, span.source.path, span.start, span.end, linear]);
    return sha256(JSON.stringify([texts, places]));
  }

  /** The texts that it was made of, by their paths. */
  get sources(): ReadonlyMap<string, Source> {
    const { markup: { segments }, template: { sheets } } = this.#printed;
    return (this.#sources ??= new Map([...sheets, ...segments.map(({ span }) => span.source)].map((source) => [source.path, source])));
  }
}
