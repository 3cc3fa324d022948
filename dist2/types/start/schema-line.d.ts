import type { NewFile } from "../build/index.js";
/**
 * A file of a course with the comment by which editors find its schema; as it is where there is no schema for it.
 * `schemas` is the folder of the schemas relative to the project, or `null`.
 */
export declare function withSchema(file: NewFile, schemas: string | null): NewFile;
