/**
 * The forms in which a document is printed: paper, type, sides, binding, ink, links, imposition. Comes in: rows of the matrix of a
 * course, or words of the command line; goes out: forms, what names of files say of them, and the course as it is set in one. It must not
 * know how pages are laid out.
 */
export { courseAs, givenTheme, withTheme } from "./course-as.js";
export { formOfWords, formsOfRow, givenPaper, isFormSuffix, suffixOf, usualForm } from "./forms.js";
