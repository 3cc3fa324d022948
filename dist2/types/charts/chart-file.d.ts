import type { Diagnostic, Outcome, Source, Span } from "../diagnostics/index.js";
/** A value as JSON has them. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
/** A mapping as JSON has them. */
export interface JsonObject {
    readonly [key: string]: Json;
}
/** Whether a value is a mapping. */
export declare function isObject(value: Json | undefined): value is JsonObject;
/** A value as people read it; empty for a gap. */
export declare function wordsOf(value: Json | undefined): string;
/** The whole file, for what is said of it as a whole. */
export declare function startOf(source: Source): Span;
/** Where a word stands in a file as a value; the start of the file where it does not stand there so. */
export declare function placeOf(source: Source, word: string): Span;
/** Where a channel names a column; where the column's name first stands if no channel can be made out. */
export declare function fieldPlace(source: Source, field: string): Span;
/** The specification in a file, YAML or JSON, or why it cannot be read. */
export declare function readSpec(source: Source): Outcome<JsonObject>;
/** Every value in a specification, with the key that it stands under. */
export declare function valuesIn(value: Json, key?: string): Generator<readonly [key: string, value: Json]>;
/** Whether a file is one of Graphviz. */
export declare function isGraph(path: string): boolean;
/** The files of data that a chart names, from the course folder; those that lead elsewhere are not among them. */
export declare function dataFilesOf(source: Source): readonly string[];
/** Whether an address names a file of the course: one below `tables/` or `data/`. */
export declare function isInCourse(address: string): boolean;
/** Keys whose texts are expressions of Vega. */
export declare const expressionKeys: ReadonlySet<string>;
/** Rows of data that one chart may have. */
export declare const mostRows = 50000;
/** What of a specification is not drawn: what leads out of the course, what changes from run to run, what comes to too much. */
export declare function specFaults(spec: JsonObject, source: Source): readonly Diagnostic[];
