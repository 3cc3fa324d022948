import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { profileReport } from "../../src/build/index.js";
import { formatDiagnostic } from "../../src/diagnostics/index.js";
import { profileText } from "../../src/cli/profile-text.js";
import { runSpecs } from "../support/spec-cases.js";
import type { SpecCase } from "../support/spec-cases.js";

/** Everything that a profile finds missing in the project of the case, then its table. The block `asked` has the names of `--profile`. */
async function actual({ inputs }: SpecCase): Promise<string> {
  const from = mkdtempSync(path.join(tmpdir(), "lectern-profiles-"));
  for (const { path: name, text } of inputs.filter(({ path: one }) => one !== "asked")) {
    mkdirSync(path.dirname(path.join(from, name)), { recursive: true });
    writeFileSync(path.join(from, name), text);
  }
  const profiles = (inputs.find(({ path: name }) => name === "asked")?.text ?? "").split("\n").filter((one) => one !== "");
  const { diagnostics, rules } = await profileReport({ from, targets: [], profiles, today: "2026-11-15", report: () => undefined });
  return [...diagnostics.map(formatDiagnostic), profileText(rules)].join("\n\n");
}

runSpecs("profiles", actual);
