import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";

/** What of the library is used here; the compiled script runs in dist/bench/ and takes the compiled library. */
interface Library {
  readonly buildProject: (options: {
    readonly from: string;
    readonly targets: readonly string[];
    readonly only: readonly string[];
    readonly output: null;
    readonly limits: number;
    readonly environment: Readonly<Record<string, string>>;
    readonly report: () => void;
  }) => Promise<{
    readonly documents: readonly { readonly status: string; readonly pages: number }[];
    readonly diagnostics: readonly { readonly message: string }[];
  }>;
}

const library = (await import(pathToFileURL(path.join(import.meta.dirname, "..", "index.js")).href)) as Library;

const course = "title: Growth\nlang: en\nparts: [{ title: Part, lessons: [table] }]\n";

const lesson = `title: Table
sections: [{ title: Rows, topics: [{ title: Rows, tables: [{ id: rows, caption: Rows }] }] }]
`;

function csv(rows: number): string {
  const lines = Array.from({ length: rows }, (_, row) => `plot ${row + 1},clover and daisies,${(row * 7) % 25},${(row % 9) / 10}`);
  return ["plot,species,count,variance", ...lines].join("\n");
}

function sheet(entries: number): string {
  const groups = Array.from({ length: Math.ceil(entries / 10) }, (_, group) => {
    const size = Math.min(10, entries - 10 * group);
    const terms = Array.from({ length: size }, (__, entry) => `      - { term: Term ${10 * group + entry + 1}, definition: What the word means in this course. }\n`);
    return `  - title: Group ${group + 1}\n    entries:\n${terms.join("")}`;
  });
  return `title: Sheet\ngroups:\n${groups.join("")}`;
}

function topics(count: number): string {
  const body = "What a page of words is made of, said again and again until it is full. ".repeat(12);
  return Array.from({ length: count }, (_, topic) => `      - { title: Topic ${topic + 1}, body: "${body}" }\n`).join("");
}

function longLesson(count: number): string {
  return `title: Long\nsections:\n  - title: Words\n    topics:\n${topics(count)}`;
}

/** A course of lessons of a page or two. */
function lessons(count: number): Readonly<Record<string, string>> {
  const ids = Array.from({ length: count }, (_, index) => `lesson-${index + 1}`);
  const files = ids.map((id) => [`lessons/${id}.yaml`, longLesson(3).replace("title: Long", `title: ${id}`)] as const);
  return { ...Object.fromEntries(files), "course.yaml": `title: Growth\nlang: en\nparts:\n  - title: Part\n    lessons: [${ids.join(", ")}]\n` };
}

/** A kind of document that grows: its file, what fills it, and the sizes that are measured. */
interface Subject {
  readonly name: string;
  readonly target: string;
  /** Which documents of the target; all where absent. */
  readonly only?: readonly string[];
  readonly files: (size: number) => Readonly<Record<string, string>>;
  readonly sizes: readonly number[];
}

const subjects: readonly Subject[] = [
  {
    name: "rows of a CSV table",
    target: "lessons/table.yaml",
    files: (size) => ({ "lessons/table.yaml": lesson, "tables/rows.csv": csv(size) }),
    sizes: [1, 10, 100, 500, 1000, 2500, 5000],
  },
  {
    name: "entries of a sheet",
    target: "sheets/sheet.yaml",
    files: (size) => ({ "lessons/table.yaml": lesson, "sheets/sheet.yaml": sheet(size) }),
    sizes: [1, 10, 100, 250, 500, 1000],
  },
  { name: "topics of a lesson, three to a page", target: "lessons/table.yaml", files: (size) => ({ "lessons/table.yaml": longLesson(size) }), sizes: [3, 30, 150, 300] },
  { name: "documents of a course", target: "", only: ["handouts"], files: lessons, sizes: [1, 10, 100, 500, 1000] },
  { name: "lessons of a book", target: "", only: ["book"], files: lessons, sizes: [1, 10, 50, 100] },
];

async function secondsOf({ target, files, only = [] }: Subject, size: number): Promise<{ seconds: number; pages: number }> {
  const root = mkdtempSync(path.join(tmpdir(), "lectern-growth-"));
  for (const [name, text] of Object.entries({ "course.yaml": course, ...files(size) })) {
    const file = path.join(root, "content", "growth", name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  // The time that the process computes: other programs of the machine do not count.
  const started = process.cpuUsage();
  const built = await library.buildProject({
    from: root, targets: [path.join("content", "growth", target)], only, output: null, limits: 2, environment: {}, report: () => undefined,
  });
  const { user, system } = process.cpuUsage(started);
  const seconds = (user + system) / 1e6;
  rmSync(root, { recursive: true });
  const { documents } = built;
  if (documents.length === 0 || documents.some(({ status }) => status !== "written")) throw new Error(built.diagnostics.map(({ message }) => message).join("\n"));
  return { seconds, pages: documents.reduce((sum, { pages }) => sum + pages, 0) };
}

/** The exponent of a power of the size that the times follow: the slope of a line through their logarithms. */
function exponentOf(points: readonly { readonly size: number; readonly seconds: number }[]): number {
  const logs = points.map(({ size, seconds }) => [Math.log(size), Math.log(seconds)] as const);
  const [meanX, meanY] = [0, 1].map((axis) => logs.reduce((sum, log) => sum + (log[axis] ?? 0), 0) / logs.length);
  const across = logs.reduce((sum, [x, y]) => sum + (x - (meanX ?? 0)) * (y - (meanY ?? 0)), 0);
  return across / logs.reduce((sum, [x]) => sum + (x - (meanX ?? 0)) ** 2, 0);
}

type Point = Awaited<ReturnType<typeof secondsOf>> & { readonly size: number };

/** The least of as many runs as there are rounds; a round takes every size in turn, so that a slow minute slows them all. */
async function leastOf(subject: Subject, sizes: readonly number[], rounds: number): Promise<Point[]> {
  const least = new Map<number, Point>();
  for (let round = 0; round < rounds; round += 1)
    for (const size of sizes) {
      const run = { size, ...(await secondsOf(subject, size)) };
      if (run.seconds < (least.get(size)?.seconds ?? Infinity)) least.set(size, run);
    }
  return [...least.values()];
}

async function measure(subject: Subject): Promise<void> {
  const { name, sizes } = subject;
  await secondsOf(subject, Math.min(100, sizes.at(-1) ?? 100)); // what is compiled and read once is no growth
  const points = await leastOf(subject, sizes.slice(0, -2), 2);
  const doubling = await leastOf(subject, sizes.slice(-2), 6);
  const all = [...points, ...doubling];
  console.log(`${name}: ${all.map(({ size, seconds, pages }) => `${size} in ${seconds.toFixed(3)} s (${pages} pages)`).join(", ")}`);
  const last = exponentOf(doubling);
  console.log(`  exponent ${exponentOf(all).toFixed(2)} from ${sizes.join(", ")}`);
  console.log(`  exponent ${last.toFixed(2)} of the last doubling, least of 6 rounds (≤ 1.1: ${last <= 1.1 ? "linear" : "NOT LINEAR"})`);
}

// Words on the command line choose subjects by their names.
const asked = process.argv.slice(2);
for (const subject of subjects) if (asked.length === 0 || asked.some((word) => subject.name.includes(word))) await measure(subject);
