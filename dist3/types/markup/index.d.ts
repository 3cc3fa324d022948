/**
 * Markup text → element tree, by the vocabulary table. Comes in: traced text that claims to be well-formed XML of our
 * vocabulary; goes out: a checked tree, or every fault in it. It must not know style or pages.
 */
export type { MarkupAttribute, MarkupElement, MarkupNode } from "./element-tree.js";
export { elementNames, mayHold, rowOf } from "./vocabulary.js";
export type { ElementName, StructureRole } from "./vocabulary.js";
export { KnownElements, type Movable } from "./known-elements.js";
export { madeElement, madeText } from "./made-nodes.js";
export { parseMarkup } from "./parse.js";
export { readFaultyMarkup } from "./repair.js";
export { texFormulaOf } from "./tex-formula.js";
export type { TexFormula } from "./tex-formula.js";
