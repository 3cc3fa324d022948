import { createRequire } from "node:module";
import type * as CsvParse from "csv-parse/sync";

/** A cell as the parser reads it, and where it ends. */
export interface ParsedCell {
  readonly value: string;
  readonly isQuoted: boolean;
  /** Offset in bytes of UTF-8 behind the last character of the cell, its quotation marks included. */
  readonly endByte: number;
}

/** What the parser makes of a text. */
export interface Parsed {
  readonly records: readonly (readonly ParsedCell[])[];
  /** Where the parser gave up and on what; `null` where it came to the end. */
  readonly failure: { readonly code: string; readonly endByte: number } | null;
}

const load = createRequire(import.meta.url);

/** Loaded with the first table: no document without one waits for it. */
let parser: typeof CsvParse | null = null;

/**
 * The records of a text, and the cells of each with their ends. Blanks around cells and lines without a character are
 * dropped; a record may have any number of cells. `most` is the number of records after which reading ends, or `null`.
 */
export function parseRecords(text: string, separator: string, most: number | null): Parsed {
  parser ??= load("csv-parse/sync") as typeof CsvParse;
  const records: ParsedCell[][] = [];
  try {
    parser.parse(text, {
      delimiter: separator,
      record_delimiter: ["\r\n", "\n", "\r"],
      relax_column_count: true,
      // A mark inside a cell that does not begin with one is a character like others: 12" of snow.
      relax_quotes: true,
      skip_empty_lines: true,
      trim: true,
      ...(most === null ? {} : { to: most }),
      cast: (value, { index, quoting, bytes }) => {
        if (index === 0) records.push([]);
        records.at(-1)?.push({ value, isQuoted: quoting, endByte: bytes });
        return value;
      },
    });
  } catch (error) {
    if (!(error instanceof parser.CsvError)) throw error;
    return { records, failure: { code: error.code, endByte: Number(error["bytes"] ?? 0) } };
  }
  return { records, failure: null };
}
