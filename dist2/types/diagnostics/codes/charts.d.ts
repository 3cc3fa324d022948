/** Mistakes that the room `charts` finds. */
export declare const chartsCodes: {
    "charts/missing-package": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "charts/syntax": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "charts/noted": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "charts/refused": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "charts/data": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "charts/gaps": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "charts/no-table": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "charts/colour": {
        severity: "warning";
        cause: string;
        remedy: string;
    };
    "charts/limit": {
        severity: "error";
        cause: string;
        remedy: string;
    };
};
