import { existsSync } from "node:fs";
import path from "node:path";
import { performance } from "node:perf_hooks";
import { diagnostic } from "../diagnostics/index.js";
import type { Diagnostic } from "../diagnostics/index.js";
import type { PdfStandard } from "../model/index.js";
import { placeOf } from "../render.js";
import type { DocumentInput, RenderedDocument } from "../render.js";
import { prepareCourse } from "./course-build.js";
import type { ReadyDocument } from "./course-build.js";
import { creationDate, sourceDateEpoch } from "./creation-date.js";
import { displayPath } from "./display-path.js";
import type { DocumentReport, DocumentStatus } from "./document-report.js";
import { Findings } from "./findings.js";
import type { BuildEvent, BuildResult } from "./findings.js";
import { isDiskFailure } from "./failure-reason.js";
import { openSlots } from "./open-slots.js";
import { prepareFolder, unwritable } from "./output-folder.js";
import { lockOutput, releaseAll } from "./output-lock.js";
import { separateNames } from "./plan.js";
import { findProject } from "./project.js";
import type { Project } from "./project.js";
import { Templates } from "./templates.js";
import { judged } from "./judge-output.js";
import { shielded } from "./shielded.js";
import { writeAtomically } from "./write-file.js";

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
  /** What the PDFs are to conform to, whatever the courses say. */
  readonly pdfStandard?: PdfStandard;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Told of everything as it is found. */
  readonly report: (event: BuildEvent) => void;
}

/** What is done with each document: laid out only, or laid out, painted and written. */
export interface Work {
  readonly render: (input: DocumentInput) => Promise<RenderedDocument>;
  readonly writes: boolean;
}

/** What every document of a run shares. */
interface Run {
  readonly root: string;
  readonly work: Work;
  readonly templates: Templates;
  readonly epoch: number | null;
  readonly verify: boolean;
  readonly pdfStandard: PdfStandard | null;
  /** Output folders that cannot be written to. */
  readonly refused: ReadonlySet<string>;
}

interface Result {
  readonly status: DocumentStatus;
  readonly pages: number;
  readonly diagnostics: readonly Diagnostic[];
}

async function write(run: Run, document: ReadyDocument, { pdf, pages, diagnostics }: RenderedDocument): Promise<Result> {
  if (pdf === null || run.refused.has(path.dirname(document.output))) return { status: "failed", pages, diagnostics };
  try {
    return { status: await shielded(() => writeAtomically(document.output, pdf), releaseAll), pages, diagnostics };
  } catch (error) {
    if (!isDiskFailure(error)) throw error;
    const refusal = unwritable(run.root, document.output, error);
    return { status: "failed", pages, diagnostics: [...diagnostics, refusal] };
  }
}

async function make(run: Run, document: ReadyDocument): Promise<Result> {
  const { content, fonts, images } = document;
  if (content === null) return { status: "failed", pages: 0, diagnostics: [] };
  const template = run.templates.of({
    course: document.folder,
    kind: document.kind,
    lang: content.course.lang.value,
  });
  // A sheet or partial that cannot be read is missed by the whole document.
  if (template.value === null || template.diagnostics.length > 0)
    return { status: "failed", pages: 0, diagnostics: template.diagnostics };
  const created = creationDate(content, run.epoch);
  const rendered = await run.work.render({ ...content, template: template.value, fonts, images, created, ...(run.pdfStandard === null ? {} : { pdfStandard: run.pdfStandard }) });
  if (run.work.writes) return write(run, document, run.verify ? await judged(rendered, placeOf(content)) : rendered);
  const faulty = rendered.diagnostics.some(({ severity }) => severity === "error");
  return { status: faulty ? "failed" : "checked", pages: rendered.pages, diagnostics: rendered.diagnostics };
}

async function makeDocument(run: Run, document: ReadyDocument, findings: Findings): Promise<void> {
  const started = performance.now();
  const { status, pages, diagnostics } = await make(run, document);
  findings.addDiagnostics(diagnostics);
  const report: DocumentReport = {
    status,
    source: document.source,
    output: displayPath(run.root, document.output),
    pages,
    milliseconds: Math.round(performance.now() - started),
    openSlots: document.content === null ? 0 : openSlots(document.content.course, document.content.subject),
    stale: status === "failed" && existsSync(document.output),
  };
  findings.addDocument(report);
}

/** Makes the output folders; those that cannot be written to are named before any work is done for them. */
function prepareFolders(root: string, output: string, documents: readonly ReadyDocument[], findings: Findings): ReadonlySet<string> {
  const folders = new Set(documents.map(({ output }) => path.dirname(output)));
  const refusals = [...folders].map((folder) => ({ folder, refusal: prepareFolder(root, output, folder) }));
  findings.addDiagnostics(refusals.flatMap(({ refusal }) => refusal ?? []));
  return new Set(refusals.filter(({ refusal }) => refusal !== null).map(({ folder }) => folder));
}

async function prepareDocuments(project: Project, output: string, findings: Findings): Promise<readonly ReadyDocument[]> {
  const courses = await Promise.all(project.selections.map((selection) => prepareCourse(project.root, output, selection)));
  findings.addDiagnostics(courses.flatMap(({ diagnostics }) => diagnostics));
  const separated = separateNames(courses.flatMap(({ documents }) => documents));
  findings.addDiagnostics(separated.diagnostics);
  return separated.documents;
}

/** The mistake of an output folder that another build holds. */
function lockedOutput(root: string, output: string, heldBy: number | null): Diagnostic {
  const holder = heldBy === null ? "another build" : `another build, process ${heldBy},`;
  const message = `${holder} holds the output folder \`${displayPath(root, output)}\``;
  return diagnostic("build/output-locked", null, message, "wait until it is done, or name another folder with `--output`");
}

/** Makes documents while no other build writes into the output folder. */
async function makeLocked(run: Omit<Run, "refused">, output: string, documents: readonly ReadyDocument[], findings: Findings): Promise<void> {
  const lock = lockOutput(output);
  if ("heldBy" in lock) {
    findings.addDiagnostics([lockedOutput(run.root, output, lock.heldBy)]);
    for (const document of documents) await makeDocument({ ...run, refused: new Set() }, { ...document, content: null }, findings);
    return;
  }
  try {
    const refused = prepareFolders(run.root, output, documents, findings);
    for (const document of documents) await makeDocument({ ...run, refused }, document, findings);
  } finally {
    lock.release();
  }
}

/** Does the work on every document asked for, one after the other, and says what came of it. */
export async function runProject(options: ProjectOptions, work: Work): Promise<BuildResult> {
  const findings = new Findings(options.report);
  const { project, diagnostics } = findProject(options.from, options.targets);
  const epoch = sourceDateEpoch(options.environment);
  findings.addDiagnostics([...diagnostics, ...epoch.diagnostics]);
  if (project === null || epoch.diagnostics.length > 0) return findings.result;
  const { root } = project;
  const output = options.output === null ? path.join(root, "output") : path.resolve(options.from, options.output);
  const documents = await prepareDocuments(project, output, findings);
  const run = { root, work, templates: new Templates(root), epoch: epoch.value, verify: options.verify ?? false, pdfStandard: options.pdfStandard ?? null };
  findings.begin(documents.length);
  if (work.writes && documents.length > 0) await makeLocked(run, output, documents, findings);
  else for (const document of documents) await makeDocument({ ...run, refused: new Set() }, document, findings);
  return findings.result;
}
