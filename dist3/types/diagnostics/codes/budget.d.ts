/** What one document, and all of a build, may come to: work is bounded before it is done. */
export declare const budgetCodes: {
    "budget/elements": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "budget/characters": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "budget/formulas": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "budget/matching": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "budget/lines": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "budget/leaders": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "budget/leader-length": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "budget/pixels": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "budget/drawn": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "budget/build": {
        severity: "error";
        cause: string;
        remedy: string;
    };
};
