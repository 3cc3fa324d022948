/**
 * BibTeX, BibLaTeX and CSL-JSON → items under the names of CSL, each variable with its place. Comes in: files of other programs as
 * text; goes out: what can be read of them, and a note of all that cannot. It must not know courses, styles or YAML.
 */
export type { KnownVariables } from "./known-variables.js";
export type { Bibliography, CslField, CslItem, CslRecord, CslValue } from "./csl-item.js";
export { bibliographyOf, isBibtex, readBibliographyFile } from "./read-bibliography.js";
export { loadBibtex } from "./read-bibtex.js";
export type { ReadBibtex } from "./read-bibtex.js";
