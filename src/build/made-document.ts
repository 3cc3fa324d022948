import { readFileSync } from "node:fs";
import path from "node:path";
import { describePdf } from "../conformance/index.js";
import type { PdfDescription } from "../conformance/index.js";
import { documentKinds } from "../documents/index.js";
import type { DocumentKind, DocumentSubject } from "../documents/index.js";
import { fillableSlots, numberSlots, openState, paperOf, slotAnchor, slotState } from "../model/index.js";
import type { Course, Lesson, SlotKind, SlotState, TextSlot } from "../model/index.js";
import type { FontFile } from "../text/index.js";
import { factsOf, factsText, shortFacts } from "../changes/index.js";
import { courseCalendarFile } from "../calendar/index.js";
import { hexOf } from "./chart-look.js";
import { creationDate } from "./creation-date.js";
import { fontVersion } from "./font-description.js";
import type { Job, JobResult } from "./job.js";
import { portableName } from "./portable-name.js";
import { sha256 } from "./sha256.js";

/** Where a document comes from and goes to. */
export interface DocumentPlace {
  /** The name of its course's folder. */
  readonly courseId: string;
  /** Name of its file, without a folder. */
  readonly file: string;
}

/** A document of a whole project, with the part of it that it belongs to, from 1. */
export interface PlannedFile extends DocumentPlace {
  readonly shard: number;
}

/** A figure, table, listing, text or lesson that a document declares. */
interface DocumentSlot {
  readonly kind: SlotKind | "text" | "lesson";
  readonly id: string;
  /** As it is printed: `2`, `2a`; `null` of what has no number. */
  readonly number: string | null;
  readonly state: SlotState;
}

/** A document as a build made it, or found it made. */
export interface MadeDocument extends DocumentPlace {
  readonly kind: DocumentKind;
  readonly audience: string;
  /** The file that it is made from, as people should see it. */
  readonly source: string;
  readonly course: Course;
  readonly subject: DocumentSubject;
  /** What its name says of the form that it is printed in: `letter large`; empty for the usual one. */
  readonly form: string;
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** What the bytes say of themselves. */
  readonly description: PdfDescription;
  readonly warnings: number;
  /** Whether every condition that a machine can judge was judged, and the file would not be there otherwise. */
  readonly isJudged: boolean;
  /** What it declares, on a day in ISO form; `null` leaves days alone. */
  readonly slots: (today: string | null) => readonly DocumentSlot[];
  /** What goes with it: the calendar of a course, and what it says, with its syllabus. */
  readonly beside: readonly BesideDocument[];
  /** Where a font comes from, by its PostScript name; `null` where nobody knows. */
  readonly font: (name: string) => DocumentFont | null;
}

/** A file that goes with a document. */
interface BesideDocument {
  readonly file: string;
  readonly kind: "calendar" | "facts";
  readonly bytes: Uint8Array;
}

/** A family of fonts, and which release of it. */
interface DocumentFont {
  readonly family: string;
  /** Name and version of its package, or what the file says of itself. */
  readonly version: string;
}

/** Somebody who wants the documents of a build: first which there are, then each. */
export interface ReleaseListener {
  readonly plan: (files: readonly PlannedFile[]) => void;
  readonly take: (made: MadeDocument) => void;
}

/** Where the document of a job comes from and goes to. */
export function placeOf({ document: { courseId }, output }: Job): DocumentPlace {
  return { courseId, file: path.basename(output) };
}

function textSlots(slots: readonly TextSlot[], today: string | null): readonly DocumentSlot[] {
  return slots.map(({ id, isFilled, due }) => ({ kind: "text", id, number: null, state: isFilled ? "filled" : openState(due, today) }));
}

function lessonSlots(lesson: Lesson, today: string | null): readonly DocumentSlot[] {
  const numbers = numberSlots(lesson);
  const slots = fillableSlots(lesson).map((slot): DocumentSlot => {
    const known = numbers.get(slotAnchor(slot.kind, slot.id.value));
    return { kind: slot.kind, id: slot.id.value, number: known === undefined ? null : `${known.number}${known.part ?? ""}`, state: slotState(slot, today) };
  });
  return [...slots, ...textSlots(lesson.textSlots, today)];
}

