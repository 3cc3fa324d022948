const clock = "(\\d{1,2})(?:[:：.](\\d{2}))?\\s*([ap]\\.?m\\.?)?";
const between = "\\s*(?:[-–—~～]|to|until|至|到)\\s*";
/** What a text that names a time of day looks like: `10:00–11:35`, `1:30-2:45 pm`, `第3-4节`. */
export const timePattern = /^(?:\d{1,2}(?:[:：.]\d{2})?\s*(?:[AaPp]\.?[Mm]\.?)?\s*(?:[-–—~～]|to|until|至|到)\s*\d{1,2}(?:[:：.]\d{2})?\s*(?:[AaPp]\.?[Mm]\.?)?|第?\d{1,2}(?:\s*[-–—~～至到]\s*第?\d{1,2})?\s*[节節])$/;
/** Minutes since midnight; `half` is what the text says of the half of the day. */
function minutes(hour, minute, half) {
    const hours = Number(hour);
    const inHalf = half === undefined ? hours : /p/i.test(half) ? (hours % 12) + 12 : hours % 12;
    return inHalf * 60 + Number(minute ?? 0);
}
/** The time that a text names, or `null` where it names none or ends before it begins. */
export function timeIn(text) {
    const [, first, last] = /^第?(\d{1,2})(?:\s*[-–—~～至到]\s*第?(\d{1,2}))?\s*[节節]$/.exec(text) ?? [];
    if (first !== undefined) {
        const period = { kind: "periods", first: Number(first), last: Number(last ?? first) };
        return period.first >= 1 && period.first <= period.last ? period : null;
    }
    const [, hour, minute, half, endHour, endMinute, endHalf] = new RegExp(`^${clock}${between}${clock}$`, "i").exec(text) ?? [];
    if (hour === undefined || endHour === undefined)
        return null;
    const to = minutes(endHour, endMinute, endHalf);
    // The half of the day that stands at the end holds for both, unless it would turn them round: `11:00-1:00 pm`.
    const same = minutes(hour, minute, half ?? endHalf);
    const from = same < to ? same : minutes(hour, minute, half);
    const isReal = from < to && to <= 24 * 60 && Number(minute ?? 0) < 60 && Number(endMinute ?? 0) < 60;
    return isReal ? { kind: "clock", from, to } : null;
}
/** A minute of the day as `9:05` says it. */
export function clockTime(minute) {
    return `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, "0")}`;
}
