import { buildProject, checkProject, packageVersion, slotLedger } from "../build/index.js";
import type { BuildEvent, BuildResult, ProjectOptions } from "../build/index.js";
import { diagnosticToJson, formatDiagnostic } from "../diagnostics/index.js";
import { readArguments } from "./arguments.js";
import type { Request } from "./arguments.js";
import type { CommandName } from "./commands.js";
import { exitCodeOf, exitCodes } from "./exit-code.js";
import { helpText } from "./help.js";
import { ledgerCsv, ledgerTable } from "./ledger-text.js";
import { documentLine, totalLine } from "./report-text.js";
import { printSchema } from "./schema.js";

/** Somewhere that text can be written to. */
export interface TextStream {
  write(text: string): unknown;
}

/** What a command sees of the world around it. */
export interface World {
  readonly stdout: TextStream;
  readonly stderr: TextStream;
  /** Whole path of the current folder. */
  readonly from: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

const work: Readonly<Record<Exclude<CommandName, "slots" | "schema">, (options: ProjectOptions) => Promise<BuildResult>>> = {
  build: buildProject,
  check: checkProject,
};

function reportText({ stdout, stderr }: World): (event: BuildEvent) => void {
  return (event) => {
    if (event.kind === "document") stdout.write(`${documentLine(event.document)}\n`);
    else stderr.write(`${formatDiagnostic(event.diagnostic)}\n\n`);
  };
}

function reportJson({ stdout }: World): (event: BuildEvent) => void {
  return (event) => {
    const line =
      event.kind === "document"
        ? { type: "document", version: 1, ...event.document }
        : { type: "diagnostic", ...diagnosticToJson(event.diagnostic) };
    stdout.write(`${JSON.stringify(line)}\n`);
  };
}

function printLedger({ switches, failOn }: Request, options: ProjectOptions, { stdout }: World): number {
  const ledger = slotLedger(options);
  if (switches.has("json")) for (const slot of ledger.slots) stdout.write(`${JSON.stringify({ type: "slot", version: 1, ...slot })}\n`);
  else stdout.write(switches.has("csv") ? ledgerCsv(ledger.slots) : ledgerTable(ledger.slots));
  const failing = ledger.slots.some(({ state }) => state.replace(" ", "-") === failOn);
  return exitCodeOf(ledger, switches.has("strict"), failing);
}

async function perform(request: Request, world: World): Promise<number> {
  if (request.command === "schema") return printSchema(request.targets, world);
  const json = request.switches.has("json");
  const options: ProjectOptions = {
    from: world.from,
    targets: request.targets,
    output: request.output,
    environment: world.environment,
    report: json ? reportJson(world) : reportText(world),
  };
  if (request.command === "slots") return printLedger(request, options, world);
  const result = await work[request.command](options);
  if (!json && result.documents.length > 0) world.stdout.write(`${totalLine(result)}\n`);
  return exitCodeOf(result, request.switches.has("strict"));
}

function internalMistake(error: unknown, debug: boolean): string {
  const message = error instanceof Error ? error.message : String(error);
  const stack = error instanceof Error ? error.stack : undefined;
  if (debug && stack !== undefined) return stack;
  return `lectern: a mistake of Lectern's own: ${message}\nrun the command again with --debug for what to report`;
}

/** Runs the program on the words after its name and gives its exit code. Never throws. */
export async function run(words: readonly string[], world: World): Promise<number> {
  const parsed = readArguments(words);
  switch (parsed.kind) {
    case "mistake":
      world.stderr.write(`lectern: ${parsed.message}\ntry \`lectern --help\`\n`);
      return exitCodes.usage.code;
    case "help":
      world.stdout.write(`${helpText()}\n`);
      return exitCodes.success.code;
    case "version":
      world.stdout.write(`${packageVersion()}\n`);
      return exitCodes.success.code;
    case "request":
      try {
        return await perform(parsed, world);
      } catch (error) {
        world.stderr.write(`${internalMistake(error, parsed.switches.has("debug"))}\n`);
        return exitCodes.internal.code;
      }
  }
}
