import { spanWithin } from "../../diagnostics/index.js";
import type { Span } from "../../diagnostics/index.js";
import type { BlockBox } from "../../boxes/index.js";
import type { Pt } from "../../geometry/index.js";
import type { Line } from "../../text/index.js";
import type { Findings } from "../context.js";
import type { InlineTag } from "./inline-tag.js";

/** Nobody sees less. */
const tolerance: Pt = 0.05;

function lastText(line: Line<InlineTag>): { readonly text: string; readonly span: Span } | null {
  for (const piece of line.pieces.toReversed())
    if (piece.kind === "glyphs" && piece.tag.box.kind === "text") {
      const { text } = piece.tag.box;
      return { text: piece.text, span: spanWithin(text, piece.offset, piece.offset + piece.text.trimEnd().length) };
    }
  return null;
}

/** Warns of a line that had to be left short of its measure, because its gaps may not grow as far. */
export function reportShort(line: Line<InlineTag>, block: BlockBox, findings: Findings): void {
  if (line.short <= tolerance) return;
  const by = `${line.short.toFixed(1)} pt`;
  findings.report(
    "layout/short-line",
    lastText(line)?.span ?? block.element.span,
    `a line in \`${block.element.name}\` stays ${by} short of its measure`,
    "let a long word break (`hyphens`, `overflow-wrap`), or set the text with `text-align: left`",
  );
}

/** Warns of a line that reaches over its measure. */
export function reportOverfull(line: Line<InlineTag>, overfull: Pt, block: BlockBox, findings: Findings): void {
  if (overfull <= tolerance) return;
  const last = lastText(line);
  const by = `${overfull.toFixed(1)} pt`;
  findings.report(
    "layout/overfull-line",
    last?.span ?? block.element.span,
    `a line in \`${block.element.name}\` is ${by} too long for its measure`,
    "shorten the word, or let it break with `overflow-wrap: anywhere`",
  );
}
