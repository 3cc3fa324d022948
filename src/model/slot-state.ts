import { plainText } from "./plain-text.js";
import { dayNumber } from "./calendar-date.js";
import type { FigureSlot, Slot } from "./fields/slot.js";

/** The state of a slot, the most urgent first. */
export type SlotState = "open" | "alt missing" | "stale" | "filled";

/**
 * Whether the file is older than what is asked for. Clocks and the dates of files say nothing that is the same on every
 * machine (a fresh copy of a project makes all files new), so the author says both: `revised`, the day the request was
 * changed, and `made`, the day the file was made. A revised request whose file names no day is stale too.
 */
function isStale({ revised, made }: Slot): boolean {
  if (revised === null) return false;
  return made === null || dayNumber(made.value) < dayNumber(revised.value);
}

/** Whether a figure lacks words of its own for those who cannot see it. The caption is read to them anyway. */
export function lacksAlt({ alt, caption }: FigureSlot): boolean {
  return alt === null || (alt.value !== "" && alt.value === plainText(caption.inlines).trim());
}

/** The state of a slot, by its declaration and its file alone. */
export function slotState(slot: Slot): SlotState {
  if (slot.filling === null) return "open";
  if (slot.kind === "figure" && lacksAlt(slot)) return "alt missing";
  return isStale(slot) ? "stale" : "filled";
}
