/** Mistakes that the room `merge` finds. */
export declare const mergeCodes: {
    "merge/template-syntax": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "merge/unsupported": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "merge/unknown-helper": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "merge/helper-arguments": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "merge/missing-variable": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "merge/missing-partial": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "merge/unprintable": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "merge/not-a-list": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "merge/limit": {
        severity: "error";
        cause: string;
        remedy: string;
    };
};
