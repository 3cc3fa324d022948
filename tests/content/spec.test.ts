import { formatDiagnostic } from "../../src/diagnostics/index.js";
import { runSpecs } from "../support/spec-cases.js";
import type { SpecCase } from "../support/spec-cases.js";
import { faultsOf } from "./support.js";

/** Every diagnostic of the files of the case, one after the other; `no faults` where there are none. */
function actual({ inputs }: SpecCase): string {
  const texts = Object.fromEntries(inputs.map(({ path, text }) => [path, text]));
  return faultsOf(texts).map(formatDiagnostic).join("\n\n") || "no faults";
}

runSpecs("content", actual);
