import { dayNumber, dayOfNumber, weekdayOfNumber } from "../model/index.js";
import { ruleOfZone } from "./time-zones.js";
const name = "(<[^>]+>|[A-Za-z]+)";
const clock = "([+-]?\\d{1,3}(?::\\d{2})?)";
const change = `M(\\d+)\\.(\\d)\\.(\\d)(?:/${clock})?`;
const posix = new RegExp(`^${name}${clock}(?:${name}${clock}?,${change},${change})?$`);
function secondsOf(text) {
    const [, sign, hours = "0", minutes = "0"] = /^([+-]?)(\d+)(?::(\d+))?$/.exec(text) ?? [];
    return (Number(hours) * 3600 + Number(minutes) * 60) * (sign === "-" ? -1 : 1);
}
function onsetOf(month, week, weekday, time) {
    return { month: Number(month), week: Number(week), weekday: Number(weekday), seconds: secondsOf(time ?? "2") };
}
function bare(written) {
    return written.replace(/[<>]/g, "");
}
/** What a rule as POSIX writes it says of the year. */
function observancesOf(rule) {
    const [, standard = "", west = "0", summer, summerWest, ...changes] = posix.exec(rule) ?? [];
    const offset = -secondsOf(west);
    if (summer === undefined)
        return [{ name: bare(standard), offset, onset: null }];
    const other = summerWest === undefined ? offset + 3600 : -secondsOf(summerWest);
    return [
        { name: bare(standard), offset, onset: onsetOf(changes[4], changes[5], changes[6], changes[7]) },
        { name: bare(summer), offset: other, onset: onsetOf(changes[0], changes[1], changes[2], changes[3]) },
    ];
}
const dayNames = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const daySeconds = 86_400;
/** The days by which an hour of a rule, which may lie before its day or behind it, moves the change. */
function shiftOf({ week, seconds }) {
    const days = Math.floor(seconds / daySeconds);
    const isOver = week === 5 && days > 0;
    // Behind the last day of a month lies the next: the last second before it is as near as a rule of months comes.
    return isOver ? { days: 0, seconds: daySeconds - 1 } : { days, seconds: seconds - days * daySeconds };
}
/** The rule by which a change comes every year, as RFC 5545 writes it. */
function recurrenceOf(onset) {
    const { month, week, weekday } = onset;
    const { days } = shiftOf(onset);
    const day = dayNames[(weekday + days + 7) % 7] ?? "SU";
    if (days === 0)
        return `FREQ=YEARLY;BYMONTH=${month};BYDAY=${week === 5 ? -1 : week}${day}`;
    const first = (week === 5 ? (lengths[month - 1] ?? 31) - 6 : (week - 1) * 7 + 1) + days;
    return `FREQ=YEARLY;BYMONTH=${month};BYMONTHDAY=${Array.from({ length: 7 }, (_, index) => first + index).join(",")};BYDAY=${day}`;
}
/** The change of a year as a local time: `20260329T010000`. */
function onsetIn(year, onset) {
    const { month, week, weekday } = onset;
    const first = dayNumber({ year, month, day: 1 });
    const wanted = (day) => weekdayOfNumber(day) % 7 === weekday;
    const days = Array.from({ length: 31 }, (_, index) => first + index).filter((day) => dayOfNumber(day).month === month && wanted(day));
    const shift = shiftOf(onset);
    const day = (week === 5 ? days.at(-1) : days[week - 1]) ?? first;
    return localTime(day + shift.days, shift.seconds);
}
/** A local time as RFC 5545 writes it. */
export function localTime(day, seconds) {
    const two = (number) => String(number).padStart(2, "0");
    return `${basicDate(day)}T${two(Math.floor(seconds / 3600))}${two(Math.floor(seconds / 60) % 60)}${two(seconds % 60)}`;
}
/** A day as RFC 5545 writes it: `20260329`. */
export function basicDate(day) {
    const { year, month, day: ofMonth } = dayOfNumber(day);
    return `${String(year).padStart(4, "0")}${String(month).padStart(2, "0")}${String(ofMonth).padStart(2, "0")}`;
}
function offsetText(seconds) {
    const minutes = Math.abs(seconds) / 60;
    return `${seconds < 0 ? "-" : "+"}${String(Math.floor(minutes / 60)).padStart(2, "0")}${String(minutes % 60).padStart(2, "0")}`;
}
/** The year from which rules are told to hold, long before any term: programs look for the last change before a moment. */
const year = 1970;
/** The lines of a VTIMEZONE with the rule that holds now, as if it always had; none for a zone that nobody knows. */
export function timeZoneLines(zone) {
    const rule = ruleOfZone(zone);
    if (rule === null)
        return [];
    const observances = observancesOf(rule);
    const least = Math.min(...observances.map(({ offset }) => offset));
    const parts = observances.flatMap(({ name: abbreviation, offset, onset }, index) => {
        const from = observances[observances.length - 1 - index]?.offset ?? offset;
        const kind = observances.length > 1 && offset > least ? "DAYLIGHT" : "STANDARD";
        const start = onset === null ? [`DTSTART:${year}0101T000000`] : [`DTSTART:${onsetIn(year, onset)}`, `RRULE:${recurrenceOf(onset)}`];
        return [`BEGIN:${kind}`, ...start, `TZOFFSETFROM:${offsetText(from)}`, `TZOFFSETTO:${offsetText(offset)}`, `TZNAME:${abbreviation}`, `END:${kind}`];
    });
    return ["BEGIN:VTIMEZONE", `TZID:${zone}`, ...parts, "END:VTIMEZONE"];
}
