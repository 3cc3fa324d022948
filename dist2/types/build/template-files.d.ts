import type { Diagnostic, Outcome, Source } from "../diagnostics/index.js";
/** Whether the package, or a course where one is named, has a template file of this relative path. */
export declare function isTemplateFile(course: string | null, relative: string): boolean;
/**
 * The template files of a folder (`handout/partials`) with an extension, as paths relative to `templates/`: those of the package,
 * and in the folders of looks those of the course, where one is named.
 */
export declare function templateFilesOf(course: string | null, folder: string, extension: string): string[];
/** The looks that documents of a course can have: the usual one, those of the package, then those of its own. */
export declare function lookNames(course: string | null): readonly string[];
/** The look of the templates as they are, without a folder of `looks/`. */
export declare const usualLook = "default";
/** The look of large print. */
export declare const largeLook = "large-print";
/** A template file by its relative path: the own one of a course, where one is named and has it, else the package's. */
export declare function readTemplateFile(root: string, course: string | null, relative: string): Outcome<Source>;
/** The style sheet that a course puts after all others: one at most. */
export declare function courseSheets(course: string): string[];
/** A warning for each file in the course's `templates/` that stands in for none of the package's. */
export declare function strayOverrides(root: string, course: string): Diagnostic[];
