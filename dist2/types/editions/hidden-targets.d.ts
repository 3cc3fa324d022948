import type { Diagnostic } from "../diagnostics/index.js";
import type { Course } from "../model/index.js";
/** A warning for each reference of an edition to what only others hold; `whole` has everything. */
export declare function hiddenTargets(whole: Course, read: Course): readonly Diagnostic[];
