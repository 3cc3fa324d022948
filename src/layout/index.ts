/**
 * Boxes → fragments on pages. Comes in: a box tree and a font book; goes out: pages as plain data, positions in points.
 * It must not know PDF, structure roles or files.
 */
export type {
  BoxFragment, DotFragment, Fragment, ImageFragment, LaidOutDocument, LineFragment, MarginBoxFragment, Page, PageBody, RuleFragment,
  TakePage, Target, TextFragment,
} from "./fragment.js";
export { countPages, LayoutMemory, layOut } from "./lay-out.js";
export { pageNumbersById } from "./targets.js";
