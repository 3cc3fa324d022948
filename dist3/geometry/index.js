/**
 * Lengths in points, rectangles and page sizes. Nothing comes in; every room below `style/` measures with what goes
 * out. It must not know what is measured.
 */
export { largestLength, pointsPerUnit, withinReach } from "./length.js";
export { pageSizes } from "./page-size.js";
export { irregularityOf } from "./span-grid.js";
