import path from "node:path";
import { fieldPlaces } from "../content/index.js";
import type { Diagnostic, Source, Span } from "../diagnostics/index.js";
import { documentKinds, kindNames, kindOf } from "../documents/index.js";
import type { DocumentKind, DocumentSubject } from "../documents/index.js";
import { keysCitedIn, syllabusKeys } from "../model/index.js";
import type { Course, Exercise } from "../model/index.js";
import type { Secret } from "../editions/index.js";
import type { DocumentFile } from "./course-sources.js";
import { displayPath } from "./display-path.js";
import type { Selection } from "./project.js";
import type { CourseReading, DraftReading } from "./read-course.js";

/** A document that was asked for. */
export interface PlannedDocument {
  readonly kind: DocumentKind;
  /** Whose edition it is. */
  readonly audience: string;
  /** The words that its file must not hold. */
  readonly secrets: readonly Secret[];
  /** Whether it is asked for itself, and not by the print matrix of its course. */
  readonly isAsked: boolean;
  /** Whether a build that asks for nothing makes documents of its kind. */
  readonly isUsual: boolean;
  /** The name of its course's folder. */
  readonly courseId: string;
  /** The file that it is first of all made of, as it was read; `null` where it could not be. */
  readonly file: Source | null;
  /** The name of that file without its extension; the course's own for `course.yaml`. */
  readonly fileId: string;
  /** What the name of its file adds for the version that it is; empty where there is one. */
  readonly version: string;
  /** That file, as people should see it. */
  readonly source: string;
  /** What it is made of, or `null` where its sources have errors. */
  readonly content: { readonly course: Course; readonly subject: DocumentSubject } | null;
  /** The files of lessons with errors that it takes something from, as people should see them: it is not written before these are mended. */
  readonly waitsFor: readonly string[];
  /** What a draft of it is made of, where drafts are asked for and can be made. */
  readonly draft: DraftContent | null;
}

/** What a draft is made of, and the mistakes in its sources. */
interface DraftContent {
  readonly course: Course;
  readonly subject: DocumentSubject;
  readonly faults: readonly Diagnostic[];
}

/** The documents of a course, and the mistakes in what they are made of. */
export interface Plan {
  readonly documents: readonly PlannedDocument[];
  /** What a person may name of the documents that the course has. */
  readonly words: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

function hasError(reading: CourseReading, concerns: (found: Diagnostic) => boolean): boolean {
  return reading.diagnostics.some((found) => found.severity === "error" && concerns(found));
}

type Content = NonNullable<PlannedDocument["content"]>;

function liesIn(inner: Span, outer: Span): boolean {
  return inner.source === outer.source && inner.start >= outer.start && inner.end <= outer.end;
}

/** Whether a document has exercises of a file of the bank, or waits for some that may stand there. */
function takesFrom(subject: DocumentSubject, file: Source): boolean {
  return exercisesOf(subject).some(({ pick, span }) => pick !== undefined || span.source === file);
}

function exercisesOf(subject: DocumentSubject): readonly Exercise[] {
  if (subject.kind === "exam") return subject.exam.sections.flatMap(({ exercises }) => exercises);
  return subject.kind === "handout" ? subject.lesson.sections.flatMap((section) => (section.kind === "tasks" ? section.tasks : [])) : [];
}

/** What is asked of a mistake in a file that several documents are made of: whether it concerns one of them. */
class SharedFaults {
  readonly #reading: CourseReading;
  readonly #bank: ReadonlySet<Source>;
  #places: readonly Span[] | null = null;

  constructor(reading: CourseReading) {
    this.#reading = reading;
    this.#bank = new Set(reading.exerciseFiles.flatMap(({ source }) => source ?? []));
  }

