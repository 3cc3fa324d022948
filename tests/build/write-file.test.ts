import * as nodeFiles from "node:fs";
import { mkdtempSync, readFileSync, readdirSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { sweepOrphans, writeAtomically } from "../../src/build/write-file.js";
import type { FileOperations } from "../../src/build/write-file.js";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const folder = (): string => mkdtempSync(path.join(tmpdir(), "lectern-write-"));

/** A disk on which one operation fails as a full one would. */
function failing(operation: keyof FileOperations): FileOperations {
  const refuse = (): never => {
    throw Object.assign(new Error("ENOSPC"), { code: "ENOSPC", syscall: operation });
  };
  return { ...nodeFiles, [operation]: refuse };
}

test("a new file appears under its name and nothing else does", () => {
  const target = path.join(folder(), "a.pdf");
  expect(writeAtomically(target, bytes("one"))).toBe("written");
  expect(readdirSync(path.dirname(target))).toEqual(["a.pdf"]);
  expect(readFileSync(target, "utf8")).toBe("one");
});

test("a file with the same bytes keeps its date", () => {
  const target = path.join(folder(), "a.pdf");
  writeAtomically(target, bytes("one"));
  utimesSync(target, 1000, 1000);
  expect(writeAtomically(target, bytes("one"))).toBe("unchanged");
  expect(statSync(target).mtimeMs).toBe(1_000_000); // 1000 s
});

test("a file with other bytes is replaced", () => {
  const target = path.join(folder(), "a.pdf");
  writeAtomically(target, bytes("one"));
  expect(writeAtomically(target, bytes("two"))).toBe("written");
  expect(readFileSync(target, "utf8")).toBe("two");
});

test("what is to last is synced with its folder, what passes is not", () => {
  const target = path.join(folder(), "a.pdf");
  let synced = 0;
  const counting: FileOperations = { ...nodeFiles, fsyncSync: (descriptor) => { synced += 1; nodeFiles.fsyncSync(descriptor); } };
  writeAtomically(target, bytes("one"), counting, "passing");
  expect([synced, readFileSync(target, "utf8")]).toEqual([0, "one"]);
  writeAtomically(target, bytes("two"), counting);
  expect([synced, readFileSync(target, "utf8")]).toEqual([2, "two"]);
});

test.each(["openSync", "writeFileSync", "fsyncSync", "renameSync"] as const)(
  "when %s fails the old file is whole and nothing is left beside it",
  (operation) => {
    const target = path.join(folder(), "a.pdf");
    writeAtomically(target, bytes("old"));
    expect(() => writeAtomically(target, bytes("new"), failing(operation))).toThrow("ENOSPC");
    expect(readFileSync(target, "utf8")).toBe("old");
    expect(readdirSync(path.dirname(target))).toEqual(["a.pdf"]);
  },
);

test("orphans of dead builds are swept once they are an hour old; everything else stays", () => {
  const place = folder();
  const names = [".lectern-999999999-1.tmp", ".lectern-999999998-1.tmp", `.lectern-${process.pid}-1.tmp`, ".other.tmp"];
  for (const name of names) writeFileSync(path.join(place, name), "");
  for (const name of names.filter((_, index) => index !== 1)) utimesSync(path.join(place, name), 1000, 1000);
  sweepOrphans(place, Date.now());
  expect(readdirSync(place).sort()).toEqual([".lectern-999999998-1.tmp", `.lectern-${process.pid}-1.tmp`, ".other.tmp"].sort());
});
