import { formatDiagnostic } from "../../src/diagnostics/index.js";
import { importOutline } from "../../src/import/index.js";
import { runSpecs } from "../support/spec-cases.js";

runSpecs("import", ({ inputs: [outline] }) => {
  const { diagnostics } = importOutline({ path: "outline.md", text: outline?.text ?? "" });
  return diagnostics.map(formatDiagnostic).join("\n\n") || "no faults";
});
