import type { Outcome } from "../diagnostics/index.js";
import { inFractions, isChinese, wordsAlone, wordsOf } from "../language/index.js";
import { course as courseKind, exam as examKind, exerciseNumbers, inlinesWithin, paperOf, plainText, pointsOf, sumOfPoints, textsOf, targetAnchor, textsOfLesson, withParts } from "../model/index.js";
import type { Course, Exam, ExamSection, Exercise, Lesson, PrintedText } from "../model/index.js";
import { blanksOf } from "./blanks-of.js";
import { contextList, contextObject } from "./context-value.js";
import type { ContextList, ContextObject, ContextValue } from "./context-value.js";
import { courseFields } from "./course-context.js";
import { DocumentWords } from "./document-words.js";
import type { PrintSettings } from "./handout-context.js";
import { clockWords } from "./meeting-context.js";
import { pointsInWords, shownPoints } from "./shown-points.js";
import { listsPages, pointsByPage, pointUnits, withPartAnchors } from "./points-by-page.js";

/** What an examination is called where its pages are not seen. */
export function examTitle(exam: string, course: string, { lang, version }: { readonly lang: string; readonly version: string | null }): string {
  const { examTitle: title, exam: words } = wordsOf(lang);
  return title(version === null ? exam : `${exam} (${words.version(version)})`, course);
}

/** The texts that an examination prints, in the order of its pages. */
export function textsOfExam(course: Course, exam: Exam): readonly PrintedText[] {
  return [...textsOf(courseKind, course, "exam"), ...textsOf(examKind, exam, "exam"), ...textsOfLesson(paperOf(exam), "handout")];
}

/** The one value that all have; `null` where they differ or one is missing. */
function common(points: readonly (number | null)[]): number | null {
  const [first = null] = points;
  return points.every((one) => one === first) ? first : null;
}

function total(exercises: readonly Exercise[]): number | null {
  const known = exercises.flatMap((exercise) => pointsOf(exercise) ?? []);
  return known.length === 0 ? null : sumOfPoints(known);
}

/** Questions or pages in one row of a table of points. */
const mostColumns = 12;

function tableOf(columns: readonly ContextObject[], sum: ContextValue): ContextObject {
  const rows: ContextObject[] = [];
  for (let from = 0; from < columns.length; from += mostColumns) {
    const isLast = from + mostColumns >= columns.length;
    rows.push(contextObject({ columns: contextList(columns.slice(from, from + mostColumns)), total: isLast ? sum : null }));
  }
  return contextObject({ rows: contextList(rows), total: sum });
}

/** What one examination prints. */
class ExamContext {
  readonly #course: Course;
  readonly #exam: Exam;
  readonly #paper: Lesson;
  readonly #words: DocumentWords;
  readonly #numbers: ReadonlyMap<Exercise, number>;

  /** Where there are no pages, their sums give way to those of the questions. */
  readonly #pageOf: PrintSettings["pageOf"];
  readonly #byPage: ReturnType<typeof pointsByPage>;
  readonly #sums: ReadonlyMap<string, string>;

