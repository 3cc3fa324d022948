import { openSlots as openSlotsOf } from "../model/index.js";
import type { Lesson } from "../model/index.js";

/** Number of figures and tables that a lesson declares and that are still to come. */
export function openSlots(lesson: Lesson): number {
  return openSlotsOf(lesson).length;
}
