import path from "node:path";
import { findProject, installedSchemas, writeNewFile } from "../build/index.js";
import { diagnostic } from "../diagnostics/index.js";
import type { Outcome, Source } from "../diagnostics/index.js";
import { readBibliography, referencesOfBibliography, wordingIn } from "../import/index.js";
import type { ImportReport } from "./import-report.js";
import { withSchema } from "./schema-line.js";

/** Which bibliography becomes the references of which course. */
interface ReferencesRequest {
  /** Whole path of the current folder. */
  readonly from: string;
  readonly source: Source;
  /** `null` for the only course of the project. */
  readonly course: string | null;
  readonly lang: "zh-CN" | "en" | null;
}

/** Writes the references of a bibliography into a course that has none yet. Nothing that exists is overwritten. */
export async function importReferences({ from, source, course, lang }: ReferencesRequest): Promise<Outcome<ImportReport>> {
  const { project, diagnostics } = findProject(from, course === null ? [] : [course]);
  if (project === null) return { value: null, diagnostics };
  const [selection, ...others] = project.selections;
  if (selection === undefined || others.length > 0)
    return { value: null, diagnostics: [diagnostic("start/which-course", null, "a bibliography alone goes into a course that is there", "name the course with `--course`, or name an outline beside the bibliography")] };
  const { value, diagnostics: faults } = await readBibliography(source);
  if (value === null) return { value: null, diagnostics: faults };
  const name = "references.yaml";
  const { text } = withSchema({ path: name, text: referencesOfBibliography(value, wordingIn(lang ?? "en")) }, installedSchemas(project.root));
  const refused = writeNewFile(project.root, path.join(selection.folder, name), text);
  if (refused !== null) return { value: null, diagnostics: [refused] };
  const folder = path.relative(project.root, selection.folder).split(path.sep).join("/");
  const counts = { lessons: 0, topics: 0, figures: 0, tables: 0, references: value.length };
  return { value: { course: selection.id, files: [`${folder}/${name}`], counts, unplaced: 0 }, diagnostics: faults };
}
