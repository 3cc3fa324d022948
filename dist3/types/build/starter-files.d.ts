import type { NewFile } from "./new-files.js";
/** The text of one file of the package's `starters/`, by its relative path. */
export declare function starterText(name: string): string;
/** The files below a folder of the package's `starters/`, with paths relative to it. */
export declare function starterFiles(folder: string): readonly NewFile[];
/** Where editors find the schemas of content files, relative to a project; `null` where Lectern is not installed in it. */
export declare function installedSchemas(root: string): string | null;
