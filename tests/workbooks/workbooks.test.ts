import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { openWorkbook } from "../../src/workbooks/index.js";
import { shownNumber } from "../../src/workbooks/number-format.js";
import { zipOf } from "./zip-of.js";

const book = `<workbook xmlns:r="r"><sheets><sheet name="Counts &amp; more" sheetId="1" r:id="rId1"/><sheet name="Two" sheetId="2" r:id="rId2"/></sheets></workbook>`;
const links = `<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="/xl/worksheets/sheet2.xml"/></Relationships>`;
const styles = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="0.0%"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>`;
const strings = `<sst><si><t>Species</t></si><si><r><t>Ox</t></r><r><t xml:space="preserve">-eye </t></r><rPh><t>x</t></rPh></si></sst>`;
const first = `<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>Day</t></is></c></row>
  <row r="3"><c r="A3" t="s"><v>1</v></c><c r="B3" s="2"><v>0.125</v></c><c r="C3" s="1"><v>46290</v></c><c r="D3" t="b"><v>1</v></c><c r="E3"><f>B3*2</f></c></row></sheetData></worksheet>`;
const parts = {
  "xl/workbook.xml": book, "xl/_rels/workbook.xml.rels": links, "xl/styles.xml": styles, "xl/sharedStrings.xml": strings,
  "xl/worksheets/sheet1.xml": first, "xl/worksheets/sheet2.xml": "<worksheet><sheetData/></worksheet>",
};

test("the cells of each sheet are as they are shown", () => {
  const sheets = openWorkbook(zipOf(parts));
  expect(sheets?.map(({ name }) => name)).toEqual(["Counts & more", "Two"]);
  expect(sheets?.[0]?.cells()).toEqual({ rows: [["Species", "", "Day"], [], ["Ox-eye ", "12.5%", "2026-09-25", "TRUE"]], unsolved: "E3" });
  expect(sheets?.[1]?.cells()).toEqual({ rows: [], unsolved: null });
});

test.each([
  [1234.5, "General", "1234.5"], [1 / 3, "General", "0.33333333333"], [-2, "General", "−2"], [1e21, "General", "1E+21"],
  [1234.5, "0.00", "1234.50"], [1234.5, "#,##0", "1,235"], [0.5, "0.##", "0.5"], [2, "0.##", "2"], [7, "000", "007"], [0.125, "0%", "13%"],
  [-3.456, "0.0;(0.0)", "(3.5)"], [-3.456, "0.0", "−3.5"], [-0.01, "0.0", "0.0"], [0, '0;-0;"none"', "none"], [12, '[$€-407] #,##0.00', "€ 12.00"], [5, '0 "kg"', "5 kg"],
  [12_345_678, '0.0,,"M"', "12.3M"], [0.000123, "0.00E+00", "1.23E-04"], [0.5, "# ?/?", "0.5"],
  [46_290, "dd/mm/yyyy", "2026-09-25"], [46_290.604_166_67, "yyyy-mm-dd hh:mm", "2026-09-25 14:30"], [0.378_472_22, "h:mm AM/PM", "09:05"], [1.5, "[h]:mm", "36:00"],
  [46_290, "[$-F800]dddd, mmmm dd, yyyy", "2026-09-25"], [5, '[Red]"day" 0', "day 5"],
])("%d in the format `%s` is shown as %s", (value, code, shown) => {
  expect(shownNumber(value, code, false)).toBe(shown);
});

test("days are counted from 1904 where the workbook says so", () => {
  expect(shownNumber(0, "yyyy-mm-dd", true)).toBe("1904-01-01");
  expect(shownNumber(1, "yyyy-mm-dd", false)).toBe("1900-01-01");
});

test("a part that unpacks to more than it says, or says too much, is not read", () => {
  const bomb = deflateRawSync(Buffer.alloc(50_000_000, 0x20));
  const file = zipOf({ ...parts, "xl/worksheets/sheet1.xml": { method: 8, packed: bomb, size: 1000 } });
  expect(openWorkbook(file)?.[0]?.cells()).toBeNull();
  expect(openWorkbook(zipOf({ ...parts, "xl/worksheets/sheet1.xml": { method: 8, packed: bomb, size: 500_000_000 } }))?.[0]?.cells()).toBeNull();
});

test("a sheet with a cell beyond every table is not read", () => {
  const far = `<worksheet><sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>`;
  expect(openWorkbook(zipOf({ ...parts, "xl/worksheets/sheet1.xml": far }))?.[0]?.cells()).toBeNull();
});

test("a string that every cell shows is not copied without end", () => {
  const sheet = `<worksheet><sheetData>${'<row><c t="s"><v>0</v></c></row>'.repeat(50_000)}</sheetData></worksheet>`;
  const file = zipOf({ ...parts, "xl/worksheets/sheet1.xml": sheet, "xl/sharedStrings.xml": `<sst><si><t>${"word ".repeat(6000)}</t></si></sst>` });
  expect(openWorkbook(file)?.[0]?.cells()).toBeNull();
});

test("no bytes make the reader throw", () => {
  const whole = zipOf(parts);
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 8 }), fc.nat(whole.length), (changes, length) => {
      const mutated = Uint8Array.from(whole);
      for (const [at, value] of changes) mutated[at] = value;
      for (const bytes of [mutated, mutated.slice(0, length)]) for (const { cells } of openWorkbook(bytes) ?? []) expect(cells() === null || typeof cells() === "object").toBe(true);
    }),
    { numRuns: 300 },
  );
});
