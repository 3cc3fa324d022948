import type { Pt } from "../../geometry/index.js";
import type { Atoms } from "../breaking/atoms.js";
import { embeddingLevels } from "./bidi.js";
import type { Characters } from "../unicode/characters.js";
import { hasRightToLeft } from "./complex-scripts.js";
import { category } from "../chinese/marks.js";

/** Embedding level of every character (UAX #9); `null` where all text runs from left to right, which is nearly always. */
export function levelsOf(characters: Characters, categories: Uint8Array): Uint8Array | null {
  if (!hasRightToLeft(characters.text)) return null;
  const units = embeddingLevels(characters.text);
  if (units === null) return null;
  const levels = Uint8Array.from(categories, (_, index) => units[characters.units[index] ?? 0] ?? 0);
  // The edge of an inline box stands outside of what it encloses.
  for (let index = 0; index < levels.length; index++)
    if (categories[index] === category.edge) levels[index] = Math.min(levels[index - 1] ?? 0, levels[index + 1] ?? 0);
  return levels;
}

/** Left edges of a line's atoms and of the glue before them, by the atom's distance from the line's start. */
export interface Places {
  readonly atoms: Float64Array;
  readonly glue: Float64Array;
  readonly width: Pt;
}

interface Part {
  readonly atom: number;
  readonly isGlue: boolean;
  readonly width: Pt;
  readonly level: number;
}

/** A line of atoms, asked to be put in the order in which it is seen. */
export interface VisualLine {
  readonly start: number;
  readonly end: number;
  /** Left edge of the first part. */
  readonly x: Pt;
  readonly glueWidth: (atom: number) => Pt;
  /** Width of an atom that is not drawn by its advance; `null` for the others. */
  readonly atomWidth: (atom: number) => Pt;
}

/** True where some atom of a line runs from right to left. */
export function runsBackwards({ levels }: Atoms, start: number, end: number): boolean {
  return levels?.subarray(start, end).some((level) => level > 0) ?? false;
}

/** Level of the glue before an atom: the lower of its neighbours'. */
export function levelOfGlue({ levels }: Atoms, atom: number): number {
  return levels === null ? 0 : Math.min(levels[atom - 1] ?? 0, levels[atom] ?? 0);
}

/** Places a line's atoms and glue as they are seen (UAX #9, L2): from the highest level down, runs are turned around. */
export function placesOf(atoms: Atoms, line: VisualLine): Places {
  const parts = partsOf(atoms, line);
  let highest = 0;
  for (const { level } of parts) highest = Math.max(highest, level);
  for (let level = highest; level > 0; level--) turnRuns(parts, level);
  const places = { atoms: new Float64Array(line.end - line.start), glue: new Float64Array(line.end - line.start) };
  let { x } = line;
  for (const { atom, isGlue, width } of parts) {
    (isGlue ? places.glue : places.atoms)[atom - line.start] = x;
    x += width;
  }
  return { ...places, width: x };
}

function partsOf(atoms: Atoms, { start, end, glueWidth, atomWidth }: VisualLine): Part[] {
  const parts: Part[] = [];
  for (let atom = start; atom < end; atom++) {
    const level = atoms.levels?.[atom] ?? 0;
    if (atom > start) parts.push({ atom, isGlue: true, width: glueWidth(atom), level: levelOfGlue(atoms, atom) });
    parts.push({ atom, isGlue: false, width: atomWidth(atom), level });
  }
  return parts;
}

function turnRuns(parts: Part[], level: number): void {
  for (let start = 0; start < parts.length;) {
    let end = start;
    while (end < parts.length && (parts[end]?.level ?? 0) >= level) end++;
    if (end > start) parts.splice(start, end - start, ...parts.slice(start, end).reverse());
    start = end + 1;
  }
}
