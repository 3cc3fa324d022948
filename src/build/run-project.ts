import { existsSync } from "node:fs";
import path from "node:path";
import { performance } from "node:perf_hooks";
import { closestName, diagnostic, hasErrors } from "../diagnostics/index.js";
import type { Diagnostic } from "../diagnostics/index.js";
import { kindOf } from "../documents/index.js";
import type { PdfStandard } from "../model/index.js";
import { renderDraft } from "../render-draft.js";
import type { DocumentInput } from "../render.js";
import { prepareCourse } from "./course-build.js";
import type { CourseBuild } from "./course-build.js";
import { BuildBudget } from "./build-budget.js";
import { creationDate, sourceDateEpoch } from "./creation-date.js";
import { displayPath } from "./display-path.js";
import type { DocumentStatus, PastDocument } from "./document-report.js";
import { Findings } from "./findings.js";
import type { BuildEvent, BuildResult } from "./findings.js";
import { jobsOf } from "./job.js";
import type { Format, Job, JobResult } from "./job.js";
import { leftoversIn } from "./leftovers.js";
import type { LeftoverQuery } from "./leftovers.js";
import { draftPath, handoutFiles } from "./output-name.js";
import { findProject } from "./project.js";
import type { Project } from "./project.js";
import { Templates } from "./templates.js";

/** What is asked for, and where from. */
export interface ProjectOptions {
  /** Whole path of the folder that the command is run in. */
  readonly from: string;
  /** Courses and files; none for everything. */
  readonly targets: readonly string[];
  /** Output folder, relative to `from`, or `null` for the project's `output/`. */
  readonly output: string | null;
  /** Whether every condition is judged before a PDF is written, and not only those that take no time. */
  readonly verify?: boolean;
  /** Whether the markup of every document with its computed styles is written beside its PDF. */
  readonly styles?: boolean;
  /** Whether a draft is made of each document with mistakes. */
  readonly draft?: boolean;
  /** Kinds of documents (`syllabus`, `handouts`, `sheets`) and names of lessons and sheets: these alone; all where absent. */
  readonly only?: readonly string[];
  /** What the PDFs are to conform to, whatever the courses say. */
  readonly pdfStandard?: PdfStandard;
  /** What the limits of every document are multiplied by; 1 where absent. */
  readonly limits?: number;
  /** What became of documents in a process that this one goes on from, by the outputs that they were begun for. */
  readonly past?: ReadonlyMap<string, PastDocument>;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Told of everything as it is found. */
  readonly report: (event: BuildEvent) => void;
}

/** What became of the bytes of a job. */
export interface Delivery {
  readonly status: DocumentStatus;
  readonly diagnostics: JobResult["diagnostics"];
}

/** The jobs of a run, with what their work needs and whom they tell. */
export interface Run {
  readonly root: string;
  /** Whole path of the output folder. */
  readonly output: string;
  readonly jobs: readonly Job[];
  readonly findings: Findings;
  /** Files of earlier builds that nothing makes any more, as people should see them. */
  readonly leftovers: () => readonly string[];
  /** Does a job, hands its result on, and reports what came of it. */
  readonly work: (job: Job, deliver: (result: JobResult) => Promise<Delivery> | Delivery) => Promise<void>;
}

type Content = Pick<DocumentInput, "course" | "subject">;

/** What every job of a run shares. */
interface Shared {
  readonly root: string;
  readonly templates: Templates;
  readonly epoch: number | null;
  readonly verify: boolean;
  readonly limits: number;
  readonly budget: BuildBudget;
  readonly past: NonNullable<ProjectOptions["past"]>;
  /** Where the PDFs go that are as they should be, as far as the jobs are done. */
  readonly whole: string[];
}

/** What a job's document is rendered from. */
function inputOf({ epoch, verify, limits, budget }: Shared, job: Job, template: DocumentInput["template"], content: Content): DocumentInput {
  const { document: { fonts, images, courseId }, variant: { pdfStandard, suffix } } = job;
  const handouts = handoutFiles(content.course, courseId, suffix);
  const created = creationDate(content, epoch);
  return { ...content, template, fonts, images: images.within(limits, (pixels) => { budget.spend("pixels", pixels); }), limits, created, verify, handouts, ...(pdfStandard === null ? {} : { pdfStandard }) };
}

async function resultOf(shared: Shared, job: Job): Promise<JobResult> {
  const { document: { content, folder, kind, waitsFor }, format } = job;
  const failed = { job, bytes: null, hasFailed: true, pages: 0, diagnostics: [], draft: null };
  if (content === null || !job.isAlone) return failed;
  const excess = shared.budget.excess();
  if (excess !== null) return { ...failed, diagnostics: [excess] };
  const template = shared.templates.of({ course: folder, kind, lang: content.course.lang.value });
  // A sheet or partial that cannot be read is missed by the whole document.
  if (template.value === null || template.diagnostics.length > 0) return { ...failed, diagnostics: template.diagnostics };
  const { bytes, pages, diagnostics } = await format.make(inputOf(shared, job, template.value, content));
  shared.budget.spend("pages", pages);
  const waits = waitsFor.length > 0;
  return { job, bytes: waits ? null : bytes, hasFailed: waits || hasErrors(diagnostics), pages, diagnostics, draft: null };
}

