import type { InlineBox, InlineLevelBox, LineBreakBox, TextBox } from "./box.js";
import { joinsLines } from "../language/index.js";
import { baseOf } from "./raw-node.js";
import { tracedPieces } from "./traced-pieces.js";
import type { Piece } from "./traced-pieces.js";

/** What stands for a character in the flow of white space where a box is not text. */
const objectCharacter = "\uFFFC";
/** What follows a tab for each further column that it takes: the text that is copied has the tab alone. */
const tabFiller = "\u001f";

type Part = Piece | "break";

/** A run of collapsible white space, which may reach over the edges of inline boxes. */
interface SpaceRun {
  readonly box: TextBox;
  readonly from: number;
  hasLineBreak: boolean;
}

const tokens = {
  collapse: /(?<space>[ \t\r\n\f]+)|(?<text>[^ \t\r\n\f]+)/g,
  keepBreaks: /(?<break>\r\n?|\n)|(?<space>[ \t\f]+)|(?<text>[^ \t\r\n\f]+)/g,
  keepAll: /(?<break>\r\n?|\n)|(?<tab>\t)|(?<text>[^\t\r\n]+)/g,
};

const tokensOf = {
  normal: tokens.collapse,
  nowrap: tokens.collapse,
  "pre-line": tokens.keepBreaks,
  pre: tokens.keepAll,
  "pre-wrap": tokens.keepAll,
};

/**
 * Collapses the white space of one inline formatting context (CSS Text 3 §4.1). The text is read as one stream, so that
 * a space at the edge of an inline box meets the space beyond it.
 */
class Collapser {
  readonly parts = new Map<TextBox, Part[]>();
  /** Last character that stays in the line; empty at its start. */
  private last = "";
  private lang = "";
  private run: SpaceRun | null = null;
  private column = 0;
  private lastBreak: Part[] | null = null;

  /** Reads the boxes in document order. */
  read(boxes: readonly InlineLevelBox[]): void {
    for (const box of boxes) {
      if (box.kind === "inline") this.read(box.children);
      else if (box.kind === "text") this.readText(box);
      else if (box.kind === "line-break") this.startLine();
      else this.keep(objectCharacter, objectCharacter);
    }
  }

  /** Ends the last line. A line break that was kept at the very end of a block makes no further line. */
  finish(): void {
    this.endRun("");
    this.lastBreak?.pop();
  }

  private readText(box: TextBox): void {
    const parts: Part[] = [];
    this.parts.set(box, parts);
    this.lang = box.lang;
    for (const match of box.text.text.matchAll(tokensOf[box.style.whiteSpace])) {
      const [found] = match;
      const [from, to] = [match.index, match.index + found.length];
      if (match.groups?.["space"] !== undefined) this.extendRun(box, from, /[\r\n]/.test(found));
      else if (match.groups?.["break"] !== undefined) {
        this.startLine();
        parts.push("break");
        this.lastBreak = parts;
      } else {
        const replacement = found === "\t" ? tabTo(this.column, box.style.tabSize) : null;
        this.keep(found, replacement ?? found);
        parts.push({ from, to, replacement });
      }
    }
  }

  private extendRun(box: TextBox, from: number, hasLineBreak: boolean): void {
    this.run ??= { box, from, hasLineBreak: false };
    this.run.hasLineBreak ||= hasLineBreak;
  }

  private keep(text: string, shown: string): void {
    this.endRun(text);
    this.last = text.slice(-2);
    this.column += shown.length;
    this.lastBreak = null;
  }

  private startLine(): void {
    this.endRun("");
    this.last = "";
    this.column = 0;
    this.lastBreak = null;
  }

  private endRun(next: string): void {
    const run = this.run;
    this.run = null;
    if (run === null || this.last === "" || next === "") return;
    if (run.hasLineBreak && joinsLines(this.last, next, this.lang)) return;
    this.column++;
    this.parts.get(run.box)?.push({ from: run.from, to: run.from + 1, replacement: " " });
  }
}

/** A tab that leads from a column to the next stop. Without stops it is as nothing: a space that has no width would be lost when it is copied. */
function tabTo(column: number, stops: number): string {
  return `\t${tabFiller.repeat(stops - (column % stops) - 1)}`;
}

function linesOf(box: TextBox, parts: readonly Part[]): (TextBox | LineBreakBox)[] {
  const boxes: (TextBox | LineBreakBox)[] = [];
  let pieces: Piece[] = [];
  const endText = (): void => {
    if (pieces.length > 0) boxes.push({ ...box, text: tracedPieces(box.text, pieces) });
    pieces = [];
  };
  for (const part of parts) {
    if (part !== "break") pieces.push(part);
    else {
      endText();
      boxes.push({ kind: "line-break", ...baseOf(box) });
    }
  }
  endText();
  return boxes;
}

function rebuild(boxes: readonly InlineLevelBox[], parts: ReadonlyMap<TextBox, Part[]>): InlineLevelBox[] {
  return boxes.flatMap((box): InlineLevelBox[] => {
    if (box.kind === "inline") return [{ ...box, children: rebuild(box.children, parts) } satisfies InlineBox];
    return box.kind === "text" ? linesOf(box, parts.get(box) ?? []) : [box];
  });
}

/** The boxes of one inline formatting context with their white space collapsed; text that is left empty is gone. */
export function collapseWhiteSpace(boxes: readonly InlineLevelBox[]): InlineLevelBox[] {
  const collapser = new Collapser();
  collapser.read(boxes);
  collapser.finish();
  return rebuild(boxes, collapser.parts);
}
