import path from "node:path";
import process from "node:process";
import { buildInputs } from "./resources/builds.js";
import { fileInputs } from "./resources/files.js";
import type { Input } from "./resources/input.js";
import { lookInputs } from "./resources/look.js";
import { measure } from "./resources/measure.js";
import { pictureInputs } from "./resources/pictures.js";
import { rasterInputs } from "./resources/rasters.js";
import { wordInputs } from "./resources/words.js";

// The compiled script runs in dist/bench/text/tests/bench/.
const repository = path.join(import.meta.dirname, "..", "..", "..", "..", "..");
const program = process.env["LECTERN_PROGRAM"] ?? path.join(repository, "dist", "cli", "lectern.js");
const [chosen = ""] = process.argv.slice(2);
const inputs: readonly Input[] = [...wordInputs, ...lookInputs, ...pictureInputs, ...rasterInputs, ...fileInputs, ...buildInputs];

/** Seconds of processor time after which a run is ended from outside. */
const longest = 15;

/** The most that the inputs of a kind took, and which was the slowest. */
interface Worst {
  readonly inputs: number;
  readonly what: string;
  readonly seconds: number;
  readonly megabytes: number;
}

const worst = new Map<string, Worst>();

for (const input of inputs) {
  const name = `${input.kind}: ${input.what}`;
  if (!new RegExp(chosen).test(name)) continue;
  const { seconds, megabytes, code, said } = await measure(program, input, longest);
  const isBeyond = seconds > 10 || megabytes > 1000;
  const lines = said.split("\n");
  const told = lines.find((line) => /error\[/.test(line)) ?? lines.filter((line) => line !== "").at(-1) ?? "";
  process.stdout.write(`${isBeyond ? "!!" : "  "} ${seconds.toFixed(1).padStart(6)} s ${megabytes.toFixed(0).padStart(6)} MB  exit ${String(code).padStart(4)}  ${name}\n      ${told.slice(0, 160)}\n`);
  const before = worst.get(input.kind) ?? { inputs: 0, what: "", seconds: -1, megabytes: 0 };
  const slowest = seconds > before.seconds ? { what: input.what, seconds } : before;
  worst.set(input.kind, { ...slowest, inputs: before.inputs + 1, megabytes: Math.max(before.megabytes, megabytes) });
}

process.stdout.write("\n| kind | inputs | the slowest | seconds | megabytes |\n|---|---|---|---|---|\n");
const shown = (value: number, digits: number): string => (Number.isFinite(value) ? value.toFixed(digits) : `ended after ${longest} s`);
for (const [kind, { inputs: count, what, seconds, megabytes }] of worst) process.stdout.write(`| ${kind} | ${count} | ${what} | ${shown(seconds, 1)} | ${shown(megabytes, 0)} |\n`);
