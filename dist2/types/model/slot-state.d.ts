import type { Slot } from "./fields/slot.js";
/** The states of slots, the most urgent first. */
export declare const slotStates: readonly ["unusable", "overdue", "open", "alt missing", "stale", "filled"];
/** The state of a slot: `overdue` is open after the day on which it was due, `unusable` has a file that cannot fill it. */
export type SlotState = (typeof slotStates)[number];
/** The state of what is still to come on a day in ISO form; `null` leaves days alone. */
export declare function openState(due: Slot["due"], today: string | null): "open" | "overdue";
/** The state of a slot, by its declaration and its file alone, on a day in ISO form. */
export declare function slotState(slot: Slot, today: string | null): SlotState;
