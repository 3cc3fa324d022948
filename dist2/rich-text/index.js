/**
 * Markdown strings → nodes of running text. Comes in: a traced text of the content; goes out: nodes whose spans lead
 * to the very characters in the YAML file, and the mistakes in them. It must not know which references and slots
 * exist, how a citation is worded, or how anything looks.
 */
export { unknownLanguage } from "./code-blocks.js";
export { calloutKind } from "./callouts.js";
export { parsingEffort } from "./limits.js";
export { fileDefinitions, unusedNotes } from "./notes.js";
export { definesAnything, parseRichBlocks, parseRichText } from "./parse.js";
