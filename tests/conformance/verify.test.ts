import { beforeAll, describe, expect, test } from "vitest";
import { conditions } from "../../src/conformance/conditions.js";
import { fileRules } from "../../src/conformance/file-rules.js";
import { quickFindings, verifyPdf } from "../../src/conformance/index.js";
import { untested } from "./untested.js";
import { readPdf } from "../../src/pdf/index.js";
import { faults, unjudged } from "./faults.js";
import type { Fault } from "./faults.js";
import { goodPdf } from "./good-pdf.js";
import { Patch } from "./patch.js";

let good: Uint8Array;

beforeAll(() => {
  good = goodPdf();
});

async function broken(fault: Fault): Promise<Uint8Array> {
  const patch = await Patch.of(good);
  fault(patch);
  return patch.save();
}

function flagged(bytes: Uint8Array): readonly string[] {
  const { verdicts } = verifyPdf(bytes);
  return verdicts.filter(({ findings }) => findings.length > 0).map(({ row }) => row.id);
}

test("the good file breaks nothing, saved anew too", async () => {
  expect(flagged(good)).toEqual([]);
  expect(flagged(await broken(() => undefined))).toEqual([]);
  expect(quickFindings(readPdf(good))).toEqual([]);
});

describe("each condition that the checker judges", () => {
  const judged = [...conditions, ...fileRules].filter(({ id, judge }) => judge.by === "machine" && !id.startsWith("26-")).map(({ id }) => id);

  test("has a fault", () => {
    expect(Object.keys(faults).sort()).toEqual(judged);
  });

  test.each(Object.entries(faults))("%s is flagged where it is broken, and nothing else is", async (id, fault) => {
    expect(flagged(await broken(fault))).toEqual([id]);
  });
});

describe("each thing that the checker does not judge", () => {
  const absences = conditions.flatMap(({ id, judge }) => (judge.by === "absence" ? [{ id, of: judge.of }] : []));

  test("can be brought in", () => {
    expect(Object.keys(unjudged).sort()).toEqual([...new Set(absences.map(({ of }) => of))].sort());
  });

  test.each(Object.entries(unjudged))("%s fail their conditions by being there", async (feature, fault) => {
    expect(flagged(await broken(fault))).toEqual(absences.filter(({ of }) => of === feature).map(({ id }) => id));
  });
});

test("the conditions have ascending numbers, each once, and none is left out", () => {
  const ids = conditions.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)].sort());
  // How many conditions version 1.1 of the protocol has by checkpoint; the one of 23 and of 27 is without a test.
  const numbers = [7, 4, 3, 1, 3, 4, 2, 2, 8, 1, 7, 1, 8, 7, 5, 3, 3, 2, 4, 3, 1, 1, 1, 1, 1, 2, 1, 18, 1, 2, 30];
  const all = [...ids, ...untested.map(({ id }) => id)].sort();
  expect(all).toEqual(numbers.flatMap((count, index) => Array.from({ length: count }, (_, at) =>
    `${String(index + 1).padStart(2, "0")}-${String(at + 1).padStart(3, "0")}`)));
  expect(all).toHaveLength(137);
});

test("the protocol leaves 48 conditions to people and 87 to machines, and two it does not test", () => {
  // What would take a person, if Lectern wrote it at all.
  const unwritten = [
    "03-001", "03-002", "03-003", "05-001", "05-002", "05-003", "08-001", "08-002", "22-001", "28-013", "29-001",
  ];
  const absent = conditions.filter(({ judge }) => judge.by === "absence").map(({ id }) => id);
  expect(absent).toEqual(expect.arrayContaining(unwritten));
  const people = conditions.filter(({ judge }) => judge.by === "person").length + unwritten.length;
  expect([people, conditions.length - people, untested.length]).toEqual([48, 87, 2]);
});

test("people are asked about what is there, and about nothing else", () => {
  const ids = verifyPdf(good).forPeople.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(["01-001", "04-001", "15-001", "16-002", "19-001"]));
  expect(ids).not.toContain("02-002");
});
