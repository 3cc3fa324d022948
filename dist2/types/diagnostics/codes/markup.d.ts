/** Mistakes that the room `markup` finds. */
export declare const markupCodes: {
    "markup/no-root": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "markup/unknown-element": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "markup/misplaced-element": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "markup/misplaced-text": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "markup/unclosed-element": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "markup/stray-end-tag": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "markup/malformed-tag": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "markup/unknown-attribute": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "markup/doubled-attribute": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "markup/unquoted-attribute": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "markup/missing-attribute": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "markup/attribute-value": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "markup/character-reference": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "markup/forbidden-character": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "markup/too-many-marks": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "markup/forbidden-construct": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "markup/duplicate-id": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "markup/dangling-link": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "markup/too-deep": {
        severity: "error";
        cause: string;
        remedy: string;
    };
};
