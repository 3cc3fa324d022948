import { rmSync } from "node:fs";
import path from "node:path";
import type { Format } from "../../src/build/job.js";
import type * as Projects from "../../src/build/run-project.js";
import type * as Painting from "../../src/paint/index.js";
import type * as Rendering from "../../src/render.js";
import type { DocumentInput } from "../../src/render.js";
import { bytesByPurpose } from "./bytes-by-purpose.js";
import { benchProject } from "./variants.js";

// Run from the repository.
const repository = process.cwd();

// The program as it is shipped: it finds its templates from where it lies.
const shipped = path.join(repository, "dist");
const { runProject } = (await import(path.join(shipped, "build", "run-project.js"))) as typeof Projects;
const { metadataOf, pages, prepare, renderDocument } = (await import(path.join(shipped, "render.js"))) as typeof Rendering;
const { paintPdf } = (await import(path.join(shipped, "paint", "index.js"))) as typeof Painting;

const mostTime = 1.2;
const mostSize = 1.25;

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? NaN;
}

/** What the documents of a project are made of. */
async function inputsOf(root: string, targets: readonly string[]): Promise<readonly DocumentInput[]> {
  const inputs: DocumentInput[] = [];
  const make: Format["make"] = (input) => {
    inputs.push(input);
    return Promise.resolve({ bytes: null, pages: 0, diagnostics: [] });
  };
  await runProject({ from: root, targets, output: null, environment: {}, report: () => undefined }, [{ name: "check", extension: ".pdf", make }], async ({ jobs, work }) => {
    for (const job of jobs) await work(job, () => ({ status: "checked", diagnostics: [] }));
  });
  return inputs;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

async function tagged(input: DocumentInput): Promise<Uint8Array> {
  const { bytes } = await renderDocument(input);
  if (bytes === null) throw new Error("a document with errors cannot be measured");
  return bytes;
}

/** The same pages without tags. Such a file conforms to nothing. */
async function untagged(input: DocumentInput): Promise<Uint8Array> {
  const { value: prepared } = await prepare(input);
  const { value: document } = prepared === null ? { value: null } : await pages(prepared, input);
  if (document === null) throw new Error("a document with errors cannot be measured");
  return paintPdf(document, metadataOf(input), false).bytes;
}

/** Tagged, and judged, and untagged by turns, so that a busy machine slows both. */
async function handout(input: DocumentInput, name: string): Promise<void> {
  const [withTags, without] = [await tagged(input), await untagged(input)];
  const pairs: { tagged: number; untagged: number }[] = [];
  for (let round = 0; round < 31; round++)
    pairs.push({ tagged: await timed(() => tagged(input)), untagged: await timed(() => untagged(input)) });
  const time = median(pairs.map((pair) => pair.tagged / pair.untagged));
  const size = withTags.length / without.length;
  console.log(
    `${name}: time ${time.toFixed(2)} (≤ ${mostTime}: ${time <= mostTime ? "holds" : "MISSED"}), ` +
    `size ${withTags.length} / ${without.length} = ${size.toFixed(2)} (≤ ${mostSize}: ${size <= mostSize ? "holds" : "MISSED"})`,
  );
}

/** Where the bytes of a batch go, tagged and not. */
async function batch(count: number): Promise<void> {
  const project = benchProject(path.join(repository, "content", "large-model-engineering"), count);
  const totals = new Map<string, number>();
  let [withTags, without] = [0, 0];
  for (const input of await inputsOf(project.root, [])) {
    const bytes = await tagged(input);
    withTags += bytes.length;
    without += (await untagged(input)).length;
    for (const [purpose, length] of bytesByPurpose(bytes)) totals.set(purpose, (totals.get(purpose) ?? 0) + length);
  }
  rmSync(project.root, { recursive: true });
  console.log(`${count} lessons: ${withTags} bytes, untagged ${without}, ratio ${(withTags / without).toFixed(2)}`);
  for (const [purpose, length] of [...totals].sort(([, a], [, b]) => b - a))
    console.log(`  ${purpose}: ${Math.round(length)} bytes, ${((length / withTags) * 100).toFixed(1)} %`);
}

for (const input of await inputsOf(repository, []))
  if (input.subject.kind === "handout") await handout(input, `${input.course.id}/${input.subject.lesson.id}`);
await batch(Number(process.argv[2] ?? 100));
