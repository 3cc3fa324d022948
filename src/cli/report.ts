import type { BuildEvent } from "../build/index.js";
import { diagnosticToJson, formatDiagnostic } from "../diagnostics/index.js";
import type { Diagnostic } from "../diagnostics/index.js";
import type { Request } from "./arguments.js";
import { documentLine } from "./report-text.js";
import type { World } from "./world.js";

/** Prints what a command finds and does, in the form that was asked for. */
export interface Report {
  /** A mistake of the author. */
  readonly diagnostic: (found: Diagnostic) => void;
  /** Something that was done: for people a line, for programs an object that says its type. */
  readonly result: (line: string, fields: Readonly<Record<string, unknown>>) => void;
  /** A line for people only. */
  readonly remark: (line: string) => void;
}

function humanReport({ stdout, stderr }: World): Report {
  return {
    diagnostic: (found) => stderr.write(`${formatDiagnostic(found)}\n\n`),
    result: (line) => stdout.write(`${line}\n`),
    remark: (line) => stdout.write(`${line}\n`),
  };
}

function jsonReport({ stdout }: World): Report {
  const print = (fields: Readonly<Record<string, unknown>>): void => {
    stdout.write(`${JSON.stringify(fields)}\n`);
  };
  return {
    diagnostic: (found) => { print({ type: "diagnostic", ...diagnosticToJson(found) }); },
    result: (_, { type, ...fields }) => { print({ type, version: 1, ...fields }); },
    remark: () => undefined,
  };
}

/** The report that a command line asks for. */
export function reportFor({ options }: Request, world: World): Report {
  return options.has("json") ? jsonReport(world) : humanReport(world);
}

/** Tells a report what a build finds out. */
export function toldTo(report: Report): (event: BuildEvent) => void {
  return (event) => {
    if (event.kind === "document") report.result(documentLine(event.document), { type: "document", ...event.document });
    else report.diagnostic(event.diagnostic);
  };
}
