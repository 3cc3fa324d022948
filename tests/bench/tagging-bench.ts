import { rmSync } from "node:fs";
import path from "node:path";
import type * as Projects from "../../src/build/run-project.js";
import type * as Rendering from "../../src/render.js";
import type { DocumentInput } from "../../src/render.js";
import { bytesByPurpose } from "./bytes-by-purpose.js";
import { benchProject } from "./variants.js";

// Run from the repository.
const repository = process.cwd();

// The program as it is shipped: it finds its templates from where it lies.
const shipped = path.join(repository, "dist");
const { runProject } = (await import(path.join(shipped, "build", "run-project.js"))) as typeof Projects;
const { renderDocument, renderUntagged } = (await import(path.join(shipped, "render.js"))) as typeof Rendering;

const mostTime = 1.2;
const mostSize = 1.25;

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? NaN;
}

/** What the documents of a project are made of. */
async function inputsOf(root: string, targets: readonly string[]): Promise<readonly DocumentInput[]> {
  const inputs: DocumentInput[] = [];
  await runProject({ from: root, targets, output: null, environment: {}, report: () => undefined }, {
    render: (input) => {
      inputs.push(input);
      return Promise.resolve({ pdf: null, pages: 0, diagnostics: [], claims: [] });
    },
    writes: false,
  });
  return inputs;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

async function bytesOf(work: Promise<{ readonly pdf: Uint8Array | null }>): Promise<Uint8Array> {
  const { pdf } = await work;
  if (pdf === null) throw new Error("a document with errors cannot be measured");
  return pdf;
}

/** Tagged, and judged, and untagged by turns, so that a busy machine slows both. */
async function handout(input: DocumentInput, name: string): Promise<void> {
  const [tagged, untagged] = [await bytesOf(renderDocument(input)), await bytesOf(renderUntagged(input))];
  const pairs: { tagged: number; untagged: number }[] = [];
  for (let round = 0; round < 31; round++)
    pairs.push({ tagged: await timed(() => renderDocument(input)), untagged: await timed(() => renderUntagged(input)) });
  const time = median(pairs.map((pair) => pair.tagged / pair.untagged));
  const size = tagged.length / untagged.length;
  console.log(
    `${name}: time ${time.toFixed(2)} (≤ ${mostTime}: ${time <= mostTime ? "holds" : "MISSED"}), ` +
    `size ${tagged.length} / ${untagged.length} = ${size.toFixed(2)} (≤ ${mostSize}: ${size <= mostSize ? "holds" : "MISSED"})`,
  );
}

/** Where the bytes of a batch go, tagged and not. */
async function batch(count: number): Promise<void> {
  const project = benchProject(path.join(repository, "content", "large-model-engineering"), count);
  const totals = new Map<string, number>();
  let [tagged, untagged] = [0, 0];
  for (const input of await inputsOf(project.root, [])) {
    const bytes = await bytesOf(renderDocument(input));
    tagged += bytes.length;
    untagged += (await bytesOf(renderUntagged(input))).length;
    for (const [purpose, length] of bytesByPurpose(bytes)) totals.set(purpose, (totals.get(purpose) ?? 0) + length);
  }
  rmSync(project.root, { recursive: true });
  console.log(`${count} lessons: ${tagged} bytes, untagged ${untagged}, ratio ${(tagged / untagged).toFixed(2)}`);
  for (const [purpose, length] of [...totals].sort(([, a], [, b]) => b - a))
    console.log(`  ${purpose}: ${Math.round(length)} bytes, ${((length / tagged) * 100).toFixed(1)} %`);
}

for (const input of await inputsOf(repository, []))
  if (input.subject.kind === "handout") await handout(input, `${input.course.id}/${input.subject.lesson.id}`);
await batch(Number(process.argv[2] ?? 100));
