import { positionAt } from "../diagnostics/index.js";
import type { Span } from "../diagnostics/index.js";
import { numberSlots, slotsOf, slotState } from "../model/index.js";
import type { CalendarDate, Course, SlotState } from "../model/index.js";
import { Findings } from "./findings.js";
import type { BuildResult } from "./findings.js";
import { findProject } from "./project.js";
import { readCourseFolder } from "./read-course.js";
import type { ProjectOptions } from "./run-project.js";

/** One figure or table in the ledger. */
export interface LedgerRow {
  readonly course: string;
  readonly lesson: string;
  readonly kind: "figure" | "table";
  /** As it is printed in the lesson. */
  readonly number: number;
  readonly id: string;
  readonly state: SlotState;
  readonly owner: string | null;
  /** In ISO form. */
  readonly due: string | null;
  /** Where it is declared. */
  readonly path: string;
  readonly line: number;
}

/** The ledger of a project, and what is wrong with its files. */
export interface Ledger extends BuildResult {
  readonly slots: readonly LedgerRow[];
}

function isoDate({ year, month, day }: CalendarDate): string {
  return [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
}

function rowsOf({ id: course, lessons }: Course, isWanted: (span: Span) => boolean): LedgerRow[] {
  return lessons.filter(({ span }) => isWanted(span)).flatMap((lesson) => {
    const { figures, tables } = numberSlots(lesson);
    return slotsOf(lesson).map((slot): LedgerRow => ({
      course,
      lesson: lesson.id,
      kind: slot.kind,
      number: (slot.kind === "figure" ? figures : tables).get(slot.id.value) ?? 0,
      id: slot.id.value,
      state: slotState(slot),
      owner: slot.owner?.value ?? null,
      due: slot.due === null ? null : isoDate(slot.due.value),
      path: slot.id.span.source.path,
      line: positionAt(slot.id.span.source, slot.id.span.start).line,
    }));
  });
}

/** Every figure and table of what is asked for, in the order of the courses. Nothing is laid out or written. */
export function slotLedger(options: ProjectOptions): Ledger {
  const findings = new Findings(options.report);
  const { project, diagnostics } = findProject(options.from, options.targets);
  findings.addDiagnostics(diagnostics);
  const slots: LedgerRow[] = [];
  for (const selection of project?.selections ?? []) {
    const { course, lessonFiles, diagnostics: found } = readCourseFolder(project?.root ?? "", selection);
    findings.addDiagnostics(found);
    const wanted = new Set(lessonFiles.filter(({ path }) => selection.files?.has(path) ?? true).map(({ source }) => source));
    if (course !== null) slots.push(...rowsOf(course, ({ source }) => wanted.has(source)));
  }
  return { ...findings.result, slots };
}
