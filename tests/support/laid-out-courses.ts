import { runProject } from "../../src/build/run-project.js";
import type { Diagnostic } from "../../src/diagnostics/index.js";
import type { LaidOutDocument } from "../../src/layout/index.js";
import { metadataOf, pages, prepare } from "../../src/render.js";

/** A document of a project, on its pages. */
export interface LaidOutSample {
  readonly name: string;
  readonly document: LaidOutDocument;
  readonly diagnostics: readonly Diagnostic[];
}

/** Every document of the project around a folder on its pages, in a look of its own or the one named, and nothing written. */
export async function laidOutProject(from: string, look?: string): Promise<readonly LaidOutSample[]> {
  const samples: LaidOutSample[] = [];
  const failures: string[] = [];
  await runProject({ from, targets: [], output: null, environment: {}, report: () => undefined, ...(look === undefined ? {} : { look }) }, [{
    name: "check",
    extension: ".pdf",
    make: async (input) => {
      const prepared = await prepare(input);
      const laid = prepared.value === null ? null : await pages(prepared.value, input);
      const diagnostics = [...prepared.diagnostics, ...(laid?.diagnostics ?? [])];
      if (laid?.value != null) samples.push({ name: metadataOf(input).title, document: laid.value, diagnostics });
      return { bytes: null, pages: laid?.value?.pages.length ?? 0, diagnostics, claims: [] };
    },
  }], async ({ jobs, work }) => {
    for (const job of jobs) await work(job, ({ diagnostics, hasFailed }) => {
      if (hasFailed) failures.push(...diagnostics.map(({ message }) => message));
      return { status: "checked", diagnostics: [] };
    });
  });
  if (samples.length === 0 || failures.length > 0) throw new Error(`nothing is laid out: ${failures.join("; ")}`);
  return samples;
}
