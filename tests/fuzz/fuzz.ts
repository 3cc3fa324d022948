import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Coverage } from "./coverage.js";
import { hear } from "./hear.js";
import { HangWatch } from "./hang-watch.js";
import { Dice, mutated } from "./mutate.js";
import { targets } from "./targets.js";
import type { Target } from "./targets.js";

/** Executions between two looks at what was covered. */
const batch = 64;

/** Milliseconds of processor time that no input of a few kilobytes may take: a finding, as a throw is. */
const slowest = 2000;

/** Milliseconds by the clock after which an input is taken to hang, on a machine that has other work too. */
const longest = 60_000;

function findingsFolder(target: Target): string {
  return path.resolve("tests/fuzz/findings", target.name);
}

/** Keeps an input that Lectern could not read as it should; from then on it is a test. */
function keep(target: Target, bytes: Uint8Array, why: string): void {
  const folder = findingsFolder(target);
  mkdirSync(folder, { recursive: true });
  const name = createHash("sha256").update(bytes).digest("hex").slice(0, 12);
  writeFileSync(path.join(folder, `${name}.bin`), bytes);
  console.log(`${target.name}: ${why}; kept as ${name}.bin`);
}

/** What is being read: a package that throws outside of what it was asked for ends the run, and its input is kept. */
let reading: { readonly target: Target; readonly bytes: Uint8Array } | null = null;
process.once("uncaughtException", (error: Error) => {
  if (reading !== null) keep(reading.target, reading.bytes, `thrown where nobody can catch it: ${error.stack ?? error.message}`);
  process.exit(1);
});

/** Why an input is a finding, or `null`. */
async function faultOf(target: Target, bytes: Uint8Array, watch: HangWatch): Promise<string | null> {
  const started = process.cpuUsage();
  watch.begin(bytes);
  reading = { target, bytes };
  let said: readonly string[] = [];
  try {
    said = await hear(() => target.read(bytes));
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message).split("\n").slice(0, 3).join(" | ") : String(error);
  }
  const { user, system } = process.cpuUsage(started);
  const milliseconds = (user + system) / 1000;
  if (said.length > 0) return `a package says by itself: ${said.join(" | ")}`;
  return milliseconds > slowest ? `${Math.round(milliseconds)} ms for ${bytes.length} bytes` : null;
}

interface Outcome {
  readonly executions: number;
  readonly kept: number;
  readonly findings: number;
}

async function fuzz(target: Target, seconds: number, coverage: Coverage, dice: Dice): Promise<Outcome> {
  const folder = findingsFolder(target);
  const past = readdirSync(path.dirname(folder)).includes(target.name) ? readdirSync(folder).map((name) => readFileSync(path.join(folder, name))) : [];
  const corpus: Uint8Array[] = [...target.seeds(), ...past];
  const told = new Set<string>();
  const watch = new HangWatch(findingsFolder(target), longest);
  let executions = 0;
  for (const seed of corpus) await faultOf(target, seed, watch);
  coverage.hasGrown();
  for (const end = performance.now() + seconds * 1000; performance.now() < end;) {
    const tried: Uint8Array[] = [];
    for (let count = 0; count < batch; count++) {
      const bytes = mutated(dice.pick(corpus) ?? new Uint8Array(), dice.pick(corpus) ?? new Uint8Array(), target.words, dice);
      const fault = await faultOf(target, bytes, watch);
      executions++;
      tried.push(bytes);
      const kind = fault?.replace(/\d+/g, "N") ?? "";
      if (fault === null || told.has(kind)) continue;
      told.add(kind);
      keep(target, bytes, fault);
    }
    // Which of the batch it was cannot be told, so all of them go on; the few that did nothing cost little.
    if (coverage.hasGrown()) corpus.push(...tried.filter((_, index) => index % 8 === dice.roll(8)), tried[dice.roll(batch)] ?? new Uint8Array());
  }
  watch.end();
  return { executions, kept: corpus.length, findings: told.size };
}

function optionOf(name: string, otherwise: string): string {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : (process.argv[at + 1] ?? otherwise);
}

const minutes = Number(optionOf("minutes", "10"));
const only = optionOf("target", "");
const seed = Number(optionOf("seed", String(Date.now() % 2 ** 31)));
const chosen = targets.filter(({ name }) => only === "" || name === only);
const coverage = new Coverage();
console.log(`seed ${seed}, ${chosen.length} targets, ${minutes} minutes`);
let findings = 0;
let executions = 0;
for (const target of chosen) {
  const outcome = await fuzz(target, (minutes * 60) / chosen.length, coverage, new Dice(seed));
  findings += outcome.findings;
  executions += outcome.executions;
  console.log(`${target.name}: ${outcome.executions} executions, corpus of ${outcome.kept}, ${coverage.functions} functions ran, ${coverage.missed} characters of them never, ${outcome.findings} findings`);
}
console.log(`${executions} executions, ${findings} findings`);
process.exitCode = findings > 0 ? 1 : 0;
