// Reads what `lectern pack --format json` prints and writes the folders of the packs, a line each, from the root of the repository.
import path from "node:path";
import process from "node:process";
import { createInterface } from "node:readline";

for await (const text of createInterface({ input: process.stdin })) {
  let line = { type: "" };
  try {
    line = JSON.parse(text);
  } catch {
    continue;
  }
  if (line.type === "pack" && !/[\r\n]/.test(line.path)) process.stdout.write(`${path.posix.join(process.env.LECTERN_FOLDER ?? ".", line.path)}\n`);
}
