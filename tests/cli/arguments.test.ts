import { expect, test } from "vitest";
import { readArguments } from "../../src/cli/arguments.js";

test("a command takes courses and files, an output folder and switches in any order", () => {
  expect(readArguments(["build", "--json", "007", "-o", "out", "lessons/a.yaml", "--strict"])).toEqual({
    kind: "request",
    command: "build",
    targets: ["007", "lessons/a.yaml"],
    output: "out",
    failOn: null,
    switches: new Set(["json", "output", "strict"]),
  });
});

test("what follows two dashes is never an option", () => {
  expect(readArguments(["build", "--", "--json"])).toMatchObject({ targets: ["--json"], output: null });
});

test.each([
  [["build", "--jsn"], "unknown option `--jsn`; did you mean `--json`?"],
  [["build", "--quiet"], "unknown option `--quiet`"],
  [["biuld"], "unknown command `biuld`; did you mean `build`?"],
  [["deploy"], "unknown command `deploy`"],
  [["check", "--output", "x"], "`check` has no option `--output`"],
  [["build", "--output"], "the option `--output` needs a value: `--output DIR`"],
  [["build", "--output", "--json"], "the option `--output` needs a value: `--output DIR`"],
  [["build", "--output="], "the option `--output` needs a value: `--output DIR`"],
  [["build", "--json=yes"], "the option `--json` takes no value"],
  [[], "no command given"],
])("%j is a mistake: %s", (words, message) => {
  expect(readArguments(words)).toEqual({ kind: "mistake", message });
});

test("help and version are answered with and without a command", () => {
  expect(readArguments(["--help"])).toEqual({ kind: "help" });
  expect(readArguments(["build", "-h"])).toEqual({ kind: "help" });
  expect(readArguments(["--version"])).toEqual({ kind: "version" });
});
