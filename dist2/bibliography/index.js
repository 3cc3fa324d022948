export { bibliographyOf, isBibtex, readBibliographyFile } from "./read-bibliography.js";
export { loadBibtex } from "./read-bibtex.js";
