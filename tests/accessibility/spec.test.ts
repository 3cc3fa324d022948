import { checkAccessibility } from "../../src/accessibility/index.js";
import { formatDiagnostic } from "../../src/diagnostics/index.js";
import { runSpecs } from "../support/spec-cases.js";
import type { SpecCase, SpecInput } from "../support/spec-cases.js";
import { settingsOf } from "../style/settings.js";
import { styled } from "../style/styled.js";

/** What the rules for authors find in a document of markup, a sheet and a theme. */
function found(spec: SpecCase): string {
  const block = (language: string): SpecInput | undefined => spec.inputs.find((input) => input.language === language);
  const sheet = { path: block("css")?.path ?? "layout.css", text: block("css")?.text ?? "" };
  const { value, diagnostics } = styled(block("xml")?.text.trim() ?? "", sheet, settingsOf(block("yaml")));
  if (value === null || diagnostics.length > 0) throw new Error(diagnostics.map(formatDiagnostic).join("\n"));
  const faults = checkAccessibility(value);
  return faults.length === 0 ? "nothing" : faults.map(formatDiagnostic).join("\n\n");
}

runSpecs("accessibility", found);
