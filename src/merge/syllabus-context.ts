import { displayWidth } from "../diagnostics/index.js";
import type { Outcome } from "../diagnostics/index.js";
import { namesExamination, wordsOf } from "../language/index.js";
import { course as courseKind, hoursOfCourse, hoursOfPart, lessonNamed, plainText, saysTheSame, sum } from "../model/index.js";
import type { Assessment, Course, Material, ScheduleEntry } from "../model/index.js";
import { contextList, contextObject, placedScalar } from "./context-value.js";
import type { ContextList, ContextObject, ContextValue } from "./context-value.js";
import { courseFields } from "./course-context.js";
import { DocumentWords } from "./document-words.js";
import { textsOfSyllabus } from "./printed-texts.js";
import { rowContext } from "./row-context.js";

/** What a course's syllabus is called where its pages are not seen: in the window's title, in a list of files. */
export function syllabusTitle(course: string, lang: string): string {
  return wordsOf(lang).syllabusTitle(course);
}

function materialsOf({ materials }: Course): readonly Material[] {
  return [...materials.required, ...materials.recommended];
}

/** How many entries from one on are of its week; 0 for one that another of its week stands before. */
function rowsOfWeek(schedule: readonly ScheduleEntry[], index: number): number {
  const week = schedule[index]?.week?.value;
  if (week === undefined) return 1;
  if (schedule[index - 1]?.week?.value === week) return 0;
  const end = schedule.findIndex((entry, at) => at > index && entry.week?.value !== week);
  return (end === -1 ? schedule.length : end) - index;
}

/** Width of a bar over the whole measure, in halves of an em of the type in it. */
const barWidth = 108;
/** What edges and uneven words take of a segment's lines. */
const barUse = 0.8;

/** Whether a name likely stands in its segment of a bar, on two lines at most; a Han character is two halves wide. */
function fitsBar(name: string, weight: number): boolean {
  const halves = (text: string): number => Array.from(text, displayWidth).reduce((sum: number, width) => sum + width, 0);
  const line = (barWidth * weight) / 100 - 1;
  const words = name.split(/\s+|(?<=\p{Script=Han})|(?=\p{Script=Han})/u);
  return Math.max(...words.map(halves)) <= line && halves(name) <= line * (words.length > 1 ? 2 * barUse : 1);
}

/** What a syllabus prints of one course. */
class SyllabusContext {
  private readonly course: Course;
  private readonly words: DocumentWords;

  constructor(course: Course) {
    this.course = course;
    this.words = new DocumentWords(course, { lesson: null, kind: "syllabus", texts: textsOfSyllabus(course), listsReferences: true, hasGlossary: false, hasIndex: false });
  }

  context(): ContextObject {
    const { course, words } = this;
    const listed = new Set(materialsOf(course).map(({ reference }) => reference.value));
    const others = words.references.filter(({ id }) => !listed.has(id.value));
    return contextObject({
      course: this.facts(),
      labels: contextObject({ ...Object.fromEntries(words.labels().fields), ...words.usual.syllabus }),
      outcomes: contextList(course.outcomes.map((_, index) => this.outcome(index))),
      parts: this.parts(),
      schedule: contextList(course.schedule.map((entry, index) => this.entry(entry, index))),
      "schedule-has": this.columns(),
      "structure-has": contextObject({ chart: course.hoursChart && hoursOfCourse(course) > 0, hours: hoursOfCourse(course) > 0 || course.lessons.some(({ hours }) => hours !== null) }),
      materials: contextObject({
        required: this.materials(course.materials.required),
        recommended: this.materials(course.materials.recommended),
      }),
      assessments: contextList(course.assessments.map((assessment, index) => this.assessment(assessment, index))),
      "weights-total": sum(course.assessments.map(({ weight }) => weight?.value ?? 0)),
      "grading-scale": contextList(
        course.gradingScale.map(({ grade, from, meaning }) =>
          contextObject({ grade: words.text(grade), from: placedScalar(from), meaning: words.text(meaning) }),
        ),
      ),
      policies: contextList(
        course.policies.map(({ title, text, version }, index) =>
          contextObject({ id: `policy-${index + 1}`, title: words.text(title), text: words.body(text), version: words.text(version) }),
        ),
      ),
      references: contextList(others.map((reference) => words.reference(reference))),
    });
  }

  private facts(): ContextObject {
    const { course, words } = this;
    return contextObject({
      ...rowContext(courseKind, course, words, "syllabus"),
      ...courseFields(course, words),
      title: words.text(course.title, { links: false, notes: true }),
      "term-start": words.date(course.term?.start ?? null),
      "term-end": words.date(course.term?.end ?? null),
      "hours-by-kind": contextList(
        (course.hours?.byKind ?? []).map(({ kind, hours }) => contextObject({ kind: this.words.usual.hourKinds[kind], hours: placedScalar(hours) })),
      ),
      meetings: contextList(
        course.meetings.map(({ when, place, kind }) =>
          contextObject({ when: words.text(when), place: words.text(place), kind: kind === null ? null : this.words.usual.hourKinds[kind] }),
        ),
      ),
    });
  }

