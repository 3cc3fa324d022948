import { diagnostic } from "../diagnostics/index.js";
import type { Diagnostic, Source, Span } from "../diagnostics/index.js";
import { programmeFile } from "../model/index.js";
import type { CourseRecord, Lesson, Mark, Programme } from "../model/index.js";
import { programmeChecks, servingChecks } from "./alignment-checks.js";
import { newReading, readFields } from "./fields/reader.js";
import { readMarks } from "./marks-file.js";
import { readYaml } from "./yaml-file.js";

/** What a course is held against beside its own files, and what is wrong with that. */
interface Alignment {
  /** Absent without its file, or where that cannot be read. */
  readonly programme: Programme | undefined;
  readonly marks: readonly Mark[] | undefined;
  readonly faults: readonly Diagnostic[];
}

/** Reads the outcomes of the programme and the marks of the students, and checks what course and lessons say of them. */
export function readAlignment({ programme = null, marks = null }: { readonly programme?: Source | null; readonly marks?: Source | null }, course: CourseRecord | null, lessons: readonly Lesson[]): Alignment {
  if (course === null) return { programme: undefined, marks: undefined, faults: [] };
  const read = programme === null ? null : programmeOf(programme);
  const students = marks === null || course.attainment === null ? null : readMarks(marks, course);
  const isRead = read === null || read.record !== null;
  return {
    programme: read?.record ?? undefined,
    marks: students?.marks,
    faults: [
      ...missing(course.programmeFile, programme), ...missing(course.attainment?.marks ?? null, marks),
      ...(read?.faults ?? []), ...(isRead ? programmeChecks(course, read?.record ?? null) : []), ...servingChecks(course, lessons), ...(students?.faults ?? []),
    ],
  };
}

function programmeOf(source: Source): { readonly record: Programme | null; readonly faults: readonly Diagnostic[] } {
  const { value, diagnostics } = readYaml(source);
  if (value === null) return { record: null, faults: diagnostics };
  const reading = newReading(diagnostics);
  return { record: readFields(programmeFile, value, reading), faults: reading.faults };
}

/** The mistake of a file that is named and is not there. */
function missing(named: { readonly value: string; readonly span: Span } | null, file: Source | null): readonly Diagnostic[] {
  if (named === null || named.value === "" || file !== null) return [];
  return [diagnostic("content/missing-file", named.span, `there is no \`${named.value}\` where the course looks for it`, "write it, or mend its name")];
}
