import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { cpus, tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { lessonWords } from "./peers/lesson-words.js";
import { facePackages, typstProgram } from "./peers/typst-program.js";
import { typstBook, typstHandout } from "./peers/typst-source.js";
import { resultsSection, withSection } from "./peers/results-table.js";
import type { Measured, Row } from "./peers/results-table.js";
import { benchProject } from "./variants.js";

// Lectern beside what sets the same words without it. Every figure is a whole process, measured from outside by GNU time; the
// works of a round run one after the other, so that a busy machine slows all of them, and ratios are taken round by round.
// The compiled script runs in dist/bench/.
const repository = path.join(import.meta.dirname, "..", "..");
const sampleCourse = path.join(repository, "content", "large-model-engineering");
const lectern = path.join(repository, "dist", "cli", "lectern.js");
const peers = path.join(repository, "tests", "bench", "peers");
const work = mkdtempSync(path.join(tmpdir(), "lectern-peers-"));

const { values } = parseArgs({ options: { rounds: { type: "string", default: "5" }, node: { type: "string", default: process.execPath }, write: { type: "boolean", default: false }, only: { type: "string", default: "" } } });
/** Which works are run: those whose names match. */
const chosen = new RegExp(values.only);
const node = values.node;

/** Runs a command line by the shell; the peak is that of the largest process. Ends with an error where the command fails. */
function measure(cwd: string, command: string): Omit<Measured, "bytes"> {
  const report = path.join(work, "time");
  const { status, stderr } = spawnSync("/usr/bin/time", ["-o", report, "-f", "%e %U %S %M", "sh", "-c", command], { cwd, encoding: "utf8", env: { ...process.env, CI: "true" } });
  if (status !== 0) throw new Error(`${command} ends with ${status ?? "a signal"}\n${stderr.slice(0, 2000)}`);
  const [seconds = NaN, user = NaN, system = NaN, kilobytes = NaN] = readFileSync(report, "utf8").trim().split(/\s+/).map(Number);
  return { seconds, processor: user + system, peak: kilobytes / 1024 };
}

function bytesBelow(folder: string): number {
  if (!existsSync(folder)) return 0;
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".pdf"));
  return files.reduce((sum, file) => sum + statSync(path.join(folder, file)).size, 0);
}

/** One thing that is timed: what is removed before, what is run, and where its PDFs lie. */
interface Work {
  readonly cwd: string;
  readonly output: string;
  readonly command: string;
  /** What is done before each run, outside of the time. */
  readonly before?: () => void;
}

function run({ cwd, output, command, before }: Work): Measured {
  if (before === undefined) rmSync(output, { recursive: true, force: true });
  else before();
  mkdirSync(output, { recursive: true });
  return { ...measure(cwd, command), bytes: bytesBelow(output) };
}

/** The faces of the product in one folder, as Typst takes them. */
function fontFolder(): string {
  const folder = path.join(work, "fonts");
  mkdirSync(folder);
  const { resolve } = createRequire(path.join(repository, "package.json"));
  for (const name of facePackages) {
    const root = path.dirname(resolve(`@expo-google-fonts/${name}/package.json`));
    for (const file of readdirSync(root, { recursive: true, encoding: "utf8" }))
      if (file.endsWith(".ttf")) cpSync(path.join(root, file), path.join(folder, path.basename(file)));
  }
  return folder;
}

/** pdfmake is installed beside its package file, in the folder of the measurements. */
function installedPdfmake(): string {
  const folder = path.join(work, "pdfmake");
  mkdirSync(folder);
  for (const file of ["package.json", "pdfmake-handouts.js"]) cpSync(path.join(peers, file), path.join(folder, file));
  execFileSync("npm", ["install", "--silent", "--no-audit", "--no-fund"], { cwd: folder });
  return path.join(folder, "pdfmake-handouts.js");
}

/** Makes the title of a lesson longer by a character. */
function edit(lesson: string): void {
  writeFileSync(lesson, readFileSync(lesson, "utf8").replace(/^title: .+$/m, "$&改"));
}

/** The works of a book of lessons; none of one lesson alone. */
function bookWorks(root: string, lessons: readonly string[]): Record<string, Work> {
  if (lessons.length === 1) return {};
  const at = (name: string): string => path.join(root, name);
  return {
    "lectern, book": { cwd: root, output: at("book"), command: `${node} ${lectern} build --book --output ${at("book")}` },
    "plain pdfkit, book": { cwd: root, output: at("plain-book"), command: `${node} ${path.join(repository, "tests", "bench", "plain-pdfkit.js")} --book ${at("plain-book")} ${lessons.join(" ")}` },
  };
}

