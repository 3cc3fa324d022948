import { diagnostic } from "../diagnostics/index.js";
import type { Diagnostic, Source, Span } from "../diagnostics/index.js";
import { programmeFile } from "../model/index.js";
import type { CourseRecord, Lesson, Mark, Programme } from "../model/index.js";
import { programmeChecks, servingChecks } from "./alignment-checks.js";
import { readMarks } from "./marks-file.js";
import { readFile } from "./read-file.js";
import type { ReadFile } from "./read-file.js";

/** What a course is held against beside its own files, and what is wrong with that. */
interface Alignment {
  /** The file of the programme; `null` where there is none. */
  readonly file: ReadFile<Programme> | null;
  /** Absent without its file, or where that cannot be read. */
  readonly programme: Programme | undefined;
  readonly marks: readonly Mark[] | undefined;
  readonly faults: readonly Diagnostic[];
}

/** Reads the outcomes of the programme and the marks of the students, and checks what course and lessons say of them; a programme that cannot be read leaves open what it says. What the programme cites is checked with what all files cite. */
export function readAlignment(
  { programme = null, marks = null }: { readonly programme?: Source | null; readonly marks?: Source | null }, course: CourseRecord | null, lessons: readonly Lesson[],
): Alignment {
  if (course === null) return { file: null, programme: undefined, marks: undefined, faults: [] };
  const read = programme === null ? null : readFile(programme, programmeFile);
  const students = marks === null || course.attainment === null ? null : readMarks(marks, course);
  const missed = [...missing(course.programmeFile, programme), ...missing(course.attainment?.marks ?? null, marks)];
  return {
    file: read,
    programme: read?.record ?? undefined,
    marks: students?.marks,
    faults: [...missed, ...(read === null || read.record !== null ? programmeChecks(course, read?.record ?? null) : []), ...servingChecks(course, lessons), ...(students?.faults ?? [])],
  };
}

/** The mistake of a file that is named and is not there. */
function missing(named: { readonly value: string; readonly span: Span } | null, file: Source | null): readonly Diagnostic[] {
  // A path that leaves the course has been refused where it was read.
  if (named === null || named.value === "" || file !== null || named.value.split("/").includes("..")) return [];
  return [diagnostic("content/missing-file", named.span, `there is no \`${named.value}\` where the course looks for it`, "write it, or mend its name")];
}
