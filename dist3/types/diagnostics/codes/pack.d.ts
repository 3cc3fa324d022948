/** What packing a release tells, and what judging one finds. */
export declare const packCodes: {
    "pack/no-version": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "pack/part-of-course": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "pack/no-pack": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "pack/missing-file": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "pack/strange-file": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "pack/wrong-figure": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "pack/not-conforming": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "pack/repacked": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "pack/no-part": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "pack/parts-apart": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "pack/gap": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "pack/double": {
        severity: "error";
        cause: string;
        remedy: string;
    };
};
