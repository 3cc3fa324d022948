import type { Outcome } from "../diagnostics/index.js";
import type { Course, Lesson } from "../model/index.js";
import type { ContextObject } from "./context-value.js";
import { DocumentWords } from "./document-words.js";
import type { HandoutFiles } from "./document-words.js";
import { SectionContext } from "./section-context.js";
/** What layouts print of a lesson beside its sections. */
export declare function lessonContext(course: Course, lesson: Lesson, words: DocumentWords): ContextObject;
/**
 * The entries of sections in the contents, with those of their topics under them where `depth` is 2. A section with the title of
 * the lesson has no entry but those of its topics, and a topic with that of its section none.
 */
export declare function sectionEntries(lesson: Lesson, depth: number, context: SectionContext, words: DocumentWords): readonly ContextObject[];
/** The entries in the contents of what stands at the end of a document. */
export declare function backEntries({ usual: { labels }, backMatter }: DocumentWords): readonly ContextObject[];
/** The figures, or the tables, of a lesson with their captions, as lists of them have them. */
export declare function listedSlots(lesson: Lesson, kind: "figure" | "table", words: DocumentWords): readonly ContextObject[];
/** How a document is printed, beside what it says. */
export interface PrintSettings {
    /** The files of the course's handouts, for links between them; none where absent. */
    readonly handouts?: HandoutFiles;
    /** Whether it is for those who still work on it. */
    readonly isDraft?: boolean;
    /** The numbers of the pages on which elements begin, by their ids; absent until there are pages. */
    readonly pageOf?: ReadonlyMap<string, number>;
}
/** Everything that the layout of a handout can print about one lesson of a course. */
export declare function handoutContext(course: Course, lesson: Lesson, { handouts, isDraft }?: PrintSettings): Outcome<ContextObject>;
