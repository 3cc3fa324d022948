import { breakKind } from "./atoms.js";
import {
  changeOfPressureCost, epsilon, hyphenCost, lastLineCost, longestLadder, pressureCost, raggedPressure, rescueCost,
} from "./line-cost.js";
import { breakPositions, firstLikeLine, type Segment } from "./segment.js";
import { Slab } from "./slab.js";

/** What a pass of the search puts up with. */
interface Pass {
  /** Pressure up to which a line may be drawn apart. */
  readonly tolerance: number;
  readonly hyphens: boolean;
  /** Whether it takes breaks inside words, lines that stay short and lines that reach over. */
  readonly rescues: boolean;
}

/** What a state of the search takes, and what lies between its arrays. */
const bytesPerState = 21;
const mostPadding = 64;
/** No state. */
const nowhere = 0xffffffff;

/** More hyphens in a row than these are worth a look at looser lines. */
const goodLadder = 2;

/** Ends of lines, and the most hyphens in a row among them. */
interface Cuts {
  readonly ends: number[];
  readonly ladder: number;
}

/** As TeX has it: first without hyphens, then with them, then whatever fits, then whatever ends. */
const passes: readonly Pass[] = [
  { tolerance: 1, hyphens: false, rescues: false },
  { tolerance: 1.3, hyphens: true, rescues: false },
  { tolerance: Infinity, hyphens: true, rescues: false },
  { tolerance: Infinity, hyphens: true, rescues: true },
];

/**
 * Cuts a segment where the sum of all lines' costs is least, and returns the end of each line. Nearly every paragraph
 * has good lines throughout; later passes are for the others.
 */
export function optimalCuts(segment: Segment): number[] {
  if (segment.end <= segment.start) return [];
  let best: Cuts | null = null;
  for (const pass of passes) {
    best = new Search(segment, pass).run() ?? best;
    if (best !== null && best.ladder <= goodLadder) break;
    if (best !== null && pass.tolerance === Infinity) break;
  }
  return best?.ends ?? [segment.end];
}

/**
 * Shortest path from break to break. A state is a break and, as long as measures differ, the number of lines before it.
 * For one end, the starts that make a line of it are neighbours: further back lines grow too wide, nearer they stay too
 * short, and both limits only move on; so the search is linear in the text.
 */
class Search {
  readonly #segment: Segment;
  readonly #pass: Pass;
  readonly #positions: Int32Array;
  /** Number of kinds of line that are told apart. */
  readonly #kinds: number;
  readonly #lengths: readonly number[];
  readonly #costs: Float64Array;
  readonly #pressures: Float64Array;
  /** Lines in a row that end in a hyphen, up to and with the one that ends in each state. */
  readonly #ladders: Uint8Array;
  /** State that the best way to each state comes from. */
  readonly #origins: Uint32Array;
  /** Positions that have been reached, by kind of the line that begins there, and the first still in reach. */
  readonly #reached: number[][];
  readonly #low: number[];

