/** Mistakes in what a new project, course or lesson is called. */
export declare const startCodes: {
    "start/unportable-name": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "start/which-course": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "start/unknown-part": {
        severity: "error";
        cause: string;
        remedy: string;
    };
};
