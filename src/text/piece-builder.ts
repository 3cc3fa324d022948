import type { Pt } from "../geometry/index.js";
import type { Face } from "./face.js";
import type { InlineItem, LinePiece } from "./paragraph.js";

/** Where a glyph goes: glyphs of one item, face and size that follow one another make one piece. */
export interface PiecePlace {
  readonly item: number;
  readonly face: Face;
  readonly size: Pt;
  readonly x: Pt;
  /** Offset of the next character in the item's text, asked for only where a piece begins. */
  readonly offset: () => number;
}

interface OpenPiece {
  readonly place: PiecePlace;
  readonly offset: number;
  readonly hyphen: boolean;
  readonly glyphIds: number[];
  readonly positions: Pt[];
  readonly rises: Pt[];
  readonly clusters: number[];
  raised: boolean;
  text: string;
  end: Pt;
}

/** Gathers placed glyphs into the pieces of a line. */
export class PieceBuilder<Tag> {
  readonly #items: readonly InlineItem<Tag>[];
  readonly #pieces: LinePiece<Tag>[] = [];
  #piece: OpenPiece | null = null;
  #inkEnded = false;

  constructor(items: readonly InlineItem<Tag>[]) {
    this.#items = items;
  }

  /** Goes on with the piece that is open where the place is of its kind; else begins one. */
  open(place: PiecePlace): void {
    const piece = this.#piece;
    if (piece !== null && !piece.hyphen && piece.place.item === place.item && piece.place.face === place.face &&
      piece.place.size === place.size) return;
    this.#begin(place, false);
  }

  /** Begins the piece of a hyphen, which stands for no character of the text. */
  hyphen(place: PiecePlace): void {
    this.#begin(place, true);
  }

  /** Adds a glyph of the cluster that `endCluster` closes. */
  glyph(glyphId: number, pen: Pt, rise: Pt): void {
    const piece = this.#piece;
    if (piece === null) return;
    piece.glyphIds.push(glyphId);
    piece.positions.push(pen - piece.place.x);
    piece.rises.push(rise);
    piece.clusters.push(piece.text.length);
    if (rise !== 0) piece.raised = true;
  }

  /** Closes a cluster: the characters that its glyphs stand for, and where its advance ends. */
  endCluster(text: string, end: Pt): void {
    const piece = this.#piece;
    if (piece === null) return;
    piece.text += text;
    if (!this.#inkEnded) piece.end = end;
  }

  object(item: number, x: Pt, width: Pt): void {
    this.#close();
    const source = this.#items[item];
    if (source !== undefined) this.#pieces.push({ kind: "object", tag: source.tag, x, width });
  }

  /** The face of the open piece where it is of the item and has a space. */
  faceOf(item: number): Face | null {
    const place = this.#piece?.place;
    return place !== undefined && place.item === item && place.face.glyphFor(0x20) > 0 ? place.face : null;
  }

  /** What comes now is a line's trailing space, which takes no room. */
  endInk(): void {
    this.#inkEnded = true;
  }

  finish(): LinePiece<Tag>[] {
    this.#close();
    return this.#pieces;
  }

  #begin(place: PiecePlace, hyphen: boolean): void {
    this.#close();
    this.#piece = {
      place, hyphen, offset: place.offset(), glyphIds: [], positions: [], rises: [], clusters: [], raised: false,
      text: "", end: place.x,
    };
  }

  #close(): void {
    const piece = this.#piece;
    this.#piece = null;
    if (piece === null) return;
    const { place, offset, hyphen, glyphIds, positions, rises, clusters, raised, text, end } = piece;
    const source = this.#items[place.item];
    if (source === undefined || glyphIds.length === 0) return;
    this.#pieces.push({
      kind: "glyphs", tag: source.tag, face: place.face, size: place.size, x: place.x, width: end - place.x, glyphIds,
      positions, rises: raised ? rises : null, text, clusters, offset, hyphen,
    });
  }
}
