/** Mistakes of the room `build`. */
export declare const buildCodes: {
    "build/no-project": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "build/no-courses": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "build/missing-print-package": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "build/long-address": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "build/unknown-target": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "build/invalid-source-date-epoch": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "build/unreadable-file": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "build/file-too-large": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "build/memory-limit": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "build/time-limit": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "build/more-mistakes": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "build/outside-project": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "build/not-utf-8": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "build/missing-font-package": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "build/unknown-font-family": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "build/unreadable-font": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "build/stray-template": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "build/unknown-look": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "build/same-output-name": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "build/exists": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "build/no-revision": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "build/not-compared": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "build/output-locked": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "build/unwritable-output": {
        severity: "error";
        cause: string;
        remedy: string;
    };
};
