import { withCalendar } from "../calendar/index.js";
import type { DatedCourse } from "../calendar/index.js";
import { diagnostic } from "../diagnostics/index.js";
import type { Diagnostic, Outcome, Source, Span } from "../diagnostics/index.js";
import { bank as bankKind, course as courseKind, exam as examKind, glossary as glossaryKind, lesson as lessonKind, lessonLinksIn, paperOf, references as referencesKind, sheet as sheetKind, termFile, termsIn, textsOf, versionsOf, withPaper } from "../model/index.js";
import type { Course, CourseRecord, Exam, Exercise, GlossaryEntry, Kind, Lesson, Reference, Sheet, TermFile } from "../model/index.js";
import {
  duplicateReferences, duplicateSlots, figuresBesideNothing, picturesOfGroups, formulasWithoutWords, LessonNames, lessonsOfParts, lessonsOfSheets, slotsElsewhere, uncitedReferences, unknownReferences,
  slotKeys, unknownSlots,
} from "./checks.js";
import type { ReadLesson } from "./checks.js";
import { droppedOfCounted, itemsOfGroups, pointsTogether, weightsTogether } from "./assessment-checks.js";
import {
  breaksEndingEarly, cellsOfRubrics, columnsOfSchedule, datesInTerm, lessonsOfSchedule, outcomesAndAssessments, scheduleInOrder,
} from "./course-checks.js";
import { hoursOverCourse, hoursOverPart, kindsOverWhole, minutesOverHours } from "./hours-checks.js";
import { readAlignment } from "./alignment.js";
import { examChecks } from "./exam-checks.js";
import { unknownAudiences } from "./audience-checks.js";
import { exerciseFaults, exercisesOfSheet } from "./exercise-checks.js";
import { Bank, bankFaults } from "./bank.js";
import { emptyIndexMarks, glossaryFaults, indexMarksIn, indexMarksOfLesson, lostIndexMarks, termsOfLesson, unknownTerms } from "./glossary-checks.js";
import { newReading, readFields } from "./fields/reader.js";
import { withDeclaredSlots } from "./slots/declared.js";
import { KnownTargets } from "./target-checks.js";
import { endOfReferences, nodeOfItems, wrappedReferences } from "./references-file.js";
import type { BibliographyFile } from "./references-file.js";
import type { Bibliography } from "../bibliography/index.js";
import { withPolicies } from "./policies.js";
import { idOf, nothing, readFile, recordIn, recordsOf } from "./read-file.js";
import type { ReadFile } from "./read-file.js";
import { once } from "./readings.js";
import type { ReferencesFile } from "./readings.js";
import { readYaml } from "./yaml-file.js";

/** The files of one course, as text. */
export interface CourseFiles {
  /** Name of the course's folder. */
  readonly id: string;
  readonly course: Source | null;
  readonly lessons: readonly Source[];
  /** Names of lessons whose files are there and could not be read; none where absent. */
  readonly unreadLessons?: readonly string[];
  /** None where absent. */
  readonly sheets?: readonly Source[];
  /** Quizzes, worksheets, examinations; none where absent. */
  readonly exams?: readonly Source[];
  /** The bank of exercises; none where absent. */
  readonly exercises?: readonly Source[];
  /** Whether files of the bank are there that could not be read. */
  readonly hasUnreadExercises?: boolean;
  readonly references: Source | null;
  /** Further files of references, in their order; none where absent. */
  readonly bibliographies?: readonly BibliographyFile[];
  /** None where absent. */
  readonly glossary?: Source | null;
  /** The file with the days of its term; none where absent. */
  readonly term?: Source | null;
  /** The policies that courses share; none where absent. */
  readonly policies?: readonly Source[];
  /** The file with the outcomes of its programme, and that with the marks of its students; none where absent. */
  readonly programme?: Source | null;
  readonly marks?: Source | null;
}

/** Every file of a course as far as it could be read. */
interface ReadFiles {
  readonly course: ReadFile<CourseRecord>;
  readonly lessons: readonly ReadFile<Lesson>[];
  readonly sheets: readonly ReadFile<Sheet>[];
  /** With exercises of the bank, before there are versions. */
  readonly exams: readonly ReadFile<Exam>[];
  readonly bank: readonly ReadFile<readonly Exercise[]>[];
  readonly references: ReferencesOfCourse | null;
  readonly glossary: ReadFile<readonly GlossaryEntry[]> | null;
  readonly term: ReadFile<TermFile> | null;
}

