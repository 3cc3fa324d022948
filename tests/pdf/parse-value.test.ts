import fc from "fast-check";
import { expect, test } from "vitest";
import { parseValue } from "../../src/pdf/index.js";
import type { PdfValue } from "../../src/pdf/index.js";

const name = (word: string): PdfValue => ({ kind: "name", name: word });
const text = (words: string): PdfValue => ({ kind: "text", text: words });

test.each<readonly [string, PdfValue]>([
  ["null", null],
  ["true", true],
  ["false", false],
  ["-12.5", -12.5],
  ["0", 0],
  ["12 0 R", { kind: "reference", number: 12 }],
  ["/Name", name("Name")],
  ["/A#20B", name("A B")],
  ["()", text("")],
  ["(a (b) c)", text("a (b) c")],
  ["(\\(a\\) \\\\ \\n \\101\\7x \\q)", text("(a) \\ \n A\u0007x q")],
  ["<48 69>", text("Hi")],
  ["<feff4e00>", text("一")],
  ["(\u00fe\u00ff\u004e\u0000)", text("一")],
  ["[1 2 0 R /A(b)[<<>>]]", [1, { kind: "reference", number: 2 }, name("A"), text("b"), [{ kind: "dictionary", entries: new Map() }]]],
  ["<<\n/A 1\n/B [0 0 1 R]%c\n/C/D>>", { kind: "dictionary", entries: new Map<string, PdfValue>([["A", 1], ["B", [0, { kind: "reference", number: 0 }]], ["C", name("D")]]) }],
])("%j is read", (syntax, value) => {
  expect(parseValue(syntax)).toEqual(value);
});

test.each(["", "<<", "[1", "(a", "<< 1 2 >>", "word", "<</A>>", "[".repeat(300)])("%j is no value", (syntax) => {
  expect(() => parseValue(syntax)).toThrow();
});

/** A value in PDF syntax, strings as the writer writes them. */
function written(value: PdfValue): string {
  if (value === null || typeof value !== "object") return String(value);
  if (!("kind" in value)) return `[${value.map(written).join(" ")}]`;
  switch (value.kind) {
    case "name": return `/${value.name}`;
    case "reference": return `${value.number} 0 R`;
    case "text": {
      const bytes = /[^\0-\x7f]/.test(value.text) ? `\u00fe\u00ff${Buffer.from(value.text, "utf16le").swap16().toString("latin1")}` : value.text;
      return `(${bytes.replace(/[()\\]/g, (mark) => `\\${mark}`)})`;
    }
    case "dictionary": return `<<\n${[...value.entries].map(([key, entry]) => `/${key} ${written(entry)}`).join("\n")}\n>>`;
    case "stream": throw new Error("a stream is no value of its own");
  }
}

const words = fc.string({ unit: "grapheme" });
const anyValue = fc.letrec<{ value: PdfValue }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    fc.constantFrom<PdfValue>(null, true, false),
    fc.integer(),
    fc.stringMatching(/^[A-Za-z0-9.+-]+$/).map(name),
    words.map(text),
    fc.nat().map((number): PdfValue => ({ kind: "reference", number })),
    fc.array(tie("value"), { maxLength: 5 }),
    fc.dictionary(fc.stringMatching(/^[A-Za-z]+$/), tie("value"), { maxKeys: 5 }).map((entries): PdfValue => ({ kind: "dictionary", entries: new Map(Object.entries(entries)) })),
  ),
})).value;

test("what is written is read", () => {
  fc.assert(fc.property(anyValue, (value) => {
    expect(parseValue(written(value))).toEqual(value);
  }));
});
