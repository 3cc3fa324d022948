import path from "node:path";
import { runProject } from "../../src/build/run-project.js";
import type { Diagnostic } from "../../src/diagnostics/index.js";
import type { LaidOutDocument } from "../../src/layout/index.js";
import type { DocumentKind } from "../../src/model/index.js";
import { metadataOf, pages, prepare } from "../../src/render.js";
import type { DocumentInput, PreparedDocument } from "../../src/render.js";

/** A document of a project, on its pages. */
export interface LaidOutSample {
  readonly name: string;
  readonly kind: DocumentKind;
  readonly lang: string;
  readonly document: LaidOutDocument;
  readonly diagnostics: readonly Diagnostic[];
}

/** What of a project is laid out, and how: everything, in the look and on the paper that its courses name, where absent. */
export interface LayingOut {
  readonly look?: string;
  readonly paper?: "a4" | "letter";
  /** Courses or documents, as the command line takes them. */
  readonly targets?: readonly string[];
  /** Words of titles: documents that have none of them are left out, and then it may be that none is left. */
  readonly titles?: readonly string[];
}

function onPaper(input: DocumentInput, paper: LayingOut["paper"]): DocumentInput {
  return paper === undefined ? input : { ...input, course: { ...input.course, pageSize: { value: paper, span: input.course.title.span } } };
}

/** A document of a project, as far as its element tree and its styles. */
export interface PreparedSample {
  /** Where its PDF would stand, from the folder of output. */
  readonly file: string;
  readonly input: DocumentInput;
  readonly prepared: PreparedDocument;
  readonly diagnostics: readonly Diagnostic[];
}

/** Every document of the project around a folder before there are pages; `take` is given one after the other. A document with mistakes throws. */
async function eachPrepared(from: string, { look, paper, targets = [], titles = [] }: LayingOut, take: (sample: PreparedSample) => Promise<readonly Diagnostic[]>): Promise<void> {
  const failures: string[] = [];
  let file = "";
  await runProject({ from, targets, output: null, environment: {}, report: () => undefined, ...(look === undefined ? {} : { look }) }, [{
    name: "check",
    extension: ".pdf",
    make: async (given) => {
      const input = onPaper(given, paper);
      const { title } = metadataOf(input);
      if (titles.length > 0 && !titles.some((words) => title.includes(words))) return { bytes: null, pages: 0, diagnostics: [], claims: [] };
      const { value: prepared, diagnostics } = await prepare(input);
      const found = prepared === null ? diagnostics : await take({ file, input, prepared, diagnostics });
      return { bytes: null, pages: 0, diagnostics: found, claims: [] };
    },
  }], async ({ jobs, output, work }) => {
    for (const job of jobs) {
      file = path.relative(output, job.output);
      await work(job, ({ diagnostics, hasFailed }) => {
        if (hasFailed) failures.push(...diagnostics.map(({ message }) => message));
        return { status: "checked", diagnostics: [] };
      });
    }
  });
  if (failures.length > 0) throw new Error(`nothing is laid out: ${failures.join("; ")}`);
}

/** Every document of the project around a folder before there are pages. */
export async function preparedProject(from: string, how: LayingOut = {}): Promise<readonly PreparedSample[]> {
  const samples: PreparedSample[] = [];
  await eachPrepared(from, how, (sample) => {
    samples.push(sample);
    return Promise.resolve(sample.diagnostics);
  });
  return samples;
}

/** Every document of the project around a folder on its pages, and nothing written. */
export async function laidOutProject(from: string, how: LayingOut = {}): Promise<readonly LaidOutSample[]> {
  const samples: LaidOutSample[] = [];
  await eachPrepared(from, how, async ({ input, prepared, diagnostics: found }) => {
    const laid = await pages(prepared, input);
    const diagnostics = [...found, ...laid.diagnostics];
    const { title, lang } = metadataOf(input);
    if (laid.value !== null) samples.push({ name: title, kind: input.subject.kind, lang, document: laid.value, diagnostics });
    return diagnostics;
  });
  if (samples.length === 0 && (how.titles ?? []).length === 0) throw new Error("nothing is laid out");
  return samples;
}
