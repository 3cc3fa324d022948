import { textOfFile, verifyFile } from "../build/index.js";
import type { Diagnostic } from "../diagnostics/index.js";
import type { Request } from "./arguments.js";
import { exitCodeOf, exitCodes } from "./exit-code.js";
import { reportFor } from "./report.js";
import { usageMistake } from "./usage-mistake.js";
import { isPassed, verificationFields, verificationText } from "./verification-text.js";
import type { World } from "./world.js";

/** `lectern verify`. */
export async function verify(request: Request, world: World): Promise<number> {
  const { targets } = request;
  if (targets.length === 0) return usageMistake("`verify` takes one or more PDF files", targets, world);
  const report = reportFor(request, world);
  const diagnostics: Diagnostic[] = [];
  let passed = true;
  for (const name of targets) {
    const outcome = await verifyFile(world.from, name);
    for (const found of outcome.diagnostics) report.diagnostic(found);
    diagnostics.push(...outcome.diagnostics);
    if (outcome.value === null) continue;
    passed &&= isPassed(outcome.value);
    report.result(verificationText(name, outcome.value), { type: "verification", file: name, ...verificationFields(outcome.value) });
  }
  const code = exitCodeOf({ documents: [], diagnostics }, false);
  return code === exitCodes.success.code && !passed ? exitCodes.faults.code : code;
}

/** `lectern text`. */
export async function text(request: Request, world: World): Promise<number> {
  const [name, ...others] = request.targets;
  if (name === undefined || others.length > 0) return usageMistake("`text` takes one PDF file", request.targets, world);
  const { value, diagnostics } = await textOfFile(world.from, name);
  const report = reportFor(request, world);
  for (const found of diagnostics) report.diagnostic(found);
  if (value !== null) world.stdout.write(value);
  return exitCodeOf({ documents: [], diagnostics }, false);
}
