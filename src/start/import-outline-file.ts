import path from "node:path";
import { check, findRoot, installedSchemas, readBytes, readSavedText, writeNewFolder } from "../build/index.js";
import { readCourse } from "../content/index.js";
import { diagnostic } from "../diagnostics/index.js";
import type { Diagnostic, Outcome, Source } from "../diagnostics/index.js";
import { importCourse, outlineOfDocx, readBibliography } from "../import/index.js";
import type { ImportedCourse } from "../import/index.js";
import { slotsOf, topicsOf } from "../model/index.js";
import type { CourseCounts, ImportReport } from "./import-report.js";
import { importReferences } from "./import-references.js";
import { nameMistake, portableName } from "./portable-name.js";
import { withSchema } from "./schema-line.js";

/** Which outline becomes which course, and where. */
export interface ImportRequest {
  /** Whole path of the current folder. */
  readonly from: string;
  /** An outline, a schedule as CSV or YAML, or both; relative to `from`. */
  readonly sources: readonly string[];
  /** The project's folder, relative to `from`; `null` for the project around `from`, or `from` itself. */
  readonly output: string | null;
  /** `null` for the name of the outline. */
  readonly course: string | null;
  /** `null` to tell it from the letters. */
  readonly lang: "zh-CN" | "en" | null;
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

const otherFormats: ReadonlyMap<string, string> = new Map([
  [".tex", "convert it first: `pandoc FILE.tex -t gfm -o FILE.md`"],
  [".doc", "save it as `.docx`"],
  [".odt", "save it as `.docx`, or convert it: `pandoc FILE.odt -t gfm -o FILE.md`"],
  [".rtf", "save it as `.docx`"],
  [".pdf", "import the file that it was made from"],
  [".xlsx", "save the sheet as CSV"],
  [".html", "convert it first: `pandoc FILE.html -t gfm -o FILE.md`"],
]);

/** One of the files that a course is made from: an outline or a schedule as text. */
async function readOne(from: string, name: string): Promise<Outcome<Source>> {
  const file = path.resolve(from, name);
  const extension = path.extname(file).toLowerCase();
  const hint = otherFormats.get(extension);
  if (hint !== undefined) return { value: null, diagnostics: [diagnostic("import/other-format", null, `\`${name}\` is not of a kind that is read`, hint.replaceAll("FILE", path.basename(file, path.extname(file))))] };
  if (extension !== ".docx") return readSavedText(from, file, "anywhere");
  const bytes = readBytes(from, file, "anywhere");
  if (bytes.value === null) return { value: null, diagnostics: bytes.diagnostics };
  const { value, diagnostics } = await outlineOfDocx(name, bytes.value);
  return { value: value === null ? null : { path: name, text: value }, diagnostics };
}

const isSchedule = (name: string): boolean => /\.(?:csv|tsv|ya?ml)$/i.test(name);
const isBibliography = (name: string): boolean => /\.(?:bib|json)$/i.test(name);

/** What `build` refuses in a course that import wrote: a formula that is no TeX, a face that is not installed. */
async function refusals(root: string, course: string): Promise<readonly Diagnostic[]> {
  const { diagnostics } = await check({ folder: root, targets: [course] });
  return diagnostics.filter(({ severity }) => severity === "error");
}

/** Makes a course of a project from an outline on the disk, and a schedule beside it. Nothing that exists is overwritten. */
export async function importOutlineFile({ from, sources, output, course, lang }: ImportRequest): Promise<Outcome<ImportReport>> {
  const [first = ""] = sources;
  const outlines = sources.filter((name) => !isSchedule(name) && !isBibliography(name));
  const main = outlines[0] ?? first;
  const root = output === null ? (findRoot(from) ?? from) : path.resolve(from, output);
  const id = course ?? portableName(path.basename(main, path.extname(main)), "course");
  const misnamed = nameMistake(id);
  if (misnamed !== null) return faults(misnamed);
  const read = await Promise.all(sources.map(async (name) => ({ name, outcome: await readOne(from, name) })));
  const unread = read.flatMap(({ outcome }) => (outcome.value === null ? outcome.diagnostics : []));
  if (unread.length > 0) return faults(...unread);
  const found = read.flatMap(({ name, outcome }) => (outcome.value === null ? [] : [{ name, source: outcome.value }]));
  const bibliography = found.find(({ name }) => isBibliography(name))?.source;
  if (bibliography !== undefined && found.length === 1) return importReferences({ from: output === null ? from : root, source: bibliography, course, lang });
  const entries = bibliography === undefined ? { value: [], diagnostics: [] } : await readBibliography(bibliography);
  if (entries.value === null) return faults(...entries.diagnostics);
  const outline = found.find(({ name }) => outlines.includes(name))?.source ?? { path: main, text: "" };
  const schedule = found.find(({ name }) => isSchedule(name))?.source;
  const imported = importCourse({ outline, lang, bibliography: entries.value, ...(schedule === undefined ? {} : { schedule }) });
  if (imported.value === null) return faults(...imported.diagnostics);
  const folder = path.join(root, "content", id);
  const schemas = installedSchemas(root);
  const refused = writeNewFolder(root, folder, imported.value.files.map((file) => withSchema(file, schemas)));
  if (refused !== null) return faults(refused);
  const report = {
    course: id,
    files: imported.value.files.map(({ path: name }) => `content/${id}/${name}`),
    counts: countsOf(imported.value),
    unplaced: imported.value.unplaced.length,
  };
  return { value: report, diagnostics: [...imported.diagnostics, ...(await refusals(root, id))] };
}
