export { hasRightToLeft } from "./shaping/complex-scripts.js";
export { longestLeader } from "./justification/compose.js";
export { FontBook } from "./fonts/font-book.js";
export { withTrueTypeOutlines } from "./fonts/true-type-outlines.js";
export { prepareParagraph } from "./prepare.js";
export { loadResources } from "./resources.js";
