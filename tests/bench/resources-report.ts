import path from "node:path";
import process from "node:process";
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
const inputs: readonly Input[] = [...wordInputs, ...lookInputs, ...pictureInputs, ...rasterInputs, ...fileInputs];

for (const input of inputs) {
  const name = `${input.kind}: ${input.what}`;
  if (!new RegExp(chosen).test(name)) continue;
  const { seconds, megabytes, code, said } = await measure(program, input, 15);
  const isBeyond = seconds > 10 || megabytes > 1000;
  const lines = said.split("\n");
  const told = lines.find((line) => /error\[/.test(line)) ?? lines.filter((line) => line !== "").at(-1) ?? "";
  process.stdout.write(`${isBeyond ? "!!" : "  "} ${seconds.toFixed(1).padStart(6)} s ${megabytes.toFixed(0).padStart(6)} MB  exit ${String(code).padStart(4)}  ${name}\n      ${told.slice(0, 160)}\n`);
}