  constructor(segment: Segment, pass: Pass) {
    this.#segment = segment;
    this.#pass = pass;
    this.#kinds = firstLikeLine(segment.measure) + 1;
    this.#lengths = Array.from({ length: this.#kinds }, (_, index) => segment.measure(index));
    this.#positions = breakPositions(segment, {
      hyphens: pass.hyphens, emergencyWidth: pass.rescues ? Math.min(...this.#lengths) : Infinity,
    });
    const states = this.#positions.length * this.#kinds;
    const memory = new Slab(states * bytesPerState + mostPadding);
    this.#costs = memory.numbers(states).fill(Infinity);
    this.#pressures = memory.numbers(states);
    this.#ladders = memory.bytes(states);
    this.#origins = memory.integers(states).fill(nowhere);
    this.#reached = this.#lengths.map(() => []);
    this.#low = this.#lengths.map(() => 0);
    this.#costs[0] = 0;
    this.#reached[0]?.push(0);
  }

  run(): Cuts | null {
    const last = this.#positions.length - 1;
    for (let to = 1; to <= last; to++) {
      for (let kind = 0; kind < this.#kinds; kind++) this.#extend(kind, to);
      if (this.#pass.rescues) this.#rescue(to);
      let alive = false;
      for (let kind = 0; kind < this.#kinds; kind++) {
        if ((this.#costs[to * this.#kinds + kind] ?? Infinity) < Infinity) this.#reached[kind]?.push(to);
        if ((this.#low[kind] ?? 0) < (this.#reached[kind]?.length ?? 0)) alive = true;
      }
      if (!alive) return null;
    }
    return this.#trace();
  }

  /** Tries every line of one kind that ends at position `to`. */
  #extend(kind: number, to: number): void {
    const { measures, justify } = this.#segment;
    const { tolerance } = this.#pass;
    const positions = this.#positions;
    const reached = this.#reached[kind] ?? [];
    const length = this.#lengths[kind] ?? 0;
    const end = positions[to] ?? 0;
    const isLast = to === positions.length - 1;
    const most = length + epsilon;
    let low = this.#low[kind] ?? 0;
    while (low < reached.length) {
      const start = positions[reached[low] ?? 0] ?? 0;
      if ((justify ? measures.tightest(start, end) : length - measures.missing(start, end, length)) <= most) break;
      low++;
    }
    this.#low[kind] = low;
    for (let index = low; index < reached.length; index++) {
      const from = reached[index] ?? 0;
      const pressure = this.#pressureOf(positions[from] ?? 0, end, length, isLast);
      if (pressure > tolerance || pressure === Infinity) return;
      if (pressure !== -Infinity) this.#offer(from * this.#kinds + kind, to, pressure);
    }
  }

  #pressureOf(start: number, end: number, length: number, isLast: boolean): number {
    const { measures, justify } = this.#segment;
    const missing = measures.missing(start, end, length);
    if (isLast && missing >= -epsilon) return 0;
    return justify ? measures.pressureFor(start, end, missing) : raggedPressure(missing, length);
  }

  #offer(state: number, to: number, pressure: number, extra = 0): void {
    const { measures } = this.#segment;
    const positions = this.#positions;
    const isLast = to === positions.length - 1;
    const kindBefore = state % this.#kinds;
    const from = (state - kindBefore) / this.#kinds;
    const kind = Math.min(kindBefore + 1, this.#kinds - 1);
    const target = to * this.#kinds + kind;
    const best = this.#costs[target] ?? Infinity;
    let cost = (this.#costs[state] ?? Infinity) + extra + pressureCost(pressure);
    if (cost >= best) return;
    const start = positions[from] ?? 0;
    const end = positions[to] ?? 0;
    const ladder = measures.isHyphen(end) ? Math.min((this.#ladders[state] ?? 0) + 1, longestLadder) : 0;
    cost += hyphenCost(ladder);
    if (from > 0) cost += changeOfPressureCost(this.#pressures[state] ?? 0, pressure);
    if (this.#pass.rescues && !isLast && measures.atoms.breaks[end] === breakKind.emergency) cost += rescueCost.emergency;
    if (isLast && from > 0) cost += lastLineCost(measures, start, end);
    if (cost >= best) return;
    this.#costs[target] = cost;
    this.#pressures[target] = pressure;
    this.#ladders[target] = ladder;
    this.#origins[target] = state;
  }

  /** Reaches a break that no good line reaches, by the least bad of the bad ones. */
  #rescue(to: number): void {
    const { measures } = this.#segment;
    for (let kind = 0; kind < this.#kinds; kind++) {
      const target = to * this.#kinds + Math.min(kind + 1, this.#kinds - 1);
      if ((this.#costs[target] ?? Infinity) < Infinity) continue;
      const reached = this.#reached[kind] ?? [];
      const inReach = reached[this.#low[kind] ?? 0];
      const from = inReach ?? reached.at(-1);
      if (from === undefined) continue;
      const length = this.#lengths[kind] ?? 0;
      const width = measures.natural(this.#positions[from] ?? 0, this.#positions[to] ?? 0);
      const badness = 0.1 + Math.abs(width - length) / Math.max(length, 1);
      const extra = (inReach === undefined ? rescueCost.overfull : rescueCost.short) * badness * badness;
      this.#offer(from * this.#kinds + kind, to, 0, extra);
    }
  }

  #trace(): Cuts | null {
    const last = this.#positions.length - 1;
    let state = -1;
    for (let kind = 0; kind < this.#kinds; kind++) {
      const candidate = last * this.#kinds + kind;
      if ((this.#costs[candidate] ?? Infinity) < (state < 0 ? Infinity : this.#costs[state] ?? Infinity)) state = candidate;
    }
    if (state < 0) return null;
    const ends: number[] = [];
    let ladder = 0;
    for (; state >= this.#kinds; state = this.#origins[state] ?? 0) {
      ends.push(this.#positions[Math.floor(state / this.#kinds)] ?? 0);
      ladder = Math.max(ladder, this.#ladders[state] ?? 0);
    }
    return { ends: ends.reverse(), ladder };
  }
}
