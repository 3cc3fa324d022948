/**
 * CSL entries → citations in running text and lists at the end, worded by the language of the entry. Comes in: entries
 * of the model; goes out: runs of words with emphasis and links. It must not know YAML, documents or markup.
 */
export { orderCitations } from "./citation.js";
export type { CitationRun, Citing } from "./citation.js";
export { formatEntry } from "./format-reference.js";
export { cslJson } from "./csl-json.js";
export { referenceFaults } from "./integrity.js";
export { readingLists } from "./reading-lists.js";
export { ReferenceList } from "./reference-list.js";
export { unprintedFields, unprintedVariables } from "./unprinted.js";
export { styleOf } from "./styles/index.js";
export { languageOfEntry } from "./language-of-entry.js";
