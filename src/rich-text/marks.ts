import { diagnostic, spanWithin } from "../diagnostics/index.js";
import type { TracedText } from "../diagnostics/index.js";
import type { CitationItem, Inline } from "../model/index.js";
import { languageOf } from "./language-spans.js";
import type { Lowering } from "./lowering.js";
import { nestedNote } from "./notes.js";
import { nestScripts } from "./scripts.js";
import type { ScriptItem } from "./scripts.js";
import { replaceTraced, sliceTraced } from "./traced-pieces.js";

/** A stretch of running text between two nodes of the parser, on its way to be searched for marks of our own. */
export interface Piece {
  /** What the search sees: the characters as typed, a line break, or a stand-in that no mark can contain. */
  readonly probe: string;
  readonly start: number;
  readonly end: number;
  /** What is printed: the characters as typed, other characters, or a finished node. */
  readonly prints: "as-typed" | { readonly text: string } | { readonly node: Inline };
}

/** Stands for an escaped character, so that `\@fig-x` is no reference. */
export const escapedStandIn = "\uffff";

/** Stands for a node of the parser. */
export const nodeStandIn = "\ufffc";

// An address such as a@fig-x.org is no reference: nothing that an address could go on from stands before the `@`.
const marks =
  /(?<language>\[(?:[^[\]\uffff]|\[[^[\]]*\])+\]\{\s*(?:[\w-]+=|[.#])[^{}\n]*\})|(?<note>\^\[(?:[^[\]\uffff]|\[[^[\]]*\])+\])|(?<footnote>\[\^[^\]\s^]+\])|(?<citation>\[-?@(?!fig-|tbl-)[^[\]\ufffc\uffff]*\])|(?<![\p{Script=Latin}\p{Nd}._%+\-@])@(?<slot>fig|tbl)-(?<id>[A-Za-z0-9]+(?:[-_][A-Za-z0-9]+)*)|(?<script>(?<!~)~(?!~)(?!(?<=\d~)\d)|(?<!\^)\^(?!\^))/gu;

const linkMarks = /(?<language>\[(?:[^[\]\uffff]|\[[^[\]]*\])+\]\{\s*(?:[\w-]+=|[.#])[^{}\n]*\})|(?<script>(?<!~)~(?!~)(?!(?<=\d~)\d)|(?<!\^)\^(?!\^))/gu;

const citationItem = /^\s*@(?<key>[\p{L}\p{N}_][\p{L}\p{N}_:.#$%&+?<>~/-]*)\s*(?:[,，]\s*(?<locator>[^@]*\S)\s*)?$/u;

/**
 * The siblings with notes, citations, references to slots, superscripts and subscripts found; a link holds only the
 * latter two.
 */
export function findMarks(pieces: readonly Piece[], lowering: Lowering, place: MarkPlace): readonly Inline[] {
  const probe = pieces.map((piece) => piece.probe).join("");
  const cursor = new PieceCursor(pieces, lowering.text);
  for (const match of probe.matchAll(place.inLink ? linkMarks : marks)) {
    cursor.copyUntil(match.index);
    if (match.groups?.["language"] !== undefined) {
      cursor.items.push(...languageItems(match, cursor, lowering, place));
      continue;
    }
    if (match.groups?.["note"] !== undefined) {
      cursor.items.push(...noteItems(match, cursor, lowering, place));
      continue;
    }
    const { start, end } = cursor.skipUntil(match.index + match[0].length);
    cursor.items.push(...markItems(match, start, end, lowering));
  }
  cursor.copyUntil(probe.length);
  return nestScripts(cursor.items, lowering);
}

/** Where marks are looked for: a link holds no notes and no citations, a note no notes. */
interface MarkPlace {
  readonly inLink: boolean;
  readonly inNote: boolean;
}

/** `^[text]`: the text between the brackets as a note. */
function noteItems(match: RegExpExecArray, cursor: PieceCursor, lowering: Lowering, place: MarkPlace): ScriptItem[] {
  const { start } = cursor.skipUntil(match.index + 2);
  const inside = cursor.takeUntil(match.index + match[0].length - 1);
  const { end } = cursor.skipUntil(match.index + match[0].length);
  const span = spanWithin(lowering.text, start, end);
  if (place.inNote) {
    lowering.diagnostics.push(nestedNote(span));
    return [];
  }
  return [{ inline: { type: "note", children: findMarks(inside, lowering, { ...place, inNote: true }), span }, splits: false }];
}

/** `[text]{lang=en}`: the text between the brackets in its language; as it is where the attributes name none. */
function languageItems(match: RegExpExecArray, cursor: PieceCursor, lowering: Lowering, place: MarkPlace): ScriptItem[] {
  const [whole] = match;
  const opens = whole.lastIndexOf("{");
  const { start } = cursor.skipUntil(match.index + 1);
  const inside = cursor.takeUntil(match.index + opens - 1);
  cursor.skipUntil(match.index + opens);
  const attributes = cursor.skipUntil(match.index + whole.length);
  const lang = languageOf(whole.slice(opens), attributes, lowering);
  const children = findMarks(inside, lowering, place);
  if (lang === null) return children.map((inline) => ({ inline, splits: false }));
  return [{ inline: { type: "language", lang, children, span: spanWithin(lowering.text, start, attributes.end) }, splits: false }];
}

function markItems(match: RegExpExecArray, start: number, end: number, lowering: Lowering): ScriptItem[] {
  const { citation, footnote, slot, id, script } = match.groups ?? {};
  if (script !== undefined) return [{ script: script === "~" ? "subscript" : "superscript", start, end }];
  const span = spanWithin(lowering.text, start, end);
  if (footnote !== undefined) {
    const name = footnote.slice(2, -1);
    const hint = `write the note in its place, \`^[text]\`, or define it in the same body: \`[^${name}]: text\``;
    lowering.diagnostics.push(diagnostic("rich-text/unknown-note", span, `there is no note \`${name}\``, hint));
    return [];
  }
  if (citation !== undefined) return citationItems(citation, start, end, lowering);
  const kind = slot === "tbl" ? "table" : "figure";
  return [{ inline: { type: "slot-reference", kind, id: id ?? "", span }, splits: false }];
}

function citationItems(citation: string, start: number, end: number, lowering: Lowering): ScriptItem[] {
  const span = spanWithin(lowering.text, start, end);
  const items: CitationItem[] = [];
  let offset = start + 1;
  for (const part of citation.slice(1, -1).split(/[;；]/)) {
    const { key, locator } = citationItem.exec(part)?.groups ?? {};
    if (key === undefined) {
      const message = `citation \`${citation}\` does not have the form \`[@key; @key, p. 3]\``;
      const hint = "write each key with `@`, a locator after a comma, and `;` between two references";
      lowering.diagnostics.push(diagnostic("rich-text/citation", span, message, hint));
      return [];
    }
    const at = offset + part.indexOf("@");
    const itemEnd = offset + part.trimEnd().length;
    items.push({ key, locator: locator?.replace(/\s+/g, " ") ?? null, span: spanWithin(lowering.text, at, itemEnd) });
    offset += part.length + 1;
  }
  return [{ inline: { type: "citation", items, span }, splits: false }];
}

/** Walks the pieces by offsets of the searched text. */
class PieceCursor {
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

  /** Takes what stands before `probeOffset` over as it is. */
  copyUntil(probeOffset: number): void {
    this.#walk(probeOffset, (piece, start, end) => {
      this.items.push(this.#itemOf(piece, start, end));
    });
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
    if ("node" in piece.prints) return { inline: piece.prints.node, splits: piece.prints.node.type === "break" };
    const replaced = replaceTraced(this.#text, start, end, piece.prints.text);
    return { inline: { type: "text", text: replaced }, splits: /\s/.test(piece.probe) };
  }
}
