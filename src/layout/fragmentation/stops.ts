import type { LastPageAim } from "./break-cost.js";
import type { FloatUse } from "./float-walk.js";
import type { ColumnsContent, Content, NoteRest, Taken } from "./strip.js";

/** A place that pages can reach, by the cheapest way there, and how the page before it stands. */
export interface Stop {
  /** Index of the first item that is not on the page. */
  readonly index: number;
  /** What is left of the item before that one, where the page ends inside it. */
  readonly rest: Content | null;
  /** Footnotes that go on on the next page. */
  readonly carried: readonly NoteRest[];
  /** Pages before it. */
  readonly page: number;
  readonly cost: number;
  /** The share of its elastic room that the page gives away. */
  readonly squeeze: number;
  readonly before: Stop | null;
  /** What of the rest of a cut item stands at the top of the page. */
  readonly begun: Taken | null;
  /** Columns on the page, by the index of their item. */
  readonly set: ReadonlyMap<number, ColumnsContent>;
  /** What stands on the page of the item before `index`, where it ends inside it. */
  readonly part: Taken | null;
  /** How many floats have been set by the end of the page, and how the page sets them. */
  readonly floated: number;
  readonly floats: FloatUse;
}

/** Ways to cut the same thing on the same page that are followed further, and where pages run short for the last: those that cost least do not. */
const mostCuts = { usual: 4, short: 16 };

/** Whether the same of the same footnotes goes on from two stops. */
function carryTheSame(one: Stop, other: Stop): boolean {
  if (one.carried.length !== other.carried.length) return false;
  return one.carried.every(({ note, token }, at) => {
    const { note: otherNote, token: otherToken } = other.carried[at] ?? {};
    return note === otherNote && token.index === otherToken?.index && token.rest === null && otherToken.rest === null;
  });
}

/** Whether nothing is left of the items before two stops, or the same of the same columns. */
function leaveTheSame({ rest: one }: Stop, { rest: other }: Stop): boolean {
  if (one === null || other === null) return one === other;
  if (one.kind !== "columns" || other.kind !== "columns" || one.set !== other.set) return false;
  const { index, rest, forced, floated } = one.token;
  return rest === null && other.token.rest === null && index === other.token.index && forced === other.token.forced && floated === other.token.floated;
}

/** The stops that are worth going on from. */
export class Stops {
  /** The furthest index of a stop. */
  last = -1;
  private latest: Stop[] = [];
  private readonly plain = new Map<number, Stop[]>();
  private readonly cut = new Map<number, Stop[]>();
  /** Cut stops that the same can be reached from at less cost. */
  private readonly beaten = new Set<Stop>();
  private readonly isUniform: boolean;
  private readonly isCounted: boolean;
  private readonly mostCuts: number;

  /** Where rooms are uniform it does not matter how many came before; where they are counted, it matters exactly. */
  constructor(isUniform: boolean, isCounted: boolean, last: LastPageAim | null) {
    this.isUniform = isUniform;
    this.isCounted = isCounted;
    this.mostCuts = last === null ? mostCuts.usual : mostCuts.short;
  }

  /** Visits the stops at an index: those in the middle of something first, for they lead to others of the same index. */
  each(index: number, visit: (stop: Stop) => void): void {
    const cut = this.cut.get(index) ?? [];
    this.cut.set(index, cut);
    for (const stop of cut) if (!this.beaten.has(stop)) visit(stop);
    const visited = new Set<Stop>();
    for (let stop = this.nextOf(index, visited); stop !== null; stop = this.nextOf(index, visited)) {
      visited.add(stop);
      visit(stop);
    }
  }

  /** Of the stops at an index one with fewest floats set: a page of floats alone leads to others of the same index. */
  private nextOf(index: number, visited: ReadonlySet<Stop>): Stop | null {
    let next: Stop | null = null;
    for (const stop of this.plain.get(index) ?? []) if (!visited.has(stop) && (next === null || stop.floated < next.floated)) next = stop;
    return next;
  }

  /** Takes the stops that were kept since this was asked last. */
  taken(): readonly Stop[] {
    const latest = this.latest;
    this.latest = [];
    return latest;
  }

  /** Keeps a stop, but where there is a better way to go on from the same place. */
  keep(stop: Stop): void {
    this.last = Math.max(this.last, stop.index);
    this.latest.push(stop);
    if (stop.rest !== null || stop.carried.length > 0) this.keepCut(stop);
    else this.keepPlain(stop);
  }

  /** Whether a plain stop would be kept. */
  wants(index: number, cost: number, page: number, floated: number): boolean {
    const known = this.plain.get(index);
    if (known !== undefined) for (const other of known) if (this.areAlike(other, page, floated) && !(cost <= other.cost)) return false;
    return true;
  }

  private keepCut(stop: Stop): void {
    const known = this.cut.get(stop.index) ?? [];
    this.cut.set(stop.index, known);
    const rivals = known.filter(({ page, floated }) => page === stop.page && floated === stop.floated);
    const same = rivals.filter((other) => leaveTheSame(other, stop) && carryTheSame(other, stop));
    if (same.some(({ cost }) => cost <= stop.cost)) return;
    // Without this there would be twice as many behind each of many sets of columns.
    for (const other of same) this.beaten.add(other);
    if (rivals.length < this.mostCuts || rivals.some(({ cost }) => stop.cost < cost)) known.push(stop);
  }

  private keepPlain(stop: Stop): void {
    const known = this.plain.get(stop.index) ?? [];
    this.plain.set(stop.index, known);
    const rival = known.findIndex((each) => this.areAlike(each, stop.page, stop.floated));
    const other = known[rival];
    if (other === undefined) known.push(stop);
    else if (stop.cost <= other.cost) known[rival] = stop;
  }

  private areAlike(one: Stop, page: number, floated: number): boolean {
    if (one.floated !== floated) return false;
    return this.isCounted ? one.page === page : this.isUniform || (one.page - page) % 2 === 0;
  }
}
