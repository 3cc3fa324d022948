/** What the room `bibliography` finds in files of other programs. */
export declare const bibliographyCodes: {
    "bibliography/needs-package": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "bibliography/unreadable-file": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "bibliography/syntax": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "bibliography/unknown-string": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "bibliography/unknown-entry": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "bibliography/unknown-command": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "bibliography/unknown-type": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "bibliography/unknown-month": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "bibliography/cut-date": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "bibliography/doubtful-names": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "bibliography/repeated-field": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "bibliography/no-title": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "bibliography/changed-key": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "bibliography/unused-field": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
};
