import path from "node:path";
import { fieldPlaces } from "../content/index.js";
import { hasErrors, positionAt } from "../diagnostics/index.js";
import type { Source, Span } from "../diagnostics/index.js";
import { editionOf } from "../editions/index.js";
import type { CalendarDate, Course, Profile } from "../model/index.js";
import { judgeProfile } from "../profiles/index.js";
import type { JudgedCourse, RuleFinding } from "../profiles/index.js";
import { printDocument } from "../render.js";
import { FontBook } from "../text/index.js";
import { Findings } from "./findings.js";
import type { BuildResult } from "./findings.js";
import { lookOf } from "./look.js";
import { profileNamed } from "./profile-files.js";
import type { NamedProfile } from "./profile-files.js";
import { findProject } from "./project.js";
import type { Selection } from "./project.js";
import type { ProjectOptions } from "./project-options.js";
import { readCourseFolder } from "./read-course.js";
import type { CourseReading } from "./read-course.js";
import { readSource, statsOf } from "./read-source.js";
import { sha256 } from "./sha256.js";
import { Templates } from "./templates.js";

/** A place in a file, counted from 1. */
interface PlaceRow {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/** What became of a rule of a profile in a course. */
export interface ProfileRow {
  readonly course: string;
  /** As it was asked for. */
  readonly profile: string;
  readonly rule: string;
  /** What the rule asks for. */
  readonly asks: string;
  /** Where that is written, or `null`. */
  readonly source: string | null;
  /** `person` for what only people can judge. */
  readonly status: "met" | "missing" | "person";
  /** Where it is met, or where what is missing belongs. */
  readonly places: readonly PlaceRow[];
  /** What is missing, or what else there is to say; `null` for nothing. */
  readonly says: string | null;
}

/** What courses meet of profiles. */
export interface ProfileReport extends BuildResult {
  readonly rules: readonly ProfileRow[];
}

/** What is asked for. */
export interface ProfileReportOptions extends Pick<ProjectOptions, "from" | "targets" | "report"> {
  /** Profiles of the command line; none for those that each course names. */
  readonly profiles: readonly string[];
  /** The day of which it is asked, in ISO form. */
  readonly today: string;
}

function placeOf({ source, start }: Span): PlaceRow {
  const { line, column } = positionAt(source, start);
  return { path: source.path, line, column };
}

/** Whether the course may name a profile: it is read as a whole only where there is something to judge. */
function mayNameProfiles(root: string, { folder }: Selection): boolean {
  const file = path.join(folder, "course.yaml");
  return statsOf(file) !== null && /^["']?profile\b/m.test(readSource(root, file).value?.text ?? "");
}

/** The ids of the sections of the syllabus in the order of its layout; `null` where it cannot be printed. */
async function printedSections(root: string, { folder }: Selection, course: Course): Promise<readonly string[] | null> {
  const subject = { kind: "syllabus" } as const;
  const look = lookOf({ course, subject }, folder, null).value;
  const template = look === null ? null : new Templates(root).of({ course: folder, kind: "syllabus", lang: course.lang.value, look }).value;
  if (template === null) return null;
  const { value, diagnostics } = await printDocument({ course, subject, template, fonts: new FontBook([]), created: 0 });
  return value === null || hasErrors(diagnostics) ? null : Array.from(value.text.matchAll(/<(?:section|footer|div|header)\b[^>]*\bid="([a-z-]+)"/g), ([, id = ""]) => id);
}

function dateOf(iso: string): CalendarDate {
  const [year = 0, month = 0, day = 0] = iso.split("-").map(Number);
  return { year, month, day };
}

function rowOf({ rule: { id, asks, source }, status, places, faults, note }: RuleFinding, about: Pick<ProfileRow, "course" | "profile">, usual: string | null): ProfileRow {
  const spans = status === "met" ? places : faults.flatMap(({ span }) => span ?? []);
  const said = faults.map(({ message }) => message.replace(`${id.value}: ${asks.value}: `, "")).join("; ");
  return { ...about, rule: id.value, asks: asks.value, source: source?.value ?? usual, status, places: spans.map(placeOf), says: status === "missing" ? said : note };
}

function rowsOf(profile: Profile, findings: readonly RuleFinding[], about: Pick<ProfileRow, "course" | "profile">): readonly ProfileRow[] {
  const usual = profile.source?.value ?? null;
  return [
    ...findings.map((finding) => rowOf(finding, about, usual)),
    ...profile.people.map(({ value }, index): ProfileRow => ({ ...about, rule: `person-${index + 1}`, asks: value, source: usual, status: "person", places: [], says: null })),
  ];
}

async function judgedCourse(root: string, selection: Selection, reading: CourseReading, today: CalendarDate): Promise<JudgedCourse | null> {
  if (reading.course === null) return null;
  // What students do not read is not published.
  const { course } = editionOf(reading.course, "student");
  const sums = new Map<Source, string>(reading.policyFiles.map((source) => [source, sha256(source.text.replaceAll("\r\n", "\n"))]));
  return { course, places: reading.courseFile === null ? new Map<string, Span>() : fieldPlaces(reading.courseFile), sums, printed: await printedSections(root, selection, course), today };
}

/** What the courses that are asked for meet of profiles, rule by rule; what is missing is a mistake with its place. */
export async function profileReport({ from, targets, report, profiles, today }: ProfileReportOptions): Promise<ProfileReport> {
  const findings = new Findings(report);
  const { project } = findProject(from, targets);
  const rules: ProfileRow[] = [];
  for (const selection of project?.selections ?? []) {
    const root = project?.root ?? from;
    if (profiles.length === 0 && !mayNameProfiles(root, selection)) continue;
    const reading = await readCourseFolder(root, selection);
    const named: readonly NamedProfile[] = profiles.length > 0 ? profiles.map((name) => ({ name, span: null })) : (reading.course?.profile ?? []).map(({ value, span }) => ({ name: value, span }));
    const judged = named.length === 0 ? null : await judgedCourse(root, selection, reading, dateOf(today));
    for (const one of named) {
      const { value: profile, diagnostics } = profileNamed(root, from, one);
      findings.addDiagnostics(diagnostics);
      if (profile === null || judged === null) continue;
      const found = judgeProfile(profile, judged);
      findings.addDiagnostics(found.flatMap(({ faults }) => faults));
      rules.push(...rowsOf(profile, found, { course: selection.id, profile: one.name }));
    }
  }
  return { ...findings.result, rules };
}
