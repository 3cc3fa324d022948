/** What the lessons of a document are told apart by: their ids, and numbers of things in them. */
export interface LessonNames {
    /** The id that something of a lesson has in the document; `null` for what is of no lesson. */
    readonly id: (lesson: string | null, local: string) => string;
    /** The printed number of something that is numbered through its lesson. */
    readonly number: (lesson: string | null, local: string | number) => string;
    /** Whether the document holds the lesson. */
    readonly holds: (lesson: string) => boolean;
}
/** The names of a document that holds one lesson or none: those of the lesson itself. */
export declare const plainNames: LessonNames;
/** The id of a lesson among its own ids. */
export declare const lessonId = "lesson";
/**
 * The names of a book, in which each lesson has a number: `fig-map~02-trees`, `2.1`. The end of an id says whose it is, so that
 * what begins with the prefix of a kind still does.
 */
export declare function namesInBook(numbers: ReadonlyMap<string, number>): LessonNames;
