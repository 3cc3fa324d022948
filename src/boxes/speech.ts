import type { BlockBox, BlockLevelBox, BoxTree, InlineLevelBox } from "./box.js";

/** A stretch of a document's text as far as it decides what has to be loaded before it is set. */
export interface Speech {
  readonly text: string;
  /** BCP 47 tag in force. */
  readonly lang: string;
  /** True where its words may be divided by the rules of their language. */
  readonly hyphenated: boolean;
  /** True where it stands in a box that runs from right to left. */
  readonly rightToLeft: boolean;
}

/** All text of a document, markers and generated text included, in document order. */
export function speechOf(tree: BoxTree): readonly Speech[] {
  const speech: Speech[] = [];
  inBlock(tree.root, speech);
  return speech;
}

function inBlock(box: BlockBox, speech: Speech[]): void {
  if (box.marker !== null) inInline(box.marker.text, speech);
  const { content } = box;
  if (content.kind === "blocks") for (const child of content.boxes) inBlockLevel(child, speech);
  if (content.kind === "inlines") for (const child of content.boxes) inInline(child, speech);
}

function inBlockLevel(box: BlockLevelBox, speech: Speech[]): void {
  if (box.kind === "block") {
    inBlock(box, speech);
    return;
  }
  if (box.caption !== null) inBlock(box.caption, speech);
  for (const { rows } of box.groups)
    for (const { cells } of rows) for (const cell of cells) inBlock(cell, speech);
}

function inInline(box: InlineLevelBox, speech: Speech[]): void {
  switch (box.kind) {
    case "text":
      speech.push({ text: box.text.text, lang: box.lang, hyphenated: box.style.hyphens === "auto", rightToLeft: box.style.direction === "rtl" });
      return;
    case "inline":
      for (const child of box.children) inInline(child, speech);
      return;
    case "inline-block":
      inBlock(box.block, speech);
      return;
    case "line-break":
    case "page-text":
  }
}
