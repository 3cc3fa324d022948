import fc from "fast-check";
import { expect, test } from "vitest";
import { readCsv } from "../../src/csv/index.js";

const read = (text: string, path = "t.csv") => readCsv({ path, text }).value;

const cellsOf = (text: string, path?: string): string[][] | undefined => read(text, path)?.rows.map(({ cells }) => cells.map((cell) => cell.text));

test("commas, semicolons, tabs and bars separate cells, whatever the name of the file says", () => {
  for (const [sign, name] of [[",", "a comma"], [";", "a semicolon"], ["\t", "a tab"], ["|", "a vertical bar"]] as const)
    for (const path of ["t.csv", "t.tsv"]) {
      expect(cellsOf(`Wood${sign}Price\nAsh${sign}3\nElm${sign}2\n`, path)).toEqual([["Wood", "Price"], ["Ash", "3"], ["Elm", "2"]]);
      expect(read(`Wood${sign}Price\nAsh${sign}3\n`, path)?.separator).toBe(name);
    }
});

test("the sign that the rows agree on is taken: decimal commas beside semicolons, prose beside commas", () => {
  expect(cellsOf("Wood, dry;Price\nAsh;3,5\nElm, old;2,25\n")).toEqual([["Wood, dry", "Price"], ["Ash", "3,5"], ["Elm, old", "2,25"]]);
  expect(cellsOf("Week,Topic\n1,Bows; tails\n2,Strings; knots; reels\n")).toEqual([["Week", "Topic"], ["1", "Bows; tails"], ["2", "Strings; knots; reels"]]);
  expect(cellsOf('a,b\n"x;y",1\n')).toEqual([["a", "b"], ["x;y", "1"]]);
  expect(cellsOf("Notes\nno comma here\n")).toEqual([["Notes"], ["no comma here"]]);
});

test("a first line `sep=` names the sign, also as Excel saves it again", () => {
  expect(cellsOf("sep=;\r\nWood;Price\r\nAsh;3,5\r\n")).toEqual([["Wood", "Price"], ["Ash", "3,5"]]);
  expect(cellsOf("SEP=,\na,b\n1,2\n")).toEqual([["a", "b"], ["1", "2"]]);
  expect(cellsOf("sep=#\na#b\n1,5#2\n")).toEqual([["a", "b"], ["1,5", "2"]]);
});

test("blanks around cells and before a quotation mark are dropped, and marks inside a cell are doubled or alone", () => {
  expect(cellsOf('a, "b, c" , d\n1, "say ""yes""",12" long\n')).toEqual([["a", "b, c", "d"], ["1", 'say "yes"', '12" long']]);
  expect(cellsOf('a,b\n"two\nlines",""\n')).toEqual([["a", "b"], ["two\nlines", ""]]);
});

test("columns and cells of nothing, as spreadsheets leave them, are none; rows of nothing stay", () => {
  expect(cellsOf("a,b,,\n1,2,,\n,,,\n3,4,,\n")).toEqual([["a", "b"], ["1", "2"], ["", ""], ["3", "4"]]);
  expect(cellsOf("a,b\n1,2,,\n3\n")).toEqual([["a", "b"], ["1", "2"], ["3"]]);
  expect(cellsOf("a,\n1,2\n")).toEqual([["a", ""], ["1", "2"]]);
});

test("line ends of three kinds may stand in one file, and lines without a character are no rows", () => {
  expect(cellsOf("a,b\r\n\r\n1,2\n3,4\r5,6")).toEqual([["a", "b"], ["1", "2"], ["3", "4"], ["5", "6"]]);
  expect(cellsOf("")).toEqual([]);
  expect(cellsOf("\n\n")).toEqual([]);
});

const plain = fc.stringMatching(/^[a-z0-9é讲😀 ]{0,6}$/u).map((text) => text.trim());
const cell = fc.oneof(plain, fc.stringMatching(/^[a-z讲",;\n]{1,6}$/u).filter((text) => text.trim() === text));
const written = (text: string): string => (/[",;\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

test("every character of a cell leads back to where it stands in the file", () => {
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }), fc.constantFrom(",", " , ", "\t"), fc.constantFrom("\n", "\r\n"), (rows, sign, end) => {
      const header = rows.map((row, index) => (index === 0 ? row.map((_, column) => `h${column}`) : row));
      const text = `sep=${sign.trim() || sign}${end}${header.map((row) => row.map(written).join(sign)).join(end)}${end}`;
      const table = read(text);
      for (const row of table?.rows ?? [])
        for (const { text: value, segments } of row.cells) {
          const back = segments.map(({ span }) => text.slice(span.start, span.end)).join("");
          expect(segments.every(({ linear }) => linear)).toBe(true);
          expect(back).toBe(value);
        }
      for (const [index, row] of (table?.rows ?? []).entries()) expect(row.cells.map((one) => one.text).join("|").replace(/\|+$/, "")).toBe(header[index]?.join("|").replace(/\|+$/, ""));
    }),
  );
});

test("no text at all throws, and every row lies in the file", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('"', ",", ";", "\n", "\r", "\t", " ", "a", "讲", "😀", "sep=", "\uD800", "\0") }), (text) => {
      const { value, diagnostics } = readCsv({ path: "t.csv", text });
      for (const { span } of [...(value?.rows ?? []), ...diagnostics])
        if (span !== null) expect(0 <= span.start && span.start <= span.end && span.end <= text.length).toBe(true);
    }),
    { numRuns: 500 },
  );
});
