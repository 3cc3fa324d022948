import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Format } from "../../src/build/job.js";
import type * as Projects from "../../src/build/run-project.js";
import type { Source } from "../../src/diagnostics/index.js";
import type * as Rendering from "../../src/render.js";

// Run from the repository; the program is the shipped one, which finds its templates from where it lies.
const repository = process.cwd();
const shipped = path.join(repository, "dist");
const { runProject } = (await import(path.join(shipped, "build", "run-project.js"))) as typeof Projects;
const { prepareTemplate, renderDocument } = (await import(path.join(shipped, "render.js"))) as typeof Rendering;

const most = 1.15;
const rounds = 5;

/** Lines as a plain engine breaks them: one after the other, marks as wide as the font has them, words whole. */
const plain: Source = {
  path: "plain.css",
  text: `* { text-wrap: stable; hyphens: manual; text-autospace: no-autospace; text-spacing-trim: space-all }`,
};

const output = mkdtempSync(path.join(tmpdir(), "lectern-bench-"));

/** Seconds of processor time of a whole build: content and templates read, PDFs written. */
async function build(extra: readonly Source[]): Promise<number> {
  const started = process.cpuUsage();
  const make: Format["make"] = (input) =>
    renderDocument({ ...input, template: prepareTemplate({ ...input.template, sheets: [...input.template.sheets, ...extra] }) });
  await runProject({ from: repository, targets: [], output, environment: {}, report: () => undefined }, [{ name: "pdf", extension: ".pdf", make }], async ({ jobs, work }) => {
    for (const job of jobs)
      await work(job, ({ bytes }) => {
        mkdirSync(path.dirname(job.output), { recursive: true });
        if (bytes !== null) writeFileSync(job.output, bytes);
        return { status: "written", diagnostics: [] };
      });
  });
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1e6;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? NaN;
}

// The first builds fill caches; then by turns, so that a busy machine slows both.
await build([]);
await build([plain]);
const pairs: { readonly ours: number; readonly plain: number }[] = [];
for (let round = 0; round < rounds; round++) {
  const first = round % 2 === 0 ? await build([]) : await build([plain]);
  const second = round % 2 === 0 ? await build([plain]) : await build([]);
  pairs.push(round % 2 === 0 ? { ours: first, plain: second } : { ours: second, plain: first });
}
rmSync(output, { recursive: true });
const ratios = pairs.map((pair) => pair.ours / pair.plain).sort((one, other) => one - other);
const ratio = median(ratios);
process.stdout.write(
  `whole build of the samples, ${rounds} pairs in one process, processor time: ${median(pairs.map(({ ours }) => ours)).toFixed(2)} s, ` +
  `plain ${median(pairs.map((pair) => pair.plain)).toFixed(2)} s, ratio ${ratio.toFixed(3)} ` +
  `(${(ratios[0] ?? NaN).toFixed(3)} to ${(ratios.at(-1) ?? NaN).toFixed(3)}; ≤ ${most}: ${ratio <= most ? "holds" : "MISSED"})\n`);
