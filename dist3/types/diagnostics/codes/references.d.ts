/** What `lectern references` finds, and what lists of references leave out. */
export declare const referencesCodes: {
    "references/missing-field": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "references/malformed-doi": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "references/malformed-isbn": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "references/same-doi": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "references/similar-title": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "references/unprinted-field": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "references/mixed-forms": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
};
