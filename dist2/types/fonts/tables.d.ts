/** The tables of a font that is judged. */
export type Tables = ReadonlyMap<string, DataView>;
/** What is wrong with a font, in words that go on from "the font"; `null` where nothing is. */
export type Fault = string | null;
/** A table that must be there. Throws a `RangeError` where it is not: whoever judges translates it. */
export declare function tableOf(tables: Tables, tag: string): DataView;
/** Number of glyphs, as `maxp` has it. */
export declare function glyphCountOf(tables: Tables): number;
