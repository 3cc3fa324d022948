import type { Diagnostic } from "../diagnostics/index.js";
import { termsIn } from "../model/index.js";
import type { GlossaryEntry, Inline, PrintedText } from "../model/index.js";
/** Words that the glossary has twice, and words to look up that it has not. */
export declare function glossaryFaults(entries: readonly GlossaryEntry[]): readonly Diagnostic[];
type Term = ReturnType<typeof termsIn>[number];
type IndexMark = Extract<Inline, {
    type: "index-entry";
}>;
/** The marked words of a lesson. */
export declare const termsOfLesson: (lesson: import("../model/index.js").Lesson) => readonly import("../model/inline.js").TermInline[];
/** The marks for an index in texts, and in a lesson. */
export declare function indexMarksIn(texts: Iterable<PrintedText>): readonly IndexMark[];
export declare const indexMarksOfLesson: (lesson: import("../model/index.js").Lesson) => readonly import("../model/inline.js").IndexInline[];
/** Marked words that the glossary does not have. */
export declare function unknownTerms(terms: readonly Term[], entries: readonly GlossaryEntry[]): readonly Diagnostic[];
/** The first mark for an index in a file whose documents have none. */
export declare function lostIndexMarks([mark]: readonly IndexMark[], hint: string): readonly Diagnostic[];
/** Marks for an index that name no entry. */
export declare function emptyIndexMarks(marks: readonly IndexMark[]): readonly Diagnostic[];
export {};