/**
 * A course from its files. Every fault of every file is told. The course is there as soon as `course.yaml` could be
 * read at all, with the lessons that could; a fault belongs to the file of its span, and what is faulty in a file is
 * read as absent. Lessons come in the order of the parts, those of no part last.
 */
export function readCourse(files: CourseFiles): Outcome<Course> {
  const read = filesRead(files);
  const { course, lessons, sheets, exams, bank, references, glossary, term } = read;
  const shared = course.record === null ? null : withPolicies(course.record, files.policies ?? []);
  const dated = shared === null ? null : withCalendar({
    record: shared.record, lessons: inOrder(recordsOf(lessons), shared.record), sheets: recordsOf(sheets), exams: recordsOf(exams), textSlots: course.textSlots, term: term?.record ?? null,
  });
  const alignment = readAlignment(files, course.record, recordsOf(lessons));
  const besides = [...(shared?.files ?? []), ...(alignment.file === null ? [] : [alignment.file])];
  const own = [course, ...lessons, ...sheets, ...exams, ...bank, references, glossary, term, ...besides].filter((file) => file !== null);
  const faults = [...own.flatMap((file) => file.faults), ...bankFaults(recordsOf(bank).flat()), ...missingTerm(files, course), ...(shared?.diagnostics ?? []), ...alignment.faults, ...(dated === null ? [] : daysOf(dated)), ...crossChecks(files, read, besides)];
  const diagnostics = inReadingOrder(withoutLessonLinks(faults, files, read), files);
  if (dated === null) return { value: null, diagnostics };
  const value: Course = {
    ...dated.record,
    ...(dated.taught === undefined ? {} : { taught: dated.taught }),
    programme: alignment.programme,
    marks: alignment.marks,
    id: files.id,
    textSlots: dated.textSlots,
    lessons: dated.lessons,
    openLessons: lessonNames(files, course).open,
    sheets: dated.sheets,
    exams: dated.exams.flatMap(versionsOf),
    references: firstOfEach(references?.record ?? []),
    glossary: glossary?.record ?? [],
  };
  return { value, diagnostics };
}

function filesRead(files: CourseFiles): ReadFiles {
  const { course, lessons, sheets = [], exams = [], exercises = [], glossary = null, term = null } = files;
  const bank = exercises.map((source) => once("bank", source, (one) => listIn(readYaml(one), bankKind)));
  const stock = new Bank(recordsOf(bank).flat(), files.hasUnreadExercises !== true && bank.every(({ record }) => record !== null));
  return {
    course: course === null ? missingCourse(files.id) : readFile(course, courseKind),
    lessons: lessons.map((source) => lessonWithBank(once("lesson", source, readLesson), stock)),
    sheets: sheets.map((source) => once("sheet", source, readSheet)),
    exams: exams.map((source) => examWithBank(once("exam", source, readExam), stock)),
    bank,
    references: readReferences(files),
    glossary: glossary === null ? null : listIn(readYaml(glossary), glossaryKind),
    term: term === null ? null : readFile(term, termFile),
  };
}

/** What is wrong with the days of a course. */
function daysOf(dated: DatedCourse): readonly Diagnostic[] {
  return [...dated.diagnostics, ...datesInTerm(dated)];
}

function lessonNames({ lessons, unreadLessons = [] }: CourseFiles, { record }: ReadFile<CourseRecord>): LessonNames {
  return new LessonNames([...lessons.map(idOf), ...unreadLessons], record?.parts ?? []);
}

/** The faults without those of links that name the file of a lesson of the course: they lead to its handout. */
function withoutLessonLinks(faults: readonly Diagnostic[], files: CourseFiles, { course, lessons, sheets, exams }: Pick<ReadFiles, "course" | "lessons" | "sheets" | "exams">): readonly Diagnostic[] {
  if (!faults.some(({ code }) => code === "rich-text/link-without-scheme")) return faults;
  const ids = new Set(files.lessons.map(idOf));
  const texts = [
    ...textsOf(courseKind, course.record, null),
    ...lessons.flatMap(({ record }) => textsOf(lessonKind, record, null)),
    ...sheets.flatMap(({ record }) => textsOf(sheetKind, record, null)),
    ...exams.flatMap(({ record }) => textsOf(examKind, record, null)),
  ];
  const known = lessonLinksIn(texts).filter(({ link }) => ids.has(link.lesson));
  const isKnown = ({ code, span }: Diagnostic): boolean =>
    code === "rich-text/link-without-scheme" && known.some((one) => one.span.source === span?.source && one.span.start === span.start);
  return faults.filter((fault) => !isKnown(fault));
}

