import type { Source, Span } from "./source.js";
/** A place as people count it: both numbers start at 1, columns are code points. */
export interface Position {
    readonly line: number;
    readonly column: number;
}
/** Offsets of the first character of each line; a byte order mark belongs to no line. */
export declare function lineTable(source: Source): readonly number[];
/** Line and column of `offset` in `source`. An offset inside a surrogate pair counts as the pair's own. */
export declare function positionAt(source: Source, offset: number): Position;
/** Where a span begins as one word in a sentence: `lessons/a.yaml:6`. */
export declare function fileAndLine({ source, start }: Span): string;
