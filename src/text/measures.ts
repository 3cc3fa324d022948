import type { Pt } from "../geometry/index.js";
import { breakKind, type Atoms } from "./atoms.js";
import type { Gaps } from "./gaps.js";
import { shrinkScale, stretchScale, stretchTiers, wideSpaceRoom } from "./pressure.js";

const shrinkRungs = Float64Array.from(shrinkScale.rungs);
const stretchRungs = Float64Array.from(stretchScale.rungs);
const columns = shrinkRungs.length + stretchRungs.length;
const tightest = shrinkRungs.length - 1;
const wideSpace = stretchTiers.length - 1;

/** What a gap of each stretch tier has given at each rung: a word space gives in two tiers. */
const stretchShares = stretchTiers.map((_, tier) =>
  Float64Array.from(stretchScale.shares, (shares) =>
    (shares[tier] ?? 0) + (tier === 0 ? (shares[wideSpace] ?? 0) * wideSpaceRoom : 0)));
const shrinkShares = shrinkScale.shares[0]?.map((_, tier) =>
  Float64Array.from(shrinkScale.shares, (shares) => shares[tier] ?? 0)) ?? [];

/** Widths that differ by less are the same. */
const epsilon = 1e-9;

/**
 * Widths of a paragraph, and what its gaps give at each rung of pressure, as running sums: any stretch of atoms is
 * measured by subtraction. The gap before a line's first atom and the one after its last are no part of the line, nor
 * of what it may give.
 */
export class Measures {
  readonly atoms: Atoms;
  readonly gaps: Gaps;
  /** Width of the hyphen that a break before each atom would add; 0 for breaks without one. */
  readonly hyphens: Float64Array;
  readonly #widths: Float64Array;
  /** What all gaps before each atom give at each rung, shrink rungs first, atom by atom. */
  readonly #rooms: Float64Array;

  constructor(atoms: Atoms, gaps: Gaps, hyphens: Float64Array) {
    const { count, advances } = atoms;
    this.atoms = atoms;
    this.gaps = gaps;
    this.hyphens = hyphens;
    this.#widths = new Float64Array(count + 1);
    const rooms = new Float64Array((count + 1) * columns);
    this.#rooms = rooms;
    let width = 0;
    for (let atom = 0; atom < count; atom++) {
      width += (gaps.widths[atom] ?? 0) + (advances[atom] ?? 0);
      this.#widths[atom + 1] = width;
      const row = (atom + 1) * columns;
      for (let column = 0; column < columns; column++) rooms[row + column] = rooms[row - columns + column] ?? 0;
      give(rooms, row, gaps.shrinkRooms[atom] ?? 0, shrinkShares[gaps.shrinkTiers[atom] ?? 0]);
      const stretchRow = row + shrinkRungs.length;
      give(rooms, stretchRow, gaps.stretchRooms[atom] ?? 0, stretchShares[gaps.stretchTiers[atom] ?? 0]);
    }
  }

  /** Width of the line from atom `start` up to, without, `end`, under no pressure. */
  natural(start: number, end: number): Pt {
    if (end <= start) return 0;
    return (this.#widths[end] ?? 0) - (this.#widths[start] ?? 0) - (this.gaps.widths[start] ?? 0) +
      (this.hyphens[end] ?? 0);
  }

  /** Width of a line whose gaps have all shrunk as far as they may. */
  tightest(start: number, end: number): Pt {
    return end <= start ? 0 : this.natural(start, end) - this.#room(start, end, tightest);
  }

  /**
   * Pressure at which a line has the width of its measure: below 0 where it is pushed together, above where it is drawn
   * apart, infinite where its gaps cannot make it so.
   */
  pressure(start: number, end: number, measure: Pt): number {
    const missing = measure - this.natural(start, end);
    if ((missing < epsilon && missing > -epsilon) || end <= start) return 0;
    const from = (start + 1) * columns;
    const to = end * columns;
    return missing > 0
      ? climb(this.#rooms, from + shrinkRungs.length, to + shrinkRungs.length, { rungs: stretchRungs, wanted: missing })
      : -climb(this.#rooms, from, to, { rungs: shrinkRungs, wanted: -missing });
  }

  /** True where the break before an atom puts a hyphen. */
  isHyphen(end: number): boolean {
    return this.atoms.breaks[end] === breakKind.hyphen && end < this.atoms.count;
  }

  #room(start: number, end: number, column: number): Pt {
    return (this.#rooms[end * columns + column] ?? 0) - (this.#rooms[(start + 1) * columns + column] ?? 0);
  }
}

/** The pressure at which the gaps between two rows of sums give what is wanted. */
function climb(
  rooms: Float64Array,
  from: number,
  to: number,
  { rungs, wanted }: { readonly rungs: Float64Array; readonly wanted: Pt },
): number {
  let given = 0;
  let below = 0;
  for (let rung = 0; rung < rungs.length; rung++) {
    const room = (rooms[to + rung] ?? 0) - (rooms[from + rung] ?? 0);
    const pressure = rungs[rung] ?? 0;
    if (room >= wanted - epsilon && room > given)
      return below + ((pressure - below) * Math.min(wanted - given, room - given)) / (room - given);
    given = room;
    below = pressure;
  }
  return Infinity;
}

function give(rooms: Float64Array, row: number, room: Pt, shares: Float64Array | undefined): void {
  if (room === 0 || shares === undefined) return;
  for (let rung = 0; rung < shares.length; rung++)
    rooms[row + rung] = (rooms[row + rung] ?? 0) + room * (shares[rung] ?? 0);
}
