/** What editions tell. */
export declare const editionsCodes: {
    "edition/leak": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "edition/unknown-audience": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "edition/hidden-target": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "edition/numbers-apart": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
};
