import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";

/** What of the library is used here; the compiled script runs in dist/bench/ and takes the compiled library. */
interface Library {
  readonly buildProject: (options: {
    readonly from: string;
    readonly targets: readonly string[];
    readonly output: null;
    readonly environment: Readonly<Record<string, string>>;
    readonly report: (event: { readonly kind: string }) => void;
  }) => Promise<unknown>;
}

const library = (await import(pathToFileURL(path.join(import.meta.dirname, "..", "index.js")).href)) as Library;

const count = Number(process.argv[2] ?? 2000);
const steps = 10;

function lesson(index: number): string {
  return `title: Lesson ${index}\nhours: 1\nsections:\n  - title: Section ${index}\n    topics:\n      - title: Topic ${index}\n        summary: Words number ${index} and *some* more of them.\n        key-points: [first ${index}, second ${index}]\n`;
}

const root = mkdtempSync(path.join(tmpdir(), "lectern-memory-"));
const course = path.join(root, "content/c");
mkdirSync(path.join(course, "lessons"), { recursive: true });
const ids = Array.from({ length: count }, (_, index) => `l${String(index).padStart(6, "0")}`);
for (const [index, id] of ids.entries()) writeFileSync(path.join(course, "lessons", `${id}.yaml`), lesson(index));
writeFileSync(path.join(course, "course.yaml"), `title: C\nlang: en\nparts: [{ title: P, lessons: [${ids.join(", ")}] }]\n`);

/** Bytes that are alive, on the heap and beside it. */
function alive(): number {
  if (globalThis.gc === undefined) throw new Error("run with --expose-gc");
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

const marks: { readonly documents: number; readonly bytes: number }[] = [];
let documents = 0;
await library.buildProject({
  from: root, targets: [], output: null, environment: {},
  report: ({ kind }) => {
    if (kind !== "document") return;
    documents += 1;
    if (documents % Math.ceil(count / steps) === 0) marks.push({ documents, bytes: alive() });
  },
});
rmSync(root, { recursive: true });

for (const [index, { documents: at, bytes }] of marks.entries()) {
  const before = marks[index - 1];
  const growth = before === undefined ? "" : `  ${((bytes - before.bytes) / (at - before.documents) / 1000).toFixed(1)} kB a document`;
  console.log(`${at} documents: ${(bytes / 1e6).toFixed(1)} MB alive${growth}`);
}
const [first, last] = [marks[steps >> 1], marks.at(-1)];
if (first !== undefined && last !== undefined)
  console.log(`second half: ${((last.bytes - first.bytes) / (last.documents - first.documents) / 1000).toFixed(2)} kB a document`);
