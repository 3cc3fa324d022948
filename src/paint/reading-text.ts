import type { DisplayList, GlyphsOperation } from "./display-list.js";
import { readableText } from "./painted-font.js";
import type { StructureNode } from "./structure-node.js";

/** A piece of the text of a heading, and its baseline; `null` for one that is raised or lowered in its line. */
export interface HeadingPiece {
  readonly heading: StructureNode;
  readonly text: string;
  readonly baseline: number | null;
}

/** What a page shows of headings. */
export function headingPieces({ operations }: DisplayList): readonly HeadingPiece[] {
  const pieces: HeadingPiece[] = [];
  for (const operation of operations) {
    if (operation.kind !== "glyphs" || operation.tag.kind !== "structure") continue;
    const heading = headingAround(operation.tag.node);
    // The call of a note is no word of the heading.
    if (heading === null || isCall(operation.tag.node)) continue;
    pieces.push({ heading, text: scripted(operation), baseline: operation.script === undefined ? operation.y : null });
  }
  return pieces;
}

/** The text of headings as it was painted, numbers and other generated content included. */
export class HeadingTexts {
  readonly #texts = new Map<StructureNode, ReadingText>();

  /** Takes in what a page shows of headings. */
  add(pieces: readonly HeadingPiece[]): void {
    for (const { heading, text: piece, baseline } of pieces) {
      let text = this.#texts.get(heading);
      if (text === undefined) this.#texts.set(heading, (text = new ReadingText()));
      text.append(piece, baseline);
    }
  }

  /** The text of a heading; empty where none was painted. */
  of(heading: StructureNode): string {
    return this.#texts.get(heading)?.text ?? "";
  }
}

function isCall(node: StructureNode): boolean {
  for (let around: StructureNode | null = node; around !== null; around = around.parent) if (around.type === "Reference" || around.type === "Note") return true;
  return false;
}

const digits = { sub: "₀₁₂₃₄₅₆₇₈₉", sup: "⁰¹²³⁴⁵⁶⁷⁸⁹" } as const;

/** Digits below or above the line as the characters that a bookmark has for them: `CO₂`. */
function scripted({ text, script }: GlyphsOperation): string {
  return script === undefined ? text : text.replace(/\d/g, (digit) => Array.from(digits[script])[Number(digit)] ?? digit);
}

function headingAround(node: StructureNode): StructureNode | null {
  for (let around: StructureNode | null = node; around !== null; around = around.parent)
    if (/^H[1-6]$/.test(around.type)) return around;
  return null;
}

/** Text that reads on from line to line. */
class ReadingText {
  #text = "";
  #baseline: number | null = null;

  /**
   * Appends a piece; where it stands on another baseline than the one before, a space may have gone with the
   * break. What is raised or lowered in its line has the baseline `null`.
   */
  append(piece: string, baseline: number | null): void {
    if (piece === "\u00ad") return;
    const text = readableText(piece);
    const wraps = baseline !== null && this.#baseline !== null && Math.abs(baseline - this.#baseline) > 0.01;
    if (wraps && wordEnd.test(this.#text) && wordStart.test(text)) this.#text += " ";
    this.#text += text;
    this.#baseline = baseline ?? this.#baseline;
  }

  /** The text, white space collapsed. */
  get text(): string {
    return this.#text.replace(/\s+/g, " ").trim();
  }
}

const wordEnd = /[^\s\p{Script=Han}\u3000-\u303f\uff00-\uffef]$/u;
const wordStart = /^[^\s\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;
