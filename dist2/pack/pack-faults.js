/** States that keep a pack from being made where they are asked about. */
export const packFaults = ["unusable", "overdue", "open", "alt-missing", "stale", "warnings", "unverified"];
/** What was found of faults that are asked about. */
export class FaultCount {
    #found = new Map();
    /** Counts what a document says of itself: its slots, on the day that is asked about, and whether it was judged. */
    add({ judged }, slots) {
        for (const { state } of slots)
            if (state !== "filled")
                this.count(state === "alt missing" ? "alt-missing" : state, 1);
        // What is overdue is open too.
        this.count("open", slots.filter(({ state }) => state === "overdue").length);
        this.count("unverified", judged === null ? 1 : 0);
    }
    count(fault, found) {
        this.#found.set(fault, (this.#found.get(fault) ?? 0) + found);
    }
    /** Those that are asked about and were found. */
    of(asked) {
        return new Map([...this.#found].filter(([fault, found]) => found > 0 && asked.has(fault)));
    }
}
