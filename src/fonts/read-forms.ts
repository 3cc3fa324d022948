import { mapsOf } from "./character-map.js";
import { tableOf } from "./tables.js";
import type { Tables } from "./tables.js";

/** The glyph of a character with a variation selector behind it; `usual` for the one without, `null` where the font knows nothing of it. */
export type FormOf = (codePoint: number, selector: number) => number | "usual" | null;

/** Reads the forms that a font has of single characters (OpenType 1.9 `cmap`, format 14). */
export function formsOfCharacters(tables: Tables): FormOf {
  const maps = mapsOf(tableOf(tables, "cmap"));
  const map = typeof maps === "string" ? undefined : maps.get("0/5");
  if (map?.getUint16(0) !== 14) return () => null;
  return (codePoint, selector) => {
    const record = recordOf(map, selector);
    if (record === null) return null;
    const { usual, others } = record;
    if (usual !== 0 && isInRanges(map, usual, codePoint)) return "usual";
    return others === 0 ? null : glyphIn(map, others, codePoint);
  };
}

function threeBytes(map: DataView, at: number): number {
  return (map.getUint16(at) << 8) | map.getUint8(at + 2);
}

/** The row of `count` ordered rows of `width` bytes from `start` on that begins with the highest code up to one; `null` for none. */
function lastUpTo(map: DataView, { start, count, width }: { readonly start: number; readonly count: number; readonly width: number }, code: number): number | null {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (threeBytes(map, start + middle * width) <= code) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? null : start + (low - 1) * width;
}

function recordOf(map: DataView, selector: number): { readonly usual: number; readonly others: number } | null {
  const row = lastUpTo(map, { start: 10, count: map.getUint32(6), width: 11 }, selector);
  return row === null || threeBytes(map, row) !== selector ? null : { usual: map.getUint32(row + 3), others: map.getUint32(row + 7) };
}

function isInRanges(map: DataView, at: number, code: number): boolean {
  const row = lastUpTo(map, { start: at + 4, count: map.getUint32(at), width: 4 }, code);
  return row !== null && code <= threeBytes(map, row) + map.getUint8(row + 3);
}

function glyphIn(map: DataView, at: number, code: number): number | null {
  const row = lastUpTo(map, { start: at + 4, count: map.getUint32(at), width: 5 }, code);
  return row === null || threeBytes(map, row) !== code ? null : map.getUint16(row + 3);
}
