import type { Outcome } from "../diagnostics/index.js";
import type { Course, Sheet } from "../model/index.js";
import type { ContextObject } from "./context-value.js";
/** What a sheet is called where its pages are not seen: in the window's title, in a list of files. */
export declare function sheetTitle(sheet: string, course: string, lang: string): string;
/** Everything that the layout of a reference sheet can print. */
export declare function sheetContext(course: Course, sheet: Sheet): Outcome<ContextObject>;
