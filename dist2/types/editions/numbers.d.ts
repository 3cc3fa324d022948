import type { Diagnostic } from "../diagnostics/index.js";
import type { Course } from "../model/index.js";
/** A warning for each lesson in which something has another number than in the edition for instructors. */
export declare function numbersApart(whole: Course, read: Course): readonly Diagnostic[];
