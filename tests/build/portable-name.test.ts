import fc from "fast-check";
import { expect, test } from "vitest";
import { outputName } from "../../src/build/output-name.js";
import { portableName } from "../../src/build/portable-name.js";

const bytes = (text: string): number => new TextEncoder().encode(text).length;

test.each([
  ["plain-name", "plain-name"],
  ["大模型", "大模型"],
  ["cafe\u0301", "caf\u00e9"],
  ["a:b*c?", "a-b-c-"],
  ["a\u0000b\nc", "a-b-c"],
  ["half \ud800 pair", "half - pair"],
  ["con", "_con"],
  ["NUL.old", "_NUL.old"],
  ["console", "console"],
  ["ends. .", "ends---"],
])("a folder %j is called %j on every system", (name, expected) => {
  expect(portableName(name)).toBe(expected);
});

test("a sheet named like a device of Windows is renamed; a handout of that name is none", () => {
  expect(outputName("c", "aux", ".pdf")).toBe("c/_aux.pdf");
  expect(outputName("c", "aux", "-handout.pdf")).toBe("c/aux-handout.pdf");
  expect(outputName("con", "con", "-syllabus.pdf")).toBe("_con/con-syllabus.pdf");
});

test("a long name is cut between characters and carries a fingerprint of the whole", () => {
  const long = "字".repeat(86);
  const name = portableName(long, "-handout.pdf");
  expect(name).toMatch(/^字{78}~[0-9a-f]{8}-handout\.pdf$/); // 78 × 3 + 9 + 12 = 255
  expect(bytes(name)).toBe(255);
  expect(portableName(`${long}二`, "-handout.pdf")).not.toBe(name);
  expect(portableName("a".repeat(243), "-handout.pdf")).toBe(`${"a".repeat(243)}-handout.pdf`);
});

test("no name at all leads into another folder, is too long, or is a device", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), fc.constantFrom("", ".pdf", "-handout.pdf"), (name, ending) => {
      const made = portableName(name === "" ? "x" : name, ending);
      expect(bytes(made)).toBeLessThanOrEqual(255);
      expect(made).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cs}]|[. ]$/u);
      expect(made).not.toMatch(/^(con|nul|aux|prn|com\d|lpt\d)(\.|$)/i);
      expect(made.normalize("NFC")).toBe(made);
    }),
    { numRuns: 2000 },
  );
});
