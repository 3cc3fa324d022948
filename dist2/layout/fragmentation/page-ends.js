import { breakCost } from "./break-cost.js";
import { tolerance } from "./break-token.js";
import { floatsBefore, mostApart } from "./float-cost.js";
import { heightOfFloats } from "./float-walk.js";
/** Boundaries of one page that are tried, counted from its end: more stand only on pages of tiny or empty items. */
const mostTries = 256;
/** The first of the boundaries of a page on trial that are tried. */
export function firstTried({ ends }) {
    return Math.max(0, ends.index.length - mostTries);
}
/** So many floats at the foot of a page on trial, for each of its ends. */
export class Feet {
    count;
    floats;
    floated = -1;
    known = null;
    constructor(floats, count) {
        this.floats = floats;
        this.count = count;
    }
    /** Whether a page that ends before an item sets no more ahead of their places than it may. */
    isNear(index, floated) {
        return floated + this.count <= floatsBefore(this.floats, index) + mostApart;
    }
    /** Those that come after so many others; `null` where there are not as many. Ends ask in order, and mostly for the same. */
    after(floated) {
        if (floated !== this.floated) {
            this.floated = floated;
            this.known = this.found(floated);
        }
        return this.known;
    }
    found(floated) {
        const end = floated + this.count;
        if (end > this.floats.length)
            return null;
        let [from, limit] = [-Infinity, Infinity];
        for (let number = floated; number < end; number++) {
            const float = this.floats[number];
            if (float === undefined)
                return null;
            from = Math.max(from, float.from);
            limit = Math.min(limit, float.limit);
        }
        return { height: heightOfFloats(this.floats, floated, end), from, limit };
    }
}
/** A page without floats at its foot. */
export const withoutFeet = new Feet([], 0);
/**
 * How high a page stands that ends at one of its boundaries with floats at its foot; `null` where it may not: what refers to them
 * stands above it, and their section goes on to it.
 */
export function heightAt(feet, each, { ends, filling: { room } }) {
    const y = ends.y[each] ?? 0;
    if (feet.count === 0)
        return y;
    const [index, floated] = [ends.index[each] ?? 0, ends.floated[each] ?? 0];
    const own = feet.after(floated);
    if (own === null || own.from > index || own.limit < index)
        return null;
    const whole = y + own.height;
    return whole <= room.height + tolerance && feet.isNear(index, floated) ? whole : null;
}
/** Whether there is a boundary that a page may end at above so many floats. */
export function hasEndsAbove(feet, trial) {
    for (let each = firstTried(trial); each < trial.ends.index.length; each++)
        if (heightAt(feet, each, trial) !== null)
            return true;
    return false;
}
/** How far a page can be filled above so many floats, and with them, with an end that nobody minds. */
export function readilyFilled(feet, trial, items) {
    const { ends, filling: { room: { height } } } = trial;
    const first = firstTried(trial);
    let most = 0;
    for (let each = ends.index.length - 1; each >= first; each--) {
        const isWelcome = (items[ends.index[each] ?? 0]?.before.cost ?? 0) < breakCost.lines;
        const y = isWelcome ? heightAt(feet, each, trial) : null;
        if (y === null || y > height)
            continue;
        if (feet.count === 0)
            return y;
        // Floats that are higher can stand above an earlier end.
        most = Math.max(most, y);
    }
    return most;
}
