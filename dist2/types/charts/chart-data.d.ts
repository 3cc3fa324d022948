import type { Json, JsonObject } from "./chart-file.js";
/** A file of data of the course, as it is written and as it is read. */
export interface ChartData {
    readonly text: string;
    /** The cells of a table of text (`.csv`, `.tsv`), its header first; `null` for any other file, and for one that cannot be read. */
    readonly rows: readonly (readonly string[])[] | null;
}
/** The files of data of a chart, by the addresses that it gives them. */
export type ChartFiles = ReadonlyMap<string, ChartData>;
/** Rows of data as mappings, and the columns in the order in which they come up. */
export interface DataRows {
    readonly columns: readonly string[];
    readonly rows: readonly JsonObject[];
}
/** The rows that a `data` of a specification holds or names; `null` where that cannot be told before it is drawn. */
export declare function rowsOfData(data: Json | undefined, files: ChartFiles): DataRows | null;
/** The data of a specification: its own and those of its parts, in order. */
export declare function dataIn(spec: JsonObject): readonly JsonObject[];
/** The text of a file as Vega is to read it: a table in the one form of CSV that it knows. */
export declare function textForVega(address: string, { text, rows }: ChartData): string;
