import { Session } from "node:inspector";
import type { Profiler } from "node:inspector";

/** From where to where something of a script has not run. */
type Stretch = readonly [start: number, end: number];

/** What both lists have in common; each ascends. */
function common(some: readonly Stretch[], others: readonly Stretch[]): readonly Stretch[] {
  return some.flatMap(([start, end]) =>
    others.flatMap(([from, to]): Stretch[] => (Math.max(start, from) < Math.min(end, to) ? [[Math.max(start, from), Math.min(end, to)]] : [])));
}

function lengthOf(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, [start, end]) => sum + end - start, 0);
}

/** What of the program ran so far. The engine tells of each function that ran since it was asked last what in it did not. */
export class Coverage {
  readonly #session = new Session();
  /** What has never run of each function that has, by its script and place. */
  readonly #missed = new Map<string, readonly Stretch[]>();

  constructor() {
    this.#session.connect();
    this.#session.post("Profiler.enable");
    this.#session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  }

  /** How many functions have run. */
  get functions(): number {
    return this.#missed.size;
  }

  /** How many characters of them have not. */
  get missed(): number {
    return [...this.#missed.values()].reduce((sum, stretches) => sum + lengthOf(stretches), 0);
  }

  /** Whether anything of the program's own ran that had never run before. */
  hasGrown(): boolean {
    let hasGrown = false;
    this.#session.post("Profiler.takePreciseCoverage", (error, { result }) => {
      if (error === null)
        for (const { url, scriptId, functions } of result)
          if (url.includes("/src/")) for (const { ranges } of functions) hasGrown = this.#add(scriptId, ranges) || hasGrown;
    });
    return hasGrown;
  }

  #add(script: string, [whole, ...parts]: readonly Profiler.CoverageRange[]): boolean {
    if (whole === undefined || whole.count === 0) return false;
    const key = `${script} ${whole.startOffset} ${whole.endOffset}`;
    const now = parts.filter(({ count }) => count === 0).map(({ startOffset, endOffset }): Stretch => [startOffset, endOffset]);
    const before = this.#missed.get(key);
    if (before === undefined) {
      this.#missed.set(key, now);
      return true;
    }
    const left = common(before, now);
    if (lengthOf(left) === lengthOf(before)) return false;
    this.#missed.set(key, left);
    return true;
  }
}
