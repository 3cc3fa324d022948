import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const build = path.join(import.meta.dirname, "../../src/build");
const reading = /\b(?:readFileSync|readdirSync|statSync|lstatSync|existsSync|realpathSync|openSync)\(/;

/** Files that tell a witness what they see of a project, so that a build is not told again where that has changed. */
const seen = ["build-record.ts", "package-fonts.ts", "read-inside.ts", "read-source.ts"];
/** Files whose reading makes no document differ, or is of packages that are known by their versions. */
const unseen = ["build-project.ts", "fingerprint.ts", "isolate.ts", "job-worker.ts", "kept-readings.ts", "made-document.ts", "output-lock.ts", "package-pages.ts", "package-version.ts", "picture-decoders.ts", "run-project.ts", "starter-files.ts", "variable-font.ts", "watch-project.ts"];
/** Files that take what they read with as an object, or write. */
const writing = ["new-files.ts", "staged-folder.ts", "write-file.ts"];

test("a file of the room `build` that begins to read the disk says whether a witness has to see it", () => {
  const found = readdirSync(build).filter((name) => reading.test(readFileSync(path.join(build, name), "utf8")));
  expect(found.sort()).toEqual([...seen, ...unseen, ...writing].sort());
});
