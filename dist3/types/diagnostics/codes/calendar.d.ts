/** Mistakes in the days of a course. */
export declare const calendarCodes: {
    "calendar/no-term": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "calendar/no-end": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "calendar/unknown-zone": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "calendar/old-zone": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "calendar/no-days": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "calendar/weeks-disagree": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "calendar/off-outside-term": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "calendar/no-meeting": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "calendar/no-period": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "calendar/on-day-off": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "calendar/outside-examinations": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "calendar/meetings-overlap": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "calendar/does-not-fit": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "calendar/out-of-order": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "calendar/unsettled-day": {
        severity: "error";
        cause: string;
        remedy: string;
    };
};
