import type { Pt } from "../../geometry/index.js";
import { costToCome } from "./break-cost.js";
import { tolerance } from "./break-token.js";
import type { Flowing } from "./plan-input.js";
import type { StripMarks } from "./strip-marks.js";

/** What a way that is not worth following costs more, so that sums in another order make no difference. */
const certain = 1e-6;

/**
 * The least that what follows a stop costs, where nothing is cut and every item fits a room: each room costs what a full one does at
 * least, and takes no more than its height and the margins that vanish at its ends. For all else it is nothing.
 */
export class LeastToCome {
  private readonly tops: StripMarks["tops"];
  private readonly end: number;
  private readonly height: Pt;
  private readonly rooms: number;
  /** The most that a room takes; infinite where that is not known. */
  private readonly most: Pt;

  constructor({ strip: { items }, token }: Flowing, marks: StripMarks, height: Pt, rooms: number) {
    this.tops = marks.tops;
    this.end = marks.forced.find((index) => index > token.index) ?? items.length;
    this.height = height;
    this.rooms = rooms;
    this.most = marks.isPlain && marks.highest <= height ? height + 2 * Math.max(0, marks.mostGap) + tolerance : Infinity;
  }

  /** Whether it says anything. */
  get isKnown(): boolean {
    return this.most < Infinity;
  }

  /** Whether a way to a stop costs more than a plan that is known, whatever follows. */
  isBeyond(dearest: number, cost: number, index: number, page: number): boolean {
    if (dearest === Infinity) return false;
    return cost + (this.isKnown ? this.after(index, page) : 0) > dearest + certain * dearest;
  }

  private after(index: number, page: number): number {
    const top = this.tops[index] ?? 0;
    const rooms = this.rooms - page;
    const left = (this.tops.at(-1) ?? 0) - top;
    const leaving = costToCome(rooms, 1) + costToCome(left - rooms * this.most, this.height);
    const ending = costToCome(Math.max(1, Math.ceil(((this.tops[this.end] ?? 0) - top) / this.most)), 1);
    return Math.min(leaving, ending);
  }
}
