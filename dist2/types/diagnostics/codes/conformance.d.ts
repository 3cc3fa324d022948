/** Mistakes of the room `conformance`. */
export declare const conformanceCodes: {
    "conformance/unreadable-pdf": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "conformance/encrypted-pdf": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "conformance/broken-condition": {
        severity: "error";
        cause: string;
        remedy: string;
    };
};
