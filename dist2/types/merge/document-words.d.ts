import type { Span } from "../diagnostics/index.js";
import type { Words } from "../language/index.js";
import type { CalendarDate, Course, DocumentKind, Exercise, Lesson, ListedLesson, PrintedText, Reference, RichBlocks, RichText, SlotKind, SlotNumber, When } from "../model/index.js";
import { ExerciseContext } from "./exercise-context.js";
import { BackMatter } from "./back-matter.js";
import type { ContextObject, ContextValue, MarkupValue } from "./context-value.js";
import { DocumentReferences } from "./document-references.js";
import { SlotContext } from "./slot-context.js";
import type { LessonNames } from "./lesson-names.js";
import type { TextOptions } from "./text-options.js";
/** What of a course one document prints, as far as its words depend on it. */
export interface DocumentScope {
    /** The lesson whose figures and tables are numbered here; `null` for a document without slots. */
    readonly lesson: Lesson | null;
    readonly kind: DocumentKind;
    /** The texts that the document prints, in the order of its pages. */
    readonly texts: readonly PrintedText[];
    /** Whether the document lists its references, so that citations can lead to them. */
    readonly listsReferences: boolean;
    /** Whether it ends with the words that it explains, and with an index. */
    readonly hasGlossary: boolean;
    readonly hasIndex: boolean;
    /** The files of other lessons' handouts, by the id of the lesson; a lesson without one is named without a link. */
    readonly handouts?: HandoutFiles;
    /** What it shares with the other lessons of a book; absent for a document of its own. */
    readonly book?: BookShare;
    /** Whether it is for those who still work on it. */
    readonly isDraft?: boolean;
}
/** What all lessons of a book have in common. */
export interface BookShare {
    readonly names: LessonNames;
    /** The list of references at the end; `null` where each lesson has its own. */
    readonly references: DocumentReferences | null;
    readonly backMatter: BackMatter;
}
/** Names of the files of handouts, which lie in one folder, by the ids of their lessons. */
export type HandoutFiles = ReadonlyMap<string, string>;
/** The scope of a lesson's handout. */
export declare function scopeOfLesson(course: Course, lesson: Lesson, handouts: HandoutFiles): DocumentScope;
/** Everything that one document needs to turn values of the model into words: its language, labels and numbers. */
export declare class DocumentWords {
    /** Its language (BCP 47). */
    readonly lang: string;
    /** What its language prints where the content gives no words of its own. */
    readonly usual: Words;
    /** What its partials print of slots. */
    readonly slots: SlotContext;
    /** What its partials print of exercises. */
    readonly exercises: ExerciseContext;
    /** Whether it is for those who know the answers. */
    readonly showsAnswers: boolean;
    /** Its glossary and its index. */
    readonly backMatter: BackMatter;
    private readonly course;
    private readonly scope;
    readonly listed: DocumentReferences;
    private readonly names;
    private readonly numbers;
    private readonly slotsHere;
    private readonly targets;
    /** The effort of the code that was to be coloured so far. */
    private coloured;
    private readonly wording;
    constructor(course: Course, scope: DocumentScope);
    /** Whether it is a document of its own, and no lesson of a book. */
    get isAlone(): boolean;
    /** The id in the document of what has an id in its lesson. */
    id(local: string): string;
    /** The printed number of what is numbered through its lesson. */
    numberOf(local: string | number): string;
    /** Rich text as markup, `null` where there is none. */
    text(text: RichText | null, options?: TextOptions): MarkupValue | null;
    /** Blocks as markup, `null` where there are none; their own headings begin at `level`. */
    body(body: RichBlocks | null, level?: number): MarkupValue | null;
    /** The title of a lesson, or what one that is still to be written is called; `null` where there is neither. */
    lessonTitle(listed: ListedLesson | null, options?: TextOptions): ContextValue;
    /** A date in ISO form and in words, `null` where there is none. */
    date(date: {
        readonly value: CalendarDate;
        readonly span: Span;
    } | null): ContextObject | null;
    /** A day as `date` prints it, or words for it and several days, which have no ISO form; `null` where there is neither. */
    when(when: When | null): ContextObject | null;
    /** All labels by name, as the lesson, the course or else the language words them. */
    labels(): ContextObject;
    /** Which labels the lesson or the course words itself. */
    named(): ContextObject;
    /** `图 1`, `Figure 1`, `Figure 1 (a)`; in a book with the number of its lesson. */
    slotLabel(kind: SlotKind, number: SlotNumber, span: Span, lesson?: string | null): MarkupValue;
    /** What stands over the data of a chart: `Data of Figure 1`. */
    dataCaption(label: MarkupValue, span: Span): MarkupValue;
    /** The references that the document cites, in the order of the closing list. */
    get references(): readonly Reference[];
    /** One entry of a list of references. */
    reference(reference: Reference): ContextObject;
    /** The number of an exercise in the document; `null` for a part of one. */
    exerciseNumber(exercise: Exercise): number | null;
    /** Which labels a title says already, so that they need not be printed under it. */
    headed(title: RichText): ContextObject;
    private label;
    private wordingOfDocument;
    /** What texts declare, and what refers to it. */
    private crossWording;
    /** What every page of an edition says of it; `null` on those of the usual one. */
    get edition(): string | null;
    /** What stands over what one audience alone reads. */
    private audienceLabel;
    private slotAt;
    private placedSlots;
    /** `2`, `2 (a)`. */
    private slotNumber;
    /** Who owes something, and when it is due. */
    private claims;
    private crossReference;
    /** Where a link of a text leads: in this document, in the handout of another lesson, or out of the course; `null` for nowhere. */
    private addressOf;
    /** The address of something in another lesson: in the same book, or in the handout that lies beside this one; `null` where there is none. */
    private addressIn;
    /** A slot of another lesson by its name there. */
    private slotElsewhere;
    /** The name of something of another lesson, with the number and the title of that; in a book the number of the thing says it. */
    private ofLesson;
    /** What a lesson declares under an id, in words. */
    private targetName;
}
