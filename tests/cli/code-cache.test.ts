import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { codeFolder, keepCodeIn } from "../../src/cli/code-cache.js";

test("compiled code is kept in the user's folder of caches, as each system has it", () => {
  expect(codeFolder({ HOME: "/home/ada" }, "linux")).toBe("/home/ada/.cache/lectern/code");
  expect(codeFolder({ HOME: "/home/ada", XDG_CACHE_HOME: "/caches" }, "linux")).toBe("/caches/lectern/code");
  expect(codeFolder({ HOME: "/Users/ada", XDG_CACHE_HOME: "/caches" }, "darwin")).toBe("/Users/ada/Library/Caches/lectern/code");
});

test("an environment that names no whole path keeps nothing", () => {
  expect(codeFolder({}, "linux")).toBeNull();
  expect(codeFolder({ HOME: "" }, "darwin")).toBeNull();
  expect(codeFolder({ HOME: "ada" }, "linux")).toBeNull();
  expect(codeFolder({ HOME: "/home/ada" }, "win32")).toBeNull();
});

test("a relative XDG_CACHE_HOME is passed over, as its specification says", () => {
  expect(codeFolder({ HOME: "/home/ada", XDG_CACHE_HOME: "caches" }, "linux")).toBe("/home/ada/.cache/lectern/code");
});

test("a folder that cannot be made is done without, in silence", () => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), "lectern-code-")), "file");
  writeFileSync(file, "");
  expect(() => { keepCodeIn(path.join(file, "code")); }).not.toThrow();
  expect(() => { keepCodeIn(null); }).not.toThrow();
});
