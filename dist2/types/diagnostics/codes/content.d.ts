/** Mistakes that the room `content` finds. */
export declare const contentCodes: {
    "content/syntax": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "content/needs-quotes": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "content/tab-indentation": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "content/directive": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "content/endless-alias": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "content/limit": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "content/encoding": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "content/empty-file": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "content/missing-file": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "content/forbidden-character": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "content/direction-control": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "content/forbidden-key": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "content/duplicate-key": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "content/renamed-key": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "content/unknown-key": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "content/unused-key": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "content/missing-key": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "content/wrong-type": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "content/invalid-value": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "content/invalid-date": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "content/beside-nothing": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "content/picture-of-group": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "content/duplicate-slot": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "content/duplicate-reference": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "content/unknown-reference": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "content/unknown-slot": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "content/unknown-lesson": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "content/lesson-listed-twice": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "content/lesson-in-no-part": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "content/hours-over-part": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "content/hours-over-course": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "content/locked-policy": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "content/unknown-policy": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "content/policy-version": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "content/minutes-over-hours": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "content/hours-disagree": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "content/dates-out-of-order": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "content/weights-not-100": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "content/items-disagree": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "content/points-disagree": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "content/drops-too-many": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "content/break-ends-early": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "content/columns-disagree": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "content/dates-disagree": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "content/term-ends-early": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "content/date-outside-term": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "content/uncited-reference": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "content/two-files": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "content/picture-not-there": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "content/unknown-target": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "content/duplicate-target": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "content/no-slot-here": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "content/not-in-bank": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "content/no-data-table": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "content/no-such-file": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "content/outside-course": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "content/unused-file": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "content/file-without-slot": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "content/alt-missing": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "content/workbook": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "content/sheet-of-no-workbook": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "content/unsolved-formula": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "content/unusable-table": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "content/duplicate-term": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "content/points-sum": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "content/exercise": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "content/unknown-term": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "content/no-index": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "content/unusable-listing": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "content/no-such-lines": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "content/ragged-row": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "content/short-row": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "content/csv-quotes": {
        severity: "error";
        cause: string;
        remedy: string;
    };
};
