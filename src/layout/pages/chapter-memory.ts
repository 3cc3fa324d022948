import type { Findings, LayoutContext } from "../context.js";
import type { FilledPage } from "./filled-page.js";
import { saysAsBefore } from "./recording.js";
import type { Said } from "./recording.js";
import type { RunningStrings } from "./running-strings.js";

/** What the pages of a chapter depend on beside its boxes. */
export interface ChapterStart {
  readonly side: "left" | "right";
  /** Whether it begins on the first page of all. */
  readonly isFirst: boolean;
  /** The running strings of the page before; absent on the first. */
  readonly strings: RunningStrings | undefined;
}

/** A chapter that was laid out. */
interface LaidChapter {
  readonly start: ChapterStart;
  readonly pages: readonly FilledPage[];
  readonly findings: Findings;
  /** What its pages said of pages. */
  readonly said: Said;
  readonly stand: string;
}

function exitsOf(strings: RunningStrings | undefined): string {
  return strings === undefined ? "" : JSON.stringify(Array.from(strings, ([name, { exit }]) => [name, exit]));
}

/** The chapters of a document as rounds of layout left them: one of which nothing changed is not laid out again. */
export class ChapterMemory {
  readonly #chapters = new Map<number, LaidChapter>();
  /** Where the notes of the round at hand stand; chapters of other rounds are no use where that differs. */
  #stand = "";

  /** Begins a round; `stand` says all that differs between rounds but what pages say. */
  begin(stand: string): void {
    this.#stand = stand;
  }

  /** The pages of a chapter where they would be the same, with what was found on them. */
  find(index: number, start: ChapterStart, pageText: LayoutContext["pageText"]): LaidChapter | null {
    const known = this.#chapters.get(index);
    if (known === undefined || known.stand !== this.#stand) return null;
    const { side, isFirst, strings } = known.start;
    if (side !== start.side || isFirst !== start.isFirst || exitsOf(strings) !== exitsOf(start.strings)) return null;
    return saysAsBefore(known.said, pageText) ? known : null;
  }

  keep(index: number, chapter: Omit<LaidChapter, "stand">): void {
    this.#chapters.set(index, { ...chapter, stand: this.#stand });
  }
}