/** The references by their ids; of two with one id the first. */
function firstOfEach(references: readonly Reference[]): readonly Reference[] {
  const seen = new Set<string>();
  return references.filter(({ id: { value } }) => {
    const isFirst = !seen.has(value);
    seen.add(value);
    return isFirst;
  });
}

function missingCourse(id: string): ReadFile<CourseRecord> {
  const fault = diagnostic("content/missing-file", null, `the course \`${id}\` has no \`course.yaml\``, "write one with `title` and `lang`");
  return { ...nothing, faults: [fault] };
}

/** The mistake of a file of the term that a course names and that is not there. */
function missingTerm({ term }: CourseFiles, { record }: ReadFile<CourseRecord>): readonly Diagnostic[] {
  if (record === null || record.calendar === null || (term !== null && term !== undefined)) return [];
  const { value, span } = record.calendar;
  return [diagnostic("content/missing-file", span, `there is no \`${value}\` beside \`course.yaml\` or the folder of the course`, "write it, or take `calendar` out, so that `term.yaml` counts")];
}

/** The record under the name of its file. */
function named<T extends object>(source: Source, { record, ...file }: ReadFile<T>) {
  return { ...file, record: record === null ? null : { ...record, id: idOf(source), textSlots: file.textSlots } };
}

/** A lesson with the figures and tables that its bodies declare among its slots. */
function readLesson(source: Source): ReadFile<Lesson> {
  const file = named(source, readFile(source, lessonKind));
  return { ...file, record: file.record === null ? null : withDeclaredSlots(file.record) };
}

function readSheet(source: Source): ReadFile<Sheet> {
  return named(source, readFile(source, sheetKind));
}

/** An examination before there are versions of it. */
function readExam(source: Source): ReadFile<Exam> {
  const { record, ...file } = named(source, readFile(source, examKind));
  if (record === null) return { ...file, record };
  const whole = { ...record, version: null };
  return { ...file, record: withPaper(whole, withDeclaredSlots(paperOf(whole))) };
}

function lessonWithBank(file: ReadFile<Lesson>, bank: Bank): ReadFile<Lesson> {
  if (file.record === null) return file;
  const { lesson, faults } = bank.inLesson(file.record);
  return lesson === file.record ? file : { ...file, record: lesson, faults: [...file.faults, ...faults] };
}

function examWithBank(file: ReadFile<Exam>, bank: Bank): ReadFile<Exam> {
  if (file.record === null) return file;
  const { exam, faults } = bank.inExam(file.record);
  return { ...file, record: exam, faults: [...file.faults, ...faults] };
}

function listIn<T>(yaml: ReturnType<typeof readYaml>, kind: Kind<readonly T[]>): ReadFile<readonly T[]> {
  const file = recordIn(yaml, kind);
  // A file of comments is where a list begins.
  return file.faults.some(({ code }) => code === "content/empty-file") ? { ...file, record: [], faults: [] } : file;
}

function readReferenceFile(source: Source, bibliography: Bibliography | null): ReferencesFile {
  if (bibliography !== null) return readItems(source, bibliography);
  const yaml = readYaml(source, endOfReferences(source));
  const wrapped = yaml.value === null ? null : wrappedReferences(yaml.value);
  return wrapped === null ? { ...listIn(yaml, referencesKind), isLibrary: false } : readItems(source, wrapped);
}

function readItems(source: Source, bibliography: Bibliography): ReferencesFile {
  const reading = newReading();
  const record = readFields(referencesKind, nodeOfItems(bibliography, source), reading);
  return { ...nothing, record, faults: [...bibliography.diagnostics, ...reading.faults], isLibrary: true };
}

