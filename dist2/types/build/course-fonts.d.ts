import type { Diagnostic } from "../diagnostics/index.js";
import type { FontFile } from "../text/index.js";
/** Fonts that a course brings along in its `fonts/` folder. */
export interface CourseFonts {
    readonly files: readonly FontFile[];
    readonly diagnostics: readonly Diagnostic[];
}
/**
 * Reads `content/<course>/fonts/`: fonts with TrueType or PostScript outlines, as they are or packed as WOFF or WOFF 2. A file that is no
 * such font is an error of the whole course.
 */
export declare function courseFonts(root: string, courseFolder: string): Promise<CourseFonts>;
