import type { Diagnostic, Source } from "../diagnostics/index.js";
import type { CourseRecord, Mark } from "../model/index.js";
/** Reads what students had, row by row; a row that says nothing that can be counted is told and left out. */
export declare function readMarks(source: Source, course: CourseRecord): {
    readonly marks: readonly Mark[] | undefined;
    readonly faults: readonly Diagnostic[];
};
