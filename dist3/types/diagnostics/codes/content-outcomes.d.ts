/** What is wrong with outcomes, with what serves them, and with the marks by which they were reached. */
export declare const outcomeCodes: {
    "content/duplicate-outcome": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "content/unknown-outcome": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "content/unaligned-outcome": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "content/untaught-outcome": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "content/shares-not-1": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "content/invalid-marks": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "content/no-marks": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "content/unassessed-outcome": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
};
