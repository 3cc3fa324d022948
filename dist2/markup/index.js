export { elementNames, mayHold, rowOf } from "./vocabulary.js";
export { KnownElements } from "./known-elements.js";
export { madeElement, madeText } from "./made-nodes.js";
export { parseMarkup } from "./parse.js";
export { readFaultyMarkup } from "./repair.js";
export { texFormulaOf } from "./tex-formula.js";
