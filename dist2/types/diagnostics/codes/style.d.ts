/** Mistakes that the room `style` finds. */
export declare const styleCodes: {
    "style/syntax": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "style/nested-rule": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "style/unknown-at-rule": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "style/unknown-media": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "style/unknown-selector": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "style/unknown-element": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "style/unknown-property": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "style/misplaced-property": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "style/invalid-value": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "style/unknown-variable": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "style/variable-cycle": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "style/limit": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "style/value-too-long": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "style/unknown-token": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "style/invalid-token": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "style/invalid-page-size": {
        severity: "error";
        cause: string;
        remedy: string;
    };
};
