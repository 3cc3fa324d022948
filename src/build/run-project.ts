import { existsSync } from "node:fs";
import path from "node:path";
import { closestName, diagnostic } from "../diagnostics/index.js";
import type { Diagnostic } from "../diagnostics/index.js";
import { kindOf } from "../documents/index.js";
import { prepareCourse } from "./course-build.js";
import type { CourseBuild } from "./course-build.js";
import { BuildRecord } from "./build-record.js";
import { BuildBudget } from "./build-budget.js";
import { sourceDateEpoch } from "./creation-date.js";
import { displayPath } from "./display-path.js";
import type { DocumentStatus, PastDocument } from "./document-report.js";
import { Findings } from "./findings.js";
import type { BuildResult } from "./findings.js";
import { jobsOf } from "./job.js";
import type { Format, Job, JobResult } from "./job.js";
import { JobPool } from "./job-pool.js";
import { startWorkers } from "./job-worker.js";
import type { JobWorker } from "./job-worker.js";
import { KeptReadings } from "./kept-readings.js";
import { leftoversIn } from "./leftovers.js";
import type { LeftoverQuery } from "./leftovers.js";
import { DocumentMaker, failedJob } from "./make-document.js";
import { outputFolderOf } from "./output-folder.js";
import { draftPath } from "./output-name.js";
import { findProject } from "./project.js";
import type { Project } from "./project.js";
import type { ProjectOptions } from "./project-options.js";
import { shardsOf } from "./shard.js";
import { usualForm } from "../variants/index.js";
import { Templates } from "./templates.js";

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
  /** All jobs that the project has, with the number of the part that each belongs to, from 1. */
  readonly shards: ReadonlyMap<Job, number>;
  readonly findings: Findings;
  /** Files of earlier builds that nothing makes any more, as people should see them. */
  readonly leftovers: () => readonly string[];
  /** What earlier builds made of the same; `null` where nobody is to remember. */
  readonly record: BuildRecord | null;
  /** What earlier processes and this one have read; `null` where nobody is to remember. */
  readonly kept: KeptReadings | null;
  /** Makes the document of a job, and tells nobody. */
  readonly make: (job: Job) => Promise<JobResult>;
  /** Does a job, hands its result on, and reports what came of it; `recall` is told of one that another process did. */
  readonly work: (job: Job, deliver: (result: JobResult) => Promise<Delivery> | Delivery, recall?: (past: PastDocument) => void) => Promise<void>;
}

/** What every job of a run shares. */
interface Shared {
  readonly root: string;
  readonly pool: JobPool;
  readonly budget: BuildBudget;
  readonly past: NonNullable<ProjectOptions["past"]>;
  /** Where the PDFs go that are as they should be, as far as the jobs are done. */
  readonly whole: string[];
}

/** The result of a job; a mistake instead where the build has come to more than it may. */
async function resultOf({ budget, pool }: Shared, job: Job): Promise<JobResult> {
  const excess = job.document.content === null ? null : budget.excess();
  if (excess !== null) return { ...failedJob(job), diagnostics: [excess] };
  const result = await pool.take(job);
  budget.spend("pages", result.pages);
  budget.spend("pixels", result.pixels);
  return result;
}

async function doJob(shared: Shared, findings: Findings, [job, deliver, recall]: Parameters<Run["work"]>): Promise<void> {
  const { document: { source, content, waitsFor }, format, output } = job;
  const started = { format: format.name, source, output: displayPath(shared.root, output), stale: existsSync(output) };
  const keep = (status: DocumentStatus): void => {
    if (format.name === "pdf" && (status === "written" || status === "unchanged")) shared.whole.push(output);
  };
  const past = shared.past.get(started.output);
  if (past !== undefined) {
    keep(past.document.status);
    // The build is one, in however many processes: what the earlier ones made counts.
    shared.budget.spend("pages", past.document.pages);
    shared.budget.spend("pixels", past.pixels);
    findings.recall(past);
    recall?.(past);
    return;
  }
  findings.start(started);
  const result = await resultOf(shared, job);
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
    milliseconds: result.milliseconds,
    openSlots: content === null || format.name === "styles" || format.name === "ics" ? 0 : kindOf(content.subject).openSlots(content.course, content.subject),
    stale: (status === "failed" || status === "draft") && started.stale,
    waitsFor,
  }, result.pixels);
}

/** The words of `--only` that mean no document of the courses. */
function unknownWords(only: readonly string[], words: readonly string[]): readonly Diagnostic[] {
  return only.filter((word) => !words.includes(word)).map((word) => {
    const near = closestName(word, words);
    const hint = near === null ? "name `syllabus`, `handouts` or `sheets`, or a lesson or sheet by the name of its file" : `did you mean \`${near}\`?`;
    return diagnostic("build/unknown-target", null, `\`${word}\` is neither a kind of document nor a lesson or sheet of what is asked for`, hint);
  });
}

