import type { BaseDirection } from "./shaping/bidi.js";
import type { FontBook } from "./fonts/font-book.js";
import type { InlineItem, Paragraph } from "./paragraph.js";
/**
 * Itemises, shapes and measures a paragraph: characters get their script, faces and break opportunities, become atoms
 * with glue between, and are ready to be broken at any measure.
 */
export declare function prepareParagraph<Tag>(items: readonly InlineItem<Tag>[], fonts: FontBook, direction?: BaseDirection): Paragraph<Tag>;
