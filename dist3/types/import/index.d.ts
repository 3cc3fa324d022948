/**
 * Markdown outline → the files of a course. Comes in: an outline as text; goes out: YAML and every line that found no
 * place in it. It must not know folders, templates or pages.
 */
export { addLesson, yamlScalar } from "./add-lesson.js";
export { readBibliography, referencesOfBibliography } from "./bibliography.js";
export type { BibliographyEntry } from "./bibliography.js";
export { outlineOfDocx } from "./docx.js";
export { importCourse, importOutline } from "./import-outline.js";
export type { ImportedCourse, ImportedFile } from "./import-outline.js";
export { printableSource } from "./printable-source.js";
export type { OutlineFile } from "./joined-outline.js";
