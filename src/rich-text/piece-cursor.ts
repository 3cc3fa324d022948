import { replaceTraced, sliceTraced } from "../diagnostics/index.js";
import type { TracedText } from "../diagnostics/index.js";
import type { Inline } from "../model/index.js";
import type { ScriptItem } from "./scripts.js";

/** A stretch of running text between two nodes of the parser, on its way to be searched for marks of our own. */
export interface Piece {
  /** What the search sees: the characters as typed, a line break, or a stand-in that no mark can contain. */
  readonly probe: string;
  readonly start: number;
  readonly end: number;
  /** What is printed: the characters as typed, other characters, a finished node, or a tag that pairs with another. */
  readonly prints: "as-typed" | { readonly text: string } | { readonly node: Inline } | { readonly item: ScriptItem };
}

/** Walks the pieces by offsets of the searched text. */
export class PieceCursor {
  readonly items: ScriptItem[] = [];
  readonly #pieces: readonly Piece[];
  readonly #text: TracedText;
  #index = 0;
  /** Offset in the searched text of the piece at `#index`. */
  #pieceAt = 0;
  #at = 0;

  constructor(pieces: readonly Piece[], text: TracedText) {
    this.#pieces = pieces;
    this.#text = text;
  }

  /** Takes what stands before `probeOffset` over as it is, and says where it was written. */
  copyUntil(probeOffset: number): { start: number; end: number } {
    const visited: { start: number; end: number }[] = [];
    this.#walk(probeOffset, (piece, start, end) => {
      this.items.push(this.#itemOf(piece, start, end));
      visited.push({ start, end });
    });
    return { start: visited[0]?.start ?? 0, end: visited.at(-1)?.end ?? 0 };
  }

  /** Leaves out what stands before `probeOffset`, and says where it was written. */
  skipUntil(probeOffset: number): { start: number; end: number } {
    const visited: { start: number; end: number }[] = [];
    this.#walk(probeOffset, (_, start, end) => visited.push({ start, end }));
    return { start: visited[0]?.start ?? 0, end: visited.at(-1)?.end ?? 0 };
  }

  /** Gives what stands before `probeOffset` as pieces of their own. */
  takeUntil(probeOffset: number): Piece[] {
    const taken: Piece[] = [];
    this.#walk(probeOffset, (piece, start, end) => {
      const probe = piece.prints === "as-typed" ? piece.probe.slice(start - piece.start, end - piece.start) : piece.probe;
      taken.push({ ...piece, probe, start, end });
    });
    return taken;
  }

  #walk(probeOffset: number, visit: (piece: Piece, start: number, end: number) => unknown): void {
    while (this.#at < probeOffset) {
      const piece = this.#pieces[this.#index];
      if (piece === undefined) return;
      const pieceEnd = this.#pieceAt + piece.probe.length;
      const until = Math.min(probeOffset, pieceEnd);
      if (piece.prints === "as-typed")
        visit(piece, piece.start + this.#at - this.#pieceAt, piece.start + until - this.#pieceAt);
      else visit(piece, piece.start, piece.end);
      this.#at = piece.prints === "as-typed" ? until : pieceEnd;
      if (this.#at >= pieceEnd) {
        this.#pieceAt = pieceEnd;
        this.#index += 1;
      }
    }
  }

  #itemOf(piece: Piece, start: number, end: number): ScriptItem {
    if (piece.prints === "as-typed") {
      const slice = sliceTraced(this.#text, start, end);
      return { inline: { type: "text", text: slice }, splits: /[\s，。、；：！？（）]/u.test(slice.text) };
    }
    if ("item" in piece.prints) return piece.prints.item;
    if ("node" in piece.prints) return { inline: piece.prints.node, splits: piece.prints.node.type === "break" };
    const replaced = replaceTraced(this.#text, start, end, piece.prints.text);
    return { inline: { type: "text", text: replaced }, splits: /\s/.test(piece.probe) };
  }
}