/** The references of all files; `null` where there are none. One that could not be read leaves open what it says. */
function readReferences({ references, bibliographies = [] }: CourseFiles): ReferencesOfCourse | null {
  const own = references === null ? [] : [once("references", references, (source) => readReferenceFile(source, null))];
  const files = [...own, ...bibliographies.map(({ source, bibliography }) => once("references", source, () => readReferenceFile(source, bibliography)))];
  if (files.length === 0) return null;
  const isWhole = files.every(({ record }) => record !== null);
  const all = files.flatMap(({ record }) => record ?? []);
  return {
    ...nothing,
    record: isWhole ? all : null,
    own: isWhole ? files.filter(({ isLibrary }) => !isLibrary).flatMap(({ record }) => record ?? []) : [],
    faults: files.flatMap(({ faults }) => faults),
  };
}

/** The references of a course, and those among them that are its own, of which each is there to be cited. */
interface ReferencesOfCourse extends ReadFile<readonly Reference[]> {
  readonly own: readonly Reference[];
}

/** The faults file after file, in each from its start to its end. */
function inReadingOrder(faults: readonly Diagnostic[], files: CourseFiles): Diagnostic[] {
  const sources = [files.course, files.term ?? null, ...(files.policies ?? []), ...files.lessons, ...(files.sheets ?? []), ...(files.exams ?? []), ...(files.exercises ?? []), files.references, ...(files.bibliographies ?? []).map(({ source }) => source), files.glossary ?? null, files.programme ?? null, files.marks ?? null];
  const rank = new Map(sources.map((source, index) => [source, index]));
  const rankOf = ({ span }: Diagnostic): number => (span === null ? -1 : (rank.get(span.source) ?? sources.length));
  return faults.toSorted((a, b) => rankOf(a) - rankOf(b) || (a.span?.start ?? 0) - (b.span?.start ?? 0));
}

function inOrder(lessons: readonly Lesson[], { parts }: CourseRecord): Lesson[] {
  const names = parts.flatMap((part) => part.lessons.map(({ value }) => value));
  const rank = new Map(names.map((name, index) => [name, index]));
  const rankOf = ({ id }: Lesson): number => rank.get(id) ?? names.length;
  return lessons.toSorted((a, b) => rankOf(a) - rankOf(b));
}

/** Checks over several files. A file that could not be read leaves open what it says, so nothing is held against it. `besides` are policies and the programme. */
function crossChecks(files: CourseFiles, { course, lessons, sheets, exams, bank, references, glossary }: ReadFiles, besides: readonly ReadFile<unknown>[]): Diagnostic[] {
  const read: ReadLesson[] = lessons.flatMap(({ record, ...rest }) => (record === null ? [] : [{ lesson: record, ...rest }]));
  const said = [course, ...lessons, ...sheets, ...exams, ...bank, ...besides];
  const citations = [...said, ...(glossary === null ? [] : [glossary])].flatMap((file) => file.citations);
  const entries = references === null ? [] : references.record;
  const allRead = said.every(({ record }) => record !== null);
  const names = lessonNames(files, course);
  // What texts refer to may stand in a lesson that could not be read.
  const slots = slotKeys(read.map(({ lesson }) => lesson));
  const papers = recordsOf(exams).map(paperOf);
  const lessonsRead = read.length === lessons.length && (files.unreadLessons ?? []).length === 0;
  return [
    ...partChecks(files, course, read, names),
    ...recordChecks(course, read, names),
    ...duplicateSlots(read),
    ...read.flatMap(({ lesson }) => figuresBesideNothing(lesson)),
    ...read.flatMap(({ lesson }) => picturesOfGroups(lesson)),
    ...exerciseFaults([...read.map(({ lesson }) => lesson), ...papers], [...recordsOf(bank).flat(), ...recordsOf(sheets).flatMap(exercisesOfSheet)]),
    ...(course.record === null ? [] : unknownAudiences(course.record, recordsOf(lessons), [...exams, ...bank].map(({ record }) => record))),
    ...examChecks(papers, read.map(({ lesson }) => lesson), lessonsRead ? slots : null),
    ...(lessonsRead ? read.flatMap((lesson) => unknownSlots(lesson, slots)) : []),
    ...[course, ...sheets, ...besides].flatMap(({ slotReferences }) => slotsElsewhere(slotReferences)),
    ...targetChecks({ course, sheets }, read.map(({ lesson }) => lesson)).filter(({ code }) => lessonsRead || code !== "content/unknown-target"),
    ...wordChecks({ course, sheets, exams, glossary }, read.map(({ lesson }) => lesson)),
    ...lessonsOfSheets(recordsOf(sheets), names),
    ...formulasWithoutWords(recordsOf(sheets)),
    ...(entries === null ? [] : [...duplicateReferences(entries), ...unknownReferences(citations, entries)]),
    ...(entries === null || !allRead ? [] : uncitedReferences(citations, references?.own ?? [])),
  ];
}