/** The works of `count` lessons: each peer's, by its name. */
function worksOf(count: number, fonts: string, typst: string | null, pdfmake: string): Record<string, Work> {
  const { root, lessons } = benchProject(sampleCourse, count);
  const sources = path.join(root, "sources");
  mkdirSync(sources);
  const words = lessons.map((file) => lessonWords(file));
  for (const [index, lesson] of words.entries()) {
    writeFileSync(path.join(sources, `${String(index)}.typ`), typstHandout(lesson));
    writeFileSync(path.join(sources, `${String(index)}.json`), JSON.stringify(lesson));
  }
  writeFileSync(path.join(sources, "book.typ"), typstBook("大模型算法工程入门与进阶课程", words));
  const at = (name: string): string => path.join(root, name);
  const targets = count === 1 ? lessons.join(" ") : "";
  const [first = ""] = lessons;
  const flags = `--ignore-system-fonts --font-path ${fonts}`;
  const works: Record<string, Work> = {
    lectern: { cwd: root, output: at("output"), command: `${node} ${lectern} build ${targets}` },
    "lectern, --jobs 2": { cwd: root, output: at("output-by-two"), command: `${node} ${lectern} build ${targets} --jobs 2 --output ${at("output-by-two")}` },
    "lectern, nothing changed": { cwd: root, output: at("output"), command: `${node} ${lectern} build ${targets}`, before: () => undefined },
    "lectern, a line changed": { cwd: root, output: at("output"), command: `${node} ${lectern} build ${targets}`, before: () => { edit(first); } },
    ...bookWorks(root, lessons),
    pdfmake: { cwd: root, output: at("pdfmake"), command: `${node} ${pdfmake} ${repository} ${at("pdfmake")} ${sources}/[0-9]*.json` },
    "plain pdfkit": { cwd: root, output: at("plain"), command: `${node} ${path.join(repository, "tests", "bench", "plain-pdfkit.js")} ${at("plain")} ${lessons.join(" ")}` },
  };
  if (typst === null) return works;
  works["typst"] = { cwd: sources, output: at("typst"), command: `seq 0 ${count - 1} | xargs -P2 -I@ ${typst} compile ${flags} @.typ ${at("typst")}/@.pdf` };
  works["typst, book"] = { cwd: sources, output: at("typst-book"), command: `${typst} compile ${flags} book.typ ${at("typst-book")}/book.pdf` };
  return works;
}

/** Rounds of all works, one after the other. */
function rounds(works: Readonly<Record<string, Work>>, count: number): Record<string, Measured[]> {
  const measured: Record<string, Measured[]> = {};
  for (let round = 0; round < count; round++)
    for (const [name, item] of Object.entries(works)) if (chosen.test(name)) (measured[name] ??= []).push(run(item));
  return measured;
}

/** What is measured of a set of works: their rows, each beside the one that its ratio is taken to. */
function rows(work: string, measured: Readonly<Record<string, readonly Measured[]>>, names: readonly string[], base: string): Row[] {
  return names.flatMap((name) => {
    const runs = measured[name];
    return runs === undefined ? [] : [{ work, name, runs, base, baseRuns: measured[base] ?? [] }];
  });
}

const typst = typstProgram();
const fonts = fontFolder();
const pdfmake = installedPdfmake();
const count = Number(values.rounds);
const nodeStart: Work = { cwd: work, output: path.join(work, "none"), command: `${node} -e 0` };
const alone = worksOf(1, fonts, typst, pdfmake);
const single = values.only === "book" ? {} : rounds({ node: nodeStart, ...alone }, count);
const one = alone["lectern"] === undefined ? {} : { "lectern, one lesson": alone["lectern"] };
const batch = rounds({ node: nodeStart, ...one, ...worksOf(100, fonts, typst, pdfmake) }, Math.ceil(count / 2));
const nameOf = (program: string): string => execFileSync(program, ["--version"], { encoding: "utf8" }).trim();
const heading = `## Node ${nameOf(node).replace(/^v(\d+)\..*$/, "$1")}`;
const section = resultsSection(
  heading,
  [
    ...rows("one lesson, cold", single, ["node", "lectern", "typst", "pdfmake", "plain pdfkit"], "node"),
    ...rows("100 lessons", batch, ["typst", "lectern", "lectern, --jobs 2", "pdfmake", "plain pdfkit"], "typst"),
    ...rows("100 lessons again", batch, ["lectern, nothing changed"], "node"),
    ...rows("100 lessons again", batch, ["lectern, a line changed"], "lectern, one lesson"),
    ...rows("book of 100 lessons", batch, ["typst, book", "lectern, book", "plain pdfkit, book"], "typst, book"),
  ],
  `Node ${nameOf(node)}, ${typst === null ? "no Typst on this machine" : nameOf(typst)}, pdfmake 0.3.11, ${cpus().length} processors`,
);
console.log(section);
if (values.write) {
  const page = path.join(repository, "tests", "bench", "RESULTS.md");
  writeFileSync(page, withSection(readFileSync(page, "utf8"), heading, section));
}
rmSync(work, { recursive: true });
