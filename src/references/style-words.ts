import type { Months } from "./dates.js";
import { literal } from "./runs.js";
import type { Piece } from "./runs.js";
import type { Marks, NameCitation, NameForm, StyleChoice, StyleOfLanguage } from "./style.js";
import { arabicMarks } from "./styles/marks.js";
import { isTerm, termLanguage, termOf } from "./terms.js";
import type { TermName } from "./terms.js";
import type { TitleLook } from "./titles.js";

/** Marks of a template in the width of a style. */
export function marked(text: string, marks: Marks): string {
  return marks.reduce((done, [from, to]) => {
    // A stop within words of the style belongs to an abbreviation: `vol. `.
    if (from.startsWith(".")) {
      const at = /^[)）\]］]/.test(done) ? 1 : 0;
      return done.startsWith(from, at) ? done.slice(0, at) + to + done.slice(at + from.length) : done;
    }
    return done.replaceAll(from, to);
  }, text);
}

/** What a style says in one language: its words, its marks, its forms of names and dates. */
export class StyleWords {
  readonly lang: string;
  readonly marks: Marks;
  readonly #choice: StyleChoice;
  readonly #own: StyleOfLanguage;

  constructor(choice: StyleChoice, lang: string) {
    this.lang = lang;
    this.#choice = choice;
    const language = termLanguage(lang);
    this.#own = choice.style.languages[language] ?? {};
    const widths = choice.style.marks[choice.width];
    this.marks = language === "zh" || language === "ja" ? widths.east : /^(?:ar|fa|ur)\b/.test(lang) ? [...widths.west, ...arabicMarks] : widths.west;
  }

  /** A mark of a template as this language prints it. */
  mark(text: string): string {
    return marked(text, this.marks);
  }

  /** A word of the style. */
  term(name: string): string {
    if (!isTerm(name)) throw new Error(`no word \`${name}\``);
    return this.#own.terms?.[name] ?? (termLanguage(this.lang) === "en" ? this.#choice.style.terms[name] : undefined) ?? termOf(name, this.lang);
  }

  /** The word for one, or for several. */
  termFor(name: TermName, isSeveral: boolean): string {
    const [one = "", several = one] = this.term(name).split("|");
    return isSeveral ? several : one;
  }

  nameForm(isUpright: boolean): NameForm {
    const { names, upright } = this.#choice.style;
    const form = { ...names, ...(isUpright ? upright : null), ...this.#own.names };
    return names.ellipsis === null ? { ...form, ellipsis: null } : form;
  }

  get cite(): NameCitation {
    return { ...this.#choice.style.cite, ...this.#own.cite };
  }

  get dates(): { readonly lang: string; readonly months: Months; readonly dash: string } {
    const { months, typeMarks } = this.#choice.style;
    return { lang: this.lang, months, dash: typeMarks === undefined ? "–" : "—" };
  }

  /** What stands around a year that is an estimate. */
  get estimated(): readonly [string, string] {
    return this.#choice.style.typeMarks === undefined ? [`${this.term("circa")} `, ""] : ["[", "]"];
  }

  /** Ranges of pages; only Western entries have them shortened. */
  get pages(): { readonly dash: string | null; readonly short: "chicago" | "mla" | null } {
    const { dash, short } = this.#choice.style.pages;
    return { dash, short: termLanguage(this.lang) === "zh" || termLanguage(this.lang) === "ja" ? null : short };
  }

  get quotes(): readonly [string, string] {
    return ["“", "”"];
  }

  emphasised(pieces: readonly Piece[]): readonly Piece[] {
    const around = this.#own.emphasis;
    if (around === undefined) return pieces.map((piece) => ({ ...piece, emphasis: !piece.emphasis }));
    return [literal(around[0]), ...pieces.map((piece) => ({ ...piece, text: piece.text.replaceAll("《", "〈").replaceAll("》", "〉") })), literal(around[1])];
  }

  /** Slanted letters, where the language has them. */
  italic(pieces: readonly Piece[]): readonly Piece[] {
    return this.#own.emphasis === undefined ? this.emphasised(pieces) : pieces;
  }

  titleLook(how: readonly string[]): TitleLook {
    const letters = how.includes("sentence") ? "sentence" : how.includes("title") ? "headline" : how.includes("title-long") ? "headline-long" : "as-typed";
    return { lang: this.lang, letters, subtitle: this.#choice.style.subtitle, colon: this.mark(": ") };
  }
}
