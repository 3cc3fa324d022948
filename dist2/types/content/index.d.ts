/**
 * YAML text → model. Comes in: the files of a course as text; goes out: the course and every fault in its files, each
 * with its place. It must not know folders, templates or pages.
 */
export { editorSchema, jsonSchema, schemaNames } from "./fields/json-schema.js";
export type { SchemaName } from "./fields/json-schema.js";
export { fieldPlaces, filesNamedIn } from "./field-places.js";
export { readProfile } from "./profile-file.js";
export { readCourse } from "./read-course.js";
export { readingOf, recallReading, wholeSourceOf } from "./readings.js";
export type { Reading } from "./readings.js";
export { knownVariables, referenceFilesOf } from "./references-file.js";
export type { BibliographyFile } from "./references-file.js";
export { fillCourse, keysCitedInTables, namedFiles } from "./slots/fill-course.js";
export type { NamedFile } from "./slots/fill-course.js";
export type { SheetFile, SlotFile } from "./slots/slot-file.js";