  concerns(found: Diagnostic, { course, subject }: Content): boolean {
    const { span } = found;
    if (span !== null && this.#bank.has(span.source)) return takesFrom(subject, span.source);
    if (span === null || !this.#reading.shared.has(span.source)) return false;
    if (this.#reading.policyFiles.includes(span.source)) return subject.kind === "syllabus";
    if (subject.kind !== "syllabus" && this.#reading.syllabusSources.has(span.source)) return false;
    if (subject.kind !== "syllabus" && this.#syllabusPlaces().some((place) => liesIn(span, place))) return false;
    const entry = course.references.find((reference) => liesIn(span, reference.span));
    return entry === undefined || keysCitedIn(kindOf(subject).texts(course, subject)).includes(entry.id.value);
  }

  /** Where `course.yaml` says what the syllabus alone prints. */
  #syllabusPlaces(): readonly Span[] {
    if (this.#places !== null) return this.#places;
    const { courseFile } = this.#reading;
    const places = courseFile === null ? new Map<string, Span>() : fieldPlaces(courseFile);
    // With the days of a term, meetings and schedule say when each lesson is.
    const dated = this.#reading.course?.taught === undefined ? [] : ["meetings", "schedule"];
    this.#places = syllabusKeys.flatMap((key) => (dated.includes(key) ? [] : (places.get(key) ?? [])));
    return this.#places;
  }
}

/** What the documents of a file are made of, one for each version, where neither the file nor what they take from others has an error. */
function contentsOf(kind: DocumentKind, reading: CourseReading, file: DocumentFile, shared: SharedFaults): readonly PlannedDocument["content"][] {
  const { course } = reading;
  const { source } = file;
  if (course === null || source === null || reading.sharedFaults.length > 0) return [null];
  const contents = documentKinds[kind].subjectsIn(course, source).map((subject) => {
    const content = { course, subject };
    const isFaulty = (found: Diagnostic): boolean => (found.span?.source === source && !reading.shared.has(source)) || shared.concerns(found, content);
    return hasError(reading, isFaulty) ? null : content;
  });
  return contents.length === 0 || contents.includes(null) ? [null] : contents;
}

/** The lessons with errors that a document takes something from: without them it would say less than the one written before. */
function faultyLessonsOf(content: PlannedDocument["content"], reading: CourseReading): readonly DocumentFile[] {
  if (content === null) return [];
  const used = new Set(kindOf(content.subject).lessons(content.course, content.subject));
  return reading.lessonFiles.filter(({ id, source }) => used.has(id) && (source === null || hasError(reading, ({ span }) => span?.source === source)));
}

function draftOf(kind: DocumentKind, file: DocumentFile, reading: CourseReading, standIn: DraftReading): DraftContent | null {
  const { course } = standIn;
  const source = standIn.sources.get(file.path) ?? course.title.span.source;
  const [subject] = documentKinds[kind].subjectsIn(course, source);
  if (subject === undefined) return null;
  const waitsFor = faultyLessonsOf({ course, subject }, reading);
  const files = [file, ...waitsFor];
  const sources = new Set([...reading.shared, ...files.flatMap((one) => one.source ?? [])]);
  const faults = reading.diagnostics.filter(({ span }) => span !== null && sources.has(span.source));
  return { course, subject, faults: [...reading.sharedFaults, ...files.flatMap((one) => one.faults), ...faults] };
}

/** The files that documents of a kind are made from, in order; all of them where nobody knows which the course wants. */
function filesOf(kind: DocumentKind, { folder, files }: Selection, reading: CourseReading): readonly DocumentFile[] {
  const { madeFrom, isWanted } = documentKinds[kind];
  const { course, courseFile, lessonFiles, sheetFiles, examFiles, glossaryFile, folder: { id } } = reading;
  const own: DocumentFile = { id, path: path.join(folder, "course.yaml"), source: courseFile, faults: [] };
  const all = { course: files === null ? [own] : [], lessons: lessonFiles, sheets: sheetFiles, exams: examFiles, glossary: files === null && glossaryFile !== null ? [glossaryFile] : [] }[madeFrom];
  return all.filter((file) => (files?.has(file.path) ?? true) && (course === null || isWanted(course, file.id)));
}

/** What `--only` calls the kinds of documents. */
const kindWords: Readonly<Record<string, DocumentKind>> = {
  syllabus: "syllabus", handout: "handout", handouts: "handout", sheet: "reference-sheet", sheets: "reference-sheet", "reference-sheet": "reference-sheet",
  book: "book",
  exam: "exam", exams: "exam",
  plan: "plan", plans: "plan",
};

/** Whether a word of `--only` means a document: its kind, or the file that it is made from. */
export function isMeant(word: string, { kind, fileId }: Pick<PlannedDocument, "kind" | "fileId">): boolean {
  return kindWords[word] === kind || (documentKinds[kind].madeFrom !== "course" && documentKinds[kind].isExtra !== true && fileId === word);
}

/** What a person may write after `--only` for some documents. */
function wordsFor(documents: readonly PlannedDocument[]): readonly string[] {
  const kinds = new Set(documents.map(({ kind }) => kind));
  return [...Object.entries(kindWords).flatMap(([word, kind]) => (kinds.has(kind) ? word : [])), ...documents.filter(({ kind }) => documentKinds[kind].madeFrom !== "course").map(({ fileId }) => fileId)];
}

/** The audiences of kinds that words of `--only` name and that have readers of their own. */
export function readersAsked(only: readonly string[]): readonly string[] {
  return only.flatMap((word) => {
    const kind = kindWords[word];
    return kind === undefined ? [] : (documentKinds[kind].readers ?? []);
  });
}

/** What is asked for beside the selection. */
interface Asked {
  /** What drafts are made of; `null` where none are wanted. */
  readonly standIn: DraftReading | null;
  /** Kinds of documents, and names of lessons and sheets; none for all. */
  readonly only: readonly string[];
  /** Kinds of documents beside the usual ones. */
  readonly also: readonly string[];
  /** Whose edition is made, and what must not stand in it. */
  readonly audience: string;
  readonly secrets: readonly Secret[];
  /** Whether the edition is asked for itself, what else the print matrix names, and whether it has rows for all usual documents. */
  readonly matrix: { readonly isAsked: boolean; readonly only: readonly string[]; readonly isForAll: boolean };
}

const noMatrix: Asked["matrix"] = { isAsked: true, only: [], isForAll: false };

/**
 * Plans what was asked for of one course, and drafts where there is what they are made of. Mistakes in lessons, sheets and examinations that
 * nobody asked for are left out.
 */
export function planCourse(root: string, selection: Selection, reading: CourseReading, { standIn, only, also, audience, secrets, matrix }: Asked = { standIn: null, only: [], also: [], audience: "student", secrets: [], matrix: noMatrix }): Plan {
  const shared = new SharedFaults(reading);
  const all = kindNames.filter((kind) => (documentKinds[kind].readers ?? audience) === audience).flatMap((kind) =>
    filesOf(kind, selection, reading).flatMap((file) => contentsOf(kind, reading, file, shared).map((content): PlannedDocument & { readonly from: readonly DocumentFile[] } => {
      const waitsFor = faultyLessonsOf(content, reading);
      return {
        kind,
        audience,
        secrets,
        isUsual: documentKinds[kind].isExtra !== true,
        isAsked: (matrix.isAsked || documentKinds[kind].readers === audience) && (only.length === 0 ? documentKinds[kind].isExtra !== true || also.includes(kind) : only.some((word) => isMeant(word, { kind, fileId: file.id }))),
        courseId: selection.id,
        file: file.source,
        fileId: file.id,
        version: content === null ? "" : kindOf(content.subject).version(content.subject),
        source: displayPath(root, file.path),
        content,
        waitsFor: waitsFor.map((lesson) => displayPath(root, lesson.path)),
        draft: standIn && draftOf(kind, file, reading, standIn),
        from: [file, ...waitsFor],
      };
    })));
  const isInMatrix = (document: PlannedDocument): boolean => (document.isUsual && matrix.isForAll) || matrix.only.some((word) => isMeant(word, document));
  const documents = all.filter((document) => document.isAsked || (isInMatrix(document) && (only.length === 0 || only.some((word) => isMeant(word, document)))));
  const isWhole = selection.files === null && only.length === 0;
  const wanted = new Set(documents.flatMap(({ from }) => from.map((file) => file.path)));
  const unasked = isWhole ? [] : [...reading.lessonFiles, ...reading.sheetFiles, ...reading.examFiles].filter((file) => !wanted.has(file.path));
  const unwanted = new Set(unasked.map(({ source }) => source));
  return { documents, words: wordsFor(all), diagnostics: reading.diagnostics.filter(({ span }) => span === null || !unwanted.has(span.source)) };
}
