import { diagnostic } from "../../diagnostics/index.js";
import type { Outcome, Segment, Source, Span, TracedText } from "../../diagnostics/index.js";

/** One row of a CSV file. */
export interface CsvRow {
  readonly cells: readonly TracedText[];
  readonly span: Span;
}

/** A cell in quotation marks and where it ends, or `null` where the marks are never closed. */
function quotedCell(source: Source, start: number): { cell: TracedText; end: number } | null {
  const segments: Segment[] = [];
  let text = "";
  let from = start + 1;
  for (;;) {
    const mark = source.text.indexOf('"', from);
    if (mark === -1) return null;
    // Two marks stand for one, which is the last of its segment.
    const doubled = source.text[mark + 1] === '"';
    const end = doubled ? mark + 1 : mark;
    segments.push({ start: text.length, span: { source, start: from, end }, linear: true });
    text += source.text.slice(from, end);
    if (!doubled) return { cell: { text, segments }, end: mark + 1 };
    from = mark + 2;
  }
}

function plainCell(source: Source, start: number, separator: string): { cell: TracedText; end: number } {
  let end = start;
  while (end < source.text.length && !isEnd(source.text.charAt(end), separator)) end += 1;
  const written = source.text.slice(start, end);
  const text = written.trim();
  const first = start + (text === "" ? 0 : written.indexOf(text));
  return { cell: { text, segments: [{ start: 0, span: { source, start: first, end: first + text.length }, linear: true }] }, end };
}

function isEnd(character: string, separator: string): boolean {
  return character === separator || character === "\r" || character === "\n";
}

function lineEnd({ text }: Source, at: number): number {
  return text.startsWith("\r\n", at) ? 2 : 1;
}

/** The rows of a CSV file (RFC 4180): cells apart by commas, or tabs, in quotation marks where they hold one. Empty lines are none. */
export function readCsv(source: Source, separator: "," | "\t" = ","): Outcome<readonly CsvRow[]> {
  const { text } = source;
  const rows: CsvRow[] = [];
  let cells: TracedText[] = [];
  let rowStart = 0;
  let at = 0;
  while (at < text.length) {
    const read = text[at] === '"' ? quotedCell(source, at) : plainCell(source, at, separator);
    if (read === null) {
      const fault = diagnostic("content/csv-quotes", { source, start: at, end: at + 1 }, "the quotation mark is never closed", 'end the cell with `"`, and double the marks inside it');
      return { value: null, diagnostics: [fault] };
    }
    cells.push(read.cell);
    const next = text.charAt(read.end);
    if (next !== "" && !isEnd(next, separator)) {
      const fault = diagnostic("content/csv-quotes", { source, start: read.end, end: read.end + 1 }, "text behind the closing quotation mark of a cell", 'double the marks inside the cell: `""`');
      return { value: null, diagnostics: [fault] };
    }
    at = read.end;
    if (next === separator) {
      at += 1;
      if (at === text.length || /[\r\n]/.test(text.charAt(at))) cells.push({ text: "", segments: [{ start: 0, span: { source, start: at, end: at }, linear: true }] });
      else continue;
    }
    if (cells.length > 1 || cells[0]?.text !== "") rows.push({ cells, span: { source, start: rowStart, end: at } });
    cells = [];
    at += lineEnd(source, at);
    rowStart = at;
  }
  return { value: rows, diagnostics: [] };
}
