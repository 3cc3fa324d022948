import { expect, test } from "vitest";
import { readArguments } from "../../src/cli/arguments.js";

test("a command takes courses and files, an output folder and switches in any order", () => {
  expect(readArguments(["build", "--json", "007", "-o", "out", "lessons/a.yaml", "--strict"])).toEqual({
    kind: "request",
    command: "build",
    targets: ["007", "lessons/a.yaml"],
    options: new Map([["output", "out"], ["json", ""], ["strict", ""]]),
  });
});

test("what follows two dashes is never an option", () => {
  expect(readArguments(["build", "--", "--json"])).toMatchObject({ targets: ["--json"], options: new Map() });
});

test.each([
  [["build", "--jsn"], "unknown option `--jsn`; did you mean `--json`?"],
  [["build", "--backwards"], "unknown option `--backwards`"],
  [["fonts", "--quiet"], "`fonts` has no option `--quiet`"],
  [["build", "--color", "sometimes"], "`--color` takes one of `auto`, `always`, `never`, found `sometimes`"],
  [["biuld"], "unknown command `biuld`; did you mean `build`?"],
  [["deploy"], "unknown command `deploy`"],
  [["check", "--output", "x"], "`check` has no option `--output`"],
  [["build", "--output"], "the option `--output` needs a value: `--output DIR`"],
  [["build", "--output", "--json"], "the option `--output` needs a value: `--output DIR`"],
  [["build", "--output="], "the option `--output` needs a value: `--output DIR`"],
  [["build", "--json=yes"], "the option `--json` takes no value"],
  [["slots", "--fail-on", "opne"], "`--fail-on` takes some of `unusable`, `overdue`, `open`, `alt-missing`, `stale`, `warnings`, `unverified`, found `opne`; did you mean `open`?"],
  [["help", "biuld"], "unknown command `biuld`; did you mean `build`?"],
  [[], "no command given"],
])("%j is a mistake: %s", (words, message) => {
  expect(readArguments(words)).toEqual({ kind: "mistake", message });
});

test("help and version are answered with and without a command", () => {
  expect(readArguments(["--help"])).toEqual({ kind: "help", command: null });
  expect(readArguments(["build", "-h"])).toEqual({ kind: "help", command: "build" });
  expect(readArguments(["help", "build"])).toEqual({ kind: "help", command: "build" });
  expect(readArguments(["help"])).toEqual({ kind: "help", command: null });
  expect(readArguments(["--version"])).toEqual({ kind: "version" });
});
