import type { Words } from "../language/index.js";
import type { Exercise, RichBlocks, RichText, When } from "../model/index.js";
import type { ContextObject, MarkupValue } from "./context-value.js";
/** What a document knows of words, as far as its exercises need it. */
export interface ExerciseWords {
    readonly lang: string;
    readonly usual: Words;
    /** Whether the document is for those who know the answers. */
    readonly showsAnswers: boolean;
    /** The id in the document of what has an id in its lesson. */
    id: (local: string) => string;
    /** The printed number of what is numbered through its lesson. */
    numberOf: (local: number) => string;
    text: (text: RichText | null) => MarkupValue | null;
    body: (body: RichBlocks | null, level?: number) => MarkupValue | null;
    when: (when: When | null) => ContextObject | null;
    /** The number of an exercise in the document, `null` for a part of one. */
    exerciseNumber: (exercise: Exercise) => number | null;
}
/** What the partials `exercise` and `exercise-item` print of the exercises of one document. */
export declare class ExerciseContext {
    #private;
    constructor(words: ExerciseWords);
    /** One exercise, or a part of one. */
    exercise(exercise: Exercise): ContextObject;
    /** The answer for a key that lists those of all questions; letters where choices stand in boxes too. `null` for none, and for those who are not to know. */
    keyLine(exercise: Exercise): ContextObject | null;
}
