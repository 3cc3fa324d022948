/** Mistakes that the room `math` finds. */
export declare const mathCodes: {
    "math/tex": {
        severity: "error";
        cause: string;
        remedy: string;
    };
    "math/missing-packages": {
        severity: "error";
        cause: string;
        remedy: string;
    };
};
