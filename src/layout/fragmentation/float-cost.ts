import type { Pt } from "../../geometry/index.js";
import { floatCost } from "./break-cost.js";
import { tolerance } from "./break-token.js";
import { heightApart } from "./float-walk.js";
import type { Stop } from "./stops.js";
import type { PageFloat } from "./strip.js";

/** Floats right under one another that make no tower. */
const mostInRun = 2;

/** Whether floats right under one another make a tower. */
export function isTower(run: number): boolean {
  return run > mostInRun;
}

/** What floats cost that stand at one end of a page. */
export function movedCost(count: number): number {
  return floatCost.moved * count + floatCost.tower * Math.max(0, count - mostInRun);
}

/** What it costs to end a page before an item when so many floats have been set: of the others, some could have stood on it. */
export function waitingCost(floats: readonly PageFloat[], index: number, floated: number): number {
  let cost = 0;
  for (let number = floated; ; number++) {
    const float = floats[number];
    if (float === undefined || float.from > index || float.start === index) return cost;
    cost += float.start < index ? floatCost.waiting : floatCost.ahead;
  }
}

/** The least and the most floats that may stand at the head of a page. Those whose section ends there have to. */
export function headFloats(floats: readonly PageFloat[], { index, floated }: Stop, height: Pt): readonly [number, number] {
  let [least, most, used] = [0, 0, 0];
  for (let number = floated; ; number++) {
    const float = floats[number];
    if (float === undefined || float.start === index || float.from > index) return [least, most];
    used += heightApart(float);
    if (used > height + tolerance && most > 0) return [least, most];
    most++;
    if (float.start < index && float.limit <= index) least = most;
  }
}
