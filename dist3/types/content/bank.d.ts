import type { Diagnostic } from "../diagnostics/index.js";
import type { Exam, Exercise, Lesson } from "../model/index.js";
/** The exercises of a course that documents choose from. */
export declare class Bank {
    #private;
    constructor(exercises: readonly Exercise[], isWhole: boolean);
    /** The lesson with exercises of the bank where it asks for them, and what the bank does not have. */
    inLesson(lesson: Lesson): {
        readonly lesson: Lesson;
        readonly faults: readonly Diagnostic[];
    };
    /** The examination with exercises of the bank where it asks for them, and what the bank does not have. */
    inExam(exam: Exam): {
        readonly exam: Exam;
        readonly faults: readonly Diagnostic[];
    };
}
/** Two exercises under one id, and what cannot be taken to another document. */
export declare function bankFaults(exercises: readonly Exercise[]): readonly Diagnostic[];
