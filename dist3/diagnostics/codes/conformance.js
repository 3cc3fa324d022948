/** Mistakes of the room `conformance`. */
export const conformanceCodes = {
    "conformance/unreadable-pdf": {
        severity: "error",
        cause: "A file that was to be verified or read is no PDF, is damaged, or is too large.",
        remedy: "Open it in a PDF reader, and save or build it anew.",
    },
    "conformance/encrypted-pdf": {
        severity: "error",
        cause: "A file that was to be verified or read is encrypted.",
        remedy: "Take the encryption off; no PDF of Lectern is encrypted.",
    },
    "conformance/broken-condition": {
        severity: "error",
        cause: "The PDF of a document would break a condition of PDF/UA-1, which is found before it is written.",
        remedy: "Change what the message names; where nothing in the content explains it, report it as a mistake of Lectern's.",
    },
};
