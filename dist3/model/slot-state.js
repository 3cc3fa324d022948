import { plainText } from "./plain-text.js";
import { dayNumber, isoDate } from "./calendar-date.js";
/** The states of slots, the most urgent first. */
export const slotStates = ["unusable", "overdue", "open", "alt missing", "stale", "filled"];
/**
 * Whether the file is older than what is asked for. Clocks and the dates of files say nothing that is the same on every
 * machine (a fresh copy of a project makes all files new), so the author says both: `revised`, the day the request was
 * changed, and `made`, the day the file was made. A revised request whose file names no day is stale too.
 */
function isStale({ revised, made }) {
    if (revised === null)
        return false;
    return made === null || dayNumber(made.value) < dayNumber(revised.value);
}
/** Whether a figure lacks words of its own for those who cannot see it. The caption is read to them anyway. */
function lacksAlt({ alt, caption }) {
    return alt === null || (alt.value !== "" && alt.value === plainText(caption.inlines).trim());
}
/** The state of what is still to come on a day in ISO form; `null` leaves days alone. */
export function openState(due, today) {
    return due !== null && due.date !== null && today !== null && isoDate(due.date) < today ? "overdue" : "open";
}
/** The state of a slot, by its declaration and its file alone, on a day in ISO form. */
export function slotState(slot, today) {
    if (slot.trouble !== null)
        return "unusable";
    if (slot.filling === null)
        return openState(slot.due, today);
    if (slot.kind === "figure" && lacksAlt(slot))
        return "alt missing";
    return isStale(slot) ? "stale" : "filled";
}
