import { beforeAll, describe, expect, test } from "vitest";
import { conditions, quickFindings, verifyPdf } from "../../src/conformance/index.js";
import { readObjects } from "../../src/conformance/read-objects.js";
import { faults, unjudged } from "./faults.js";
import type { Fault } from "./faults.js";
import { goodPdf } from "./good-pdf.js";
import { Patch } from "./patch.js";

let good: Uint8Array;

beforeAll(async () => {
  good = await goodPdf();
});

async function broken(fault: Fault): Promise<Uint8Array> {
  const patch = await Patch.of(good);
  fault(patch);
  return patch.save();
}

async function flagged(bytes: Uint8Array): Promise<readonly string[]> {
  const { verdicts } = await verifyPdf(bytes);
  return verdicts.filter(({ findings }) => findings.length > 0).map(({ row }) => row.id);
}

test("the good file breaks nothing, saved anew too", async () => {
  expect(await flagged(good)).toEqual([]);
  expect(await flagged(await broken(() => undefined))).toEqual([]);
  expect(quickFindings(await readObjects(good))).toEqual([]);
});

describe("each condition that the checker judges", () => {
  const judged = conditions.filter(({ id, judge }) => judge.by === "machine" && !id.startsWith("26-")).map(({ id }) => id);

  test("has a fault", () => {
    expect(Object.keys(faults).sort()).toEqual(judged);
  });

  test.each(Object.entries(faults))("%s is flagged where it is broken, and nothing else is", async (id, fault) => {
    // An encoding that is not predefined is one that is not judged, too.
    const expected = id === "31-006" ? ["31-001", "31-002", "31-003", "31-006", "31-007", "31-008"] : [id];
    expect(await flagged(await broken(fault))).toEqual(expected);
  });
});

describe("each thing that the checker does not judge", () => {
  const absences = conditions.flatMap(({ id, judge }) => (judge.by === "absence" ? [{ id, of: judge.of }] : []));

  test("can be brought in", () => {
    expect(Object.keys(unjudged).sort()).toEqual([...new Set(absences.map(({ of }) => of))].sort());
  });

  test.each(Object.entries(unjudged))("%s fail their conditions by being there", async (feature, fault) => {
    expect(await flagged(await broken(fault))).toEqual(absences.filter(({ of }) => of === feature).map(({ id }) => id));
  });
});

test("the conditions have ascending numbers, each once", () => {
  const ids = conditions.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)].sort());
  expect(ids).toHaveLength(135);
});

test("people are asked about what is there, and about nothing else", async () => {
  const ids = (await verifyPdf(good)).forPeople.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(["01-001", "04-001", "15-001", "16-002", "19-001"]));
  expect(ids).not.toContain("02-002");
});
