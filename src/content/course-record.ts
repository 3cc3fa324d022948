import type {
  Course, HoursOfKind, Instructor, LearningOutcome, Meeting, Part, Policy, ScheduleEntry, Term, ThemeToken,
} from "../model/index.js";
import { hourKinds, outcomeKinds, pdfStandards } from "../model/index.js";
import { isTextSlot, valueAt } from "./content-node.js";
import type { ContentNode, MapNode } from "./content-node.js";
import { readAssessments, readGrades, readMaterials } from "./grading-record.js";
import { readLabels } from "./labels-record.js";
import {
  date, flag, items, maps, number, plainText, plainTexts, requiredPlainText, requiredText, requiredTitle, richBlocks, richText, titleText,
} from "./reading.js";
import type { Reading } from "./reading.js";
import { textSlotsIn } from "./text-slots.js";

/** What `course.yaml` says; lessons, sheets and references have files of their own. */
export type CourseRecord = Omit<Course, "id" | "lessons" | "sheets" | "references">;

type CourseLists =
  | "instructors" | "meetings" | "outcomes" | "materials" | "assessments" | "gradingScale" | "policies" | "schedule" | "parts";

/** The record of a course from the values of its file. */
export function readCourseRecord(map: MapNode, reading: Reading): CourseRecord {
  return { ...readFacts(map, reading), ...readLists(map, reading) };
}

function readLists(map: MapNode, reading: Reading): Pick<CourseRecord, CourseLists> {
  return {
    instructors: items(valueAt(map, "instructors")).map((item) => readInstructor(item, reading)),
    meetings: maps(valueAt(map, "meetings")).map((meeting) => readMeeting(meeting, reading)),
    outcomes: maps(valueAt(map, "outcomes")).map((outcome) => readOutcome(outcome, reading)),
    materials: readMaterials(valueAt(map, "materials"), reading),
    assessments: readAssessments(valueAt(map, "assessments"), reading),
    gradingScale: readGrades(valueAt(map, "grading-scale"), reading),
    policies: maps(valueAt(map, "policies")).map((policy) => readPolicy(policy, reading)),
    schedule: maps(valueAt(map, "schedule")).map((entry) => readScheduleEntry(entry, reading)),
    parts: maps(valueAt(map, "parts")).map((part) => readPart(part, reading)),
  };
}

function readFacts(map: MapNode, reading: Reading): Omit<CourseRecord, CourseLists> {
  return {
    span: map.span,
    title: requiredTitle(map, "title", reading),
    subtitle: titleText(valueAt(map, "subtitle"), reading),
    code: plainText(valueAt(map, "code")),
    lang: plainText(valueAt(map, "lang")) ?? { value: "en", span: map.span },
    term: readTerm(valueAt(map, "term"), reading),
    category: richText(valueAt(map, "category"), reading),
    credits: number(valueAt(map, "credits")),
    ...readHours(valueAt(map, "hours")),
    department: richText(valueAt(map, "department"), reading),
    prerequisites: richText(valueAt(map, "prerequisites"), reading),
    audience: richText(valueAt(map, "audience"), reading),
    contact: richBlocks(valueAt(map, "contact"), reading),
    description: richBlocks(valueAt(map, "description"), reading),
    licence: richText(valueAt(map, "licence"), reading),
    edition: richText(valueAt(map, "edition"), reading),
    lof: flag(valueAt(map, "lof"), false),
    lot: flag(valueAt(map, "lot"), false),
    labels: readLabels(valueAt(map, "labels"), reading),
    theme: readTheme(valueAt(map, "theme")),
    pageSize: plainText(valueAt(map, "page-size")),
    pdfStandard: readPdfStandard(valueAt(map, "pdf-standard")),
    textSlots: textSlotsIn(map),
  };
}

function readPdfStandard(node: ContentNode | undefined): Course["pdfStandard"] {
  const [usual] = pdfStandards;
  const written = plainText(node)?.value;
  return pdfStandards.find((name) => name === written) ?? usual;
}

function readTerm(node: ContentNode | undefined, reading: Reading): Term | null {
  if (node?.kind === "map" && !isTextSlot(node))
    return { name: requiredText(node, "name", reading), start: date(valueAt(node, "start")), end: date(valueAt(node, "end")) };
  const name = richText(node, reading);
  return name === null ? null : { name, start: null, end: null };
}

/** Hours are summed in thousandths, so that 0.1 and 0.2 make 0.3. */
const grain = 1000;

function readHours(node: ContentNode | undefined): Pick<Course, "hours" | "hoursByKind"> {
  if (node?.kind !== "map") return { hours: number(node), hoursByKind: [] };
  const hoursByKind: HoursOfKind[] = hourKinds.flatMap((kind) => {
    const hours = number(valueAt(node, kind));
    return hours === null ? [] : [{ kind, hours }];
  });
  const sum = hoursByKind.reduce((total, { hours }) => total + Math.round(hours.value * grain), 0) / grain;
  return { hours: hoursByKind.length === 0 ? null : { value: sum, span: node.span }, hoursByKind };
}

function wordAt<Word extends string>(map: MapNode, key: string, words: readonly Word[]): Word | null {
  const written = plainText(valueAt(map, key))?.value;
  return words.find((word) => word === written) ?? null;
}

function readMeeting(map: MapNode, reading: Reading): Meeting {
  return {
    when: requiredText(map, "when", reading),
    place: richText(valueAt(map, "place"), reading),
    kind: wordAt(map, "kind", hourKinds),
  };
}

function readOutcome(map: MapNode, reading: Reading): LearningOutcome {
  return { id: requiredPlainText(map, "id"), text: requiredText(map, "text", reading), kind: wordAt(map, "kind", outcomeKinds) };
}

function readPolicy(map: MapNode, reading: Reading): Policy {
  return {
    title: requiredTitle(map, "title", reading),
    text: richBlocks(valueAt(map, "text"), reading),
    version: richText(valueAt(map, "version"), reading),
  };
}

function readScheduleEntry(map: MapNode, reading: Reading): ScheduleEntry {
  return {
    week: plainText(valueAt(map, "week")),
    date: date(valueAt(map, "date")),
    lesson: plainText(valueAt(map, "lesson")),
    topic: richText(valueAt(map, "topic"), reading),
    reading: richText(valueAt(map, "reading"), reading),
    due: richText(valueAt(map, "due"), reading),
    span: map.span,
  };
}

function readInstructor(node: ContentNode, reading: Reading): Instructor {
  const { span } = node;
  if (node.kind !== "map" || isTextSlot(node)) {
    const name = richText(node, reading) ?? { inlines: [], span };
    return { name, email: null, affiliation: null, office: null, officeHours: null, span };
  }
  return {
    name: requiredText(node, "name", reading),
    email: plainText(valueAt(node, "email")),
    affiliation: richText(valueAt(node, "affiliation"), reading),
    office: richText(valueAt(node, "office"), reading),
    officeHours: richText(valueAt(node, "office-hours"), reading),
    span,
  };
}

function readPart(map: MapNode, reading: Reading): Part {
  return {
    title: requiredTitle(map, "title", reading),
    hours: number(valueAt(map, "hours")),
    lessons: plainTexts(valueAt(map, "lessons")),
    span: map.span,
  };
}

function readTheme(node: ContentNode | undefined): ThemeToken[] {
  if (node?.kind !== "map") return [];
  return [...node.entries.values()].flatMap(({ key, value }) => {
    const text = plainText(value);
    return text === null ? [] : [{ name: key, value: text }];
  });
}
