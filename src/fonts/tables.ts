/** The tables of a font that is judged. */
export type Tables = ReadonlyMap<string, DataView>;

/** What is wrong with a font, in words that go on from "the font"; `null` where nothing is. */
export type Fault = string | null;

/** A table that must be there. Throws a `RangeError` where it is not: whoever judges translates it. */
export function tableOf(tables: Tables, tag: string): DataView {
  const table = tables.get(tag);
  if (table === undefined || table.byteLength === 0) throw new RangeError(`it has no table \`${tag}\``);
  return table;
}

/** Number of glyphs, as `maxp` has it. */
export function glyphCountOf(tables: Tables): number {
  return tableOf(tables, "maxp").getUint16(4);
}
