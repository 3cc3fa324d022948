import type { Diagnostic } from "../diagnostics/index.js";
import type { Exercise, Lesson, Sheet } from "../model/index.js";
/** The exercises among the entries of a sheet. */
export declare function exercisesOfSheet({ groups }: Sheet): readonly Exercise[];
/** What exercises of lessons, of sheets and of the bank say that does not fit together. One of the bank is told once, however many take it. */
export declare function exerciseFaults(lessons: readonly Lesson[], others: readonly Exercise[]): readonly Diagnostic[];
