/**
 * Fonts, coverage, shaping, break opportunities, line breaking, justification. Comes in: font files and the flattened
 * inline content of one paragraph; goes out: lines of placed glyphs. It must not know boxes, pages or documents.
 */
export type { BaseDirection } from "./shaping/bidi.js";
export { hasRightToLeft } from "./shaping/complex-scripts.js";
export type { Face, FontFile } from "./fonts/face.js";
export { longestLeader } from "./justification/compose.js";
export { FontBook } from "./fonts/font-book.js";
export { withTrueTypeOutlines } from "./fonts/true-type-outlines.js";
export type { BreakOptions, GlyphPiece, InlineItem, Line, LinePiece, MissingGlyph, Paragraph, TextStyle, } from "./paragraph.js";
export { prepareParagraph } from "./prepare.js";
export { loadResources } from "./resources.js";