  constructor(course: Course, exam: Exam, { pageOf }: PrintSettings) {
    this.#course = course;
    this.#pageOf = pageOf;
    this.#exam = exam;
    this.#paper = paperOf(exam);
    const scope = { lesson: this.#paper, kind: "exam", texts: textsOfExam(course, exam), listsReferences: false, hasGlossary: false, hasIndex: false } as const;
    this.#words = new DocumentWords(course, scope);
    this.#numbers = exerciseNumbers(this.#paper);
    this.#byPage = this.#pointsByPage();
    this.#sums = this.#sumsInFeet();
  }

  context(): ContextObject {
    const words = this.#words;
    const exam = this.#exam;
    const questions = exam.sections.flatMap(({ exercises }) => exercises);
    return contextObject({
      course: contextObject(courseFields(this.#course, words)),
      exam: this.#head(questions),
      labels: contextObject({ ...Object.fromEntries(words.labels().fields), ...wordsAlone(words.usual.exam) }),
      sections: contextList(exam.sections.map((section, index) => this.#section(section, index))),
      ...(this.#hasTable ? this.#tables(questions) : { "points-table": null, "page-table": null }),
      key: words.showsAnswers ? this.#key(questions) : null,
      marking: words.showsAnswers ? this.#marking(questions) : null,
    });
  }

  get #isChinese(): boolean {
    return isChinese(this.#words.lang);
  }

  get #hasTable(): boolean {
    return (this.#exam.pointsTable ?? this.#exam.kind === "examination") !== false;
  }

  #head(questions: readonly Exercise[]): ContextObject {
    const words = this.#words;
    const { kind, title, date, time, clock, place, rules, fields, version, frontPage, id } = this.#exam;
    const usual = words.usual.exam;
    const points = total(questions);
    const isSealed = this.#isChinese && kind === "examination";
    const own = fields.map((field) => words.text(field));
    return contextObject({
      id,
      kind,
      "kind-name": usual[kind],
      title: words.text(title, { links: false, notes: true }),
      version: version === null ? null : usual.version(version),
      date: words.when(date),
      clock: clock === null ? null : { kind: "placed", value: clockWords(clock, words), span: clock.span },
      place: words.text(place),
      time: words.text(time),
      points: points === null ? null : pointsInWords(points, words.usual, words.lang),
      fields: contextList(own.length > 0 ? own : isSealed ? [] : [usual.name, usual.number, usual.class]),
      marked: contextList([usual.name, usual.number, usual.class]),
      sealed: isSealed,
      rules: words.body(rules, 2),
      "front-page": frontPage ?? (kind === "examination" && !this.#isChinese),
    });
  }

  #section(section: ExamSection, index: number): ContextObject {
    const words = this.#words;
    const { title, text, exercises } = section;
    const points = exercises.map(pointsOf);
    const sum = total(exercises);
    return contextObject({
      id: `section-${index + 1}`,
      number: words.usual.exam.sectionNumber(index + 1),
      title: words.text(title),
      text: words.body(text, 3),
      note: sum === null ? null : inFractions(words.usual.exam.sectionNote({ count: exercises.length, each: common(points), total: sum }), words.lang),
      exercises: contextList(exercises.map((one) => this.#question(one))),
    });
  }

  #anchor(exercise: Exercise): string {
    return `question-${this.#numbers.get(exercise) ?? 0}`;
  }

  #question(exercise: Exercise): ContextObject {
    const own = this.#words.exercises.exercise(exercise);
    const points = pointsOf(exercise);
    const anchor = this.#anchor(exercise);
    const fields = Object.fromEntries((listsPages(this.#exam) ? withPartAnchors(own, anchor, this.#sums) : own).fields);
    return contextObject({ ...fields, anchor, mark: points === null ? null : inFractions(String(points), this.#words.lang), "page-sum": this.#sums.get(anchor) ?? null });
  }

  /** What the examination asks for; points by question too where those by page are not known. */
  #tables(questions: readonly Exercise[]): Readonly<Record<string, ContextValue>> {
    const byPage = this.#pageTable(questions);
    const isAlone = this.#exam.pointsTable === "pages" && byPage !== null;
    return { "points-table": isAlone ? null : this.#table(questions), "page-table": byPage };
  }

  /** Points by question, with the page on which each begins; `null` where no question has any. */
  #table(questions: readonly Exercise[]): ContextValue {
    const sum = total(questions);
    if (sum === null) return null;
    const columns = questions.map((question) => contextObject({ number: this.#numbers.get(question) ?? null, anchor: this.#anchor(question), points: shownPoints(pointsOf(question), this.#words.lang) }));
    return tableOf(columns, shownPoints(sum, this.#words.lang));
  }

  /** The sum of the points on each page that has any; `null` where that is not asked for, or there are no pages. */
  #pageTable(questions: readonly Exercise[]): ContextValue {
    const sum = total(questions);
    const byPage = this.#byPage;
    const { lang } = this.#words;
    return sum === null ? null : byPage && tableOf(byPage.map(({ page, points }) => contextObject({ page, points: shownPoints(points, lang) })), shownPoints(sum, lang));
  }

  /** The points of each page; `null` where these are not asked for, or there are no pages. */
  #pointsByPage(): ReturnType<typeof pointsByPage> {
    if (this.#pageOf === undefined || !listsPages(this.#exam)) return null;
    const idOf = (id: string): string => this.#words.id(targetAnchor("exercise", id));
    const units = this.#exam.sections.flatMap(({ exercises }) => exercises).flatMap((question) => pointUnits(question, this.#anchor(question), idOf));
    return pointsByPage(units, this.#pageOf);
  }

  /** What the first of each page to have points gives the foot, by its anchor: room for the mark, and what the page is worth. */
  #sumsInFeet(): ReadonlyMap<string, string> {
    const { usual, lang } = this.#words;
    return new Map(this.#byPage?.map(({ points, first }) => [first, `page-sum "${usual.exam.mark}${usual.colon}______ / ${inFractions(String(points), lang)}"`]));
  }

  /** The answer of each question and of its parts, in a table of its own. */
  #key(questions: readonly Exercise[]): ContextList {
    return contextList(this.#rowsOf(questions).flatMap(({ exercise, label, points }) => {
      const key = this.#words.exercises.keyLine(exercise);
      const blanks = blanksOf(exercise);
      if (key === null && blanks.length === 0) return [];
      return contextObject({ label, points: shownPoints(points, this.#words.lang), key, blanks: blanks.length === 0 ? null : blanks.map((blank) => plainText(inlinesWithin(blank.children))).join(this.#isChinese ? "；" : "; ") });
    }));
  }

  /** What is marked, one by one, with room for the mark. */
  #marking(questions: readonly Exercise[]): ContextObject {
    const rows = this.#rowsOf(questions).filter(({ exercise }) => exercise.parts.length === 0);
    return contextObject({ rows: contextList(rows.map(({ exercise, label, points }) => contextObject({ label, points: shownPoints(points, this.#words.lang), rubric: this.#words.body(exercise.rubric, 4) }))), total: shownPoints(total(questions), this.#words.lang) });
  }

  #rowsOf(questions: readonly Exercise[]): readonly { readonly exercise: Exercise; readonly label: string; readonly points: number | null }[] {
    return questions.flatMap((question) => withParts(question).map(({ exercise, label }) => ({
      exercise, label: `${this.#numbers.get(question) ?? ""}${label === "" ? "" : `\u00A0${label}`}`, points: pointsOf(exercise),
    })));
  }
}

/** Everything that the layout of an examination can print. */
export function examContext(course: Course, exam: Exam, settings: PrintSettings = {}): Outcome<ContextObject> {
  return { value: new ExamContext(course, exam, settings).context(), diagnostics: [] };
}
