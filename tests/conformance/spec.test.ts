import { brokenConditions, quickFindings } from "../../src/conformance/index.js";
import { readPdf } from "../../src/pdf/index.js";
import { formatDiagnostic } from "../../src/diagnostics/index.js";
import { commandTranscript } from "../support/command-spec.js";
import { runSpecs } from "../support/spec-cases.js";
import type { SpecCase } from "../support/spec-cases.js";
import { faults } from "./faults.js";
import { goodPdf } from "./good-pdf.js";
import { Patch } from "./patch.js";

/** What is said of a PDF with the fault that a `fault` block names. */
async function withFault(id: string): Promise<string> {
  const fault = faults[id];
  if (fault === undefined) throw new Error(`there is no fault ${id}`);
  const patch = await Patch.of(goodPdf());
  fault(patch);
  const findings = quickFindings(readPdf(await patch.save()));
  return brokenConditions(findings, ["ua-1"], null).map((found) => formatDiagnostic(found)).join("\n");
}

function said(spec: SpecCase): Promise<string> {
  const fault = spec.inputs.find(({ language }) => language === "fault");
  return fault === undefined ? commandTranscript(spec) : withFault(fault.path);
}

runSpecs("conformance", said);
