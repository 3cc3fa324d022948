import { costToCome } from "./break-cost.js";
import { tolerance } from "./break-token.js";
import { LeastHeights } from "./least-heights.js";
/** Ends of a page that are followed to find a plan that costs little. */
const mostFollowed = 1;
/** What a way that is not worth following costs more, so that sums in another order make no difference. */
const certain = 1e-6;
/**
 * The least that what follows a stop costs. Where rooms are counted, nothing is cut and every item fits a room, each room costs what a
 * full one does at least, and takes no more than its height and the margins that vanish at its ends; in other such rooms it is
 * nothing. Pages cost in proportion to what has to stand on them, whatever else does.
 */
export class LeastToCome {
    tops;
    end;
    height;
    rooms;
    /** The most that a room takes; infinite where that is not known. */
    most;
    /** For pages, the heights that have to stand on them; `null` where rooms are counted. */
    heights;
    constructor({ strip, token }, marks, roomOf, rooms) {
        this.tops = marks.tops;
        this.end = marks.forced.find((index) => index > token.index) ?? strip.items.length;
        this.height = roomOf(0)?.height ?? 0;
        this.rooms = rooms;
        this.most = marks.isPlain && marks.highest <= this.height ? this.height + 2 * Math.max(0, marks.mostGap) + tolerance : Infinity;
        this.heights = rooms === Infinity ? new LeastHeights(strip, this.end, roomOf) : null;
    }
    /** Of the ends of a page those from which plans promise to cost least. */
    mostPromising(stops) {
        const promised = stops.map((stop) => ({ stop, cost: stop.cost + this.least(stop) }));
        return promised.sort((one, other) => one.cost - other.cost).slice(0, mostFollowed).map(({ stop }) => stop);
    }
    least(place) {
        return this.heights !== null ? costToCome(this.heights.pagesAfter(place), 1) : this.most < Infinity ? this.after(place) : 0;
    }
    /** Whether a way to a place costs more than a plan that is known, whatever follows. */
    isBeyond(dearest, cost, place) {
        if (dearest === Infinity)
            return false;
        return cost + this.least(place) > dearest + certain * dearest;
    }
    after({ index, page }) {
        const top = this.tops[index] ?? 0;
        const rooms = this.rooms - page;
        const left = (this.tops.at(-1) ?? 0) - top;
        const leaving = costToCome(rooms, 1) + costToCome(left - rooms * this.most, this.height);
        const ending = costToCome(Math.max(1, Math.ceil(((this.tops[this.end] ?? 0) - top) / this.most)), 1);
        return Math.min(leaving, ending);
    }
}