  private outcome(index: number): ContextValue {
    const outcome = this.course.outcomes[index];
    if (outcome === undefined) return null;
    const { id, text, kind } = outcome;
    const serving = this.course.assessments.filter(({ outcomes }) => outcomes.some(({ value }) => value === id.value));
    return contextObject({
      id: `outcome-${id.value}`,
      number: index + 1,
      text: this.words.text(text),
      kind: kind === null ? null : this.words.usual.outcomeKinds[kind],
      assessments: contextList(serving.map(({ name }) => this.words.text(name, { links: false }))),
    });
  }

  /** The parts with what their hours are spent on. */
  private parts(): ContextList {
    const { course, words } = this;
    const hours = course.parts.map((part) => part.hours?.value ?? hoursOfPart(part, course.lessons));
    const all = hours.reduce((sum, each) => sum + each, 0);
    return contextList(
      course.parts.map((part, index) => {
        const isAlone = part.lessons.length === 1;
        const percent = all === 0 ? 0 : Math.round((10_000 * (hours[index] ?? 0)) / all) / 100;
        return contextObject({
          title: words.text(part.title),
          // The bar is a picture of the table under it, where the title stands with its notes.
          name: words.text(part.title, { links: false }),
          hours: part.hours === null ? (hours[index] ?? 0) : placedScalar(part.hours),
          share: course.hoursChart && percent > 0 ? `width: ${percent}%` : null,
          // The bar stands in half the measure.
          "name-fits": fitsBar(plainText(part.title.inlines), percent / 2),
          lessons: contextList(
            part.lessons.flatMap(({ value }) => {
              const listed = lessonNamed(course, value);
              if (listed === null) return [];
              const { hours, date } = "lesson" in listed ? listed.lesson : { hours: null, date: null };
              return contextObject({ title: words.lessonTitle(listed, { notes: false }), "repeats-title": isAlone && "lesson" in listed && saysTheSame(listed.lesson.title, part.title), open: "open" in listed, hours: placedScalar(hours), date: words.date(date) });
            }),
          ),
        });
      }),
    );
  }

  private entry({ week, date, lesson: name, topic, reading, due }: ScheduleEntry, index: number): ContextObject {
    const { words } = this;
    const listed = name === null ? null : lessonNamed(this.course, name.value);
    const lesson = listed !== null && "lesson" in listed ? listed.lesson : null;
    return contextObject({
      week: placedScalar(week),
      "week-rows": rowsOfWeek(this.course.schedule, index),
      date: words.date(date ?? lesson?.date ?? null),
      lesson: words.lessonTitle(listed, { notes: false }),
      open: listed !== null && lesson === null,
      hours: placedScalar(lesson?.hours ?? null),
      topic: words.text(topic),
      reading: words.text(reading),
      due: words.text(due),
    });
  }

  /** Which columns of the schedule have anything in them. */
  private columns(): ContextObject {
    const { schedule, lessons } = this.course;
    const dated = (entry: ScheduleEntry): boolean => lessons.some(({ id, date }) => id === entry.lesson?.value && date !== null);
    return contextObject({
      week: schedule.some(({ week }) => week !== null),
      date: schedule.some((entry) => entry.date !== null || dated(entry)),
      reading: schedule.some(({ reading }) => reading !== null),
      due: schedule.some(({ due }) => due !== null),
    });
  }

  private materials(materials: readonly Material[]): ContextList {
    const entries = materials.flatMap(({ reference, note }) => {
      const found = this.words.references.find(({ id }) => id.value === reference.value);
      if (found === undefined) return [];
      const { fields } = this.words.reference(found);
      return contextObject({ ...Object.fromEntries(fields), note: this.words.text(note) });
    });
    return contextList(entries);
  }

  /** Per cent of the bar that a weight takes: weights of more than 100 together share it. */
  private shareOf(weight: number): number {
    const total = sum(this.course.assessments.map((one) => one.weight?.value ?? 0));
    return total <= 100 ? weight : Math.round((weight / total) * 10_000) / 100;
  }

  private assessment({ name, weight, description, due, outcomes }: Assessment, index: number): ContextObject {
    const ids = this.course.outcomes.map(({ id }) => id.value);
    const served = outcomes.map(({ value }) => ids.indexOf(value)).filter((place) => place !== -1);
    return contextObject({
      id: `assessment-${index + 1}`,
      number: index + 1,
      name: this.words.text(name),
      weight: placedScalar(weight),
      share: weight === null ? null : { kind: "placed", value: `width: ${this.shareOf(weight.value)}%`, span: weight.span },
      "name-fits": weight !== null && fitsBar(plainText(name.inlines), this.shareOf(weight.value)),
      description: this.words.text(description),
      due: this.words.date(due),
      "is-examination": namesExamination(plainText(name.inlines)),
      outcomes: contextList(served.map((place) => contextObject({ id: `outcome-${ids[place] ?? ""}`, number: place + 1 }))),
    });
  }
}

/** Everything that the layout of a syllabus can print about a course. */
export function syllabusContext(course: Course): Outcome<ContextObject> {
  return { value: new SyllabusContext(course).context(), diagnostics: [] };
}
