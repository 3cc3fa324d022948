import type { ChangeSheet } from "../changes/index.js";
import type { Outcome, Placed, Source, Span } from "../diagnostics/index.js";
import type { ContextObject, PrintSettings } from "../merge/index.js";
import type { CalendarDate, Course, DocumentKind, Exam, Lesson, PrintedText, Sheet } from "../model/index.js";

/** What a document of each kind prints of its course. */
interface Subjects extends Record<DocumentKind, unknown> {
  readonly syllabus: unknown;
  readonly handout: { readonly lesson: Lesson };
  readonly "reference-sheet": { readonly sheet: Sheet };
  readonly glossary: unknown;
  /** The lessons in the order of its pages. */
  readonly plan: { readonly lesson: Lesson };
  readonly book: { readonly lessons: readonly Lesson[] };
  readonly exam: { readonly exam: Exam };
  readonly changes: { readonly sheet: ChangeSheet };
}

/** What a document prints: a lesson as its handout, the course as its syllabus, a reference sheet, or a version of an examination. */
export type DocumentSubject<Kind extends DocumentKind = DocumentKind> = {
  readonly [Name in Kind]: { readonly kind: Name } & Subjects[Name];
}[Kind];

/** Everything that the program knows of one kind of document. */
export interface KindRow<Kind extends DocumentKind> {
  /** The files that it is made from, one a document: `course.yaml` itself, `glossary.yaml`, or those of a folder of the course. */
  readonly madeFrom: "course" | "lessons" | "sheets" | "glossary" | "exams";
  /** What its file's name adds to that of the file it is made from. */
  readonly suffix: string;
  /** Whether it is made only where somebody asks for it. */
  readonly isExtra?: true;
  /** The audience that alone has it, whatever editions are asked for; each has one where absent. */
  readonly readers?: string;
  /** Whether releases leave it out: students are to have it on its day and not before. */
  readonly isHeldBack?: (subject: DocumentSubject<Kind>) => boolean;
  /** The kind whose partials and sheets it has as well, under its own. */
  readonly over?: DocumentKind;
  /** How many times what one document may come to it may come to; once where absent. */
  readonly size?: (subject: DocumentSubject<Kind>) => number;
  /** Whether it says what stands on which of its pages: it is printed again when they are known. */
  readonly printsPages?: (subject: DocumentSubject<Kind>) => boolean;
  /** Whether a course wants the document of a file of this name, without its extension. */
  readonly isWanted: (course: Course, id: string) => boolean;
  /** What the documents of a file print, one for each version of it; none where nothing could be read of the file. */
  readonly subjectsIn: (course: Course, file: Source) => readonly DocumentSubject<Kind>[];
  /** What the name of its file says of the version that it is; empty where there is only one. */
  readonly version: (subject: DocumentSubject<Kind>) => string;
  /** Everything that its layout can print. */
  readonly context: (course: Course, subject: DocumentSubject<Kind>, settings: PrintSettings) => Outcome<ContextObject>;
  /** The ids in it that links of other documents lead to. */
  readonly entrances: (course: Course, subject: DocumentSubject<Kind>) => readonly string[];
  /** Every text that it prints, in the order of the page. */
  readonly texts: (course: Course, subject: DocumentSubject<Kind>) => readonly PrintedText[];
  /** What it is called where its pages are not seen. */
  readonly title: (course: Course, subject: DocumentSubject<Kind>) => string;
  /** Where it is at home: the title of what it prints. */
  readonly place: (course: Course, subject: DocumentSubject<Kind>) => Span;
  /** The date that it has for itself, or `null`. */
  readonly date: (course: Course, subject: DocumentSubject<Kind>) => Placed<CalendarDate> | null;
  /** The look that its own file asks for, or `null`. */
  readonly look: (subject: DocumentSubject<Kind>) => Placed<string> | null;
  /** Names of the lessons, beside what it prints itself, that it takes a title, a number, hours or a day from. */
  readonly lessons: (course: Course, subject: DocumentSubject<Kind>) => readonly string[];
  /** Number of figures, tables and texts that its file declares and that are still to come. */
  readonly openSlots: (course: Course, subject: DocumentSubject<Kind>) => number;
}
