import path from "node:path";
import { findRoot, readSource, writeNewFolder } from "../build/index.js";
import { readCourse } from "../content/index.js";
import type { Diagnostic, Outcome, Source } from "../diagnostics/index.js";
import { importOutline } from "../import/index.js";
import type { ImportedCourse } from "../import/index.js";
import { slotsOf, topicsOf } from "../model/index.js";
import { nameMistake, portableName } from "./portable-name.js";

/** Which outline becomes which course, and where. */
export interface ImportRequest {
  /** Whole path of the current folder. */
  readonly from: string;
  /** The outline, relative to `from`. */
  readonly outline: string;
  /** The project's folder, relative to `from`; `null` for the project around `from`, or `from` itself. */
  readonly output: string | null;
  /** `null` for the name of the outline. */
  readonly course: string | null;
  /** `null` to tell it from the letters. */
  readonly lang: "zh-CN" | "en" | null;
}

/** What an imported course holds. */
export interface CourseCounts {
  readonly lessons: number;
  readonly topics: number;
  readonly figures: number;
  readonly tables: number;
  readonly references: number;
}

/** A course that was made from an outline. */
export interface ImportReport {
  readonly course: string;
  /** The files written, relative to the project's folder. */
  readonly files: readonly string[];
  readonly counts: CourseCounts;
  /** Number of lines of the outline that found no place. */
  readonly unplaced: number;
}

function countsOf({ files }: ImportedCourse): CourseCounts {
  const sources = files.map(({ path: name, text }): Source => ({ path: name, text }));
  const named = (name: string): Source | null => sources.find(({ path: one }) => one === name) ?? null;
  const lessons = sources.filter(({ path: name }) => name.startsWith("lessons/"));
  const { value } = readCourse({ id: "", course: named("course.yaml"), lessons, references: named("references.yaml") });
  const slots = value?.lessons.flatMap(slotsOf) ?? [];
  return {
    lessons: lessons.length,
    topics: value?.lessons.flatMap(topicsOf).length ?? 0,
    figures: slots.filter(({ kind }) => kind === "figure").length,
    tables: slots.filter(({ kind }) => kind === "table").length,
    references: value?.references.length ?? 0,
  };
}

function faults(...diagnostics: readonly Diagnostic[]): Outcome<ImportReport> {
  return { value: null, diagnostics };
}

/** Makes a course of a project from an outline on the disk. Nothing that exists is overwritten. */
export function importOutlineFile({ from, outline, output, course, lang }: ImportRequest): Outcome<ImportReport> {
  const file = path.resolve(from, outline);
  const root = output === null ? (findRoot(from) ?? from) : path.resolve(from, output);
  const id = course ?? portableName(path.basename(file, path.extname(file)), "course");
  const misnamed = nameMistake(id);
  if (misnamed !== null) return faults(misnamed);
  const source = readSource(from, file, "anywhere");
  if (source.value === null) return faults(...source.diagnostics);
  const imported = importOutline(source.value, lang);
  if (imported.value === null) return faults(...imported.diagnostics);
  const folder = path.join(root, "content", id);
  const refused = writeNewFolder(root, folder, imported.value.files);
  if (refused !== null) return faults(refused);
  const report = {
    course: id,
    files: imported.value.files.map(({ path: name }) => `content/${id}/${name}`),
    counts: countsOf(imported.value),
    unplaced: imported.value.unplaced.length,
  };
  return { value: report, diagnostics: imported.diagnostics };
}
