import { jsonSchema, schemaNames } from "../build/index.js";
import { closestName } from "../diagnostics/index.js";
import type { Request } from "./arguments.js";
import { exitCodes } from "./exit-code.js";
import type { World } from "./world.js";

/** Prints the JSON Schema of one kind of content file, and gives the exit code. */
export function printSchema({ targets }: Request, { stdout, stderr }: World): number {
  const [written] = targets;
  const name = schemaNames.find((one) => one === written);
  if (name !== undefined && targets.length === 1) {
    stdout.write(jsonSchema(name));
    return exitCodes.success.code;
  }
  const near = written === undefined ? null : closestName(written, schemaNames);
  const found = targets.length === 0 ? "nothing" : `\`${targets.join(" ")}\``;
  const hint = near === null ? "" : `; did you mean \`${near}\`?`;
  stderr.write(`lectern: \`schema\` takes one of ${schemaNames.map((one) => `\`${one}\``).join(", ")}, found ${found}${hint}\n`);
  return exitCodes.usage.code;
}
