/**
 * Sources, spans, mistakes of the author as values, and how people and programs read them. Comes in: what any room
 * found; goes out: text and JSON. It must not know what a course is.
 */
export { DocumentBudget } from "./budget.js";
export { codePointName } from "./code-point-name.js";
export { codes } from "./codes.js";
export { DistinctDiagnostics } from "./distinct.js";
export { isMissingPackage } from "./missing-package.js";
export { addDiagnostics, diagnostic, hasErrors, valueOf } from "./make.js";
export { closestName } from "./did-you-mean.js";
export { displayWidth, displayWidthOf } from "./display-width.js";
export { printable } from "./excerpt.js";
export { formatDiagnostic, formatInColour, formatInShort } from "./format.js";
export { diagnosticToJson } from "./json.js";
export { fileAndLine, lineTable, positionAt } from "./position.js";
export { spanOf, segmentIndexAt, spanWithin, traceAll } from "./trace.js";
export { joinTraced, replaceTraced, sliceTraced } from "./traced-pieces.js";
