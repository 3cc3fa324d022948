/** Mistakes that the rooms `boxes` and `layout` find. */
export declare const layoutCodes: {
    "layout/hue-alone": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "layout/large-print": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "layout/unknown-image": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "layout/missing-glyph": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "layout/missing-form": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "layout/substituted-weight": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "layout/substituted-style": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "layout/overfull-line": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "layout/parted-word": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "layout/narrow-blanks": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "layout/short-line": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "layout/kept-too-tall": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "layout/too-tall": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "layout/nested-columns": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "layout/no-page-area": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "layout/page-size": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "layout/crowded-table": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "layout/too-many-columns": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "layout/no-measure": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "layout/too-many-pages": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "layout/unsettled": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "layout/nested-note": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "layout/formula-too-wide": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
};
