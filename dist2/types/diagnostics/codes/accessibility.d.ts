/** Mistakes of the room `accessibility`. With `pdf-standard: none` all of them are warnings. */
export declare const accessibilityCodes: {
    "accessibility/no-language": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "accessibility/heading-level": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "accessibility/empty-heading": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "accessibility/alt-is-caption": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "accessibility/alt-is-file-name": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "accessibility/table-without-headers": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "accessibility/irregular-table": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "accessibility/link-without-words": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "accessibility/link-says-nothing": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "accessibility/bare-address": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "accessibility/contrast": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "accessibility/colour-alone": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
};
