import path from "node:path";
import { ToolFailure } from "./tool-failure.js";
import { runProgram } from "./verapdf-jar.js";

/** The flavours that every document must conform to, by veraPDF's names. Never chosen by what a file claims. */
export const flavours = ["ua1", "2a"] as const;

/** One rule that a document breaks. */
interface BrokenRule {
  readonly clause: string;
  readonly test: number;
  readonly failures: number;
  readonly description: string;
}

/** What veraPDF says of one document under one flavour. */
export interface Verdict {
  readonly file: string;
  readonly passedChecks: number;
  readonly broken: readonly BrokenRule[];
}

interface RuleSummary {
  readonly clause: string;
  readonly testNumber: number;
  readonly failedChecks: number;
  readonly description: string;
}

interface Job {
  readonly itemDetails: { readonly name: string };
  readonly validationResult?: readonly {
    readonly compliant: boolean;
    readonly jobEndStatus: string;
    readonly details: { readonly passedChecks: number; readonly ruleSummaries: readonly RuleSummary[] };
  }[];
}

const valid = 0;
const invalid = 1;

/** Validates files under one flavour. An exit code and a report that disagree are a failure of the tool. */
export function validate(jar: string, flavour: (typeof flavours)[number], files: readonly string[]): Verdict[] {
  const words = ["-Djava.awt.headless=true", "-cp", jar, "org.verapdf.apps.GreenfieldCliWrapper", "-f", flavour, "--format", "json", ...files];
  const { status, stdout, stderr } = runProgram("java", words);
  if (status !== valid && status !== invalid) throw new ToolFailure(`veraPDF ends with ${status ?? "a signal"}\n${stderr}`);
  const verdicts = readVerdicts(stdout);
  const missing = files.filter((file) => !verdicts.some((verdict) => verdict.file === path.resolve(file)));
  if (missing.length > 0) throw new ToolFailure(`veraPDF says nothing of ${missing.join(", ")}`);
  if ((status === valid) !== verdicts.every(({ broken }) => broken.length === 0))
    throw new ToolFailure(`veraPDF ends with ${status}, but its report says otherwise`);
  return verdicts;
}

/** The verdicts of a report in JSON. */
export function readVerdicts(json: string): Verdict[] {
  let report: { readonly report: { readonly jobs: readonly Job[] } };
  try {
    report = JSON.parse(json) as typeof report;
  } catch {
    throw new ToolFailure("the report of veraPDF is no JSON");
  }
  return report.report.jobs.map(verdictOf);
}

function verdictOf({ itemDetails, validationResult }: Job): Verdict {
  const [result] = validationResult ?? [];
  if (result?.jobEndStatus !== "normal") throw new ToolFailure(`veraPDF did not validate ${itemDetails.name}`);
  const { passedChecks, ruleSummaries } = result.details;
  const broken = ruleSummaries.map(({ clause, testNumber, failedChecks, description }) => (
    { clause, test: testNumber, failures: failedChecks, description }
  ));
  if (result.compliant !== (broken.length === 0)) throw new ToolFailure(`veraPDF contradicts itself on ${itemDetails.name}`);
  return { file: itemDetails.name, passedChecks, broken };
}
