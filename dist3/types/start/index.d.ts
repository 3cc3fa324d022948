/**
 * The first steps of a project: a starter, a new lesson, a course made from an outline. Comes in: what is asked for;
 * goes out: new files, never in the place of others, and what was made. It must not know how a page is made.
 */
export { importOutlineFile } from "./import-outline-file.js";
export type { CourseCounts, ImportReport } from "./import-report.js";
export { initProject, starterNames } from "./init-project.js";
export type { StartReport } from "./init-project.js";
export { newDocument } from "./new-document.js";
export { exportQuestions, importQuestions } from "./questions.js";
export { questionFormats } from "../questions/index.js";