function slotsOf(course: Course, subject: DocumentSubject, today: string | null): readonly DocumentSlot[] {
  switch (subject.kind) {
    case "handout":
    case "plan":
      return lessonSlots(subject.lesson, today);
    case "reference-sheet":
      return textSlots(subject.sheet.textSlots, today);
    case "syllabus":
      return [...textSlots(course.textSlots, today), ...course.openLessons.map(({ value }) => ({ kind: "lesson", id: value, number: null, state: "open" } as const))];
    case "book":
      return course.lessons.filter(({ id }) => documentKinds.handout.isWanted(course, id)).flatMap((lesson) => lessonSlots(lesson, today));
    case "exam":
      return lessonSlots(paperOf(subject.exam), today);
    case "glossary":
    case "changes":
      return [];
  }
}

const packages = new Map<string, string | null>();

/** Name and version of the package that a file lies in; `null` where it lies in none. */
function packageOf(folder: string): string | null {
  const known = packages.get(folder);
  if (known !== undefined) return known;
  let found: string | null = null;
  try {
    const { name, version } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")) as { readonly name?: unknown; readonly version?: unknown };
    found = typeof name === "string" && typeof version === "string" ? `${name}@${version}` : null;
  } catch {
    found = path.dirname(folder) === folder ? null : packageOf(path.dirname(folder));
  }
  packages.set(folder, found);
  return found;
}

/** What a family is called in the PostScript names of its faces: without blanks, before the hyphen. */
function isOf(name: string, { family }: FontFile): boolean {
  const [own = ""] = name.split("-");
  return own.toLowerCase() === family.replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();
}

/** Name of the file that keeps what a release says, for the next one to be compared with. */
export const factsName = "facts.json";

/** What goes with the syllabus of students: the calendar of the course, and what it says. */
function besideOf({ document: { kind, audience, content, courseId } }: Job, epoch: number | null): MadeDocument["beside"] {
  if (kind !== "syllabus" || audience !== "student" || content === null) return [];
  const calendar = courseCalendarFile(content.course, creationDate(content, epoch));
  const facts = factsText(shortFacts(factsOf(content.course), sha256));
  return [
    ...(calendar === null ? [] : [{ file: portableName(courseId, ".ics"), kind: "calendar", bytes: new TextEncoder().encode(calendar) } as const]),
    { file: factsName, kind: "facts", bytes: new TextEncoder().encode(facts) },
  ];
}

/** What is known of a document that was made, with its bytes. */
export function madeDocument({ job, pages, description, diagnostics }: JobResult, bytes: Uint8Array, { verify, epoch }: { readonly verify: boolean; readonly epoch: number | null }): MadeDocument {
  const { document: { content, kind, audience, source, fonts }, variant } = job;
  if (content === null) throw new Error("a document was written of nothing");
  const { course, subject } = content;
  const claims = variant.pdfStandard ?? course.pdfStandard;
  return {
    ...placeOf(job), kind, audience, source, course, subject, bytes, pages, form: variant.suffix.slice(1).replaceAll("-", " "), description: description ?? describePdf(bytes),
    warnings: diagnostics.filter(({ severity }) => severity === "warning").length,
    isJudged: verify && claims !== "none" && variant.form.imposition === "none",
    beside: besideOf(job, epoch),
    slots: (today) => slotsOf(course, subject, today),
    font: (name) => {
      const file = fonts.files.find((one) => isOf(name, one));
      if (file === undefined) return null;
      const version = file.isForeign === true ? fontVersion(file.bytes) : packageOf(path.dirname(file.path));
      return { family: file.family, version: version ?? "unknown" };
    },
  };
}

/** The accent that a course sets, as `#1d3f66`; `null` where it sets none. */
export function accentOf({ theme }: Course): string | null {
  const token = theme.find(({ name }) => name.value === "accent");
  return token === undefined ? null : hexOf(token.value.value);
}
