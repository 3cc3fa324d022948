/**
 * Styled elements → boxes, under the names of CSS 2.1 §9: anonymous boxes, markers, counters, white space. Comes in: a
 * styled document; goes out: a box tree. It must not know fonts, widths or pages.
 */
export type { BlockBox, BlockContent, BlockLevelBox, BoxBase, BoxTree, FormulaContent, InlineBlockBox, InlineBox, InlineLevelBox, MarkerBox, PageTextBox, TableBox, TableCellBox, TableRowBox, TableRowGroupBox, TextBox, TextPart } from "./box.js";
export { buildBoxes } from "./build.js";
export { withKnownBoxes } from "./known-boxes.js";
export { continuedCaption } from "./continued.js";
export { marginBoxContent } from "./margin-box.js";
export { speechOf } from "./speech.js";
