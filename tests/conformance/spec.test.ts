import { judged } from "../../src/build/judge-output.js";
import { formatDiagnostic } from "../../src/diagnostics/index.js";
import { commandTranscript } from "../support/command-spec.js";
import { runSpecs } from "../support/spec-cases.js";
import type { SpecCase } from "../support/spec-cases.js";
import { faults } from "./faults.js";
import { goodPdf } from "./good-pdf.js";
import { Patch } from "./patch.js";

/** What a build says of a PDF with the fault that a `fault` block names. */
async function withFault(id: string): Promise<string> {
  const fault = faults[id];
  if (fault === undefined) throw new Error(`there is no fault ${id}`);
  const patch = await Patch.of(await goodPdf());
  fault(patch);
  const { pdf, diagnostics } = await judged({ pdf: await patch.save(), pages: 1, diagnostics: [], claims: ["ua-1"] }, "pond.pdf", false);
  return [...diagnostics.map((found) => formatDiagnostic(found)), pdf === null ? "not written" : "written"].join("\n");
}

function said(spec: SpecCase): Promise<string> {
  const fault = spec.inputs.find(({ language }) => language === "fault");
  return fault === undefined ? commandTranscript(spec) : withFault(fault.path);
}

runSpecs("conformance", said);
