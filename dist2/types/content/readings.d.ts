import type { Source } from "../diagnostics/index.js";
import type { Exam, Exercise, Lesson, LessonFacts, Reference, Sheet } from "../model/index.js";
import type { ReadFile } from "./read-file.js";
/** References, and whether they are our own file, of which every entry is there to be cited. */
export interface ReferencesFile extends ReadFile<readonly Reference[]> {
    readonly isLibrary: boolean;
}
declare const read: {
    readonly lesson: WeakMap<Source, ReadFile<Lesson>>;
    readonly sheet: WeakMap<Source, ReadFile<Sheet>>;
    readonly exam: WeakMap<Source, ReadFile<Exam>>;
    readonly bank: WeakMap<Source, ReadFile<readonly Exercise[]>>;
    readonly references: WeakMap<Source, ReferencesFile>;
    readonly policy: WeakMap<Source, ReadFile<import("../model/fields/row.js").RowValues<{
        readonly version: import("../model/index.js").Row<import("../diagnostics/source.js").Placed<string> | null>;
        readonly title: import("../model/index.js").Row<import("../model/rich-text.js").RichText>;
        readonly text: import("../model/index.js").Row<import("../model/rich-text.js").RichBlocks | null>;
    }>>>;
};
type Kinds = typeof read;
type ReadingOf<K extends keyof Kinds> = Kinds[K] extends WeakMap<Source, infer T> ? T : never;
/** What was read of a file, and as what. Plain values, whose spans lie in the source that they were read of. */
export interface Reading {
    readonly kind: keyof Kinds;
    readonly file: object;
    /** What was found out of the lesson that it is; nothing of other files. */
    readonly facts: LessonFacts;
}
/** What a file says, read once as long as its source is the same. */
export declare function once<K extends keyof Kinds>(kind: K, source: Source, readFile: (source: Source) => ReadingOf<K>): ReadingOf<K>;
/** The source of a lesson that is as it was read: all that it says follows from this text and its path. `null` where other files, days or an audience have changed it. */
export declare function wholeSourceOf(lesson: Lesson): Source | null;
/** What was read of a source in this process, for whoever keeps it; `null` where nothing was. */
export declare function readingOf(source: Source): Reading | null;
/** Takes what another process has read of a source of the same path and text. Nobody but `readingOf` may have given it. */
export declare function recallReading(source: Source, { kind, file, facts }: Reading): void;
export {};
