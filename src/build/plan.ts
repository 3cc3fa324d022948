import path from "node:path";
import { diagnostic } from "../diagnostics/index.js";
import type { Diagnostic, Source } from "../diagnostics/index.js";
import type { Course } from "../model/index.js";
import type { DocumentSubject } from "../render.js";
import { displayPath } from "./display-path.js";
import { foldedName, handoutName, sheetName, syllabusName } from "./output-name.js";
import type { Selection } from "./project.js";
import type { CourseReading, DocumentFile } from "./read-course.js";

/** A document that was asked for. */
export interface PlannedDocument {
  readonly kind: DocumentSubject["kind"];
  /** The file that it is first of all made of, as it was read; `null` where it could not be. */
  readonly file: Source | null;
  /** That file, as people should see it. */
  readonly source: string;
  /** Whole path of the PDF. */
  readonly output: string;
  /** What it is made of, or `null` where its sources have errors. */
  readonly content: { readonly course: Course; readonly subject: DocumentSubject } | null;
}

/** The documents of a course, and the mistakes in what they are made of. */
export interface Plan<Document extends PlannedDocument = PlannedDocument> {
  readonly documents: readonly Document[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Files of lessons that a part of the course teaches; all of them where nobody knows the parts. */
function taughtFiles({ course, lessonFiles }: CourseReading): readonly DocumentFile[] {
  if (course === null) return lessonFiles;
  const taught = new Set(course.parts.flatMap(({ lessons }) => lessons.map(({ value }) => value)));
  return lessonFiles.filter(({ id }) => taught.has(id));
}

function hasError(reading: CourseReading, concerns: (found: Diagnostic) => boolean): boolean {
  return reading.diagnostics.some((found) => found.severity === "error" && concerns(found));
}

function concernsAll({ shared }: CourseReading): (found: Diagnostic) => boolean {
  return ({ span }) => span !== null && shared.has(span.source);
}

/** Whether what a file says can be printed: neither it nor a file that every document needs has an error. */
function isSound(reading: CourseReading, file: DocumentFile): boolean {
  if (reading.sharedUnreadable || hasError(reading, concernsAll(reading))) return false;
  return !hasError(reading, ({ span }) => span !== null && span.source === file.source);
}

function handoutContent(reading: CourseReading, file: DocumentFile): PlannedDocument["content"] {
  const { course } = reading;
  const lesson = course?.lessons.find(({ span }) => span.source === file.source);
  if (course === null || lesson === undefined || !isSound(reading, file)) return null;
  return { course, subject: { kind: "handout", lesson } };
}

function sheetContent(reading: CourseReading, file: DocumentFile): PlannedDocument["content"] {
  const { course } = reading;
  const sheet = course?.sheets.find(({ span }) => span.source === file.source);
  if (course === null || sheet === undefined || !isSound(reading, file)) return null;
  return { course, subject: { kind: "reference-sheet", sheet } };
}

/** The syllabus prints titles and dates of the lessons, but none of their texts: their mistakes do not stop it. */
function syllabusContent(reading: CourseReading): PlannedDocument["content"] {
  const { course } = reading;
  if (course === null || reading.sharedUnreadable || hasError(reading, concernsAll(reading))) return null;
  return { course, subject: { kind: "syllabus" } };
}

/** Where the project lies, and where its documents go. */
interface Folders {
  readonly root: string;
  readonly output: string;
}

/** The document of a file. */
function documentOf({ root, output }: Folders, file: DocumentFile, name: string): Omit<PlannedDocument, "kind" | "content"> {
  return { file: file.source, source: displayPath(root, file.path), output: path.join(output, ...name.split("/")) };
}

/** Plans what was asked for of one course. Mistakes in lessons and sheets that nobody asked for are left out. */
export function planCourse(folders: Folders, selection: Selection, reading: CourseReading): Plan {
  const { id, files } = selection;
  const wanted = ({ path: file }: DocumentFile): boolean => files?.has(file) ?? true;
  const unwanted = new Set([...reading.lessonFiles, ...reading.sheetFiles].filter((file) => !wanted(file)).map(({ source }) => source));
  const courseFile: DocumentFile = { id, path: path.join(selection.folder, "course.yaml"), source: reading.courseFile };
  const syllabus: PlannedDocument = { kind: "syllabus", ...documentOf(folders, courseFile, syllabusName(id)), content: syllabusContent(reading) };
  const handouts = taughtFiles(reading).filter(wanted).map((file): PlannedDocument => ({
    kind: "handout",
    ...documentOf(folders, file, handoutName(id, file.id)),
    content: handoutContent(reading, file),
  }));
  const sheets = reading.sheetFiles.filter(wanted).map((file): PlannedDocument => ({
    kind: "reference-sheet",
    ...documentOf(folders, file, sheetName(id, file.id)),
    content: sheetContent(reading, file),
  }));
  return {
    documents: [...(files === null ? [syllabus] : []), ...handouts, ...sheets],
    diagnostics: reading.diagnostics.filter(({ span }) => span === null || !unwanted.has(span.source)),
  };
}

function sameName(first: PlannedDocument, second: PlannedDocument): Diagnostic {
  const span = second.file === null ? null : { source: second.file, start: 0, end: 0 };
  const message = `\`${second.source}\` and \`${first.source}\` would be written to one file`;
  return diagnostic("build/same-output-name", span, message, "rename one of the two files");
}

/** Documents of one output name are none: the second says so, and neither is built. */
export function separateNames<Document extends PlannedDocument>(documents: readonly Document[]): Plan<Document> {
  const byName = new Map<string, Document[]>();
  for (const one of documents) {
    const name = foldedName(one.output);
    byName.set(name, [...(byName.get(name) ?? []), one]);
  }
  const clashes = [...byName.values()].filter(({ length }) => length > 1);
  const clashing = new Set(clashes.flat());
  return {
    documents: documents.map((one) => (clashing.has(one) ? { ...one, content: null } : one)),
    diagnostics: clashes.flatMap(([first, ...others]) =>
      first === undefined ? [] : others.map((other) => sameName(first, other)),
    ),
  };
}
