/**
 * Source text → stretches of what they are to their language. Comes in: code and the name of its language; goes out: its
 * tokens. Grammars are loaded by language when a document needs them. It must not know markup or how anything looks.
 */
export { colourCode, colouringEffort, loadGrammars, longestColoured, mostColoured } from "./colour.js";
export { grammarOf, languageNames } from "./languages.js";
export { tokenKinds } from "./token-kinds.js";