async function coursesOf(project: Project, findings: Findings, { draft = false, only = [], also = [], since, audiences = ["student"], memory, form = usualForm, matrix = false, theme = [], look }: ProjectOptions, { budget, kept }: { readonly budget: BuildBudget; readonly kept: KeptReadings | null }): Promise<readonly CourseBuild[]> {
  const courses = await Promise.all(project.selections.map((selection) => prepareCourse(project.root, selection, { drafts: draft, only, also, since, audiences, budget, memory, texts: kept ?? memory, forms: { form, matrix }, theme, look: look ?? null })));
  const mistakes = unknownWords(only, courses.flatMap(({ words }) => words));
  findings.addDiagnostics([...mistakes, ...courses.flatMap(({ diagnostics }) => diagnostics)]);
  return mistakes.length > 0 ? [] : courses;
}

/** Files of earlier builds that nothing makes any more; none where not all of a course was asked for, or not all could be read. */
function leftoversOf({ root, selections, courses: all }: Project, courses: readonly CourseBuild[], made: Pick<LeftoverQuery, "output" | "whole">, { targets, output: named, only = [], shard }: ProjectOptions): readonly string[] {
  const documents = courses.map(({ possible }) => possible);
  if (only.length > 0 || shard !== undefined || documents.includes(null) || selections.some(({ files }) => files !== null)) return [];
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
  const { project, diagnostics } = findProject(options.from, options.targets);
  const epoch = sourceDateEpoch(options.environment);
  findings.addDiagnostics([...diagnostics, ...epoch.diagnostics]);
  if (project === null || epoch.diagnostics.length > 0) return findings.result;
  // They read what is asked for at the same time as this thread does.
  const workers = startWorkers(project, options, formats);
  try {
    await runJobs({ project, epoch: epoch.value, findings, formats, workers }, options, doAll);
  } finally {
    await Promise.all(workers.map((worker) => worker.end()));
  }
  return findings.result;
}

/** Sheets of changes behind all others: workers, who know documents by their order, have none of them. */
function sheetsLast(documents: CourseBuild["documents"]): CourseBuild["documents"] {
  return [...documents.filter(({ kind }) => kind !== "changes"), ...documents.filter(({ kind }) => kind === "changes")];
}

/** A project that was found, and who works on it. */
interface Found {
  readonly project: Project;
  readonly epoch: number | null;
  readonly findings: Findings;
  readonly formats: readonly Format[];
  readonly workers: readonly JobWorker[];
}

/** The jobs with those first whose documents are made from one of the files. */
function madeFirst(jobs: readonly Job[], root: string, files: ReadonlySet<string>): readonly Job[] {
  const isFirst = ({ document: { source } }: Job): boolean => files.has(path.join(root, source));
  return [...jobs.filter(isFirst), ...jobs.filter((job) => !isFirst(job))];
}

async function runJobs({ project, epoch, findings, formats, workers }: Found, options: ProjectOptions, doAll: (run: Run) => Promise<void>): Promise<void> {
  const { root } = project;
  const { limits = 1, verify = false, describes = false, look = null, past = new Map<string, PastDocument>(), pdfStandard = null } = options;
  const budget = new BuildBudget(limits);
  const output = outputFolderOf(root, options);
  // A process that builds again remembers by itself.
  const kept = options.remembers === true && (options.first?.size ?? 0) === 0 ? new KeptReadings(output, options.memory) : null;
  const courses = await coursesOf(project, findings, options, { budget, kept });
  const { jobs: inOrder, diagnostics: clashes } = jobsOf(output, sheetsLast(courses.flatMap(({ documents }) => documents)), pdfStandard, formats);
  const shards = shardsOf(inOrder, options.shard?.of ?? 1);
  const own = inOrder.filter((job) => shards.get(job) === (options.shard?.index ?? 1));
  const jobs = options.first === undefined ? own : madeFirst(own, root, options.first);
  findings.addDiagnostics(clashes);
  budget.spend("documents", jobs.length);
  findings.begin(jobs.length);
  const record = options.remembers === true ? BuildRecord.of(output) : null;
  const maker = new DocumentMaker({ templates: new Templates(root, options.memory), epoch, verify, describes, look, limits, record, memory: options.memory });
  const shared: Shared = { root, pool: new JobPool(jobs, maker, workers), budget, past, whole: [] };
  const leftovers = (): readonly string[] => leftoversOf(project, courses, { output, whole: shared.whole }, options);
  await doAll({ root, output, jobs, shards, findings, leftovers, record, kept, make: (job) => maker.make(job), work: (...asked) => doJob(shared, findings, asked) });
}
