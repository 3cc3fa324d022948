/** Mistakes that the room `images` finds. */
export declare const imagesCodes: {
    "images/unknown-format": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "images/missing-package": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "images/damaged": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "images/too-large": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "images/profile": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "images/animation": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "images/unsupported": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "images/svg-syntax": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "images/svg-refused": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "images/svg-element": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "images/svg-ignored": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "images/svg-font": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "images/svg-filter": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "images/svg-value": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "images/svg-limit": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "images/missing-glyph": {
        severity: "error";
        cause: string;
        remedy: string;
    };
};
