import { expect, test } from "vitest";
import { Findings } from "../../src/build/findings.js";
import { diagnostic } from "../../src/diagnostics/index.js";
import type { Diagnostic } from "../../src/diagnostics/index.js";

const source = { path: "lessons/a.yaml", text: "x".repeat(300) };
const faults = (code: "content/unknown-key" | "layout/overfull-line", count: number): Diagnostic[] =>
  Array.from({ length: count }, (_, start) => diagnostic(code, { source, start, end: start + 1 }, "wrong"));

test("of a file's errors two hundred are told and the rest are counted", () => {
  const findings = new Findings(() => undefined);
  findings.addDiagnostics(faults("content/unknown-key", 250));
  const { diagnostics } = findings.result;
  expect(diagnostics).toHaveLength(201);
  expect(diagnostics.at(-1)?.message).toBe("more than 200 errors in one file; 50 are not shown");
});

test("many warnings of a file hide none of its errors", () => {
  const findings = new Findings(() => undefined);
  findings.addDiagnostics([...faults("layout/overfull-line", 201), ...faults("content/unknown-key", 1)]);
  expect(findings.result.diagnostics.filter(({ severity }) => severity === "error")).toHaveLength(1);
});

test("a mistake that every document repeats is told and counted once", () => {
  const findings = new Findings(() => undefined);
  findings.addDiagnostics(faults("content/unknown-key", 201));
  findings.addDiagnostics(faults("content/unknown-key", 201));
  expect(findings.result.diagnostics).toHaveLength(201);
});
