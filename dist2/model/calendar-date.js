/** Days from 1 March of year 0 to 1 January 1970. */
const toEpoch = 719_468;
/** Days of 400 years of the Gregorian calendar. */
const era = 146_097;
/**
 * Days since 1 January 1970: a later day has a greater number, and the distance of two is theirs. Years begin in March here, so
 * that the day that a leap year has more is their last.
 */
export function dayNumber({ year, month, day }) {
    const marchYear = month <= 2 ? year - 1 : year;
    const cycle = Math.floor(marchYear / 400);
    const yearOfCycle = marchYear - cycle * 400;
    const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
    return cycle * era + yearOfCycle * 365 + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100) + dayOfYear - toEpoch;
}
/** The day of a number that `dayNumber` gives. */
export function dayOfNumber(number) {
    const shifted = number + toEpoch;
    const cycle = Math.floor(shifted / era);
    const dayOfCycle = shifted - cycle * era;
    const yearOfCycle = Math.floor((dayOfCycle - Math.floor(dayOfCycle / 1460) + Math.floor(dayOfCycle / 36_524) - Math.floor(dayOfCycle / (era - 1))) / 365);
    const dayOfYear = dayOfCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100));
    const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
    const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
    return { year: yearOfCycle + cycle * 400 + (month <= 2 ? 1 : 0), month, day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1 };
}
/** The day of the week of a day's number: 1 for Monday to 7 for Sunday. */
export function weekdayOfNumber(number) {
    // 1 January 1970 was a Thursday.
    return ((((number + 3) % 7) + 7) % 7) + 1;
}
/** A day as ISO 8601 writes it. */
export function isoDate({ year, month, day }) {
    return [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
}
