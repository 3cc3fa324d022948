import type { ChangeSheet } from "../changes/index.js";
import type { Outcome } from "../diagnostics/index.js";
import type { Course } from "../model/index.js";
import type { ContextObject } from "./context-value.js";
/** What the sheet of changes of a course is called where its pages are not seen. */
export declare function changesTitle(course: string, lang: string): string;
/** Everything that the layout of a sheet of changes can print. */
export declare function changesContext(course: Course, { since, version, changes }: ChangeSheet): Outcome<ContextObject>;
