import type { Paragraph } from "../../text/index.js";
import type { IntrinsicWidths } from "../box-model.js";
import type { InlineTag } from "./inline-tag.js";
import type { SetLine } from "./set-line.js";

type Prepared = Paragraph<InlineTag>;

/** What the lines of a paragraph depend on besides its text: its width, or that and what it goes on from. */
export type LinesKey = number | string;

interface RememberedLines {
  readonly key: LinesKey;
  readonly lines: readonly SetLine[];
}

/**
 * One block's inline content with the lines that it has been broken into. What it was prepared to goes with its first lines: it
 * takes several times the memory that they do, and hardly any paragraph is broken at a second measure. One that is gets prepared
 * again, and keeps that.
 */
export class RememberedParagraph {
  readonly missing: Prepared["missing"];
  readonly rightToLeft: boolean;
  readonly #prepare: () => Prepared;
  #prepared: Prepared | null;
  #isKept = false;
  #widths: IntrinsicWidths | null = null;
  #lines: readonly RememberedLines[] = [];

  constructor(prepare: () => Prepared) {
    this.#prepare = prepare;
    this.#prepared = prepare();
    ({ missing: this.missing, rightToLeft: this.rightToLeft } = this.#prepared);
  }

  /** The paragraph, ready to be broken. */
  get paragraph(): Prepared {
    this.#isKept ||= this.#prepared === null;
    return (this.#prepared ??= this.#prepare());
  }

  /** What it asks for. */
  get widths(): IntrinsicWidths {
    return (this.#widths ??= { min: this.paragraph.minContentWidth, max: this.paragraph.maxContentWidth });
  }

  /** Its lines where they are known, else those that `set` gives. */
  linesAt(key: LinesKey, set: () => readonly SetLine[]): readonly SetLine[] {
    const known = this.#lines.find((one) => one.key === key);
    if (known !== undefined) return known.lines;
    const lines = set();
    this.#lines = [...this.#lines, { key, lines }];
    if (!this.#isKept) this.#prepared = null;
    return lines;
  }
}
