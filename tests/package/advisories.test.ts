import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, expect, test } from "vitest";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** Runs the script beside an npm that says what a test wants: of an audit, and of signatures. */
function run(audit: object, signatures: object): { readonly status: number | null; readonly lines: readonly string[] } {
  const folder = mkdtempSync(path.join(tmpdir(), "lectern-npm-"));
  folders.push(folder);
  const npm = path.join(folder, "npm");
  writeFileSync(npm, `#!/bin/sh\ncase "$*" in *signatures*) echo '${JSON.stringify(signatures)}';; *) echo '${JSON.stringify(audit)}';; esac\n`);
  chmodSync(npm, 0o755);
  const script = path.join(import.meta.dirname, "advisories.js");
  const { status, stdout } = spawnSync(process.execPath, [script], { encoding: "utf8", env: { PATH: `${folder}${path.delimiter}${process.env["PATH"] ?? ""}` } });
  return { status, lines: stdout.trimEnd().split("\n") };
}

const found = (severity: string): object => ({
  vulnerabilities: { x: { name: "x", severity, range: "<2", via: [{ title: "reads too much", url: "https://example.org/1" }] } },
});
const signed = { invalid: [], missing: [] };

test("no advisory is no fault", () => {
  expect(run({ vulnerabilities: {} }, signed)).toEqual({ status: 0, lines: ["0 advisories, 0 of them about what is shipped, 0 of those high or critical; 0 wrong signatures"] });
});

test("an advisory of high severity is a fault, one of low severity is told", () => {
  const counted = (bad: number): string => `1 advisories, 1 of them about what is shipped, ${bad} of those high or critical; 0 wrong signatures`;
  expect(run(found("high"), signed)).toEqual({ status: 1, lines: ["x <2: high: reads too much, https://example.org/1", counted(1)] });
  expect(run(found("low"), signed)).toEqual({ status: 0, lines: ["x <2: low: reads too much, https://example.org/1", counted(0)] });
});

test("a wrong signature is a fault", () => {
  expect(run({ vulnerabilities: {} }, { invalid: [{ name: "y", version: "1.0.0" }], missing: [] })).toMatchObject({ status: 1, lines: ["y 1.0.0: the signature is wrong", expect.any(String)] });
});

test("where no service answers, nothing is called clean", () => {
  expect(run({ message: "405 Method Not Allowed", statusCode: 405 }, {})).toEqual({ status: 3, lines: ["no advisory service answers: nothing was checked"] });
});
