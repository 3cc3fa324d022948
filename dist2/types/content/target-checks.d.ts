import type { Diagnostic } from "../diagnostics/index.js";
import type { Lesson, PrintedText } from "../model/index.js";
/** What the lessons of a course name by ids, and what of it other lessons may refer to. */
export declare class KnownTargets {
    #private;
    constructor(lessons: readonly Lesson[]);
    /** References and links of a lesson to ids that no lesson has, and places of slots that it has not. */
    unknownIn(lesson: Lesson): Diagnostic[];
    /** The same of texts that stand in no lesson. */
    unknownElsewhere(texts: Iterable<PrintedText>): Diagnostic[];
    /** Two things of a lesson under one id. */
    doubled(): Diagnostic[];
}
