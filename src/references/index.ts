/**
 * CSL entries → citations in running text and lists at the end, worded by the language of the entry. Comes in: entries
 * of the model; goes out: runs of words with emphasis and links. It must not know YAML, documents or markup.
 */
export { citationLabel, orderCitations, yearSuffixes } from "./citation.js";
export { formatReference } from "./format-reference.js";
