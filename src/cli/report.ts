import type { BuildEvent, DocumentReport } from "../build/index.js";
import { diagnosticToJson, formatDiagnostic, formatInColour, formatInShort } from "../diagnostics/index.js";
import type { Diagnostic } from "../diagnostics/index.js";
import type { Request } from "./arguments.js";
import { makeRoomFor } from "./engine.js";
import { outputVersion } from "./output-schema.js";
import { ProgressBar } from "./progress-bar.js";
import { documentLine, leftoverLine } from "./report-text.js";
import { print, printColoured, printJson } from "./terminal.js";
import { hasColour } from "./world.js";
import type { World } from "./world.js";

/** Prints what a command finds and does, in the form that was asked for. */
export interface Report {
  /** A mistake of the author. */
  readonly diagnostic: (found: Diagnostic) => void;
  /** Something that was done: for people a line, for programs an object that says its type. */
  readonly result: (line: string, fields: Readonly<Record<string, unknown>>) => void;
  /** A line for people only. */
  readonly remark: (line: string) => void;
  /** So many documents are about to be made. */
  readonly begin: (documents: number) => void;
  readonly document: (made: DocumentReport) => void;
  /** A file of an earlier build that no source makes any more. */
  readonly leftover: (path: string) => void;
}

const nothing = (): undefined => undefined;

/** How a diagnostic is written for people, with the line break after it. */
function diagnosticText(request: Request, world: World): (found: Diagnostic) => string {
  if (formOf(request) === "short") return (found) => `${formatInShort(found)}\n`;
  const format = hasColour(world, request.options.get("color") ?? "auto") ? formatInColour : formatDiagnostic;
  return (found) => `${format(found)}\n\n`;
}

function textReport(request: Request, world: World): Report {
  const { stdout, stderr } = world;
  const text = diagnosticText(request, world);
  const say = request.options.has("quiet") ? nothing : (line: string): void => { print(stdout, `${line}\n`); };
  const lineOf = (made: DocumentReport): string => documentLine(made, request.command === "check");
  let bar: ProgressBar | null = null;
  return {
    diagnostic: (found) => {
      bar?.clear();
      printColoured(stderr, text(found));
    },
    result: say,
    remark: say,
    begin: (documents) => {
      bar = request.options.has("quiet") ? null : ProgressBar.begin(world, documents);
    },
    document: (made) => {
      if (bar === null) say(lineOf(made));
      else if (made.status === "failed") {
        bar.clear();
        say(lineOf(made));
      }
      bar?.advance();
    },
    leftover: (path) => {
      bar?.clear();
      say(leftoverLine(path));
    },
  };
}

function jsonReport({ stdout }: World): Report {
  const say = (type: unknown, fields: object): void => {
    printJson(stdout, { type, version: outputVersion, ...fields });
  };
  return {
    diagnostic: (found) => { say("diagnostic", diagnosticToJson(found)); },
    result: (_, { type, ...fields }) => { say(type, fields); },
    remark: nothing,
    begin: nothing,
    document: (made) => { say("document", made); },
    leftover: (path) => { say("leftover", { path }); },
  };
}

/** The form that a command line asks for. */
export function formOf({ options }: Request): "human" | "short" | "json" {
  const named = options.get("format");
  if (named === "json" || named === "short") return named;
  return named === undefined && options.has("json") ? "json" : "human";
}

/** The report that a command line asks for. */
export function reportFor(request: Request, world: World): Report {
  return formOf(request) === "json" ? jsonReport(world) : textReport(request, world);
}

/** Tells a report what a build finds out. */
export function toldTo(report: Report): (event: BuildEvent) => void {
  let made = 0;
  return (event) => {
    switch (event.kind) {
      case "begun":
        report.begin(event.documents);
        return;
      case "started":
        return;
      case "document":
        // Those that lie there as they should be take no room.
        if (event.document.status !== "unchanged") made += 1;
        makeRoomFor(made + 1);
        report.document(event.document);
        return;
      case "leftover":
        report.leftover(event.path);
        return;
      case "diagnostic":
        report.diagnostic(event.diagnostic);
    }
  };
}
