import type { Outcome } from "../diagnostics/index.js";
import type { PageTemplate } from "./page.js";
/** The template of the page for downloading, or of another by its name: each file the own one of the course, whose folder is a whole path, where it has it. */
export declare function pageTemplate(root: string, course: string | null, name?: string): Outcome<PageTemplate>;
