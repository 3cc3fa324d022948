import fc from "fast-check";
import { expect, test } from "vitest";
import { diagnosticToJson, formatDiagnostic } from "../../src/diagnostics/index.js";
import type { Diagnostic, Span } from "../../src/diagnostics/index.js";

function unknownKey(span: Span | null, hint: string | null = null): Diagnostic {
  return { code: "content/unknown-key", severity: "error", message: "unknown key `tilte`", span, hint };
}

function spanOfWord(text: string, word: string): Span {
  const start = text.indexOf(word);
  return { source: { path: "lessons/a.yaml", text }, start, end: start + word.length };
}

function printed(text: string, word: string): string[] {
  return formatDiagnostic(unknownKey(spanOfWord(text, word))).split("\n");
}

test("a diagnostic shows its line, its carets and its hint", () => {
  const text = "a: 1\n".repeat(13) + "  tilte: x\n";
  expect(formatDiagnostic(unknownKey(spanOfWord(text, "tilte"), "write `title`"))).toBe(
    [
      "error[content/unknown-key]: unknown key `tilte`",
      "  ┌─ lessons/a.yaml:14:3",
      "14│   tilte: x",
      "  │   ^^^^^",
      "  = hint: write `title`",
    ].join("\n"),
  );
});

test("a diagnostic without a place is its message and its hint", () => {
  expect(formatDiagnostic(unknownKey(null))).toBe("error[content/unknown-key]: unknown key `tilte`");
  expect(formatDiagnostic(unknownKey(null, "add it"))).toContain("= hint: add it");
});

test("carets stand under wide characters two columns each", () => {
  expect(printed("标题：错误的词", "错误").slice(2)).toEqual(["1│ 标题：错误的词", " │       ^^^^"]);
});

test("a combining mark takes no column of its own", () => {
  expect(printed("e\u0301e\u0301 xy", "xy").at(-1)).toBe(" │    ^^");
});

test("tabs become spaces up to the next stop", () => {
  expect(printed("a\tb\txy", "xy").slice(2)).toEqual(["1│ a   b   xy", " │         ^^"]);
});

test("a span over several lines is marked to the end of its first line", () => {
  expect(printed("a: one\r\nb: two", "one\r\nb").slice(2)).toEqual(["1│ a: one", " │    ^^^"]);
});

test("an empty span and a span on a line break get one caret", () => {
  const source = { path: "a.yaml", text: "ab\ncd" };
  expect(formatDiagnostic(unknownKey({ source, start: 1, end: 1 })).split("\n").at(-1)).toBe(" │  ^");
  expect(formatDiagnostic(unknownKey({ source, start: 2, end: 3 })).split("\n").at(-1)).toBe(" │   ^");
});

test("a long line is cut around the caret", () => {
  const [, head, line, carets] = printed("a".repeat(1000) + "wrong" + "b".repeat(1000), "wrong");
  expect(head).toBe(" ┌─ lessons/a.yaml:1:1001");
  expect(line).toBe(`1│ …${"a".repeat(30)}wrong${"b".repeat(65)}…`); // 30 + 5 + 65 = 100
  expect(carets).toBe(` │ ${" ".repeat(31)}^^^^^`);
});

test("nothing that moves a terminal's cursor is printed", () => {
  const text = formatDiagnostic(unknownKey(spanOfWord("a\u001B[2J\u202Eb x", "x")));
  expect(text).not.toMatch(/[\u001B\u202E]/);
});

test("the JSON form has code points for people and UTF-16 offsets for programs", () => {
  expect(diagnosticToJson(unknownKey(spanOfWord("x: 𠮷\n𠮷: tilte", "tilte"), "write `title`"))).toEqual({
    version: 1,
    code: "content/unknown-key",
    severity: "error",
    message: "unknown key `tilte`",
    hint: "write `title`",
    place: {
      path: "lessons/a.yaml",
      start: { line: 2, column: 4, offset: 10 },
      end: { line: 2, column: 9, offset: 15 },
    },
  });
  expect(diagnosticToJson(unknownKey(null)).place).toBeNull();
});

test("any span of any text can be printed, on as many lines as there are parts", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "\n", "\r", "中", "𠮷", "\t", "\uD800", "\u0301"), maxLength: 400 });
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (written, one, other) => {
      const [start = 0, end = 0] = [one, other].map((n) => n % (written.length + 1)).sort((a, b) => a - b);
      const lines = printed(written, written.slice(start, end));
      expect(lines).toHaveLength(4);
      expect(lines[3]).toMatch(/\^/);
    }),
  );
});
