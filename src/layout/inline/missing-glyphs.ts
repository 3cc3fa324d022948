import { spanWithin } from "../../diagnostics/index.js";
import type { Span } from "../../diagnostics/index.js";
import type { MissingGlyph } from "../../text/index.js";
import type { Findings } from "../context.js";
import { fontHint } from "./font-hint.js";
import type { InlineTag } from "./inline-tag.js";

function placeOf({ tag, offset, codePoint }: MissingGlyph<InlineTag>): Span {
  if (tag.box.kind !== "text") return tag.box.element.span;
  return spanWithin(tag.box.text, offset, offset + String.fromCodePoint(codePoint).length);
}

function named(codePoint: number): string {
  const code = `U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}`;
  return /^[\p{L}\p{N}\p{P}\p{S}]$/u.test(String.fromCodePoint(codePoint))
    ? `\`${String.fromCodePoint(codePoint)}\` (${code})`
    : code;
}

/** Reports each character that no font covers, once an element. */
export function reportMissing(missing: readonly MissingGlyph<InlineTag>[], findings: Findings): void {
  const seen = new Set<string>();
  for (const glyph of missing) {
    const { box } = glyph.tag;
    const span = placeOf(glyph);
    const key = `${box.element.span.source.path}:${box.element.span.start}:${glyph.codePoint}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const families = box.style.fontFamily.map((family) => `\`${family}\``).join(", ");
    findings.report(
      "layout/missing-glyph",
      span,
      `no font has the character ${named(glyph.codePoint)}; tried ${families}`,
      fontHint(String.fromCodePoint(glyph.codePoint)),
    );
  }
}
