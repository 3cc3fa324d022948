import { diagnostic, spanWithin } from "../diagnostics/index.js";
import type { Placed, Span } from "../diagnostics/index.js";
import { slotKindOf } from "../model/index.js";
import type { FigureBlock, RichText, SlotPlaceBlock } from "../model/index.js";
import { readAttributes } from "./attributes.js";
import type { Lowering } from "./lowering.js";

/** A picture as Markdown, or the tag `<img>`, names it. */
export interface Picture {
  readonly address: string;
  /** The words in the brackets. */
  readonly words: string;
  readonly title: string | null;
  /** What stands in braces behind it. */
  readonly braces: string;
  readonly start: number;
  readonly end: number;
}

const slotAddress = /^#?@?(fig|tbl|lst)-([A-Za-z0-9]+(?:[-_][A-Za-z0-9]+)*)$/;

/** The place of a declared slot that `![](fig-id)` names, or `null`. */
export function slotPlace({ address, start, end }: Picture, lowering: Pick<Lowering, "text">): SlotPlaceBlock | null {
  const [, prefix, id] = slotAddress.exec(address) ?? [];
  const kind = prefix === undefined ? null : slotKindOf(prefix);
  if (id === undefined || kind === null) return null;
  return { type: "slot-place", kind, id, span: spanWithin(lowering.text, start, end) };
}

function lengthOf(said: string | undefined): string | null {
  if (said === undefined) return null;
  if (/^\d+(?:\.\d+)?(?:%|pt|mm|cm|in|em|px)$/.test(said)) return said;
  return /^\d+$/.test(said) ? `${said}px` : null;
}

/**
 * A picture in the text. With an id its words are the caption, and `fig-alt` says what it shows, as Quarto has it; without
 * one they say what it shows, as GitHub has it, and its title is the caption.
 */
export function figureOf(
  picture: Picture,
  lowering: Pick<Lowering, "text" | "diagnostics">,
  captionOf: (said: string) => RichText | null,
): FigureBlock | null {
  const { address, title, braces, start, end } = picture;
  // Obsidian writes the width in pixels behind the words: `![words|200](a.png)`.
  const [, words = picture.words, pixels] = /^([^]*)\|(\d{1,5})(?:x\d{1,5})?$/.exec(picture.words) ?? [];
  const span = spanWithin(lowering.text, start, end);
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(address) || address === "") {
    reportAddress(address, span, lowering);
    return null;
  }
  const { id, pairs } = readAttributes(braces);
  const placed = (value: string): Placed<string> => ({ value, span });
  const alt = pairs.get("fig-alt") ?? pairs.get("alt") ?? (id === null ? words : undefined);
  const width = lengthOf(pairs.get("width") ?? pixels);
  return {
    type: "figure",
    id: id === null ? null : placed(id.replace(/^fig-/, "")),
    file: placed(address),
    caption: captionOf(pairs.get("fig-cap") ?? (id === null ? (title ?? "") : words)),
    alt: alt === undefined ? null : placed(alt),
    width: width === null ? null : placed(width),
    span,
  };
}

function reportAddress(address: string, span: Span, { diagnostics }: Pick<Lowering, "diagnostics">): void {
  const message = address === "" ? "a picture without a file" : `the picture \`${address}\` is not in the course: its words stand for it`;
  diagnostics.push(diagnostic("rich-text/image", span, message, "put the file into `figures/` and name it: `![…](figures/name.png)`"));
}
