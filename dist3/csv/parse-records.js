import { createRequire } from "node:module";
const load = createRequire(import.meta.url);
/** Loaded with the first table: no document without one waits for it. */
let parser = null;
/**
 * The records of a text, and the cells of each with their ends. Blanks around cells and lines without a character are
 * dropped; a record may have any number of cells. `most` is the number of records after which reading ends, or `null`.
 */
export function parseRecords(text, separator, most) {
    parser ??= load("csv-parse/sync");
    const records = [];
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
                if (index === 0)
                    records.push([]);
                records.at(-1)?.push({ value, isQuoted: quoting, endByte: bytes });
                return value;
            },
        });
    }
    catch (error) {
        if (!(error instanceof parser.CsvError))
            throw error;
        return { records, failure: { code: error.code, endByte: Number(error["bytes"] ?? 0) } };
    }
    return { records, failure: null };
}
