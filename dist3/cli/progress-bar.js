import { duration } from "./duration.js";
import { drawLine } from "./terminal.js";
/** Documents from which on a bar says more than lines. */
const worthwhile = 6;
/** Milliseconds between two drawings: nobody reads faster. */
const pause = 80;
const widestBar = 40;
/** A line that says how far a run has come, at most `columns` wide: bar, count, rate and time left. */
export function progressLine({ done, total, milliseconds }, columns) {
    const rate = milliseconds === 0 ? 0 : (done * 1000) / milliseconds;
    const words = [`${done}/${total}`];
    if (done > 0 && done < total)
        words.push(`${rate < 10 ? rate.toFixed(1) : rate.toFixed(0)} a second`, `${duration(((total - done) / rate) * 1000)} left`);
    const text = words.join("  ");
    const room = Math.min(widestBar, columns - text.length - "[]  ".length);
    if (room < 5)
        return text.slice(0, columns);
    const filled = Math.floor((room * done) / total);
    return `[${"#".repeat(filled)}${"-".repeat(room - filled)}]  ${text}`;
}
/** Whether somebody looks on for whom a bar may be drawn: two terminals, and no machine that keeps a log. */
export function canDrawBar({ stdout, stderr, environment }) {
    const isLogged = (environment["CI"] ?? "") !== "" || environment["TERM"] === "dumb";
    return stdout.isTTY === true && stderr.isTTY === true && !isLogged;
}
/** The last line of a terminal while documents are made. */
export class ProgressBar {
    #world;
    #total;
    #started;
    #done = 0;
    #drawn = -Infinity;
    constructor(world, total) {
        this.#world = world;
        this.#total = total;
        this.#started = world.now();
        this.#draw(this.#started);
    }
    /** A bar for so many documents, or `null` where lines do. */
    static begin(world, total) {
        return total >= worthwhile && canDrawBar(world) ? new ProgressBar(world, total) : null;
    }
    /** One document more is done. */
    advance() {
        this.#done += 1;
        const now = this.#world.now();
        if (this.#done < this.#total && now - this.#drawn < pause)
            return;
        this.#draw(now);
        if (this.#done === this.#total)
            this.clear();
    }
    /** Takes the bar off the terminal, so that something else can be written. It comes back with the next document. */
    clear() {
        drawLine(this.#world.stderr, "");
        this.#drawn = -Infinity;
    }
    #draw(now) {
        const progress = { done: this.#done, total: this.#total, milliseconds: now - this.#started };
        drawLine(this.#world.stderr, progressLine(progress, (this.#world.stderr.columns ?? 80) - 1));
        this.#drawn = now;
    }
}
