/** Mistakes in the days of a course. */
export const calendarCodes = {
    "calendar/no-term": {
        severity: "error",
        cause: "A day is given by a rule, and no term settles it.",
        remedy: "Write a `term.yaml`, or the day itself.",
    },
    "calendar/no-end": {
        severity: "error",
        cause: "The term does not say how long it is, or is longer than any.",
        remedy: "Give `end` or `weeks`.",
    },
    "calendar/unknown-zone": {
        severity: "error",
        cause: "The time zone of the term is not one of the IANA database.",
        remedy: "Name a city of the zone, as `Europe/Berlin`.",
    },
    "calendar/old-zone": {
        severity: "warning",
        cause: "The term lies before the year from which the rule of its time zone is known: the calendar gives its times without a zone.",
        remedy: "Leave `time-zone` out.",
    },
    "calendar/no-days": {
        severity: "warning",
        cause: "A calendar is asked for of a course that has no meeting on a day, and nothing that is due on one.",
        remedy: "Write a `term.yaml`, and `meetings` with `days`.",
    },
    "calendar/weeks-disagree": {
        severity: "warning",
        cause: "The last day of the term lies in another week than the number of its weeks says.",
        remedy: "Mend one of the two, or leave one out.",
    },
    "calendar/off-outside-term": {
        severity: "warning",
        cause: "A holiday, a break or a moved day lies outside the term.",
        remedy: "Mend the day, or leave it out.",
    },
    "calendar/no-meeting": {
        severity: "warning",
        cause: "A meeting never takes place in the term, or a lesson is to begin where there is none.",
        remedy: "Mend its days and weeks, or the days off of the term.",
    },
    "calendar/no-period": {
        severity: "error",
        cause: "A meeting is in a period of the timetable that the term does not have.",
        remedy: "Add it to `periods` of the term, or write the time by the clock.",
    },
    "calendar/on-day-off": {
        severity: "warning",
        cause: "Something lies on a day without classes.",
        remedy: "Move it, or mend the days off of the term.",
    },
    "calendar/outside-examinations": {
        severity: "warning",
        cause: "An examination is not on one of the days that the term has for examinations.",
        remedy: "Mend the day, or the `examinations` of the term.",
    },
    "calendar/meetings-overlap": {
        severity: "warning",
        cause: "Two meetings of the same students take place at the same time.",
        remedy: "Mend the time of one, or give them to two groups.",
    },
    "calendar/does-not-fit": {
        severity: "warning",
        cause: "The meetings of the term are fewer than the hours of the lessons.",
        remedy: "Add meetings, or give lessons fewer hours.",
    },
    "calendar/out-of-order": {
        severity: "warning",
        cause: "A lesson is to begin on a day that what comes before it takes.",
        remedy: "Move it, or give what comes before it fewer hours.",
    },
    "calendar/unsettled-day": {
        severity: "error",
        cause: "A day is counted from something that has no day, or that there is not.",
        remedy: "Name a lesson of the course that has a meeting, or write the day itself.",
    },
};
