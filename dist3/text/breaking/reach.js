import { epsilon } from "./demerits.js";
/**
 * The breaks that lines of one kind may begin at, in the order of the text. Those that no line reaches any more are let
 * go from the front; what the cheapest of the others costs is always at hand.
 */
export class Reach {
    /** What a position takes of the memory. */
    static bytesPerPosition = 16;
    /** Number of breaks ever added, and the first that has not been let go. */
    count = 0;
    low = 0;
    /** The first break from which the line at hand has room enough, or the last. */
    fit = 0;
    #breaks;
    /** Positions of the breaks, by their numbers. */
    positions;
    #costs;
    /** Breaks of rising cost: each is the cheapest of itself and all after it. */
    #cheapest;
    #first = 0;
    #last = -1;
    constructor(breaks, memory) {
        const capacity = breaks.length;
        this.#breaks = breaks;
        this.positions = memory.integers(capacity);
        this.#costs = memory.numbers(capacity);
        this.#cheapest = memory.integers(capacity);
    }
    /** Lets all go. */
    clear() {
        this.count = 0;
        this.low = 0;
        this.fit = 0;
        this.#first = 0;
        this.#last = -1;
    }
    get isEmpty() {
        return this.low >= this.count;
    }
    /** Least cost among the breaks in reach. */
    get leastCost() {
        return this.#costs[this.#cheapest[this.#first] ?? 0] ?? 0;
    }
    /** Adds a position that costs so much to reach. */
    add(position, cost) {
        const index = this.count++;
        this.positions[index] = position;
        this.#costs[index] = cost;
        while (this.#last >= this.#first && (this.#costs[this.#cheapest[this.#last] ?? 0] ?? 0) >= cost)
            this.#last--;
        this.#cheapest[++this.#last] = index;
    }
    /**
     * Lets go the breaks from which a line to `end` would be too wide, which it stays for every end to come, and finds the
     * first from which it has room enough.
     */
    turn(measures, end, length, justify) {
        const breaks = this.#breaks;
        const positions = this.positions;
        const { count } = this;
        const most = length + epsilon;
        let { low, fit } = this;
        while (low < count) {
            const start = breaks[positions[low] ?? 0] ?? 0;
            if ((justify ? measures.tightest(start, end) : length - measures.missing(start, end, length)) <= most)
                break;
            if (this.#cheapest[this.#first] === low)
                this.#first++;
            low++;
        }
        const latest = (measures.ends[end] ?? 0) - length;
        if (fit < low)
            fit = low;
        while (fit < count - 1 && (measures.starts[breaks[positions[fit] ?? 0] ?? 0] ?? 0) < latest)
            fit++;
        this.low = low;
        this.fit = fit;
    }
}
