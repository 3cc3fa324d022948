import type { Pt } from "../../geometry/index.js";
import { costToCome } from "./break-cost.js";
import { tolerance } from "./break-token.js";
import { LeastHeights } from "./least-heights.js";
import type { Flowing } from "./plan-input.js";
import type { RoomOf } from "./room.js";
import type { Stop } from "./stops.js";
import type { StripMarks } from "./strip-marks.js";

/** Ends of a page that are followed to find a plan that costs little. */
const mostFollowed = 1;

/** What a way that is not worth following costs more, so that sums in another order make no difference. */
const certain = 1e-6;

/** Where a way stands: before an item, after so many rooms and floats. */
interface Place {
  readonly index: number;
  readonly page: number;
  readonly floated: number;
}

/**
 * The least that what follows a stop costs. Where rooms are counted, nothing is cut and every item fits a room, each room costs what a
 * full one does at least, and takes no more than its height and the margins that vanish at its ends; in other such rooms it is
 * nothing. Pages cost in proportion to what has to stand on them, whatever else does.
 */
export class LeastToCome {
  private readonly tops: StripMarks["tops"];
  private readonly end: number;
  private readonly height: Pt;
  private readonly rooms: number;
  /** The most that a room takes; infinite where that is not known. */
  private readonly most: Pt;
  /** For pages, the heights that have to stand on them; `null` where rooms are counted. */
  private readonly heights: LeastHeights | null;

  constructor({ strip, token }: Flowing, marks: StripMarks, roomOf: RoomOf, rooms: number) {
    this.tops = marks.tops;
    this.end = marks.forced.find((index) => index > token.index) ?? strip.items.length;
    this.height = roomOf(0)?.height ?? 0;
    this.rooms = rooms;
    this.most = marks.isPlain && marks.highest <= this.height ? this.height + 2 * Math.max(0, marks.mostGap) + tolerance : Infinity;
    this.heights = rooms === Infinity ? new LeastHeights(strip, this.end, roomOf) : null;
  }

  /** Of the ends of a page those from which plans promise to cost least. */
  mostPromising(stops: readonly Stop[]): readonly Stop[] {
    const promised = stops.map((stop) => ({ stop, cost: stop.cost + this.least(stop) }));
    return promised.sort((one, other) => one.cost - other.cost).slice(0, mostFollowed).map(({ stop }) => stop);
  }

  private least(place: Place): number {
    return this.heights !== null ? costToCome(this.heights.pagesAfter(place), 1) : this.most < Infinity ? this.after(place) : 0;
  }

  /** Whether a way to a place costs more than a plan that is known, whatever follows. */
  isBeyond(dearest: number, cost: number, place: Place): boolean {
    if (dearest === Infinity) return false;
    return cost + this.least(place) > dearest + certain * dearest;
  }

  private after({ index, page }: Place): number {
    const top = this.tops[index] ?? 0;
    const rooms = this.rooms - page;
    const left = (this.tops.at(-1) ?? 0) - top;
    const leaving = costToCome(rooms, 1) + costToCome(left - rooms * this.most, this.height);
    const ending = costToCome(Math.max(1, Math.ceil(((this.tops[this.end] ?? 0) - top) / this.most)), 1);
    return Math.min(leaving, ending);
  }
}