/** What texts mark for the glossary and the index. A glossary that could not be read has every word. */
function wordChecks({ course, sheets, exams, glossary }: Pick<ReadFiles, "course" | "sheets" | "exams" | "glossary">, lessons: readonly Lesson[]): readonly Diagnostic[] {
  const ofCourse = textsOf(courseKind, course.record, null);
  const ofSheets = [...recordsOf(sheets).map((sheet) => textsOf(sheetKind, sheet, null)), ...recordsOf(exams).map((exam) => textsOf(examKind, exam, null))];
  const ofGlossary = glossary?.record == null ? [] : textsOf(glossaryKind, glossary.record, null);
  const all = [...termsIn([...ofCourse, ...ofSheets.flat()]), ...lessons.flatMap(termsOfLesson), ...termsIn(ofGlossary)];
  const entries = glossary === null ? [] : glossary.record;
  const usual = course.record?.index ?? false;
  const indexed = lessons.flatMap((lesson) => ((lesson.index ?? usual) ? emptyIndexMarks(indexMarksOfLesson(lesson)) : lostIndexMarks(indexMarksOfLesson(lesson), "write `index: true` into the lesson or `course.yaml`, or take the marks out")));
  const others = [ofCourse, ...ofSheets, ofGlossary].flatMap((texts) => lostIndexMarks(indexMarksIn(texts), "only handouts have an index: take the marks out"));
  return [...(entries === null ? [] : [...glossaryFaults(entries), ...unknownTerms(all, entries)]), ...indexed, ...others];
}

/** What texts lead to by ids, and whether it is there. */
function targetChecks({ course, sheets }: Pick<ReadFiles, "course" | "sheets">, lessons: readonly Lesson[]): Diagnostic[] {
  const known = new KnownTargets(lessons);
  return [
    ...known.doubled(),
    ...lessons.flatMap((lesson) => known.unknownIn(lesson)),
    ...known.unknownElsewhere(textsOf(courseKind, course.record, null)),
    ...sheets.flatMap(({ record }) => known.unknownElsewhere(textsOf(sheetKind, record, null))),
  ];
}

/** What the fields of `course.yaml` say of each other and of the lessons. */
function recordChecks({ record, faults }: ReadFile<CourseRecord>, read: readonly ReadLesson[], names: LessonNames): Diagnostic[] {
  if (record === null) return [];
  const lessons = read.map(({ lesson }) => lesson);
  return [
    ...hoursOverCourse({ ...record, lessons }),
    ...kindsOverWhole({ ...record, lessons }),
    ...lessons.flatMap(minutesOverHours),
    ...weightsTogether(record, faults),
    ...itemsOfGroups(record),
    ...pointsTogether(record),
    ...droppedOfCounted(record),
    ...breaksEndingEarly(record),
    ...columnsOfSchedule(record),
    ...cellsOfRubrics(record),
    ...outcomesAndAssessments(record),
    ...lessonsOfSchedule(record, names, lessons),
    ...scheduleInOrder(record),
  ];
}

/** While `course.yaml` has faults, no lesson is blamed for being in no part: the fault may hide the part. */
function partChecks(files: CourseFiles, course: ReadFile<CourseRecord>, read: readonly ReadLesson[], names: LessonNames): Diagnostic[] {
  const { record, faults } = course;
  if (record === null) return [];
  const spans = new Map(read.map(({ lesson }) => [lesson.id, lesson.title.span]));
  const found = files.lessons.map((source) => {
    const id = idOf(source);
    const start: Span = { source, start: 0, end: Math.min(1, source.text.length) };
    return { id, span: spans.get(id) ?? start };
  });
  const { parts } = record;
  const listing = lessonsOfParts(parts, found, names).filter(({ severity }) => severity === "error" || faults.length === 0);
  return [...listing, ...hoursOverPart({ ...record, lessons: read.map(({ lesson }) => lesson) })];
}