/** The result of a job, with a draft in place of a PDF that has mistakes where drafts are asked for. */
async function resultWithDraft(shared: Shared, job: Job): Promise<JobResult> {
  const result = await resultOf(shared, job);
  const { document: { draft: drafted, folder, kind }, format, isAlone } = job;
  if (!result.hasFailed || drafted === null || format.name !== "pdf" || !isAlone) return result;
  const query = { course: folder, kind, lang: drafted.course.lang.value };
  const own = shared.templates.of(query);
  const faults = [...drafted.faults, ...own.diagnostics, ...(own.value?.diagnostics ?? []), ...result.diagnostics];
  // Where the course's own template comes to nothing, that of the package may.
  for (const template of [own.value, shared.templates.of({ ...query, isPlain: true }).value]) {
    if (template === null || template.layout === null) continue;
    const { bytes, pages } = await renderDraft(inputOf(shared, job, template, drafted), faults);
    if (bytes !== null) return { ...result, pages, draft: bytes };
  }
  return result;
}

async function doJob(shared: Shared, job: Job, findings: Findings, deliver: Parameters<Run["work"]>[1]): Promise<void> {
  const { document: { source, content, waitsFor }, format, output } = job;
  const started = { format: format.name, source, output: displayPath(shared.root, output), stale: existsSync(output) };
  const keep = (status: DocumentStatus): void => {
    if (format.name === "pdf" && (status === "written" || status === "unchanged")) shared.whole.push(output);
  };
  const past = shared.past.get(started.output);
  if (past !== undefined) {
    keep(past.document.status);
    findings.recall(past);
    return;
  }
  findings.start(started);
  const from = performance.now();
  const result = await resultWithDraft(shared, job);
  findings.addDiagnostics(result.diagnostics);
  const { status, diagnostics } = await deliver(result);
  findings.addDiagnostics(diagnostics);
  keep(status);
  findings.addDocument({
    status,
    format: format.name,
    source,
    output: displayPath(shared.root, status === "draft" ? draftPath(output) : output),
    pages: result.pages,
    milliseconds: Math.round(performance.now() - from),
    openSlots: content === null || format.name === "styles" ? 0 : kindOf(content.subject).openSlots(content.course, content.subject),
    stale: (status === "failed" || status === "draft") && started.stale,
    waitsFor,
  });
}

/** The words of `--only` that mean no document of the courses. */
function unknownWords(only: readonly string[], words: readonly string[]): readonly Diagnostic[] {
  return only.filter((word) => !words.includes(word)).map((word) => {
    const near = closestName(word, words);
    const hint = near === null ? "name `syllabus`, `handouts` or `sheets`, or a lesson or sheet by the name of its file" : `did you mean \`${near}\`?`;
    return diagnostic("build/unknown-target", null, `\`${word}\` is neither a kind of document nor a lesson or sheet of what is asked for`, hint);
  });
}

async function coursesOf(project: Project, findings: Findings, { draft = false, only = [] }: ProjectOptions, budget: BuildBudget): Promise<readonly CourseBuild[]> {
  const courses = await Promise.all(project.selections.map((selection) => prepareCourse(project.root, selection, { drafts: draft, only, budget })));
  const mistakes = unknownWords(only, courses.flatMap(({ words }) => words));
  findings.addDiagnostics([...mistakes, ...courses.flatMap(({ diagnostics }) => diagnostics)]);
  return mistakes.length > 0 ? [] : courses;
}

/** Files of earlier builds that nothing makes any more; none where not all of a course was asked for, or not all could be read. */
function leftoversOf({ root, selections, courses: all }: Project, courses: readonly CourseBuild[], made: Pick<LeftoverQuery, "output" | "whole">, { targets, output: named, only = [] }: ProjectOptions): readonly string[] {
  const documents = courses.map(({ possible }) => possible);
  if (only.length > 0 || documents.includes(null) || selections.some(({ files }) => files !== null)) return [];
  const isWhole = named === null && targets.length === 0;
  const query = { ...made, documents: documents.flatMap((some) => some ?? []), courses: selections.map(({ id }) => id), all: isWhole ? all.map(({ id }) => id) : null };
  return leftoversIn(query).map((file) => displayPath(root, file));
}

/** Reads what is asked for and plans its jobs; `doAll` does them, one after the other or not at all. */
export async function runProject(
  options: ProjectOptions,
  formats: readonly Format[],
  doAll: (run: Run) => Promise<void>,
): Promise<BuildResult> {
  const findings = new Findings(options.report, options.past !== undefined);
  const budget = new BuildBudget(options.limits ?? 1);
  const { project, diagnostics } = findProject(options.from, options.targets);
  const epoch = sourceDateEpoch(options.environment);
  findings.addDiagnostics([...diagnostics, ...epoch.diagnostics]);
  if (project === null || epoch.diagnostics.length > 0) return findings.result;
  const { root } = project;
  const output = options.output === null ? path.join(root, "output") : path.resolve(options.from, options.output);
  const courses = await coursesOf(project, findings, options, budget);
  const usual = { suffix: "", pdfStandard: options.pdfStandard ?? null };
  const { jobs, diagnostics: clashes } = jobsOf(output, courses.flatMap(({ documents }) => documents), [usual], formats);
  findings.addDiagnostics(clashes);
  budget.spend("documents", jobs.length);
  findings.begin(jobs.length);
  const shared: Shared = { root, templates: new Templates(root), epoch: epoch.value, verify: options.verify ?? false, limits: options.limits ?? 1, budget, past: options.past ?? new Map<string, PastDocument>(), whole: [] };
  const leftovers = (): readonly string[] => leftoversOf(project, courses, { output, whole: shared.whole }, options);
  await doAll({ root, output, jobs, findings, leftovers, work: (job, deliver) => doJob(shared, job, findings, deliver) });
  return findings.result;
}
