import fc from "fast-check";
import { expect, test } from "vitest";
import type { LedgerRow } from "../../src/build/index.js";
import { ledgerCsv, ledgerTable } from "../../src/cli/ledger-text.js";
import { documentLine } from "../../src/cli/report-text.js";
import { drawLine, print, printColoured, printJson, printText } from "../../src/cli/terminal.js";
import { usageMistake } from "../../src/cli/usage-mistake.js";
import type { TextStream } from "../../src/cli/world.js";

class Written implements TextStream {
  text = "";

  write(text: string): void {
    this.text += text;
  }
}

/** What makes a terminal do something, or turns text around. */
const acting = /[\0-\t\v-\x1f\x7f-\x9f\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;

const hostile = fc.string({ unit: fc.constantFrom("a", "中", "\n", "\t", "\r", "\u001b", "[2J", "]0;x\u0007", "\u009b", "\u202e", "\u2066", "\u007f", "\ud800", "\u2028") });

test("whatever is printed, a terminal does nothing but break lines", () => {
  fc.assert(fc.property(hostile, (text) => {
    const stream = new Written();
    print(stream, text);
    printJson(stream, { [text]: text });
    usageMistake(text, [text], { stdout: stream, stderr: stream, from: "/", program: "", environment: {}, now: () => 0, today: () => "2000-01-01" });
    // A line may end as those of a spreadsheet do.
    expect(stream.text.replaceAll("\r\n", "\n")).not.toMatch(acting);
  }));
});

test("colours and the bar keep their own escapes and no others", () => {
  const stream = new Written();
  printColoured(stream, "\u001b[1;31merror\u001b[0m \u001b[2J\u001b]0;x\u0007");
  expect(stream.text).toBe("\u001b[1;31merror\u001b[0m \ufffd[2J\ufffd]0;x\ufffd");
  stream.text = "";
  drawLine(stream, "[##--]\u001b[2J");
  expect(stream.text).toBe("\r[##--]\ufffd[2J\u001b[K");
});

test("the text of a document keeps its tabs and line breaks, and nothing else that a terminal acts on", () => {
  const stream = new Written();
  printText(stream, "a\tb\n\t\tc\r\u001b[2J\u202e\t");
  expect(stream.text).toBe("a\tb\n\t\tc\ufffd\ufffd[2J\ufffd\t");
});

test("a program gets every character of a name, escaped", () => {
  const stream = new Written();
  printJson(stream, { name: "\u202egnp.\u009b\u001b" });
  expect(stream.text).toBe('{"name":"\\u202egnp.\\u009b\\u001b"}\n');
  expect(JSON.parse(stream.text)).toEqual({ name: "\u202egnp.\u009b\u001b" });
});

const report = { status: "written", format: "pdf", source: "", output: "", pages: 1, milliseconds: 1, openSlots: 0, stale: false, waitsFor: [] } as const;
const row = { course: "c", document: "one", kind: "figure", number: 1, part: null, id: "x", state: "open", reason: null, owner: null, due: null, path: "l.yaml", line: 3, for: null } satisfies LedgerRow;

test("names in lists and lines keep to their column and line", () => {
  const table = ledgerTable([{ ...row, owner: "Ada\nVale\u001b[2J\u202e" }]);
  expect(table.split("\n")).toHaveLength(4); // header, row, total, end
  expect(table).not.toMatch(acting);
  const line = documentLine({ ...report, source: "a\nb", output: "a\u202e\nb" });
  expect(line).toContain("a\ufffd\ufffdb");
});

test.each(["=1+1", "+1", "-1", "@sum", "|cmd", " =1", "\t=1", "\u200b=1", "＝1", "＋1", "\r\n=1"])("the cell %j of the ledger is no formula", (owner) => {
  const cells = ledgerCsv([{ ...row, owner }]).split("\r\n")[1] ?? "";
  expect(cells).toMatch(/,"?'/);
  expect(ledgerCsv([{ ...row, owner: "Ada" }])).not.toContain("'");
});
