/** A stretch of a formatted reference. */
export interface FormattedRun {
  readonly text: string;
  /** Whether it is the title that the reader looks for on a shelf; set in italics for Latin entries. */
  readonly emphasis: boolean;
  /** Whether it is raised or lowered. */
  readonly script: "superscript" | "subscript" | null;
  /** Where it leads, or `null`. */
  readonly href: string | null;
}

/** A stretch on its way into an entry: words of the entry, or of the style. */
export interface Piece extends FormattedRun {
  /** Whether the style put it there: only such marks give way to others. */
  readonly isLiteral: boolean;
}

/** Words of the entry. */
export function given(text: string, more: Partial<Piece> = {}): Piece {
  return { text, emphasis: false, script: null, href: null, isLiteral: false, ...more };
}

/** Marks and words of the style. */
export function literal(text: string): Piece {
  return given(text, { isLiteral: true });
}

const stops = new Set([".", "。", "．"]);
const exclaims = new Set(["?", "!", "？", "！"]);
const inner = new Set([",", "，", "、", ";", "；", ":", "："]);

/** Marks of a style that end up beside each other, with one of each kind left: no two stops, no comma behind `?`. */
class Joiner {
  readonly runs: FormattedRun[] = [];

  add({ text, isLiteral, ...look }: Piece): void {
    const words = isLiteral ? this.#withoutDoubles(text) : this.#withoutDoubleSpace(text);
    this.#push({ text: words, ...look });
  }

  get #tail(): string {
    return this.runs.at(-1)?.text ?? "";
  }

  #push(run: FormattedRun): void {
    if (run.text === "") return;
    const last = this.runs.at(-1);
    if (last !== undefined && last.emphasis === run.emphasis && last.href === run.href && last.script === run.script)
      this.runs[this.runs.length - 1] = { ...last, text: last.text + run.text };
    else this.runs.push(run);
  }

  #withoutDoubleSpace(text: string): string {
    return /\s$/.test(this.#tail) ? text.trimStart() : text;
  }

  #withoutDoubles(text: string): string {
    const [first = ""] = text;
    const tail = this.#tail;
    const isQuoted = tail.endsWith("”");
    const before = isQuoted ? tail.charAt(tail.length - 2) : tail.charAt(tail.length - 1);
    const isDoubled = stops.has(first)
      ? stops.has(before) || exclaims.has(before) || before === "…"
      : inner.has(first) && (before === first || exclaims.has(before) || (stops.has(before) && isQuoted));
    if (isDoubled) return this.#withoutDoubleSpace(text.slice(1));
    if (isQuoted && (first === "." || first === ",")) {
      const last = this.runs.at(-1);
      if (last !== undefined) this.runs[this.runs.length - 1] = { ...last, text: `${tail.slice(0, -1)}${first}”` };
      return text.slice(1);
    }
    return this.#withoutDoubleSpace(text);
  }
}

/** Pieces as runs: neighbours of one look as one, and no mark of the style beside another that says the same. */
export function joinPieces(pieces: readonly Piece[]): readonly FormattedRun[] {
  const joiner = new Joiner();
  for (const piece of pieces) joiner.add(piece);
  const last = joiner.runs.at(-1);
  return last === undefined ? [] : [...joiner.runs.slice(0, -1), { ...last, text: last.text.trimEnd() }];
}
