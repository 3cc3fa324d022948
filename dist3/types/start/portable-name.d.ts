import type { Diagnostic } from "../diagnostics/index.js";
/** The mistake of a name that some file system would not keep as it is, or `null`. */
export declare function nameMistake(name: string): Diagnostic | null;
/** The nearest name that every file system keeps, or `fallback` where nothing is left of it. */
export declare function portableName(text: string, fallback: string): string;
