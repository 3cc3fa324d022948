import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { ToolFailure } from "./tool-failure.js";
import { readVerdicts } from "./validate.js";
import { verapdfJar } from "./verapdf-jar.js";

const rule = { clause: "7.1", testNumber: 3, failedChecks: 2, description: "Content is tagged or an artifact" };

function reportOf(compliant: boolean, jobEndStatus: string, ruleSummaries: readonly (typeof rule)[]): string {
  const result = { compliant, jobEndStatus, details: { passedChecks: 40, ruleSummaries } };
  return JSON.stringify({ report: { jobs: [{ itemDetails: { name: "/a.pdf" }, validationResult: [result] }] } });
}

test("a document that breaks a rule is named with clause, test and count", () => {
  expect(readVerdicts(reportOf(false, "normal", [rule]))).toEqual([
    { file: "/a.pdf", passedChecks: 40, broken: [{ clause: "7.1", test: 3, failures: 2, description: rule.description }] },
  ]);
  expect(readVerdicts(reportOf(true, "normal", []))).toEqual([{ file: "/a.pdf", passedChecks: 40, broken: [] }]);
});

test("a report that is cut off, contradicts itself or ended early is a failure of the tool", () => {
  expect(() => readVerdicts("{")).toThrow(ToolFailure);
  expect(() => readVerdicts(reportOf(true, "normal", [rule]))).toThrow(ToolFailure);
  expect(() => readVerdicts(reportOf(true, "timeout", []))).toThrow(ToolFailure);
});

test("a jar of another hash than the committed one is refused before it is run", () => {
  const cache = mkdtempSync(path.join(tmpdir(), "lectern-jar-"));
  writeFileSync(path.join(cache, "tool-1.jar"), "something else");
  const pin = { artifact: "org.example:tool", version: "1", sha256: "0".repeat(64) };
  expect(() => verapdfJar(pin, cache)).toThrow(/has the sha256 [0-9a-f]{64}, expected 0{64}/);
});
