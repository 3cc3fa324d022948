import * as nodeFiles from "node:fs";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { BackgroundSync } from "../../src/build/background-sync.js";

const isOpen = (descriptor: number): boolean => {
  try {
    nodeFiles.fstatSync(descriptor);
    return true;
  } catch {
    return false;
  }
};

test("files are closed once the disk has them, many of them at once", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "lectern-sync-"));
  const sync = new BackgroundSync();
  const descriptors = Array.from({ length: 40 }, (_, index) => nodeFiles.openSync(path.join(folder, String(index)), "wx"));
  for (const descriptor of descriptors) {
    nodeFiles.writeFileSync(descriptor, "words");
    sync.take(descriptor);
  }
  await sync.done();
  expect(descriptors.filter(isOpen)).toEqual([]);
});

test("what the disk refuses is thrown at the end, and nothing stays open", async () => {
  const sync = new BackgroundSync();
  // A device without a disk behind it cannot be flushed.
  const descriptors = Array.from({ length: 34 }, () => nodeFiles.openSync("/dev/null", "w"));
  for (const descriptor of descriptors) sync.take(descriptor);
  await sync.settled();
  expect(descriptors.filter(isOpen)).toEqual([]);
  await expect(sync.done()).rejects.toMatchObject({ code: "EINVAL" });
});
