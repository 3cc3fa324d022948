import { firstTried } from "./page-ends.js";
/** More floats than a document has. */
const mostFloats = 100_000;
/** What is equal for two ends of a page on trial at which the same has been set. */
function endKey({ ends }, each) {
    return (ends.index[each] ?? 0) * mostFloats + (ends.floated[each] ?? 0);
}
/** How far a page can be filled from each of its ends, by `endKey`, in the one of some trials that goes furthest. */
function mostFrom(full) {
    const found = new Map();
    for (const { trial, most } of full)
        for (let each = firstTried(trial); each < trial.ends.index.length; each++) {
            const key = endKey(trial, each);
            found.set(key, Math.max(most, found.get(key) ?? 0));
        }
    return found;
}
/** The ways to fill one page that are to be judged beside each other. */
export class FullTrials {
    full = [];
    add(trial, most) {
        this.full.push({ trial, most });
    }
    /** Takes all out, each with how far the page could be filled from an end of it in any of them. */
    taken() {
        const full = this.full;
        this.full = [];
        const shared = full.length > 1 ? mostFrom(full) : null;
        return full.map(({ trial, most }) => ({ trial, reach: (each) => (shared === null ? most : shared.get(endKey(trial, each)) ?? most) }));
    }
}
