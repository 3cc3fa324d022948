import { runProject } from "../../src/build/run-project.js";
import type { Diagnostic } from "../../src/diagnostics/index.js";
import type { LaidOutDocument } from "../../src/layout/index.js";
import type { DocumentKind } from "../../src/model/index.js";
import { metadataOf, pages, prepare } from "../../src/render.js";
import type { DocumentInput } from "../../src/render.js";

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

/** Every document of the project around a folder on its pages, and nothing written. */
export async function laidOutProject(from: string, { look, paper, targets = [], titles = [] }: LayingOut = {}): Promise<readonly LaidOutSample[]> {
  const samples: LaidOutSample[] = [];
  const failures: string[] = [];
  await runProject({ from, targets, output: null, environment: {}, report: () => undefined, ...(look === undefined ? {} : { look }) }, [{
    name: "check",
    extension: ".pdf",
    make: async (given) => {
      const input = onPaper(given, paper);
      const { title } = metadataOf(input);
      if (titles.length > 0 && !titles.some((words) => title.includes(words))) return { bytes: null, pages: 0, diagnostics: [], claims: [] };
      const prepared = await prepare(input);
      const laid = prepared.value === null ? null : await pages(prepared.value, input);
      const diagnostics = [...prepared.diagnostics, ...(laid?.diagnostics ?? [])];
      if (laid?.value != null) samples.push({ name: title, kind: input.subject.kind, lang: metadataOf(input).lang, document: laid.value, diagnostics });
      return { bytes: null, pages: laid?.value?.pages.length ?? 0, diagnostics, claims: [] };
    },
  }], async ({ jobs, work }) => {
    for (const job of jobs) await work(job, ({ diagnostics, hasFailed }) => {
      if (hasFailed) failures.push(...diagnostics.map(({ message }) => message));
      return { status: "checked", diagnostics: [] };
    });
  });
  if ((samples.length === 0 && titles.length === 0) || failures.length > 0) throw new Error(`nothing is laid out: ${failures.join("; ")}`);
  return samples;
}
