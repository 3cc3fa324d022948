/** Mistakes that the room `import` finds in an outline. */
export declare const importCodes: {
    "import/no-lesson": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "import/too-long": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "import/too-deep": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "import/unplaced-line": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "import/needs-package": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "import/unreadable-file": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "import/other-format": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "import/no-schedule": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "import/left-out": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "import/missing-picture": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "import/formula": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "import/doubtful-reference": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
};
