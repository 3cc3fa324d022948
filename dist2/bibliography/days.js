/** Days of a month in the calendar of the West, which has no year 0 that would be leap otherwise. */
function daysIn(year, month) {
    const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
    return month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}
/** The parts of a day that a calendar has: of `2019-02-30` the month. Zeros at the end stand for what is not known. */
export function possibleDay(parts) {
    const [year, month = 0, day = 0] = parts;
    if (year === undefined)
        return { parts: [], isWhole: true };
    if (month < 1 || month > 12)
        return { parts: [year], isWhole: month === 0 && day === 0 };
    if (day < 1 || day > daysIn(year, month))
        return { parts: [year, month], isWhole: day === 0 };
    return { parts: [year, month, day], isWhole: parts.length <= 3 };
}
