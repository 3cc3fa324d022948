import { afterEach, expect, test, vi } from "vitest";
import { toldTo } from "../../src/cli/report.js";
import type { Report } from "../../src/cli/report.js";
import type { BuildEvent } from "../../src/build/index.js";

const told = vi.hoisted(() => [] as string[]);
vi.mock("node:v8", () => ({ setFlagsFromString: (flag: string) => told.push(flag) }));

afterEach(() => { told.length = 0; });

const silent: Report = { begin: () => undefined, document: () => undefined, leftover: () => undefined, diagnostic: () => undefined } as unknown as Report;

type Made = Extract<BuildEvent, { kind: "document" }>["document"];

function tell(statuses: readonly Made["status"][]): readonly string[] {
  const report = toldTo(silent);
  report({ kind: "begun", documents: statuses.length });
  for (const status of statuses) report({ kind: "document", document: { status } as Made, pixels: 0 });
  return told;
}

test("the heap gets room for a batch when the fourth document is to be made", () => {
  expect(tell(["written", "written"])).toEqual([]);
  expect(tell(["written", "failed", "written"])).toContain("--semi-space-growth-factor=2");
});

test("documents that lie there as they should be are no batch", () => {
  expect(tell(["unchanged", "written", ...Array.from({ length: 50 }, () => "unchanged" as const)])).toEqual([]);
});
