/** Content in columns (CSS Multi-column Layout 1), and the gaps that they share with rows of blocks. */
export declare const columnProperties: {
    "column-count": import("./row.js").PropertyRow<number | "auto", number | "auto">;
    "column-width": {
        grammar: import("../values/grammar.js").Grammar<((context: import("./row.js").ComputeContext) => import("../../geometry/length.js").Pt) | import("./row.js").Computation<"auto">>;
        initial: string;
        inherited: boolean;
        about: string;
    };
    "column-gap": {
        grammar: import("../values/grammar.js").Grammar<((context: import("./row.js").ComputeContext) => import("../index.js").LengthPercentage) | import("./row.js").Computation<"normal">>;
        initial: string;
        inherited: boolean;
        about: string;
    };
    "row-gap": {
        grammar: import("../values/grammar.js").Grammar<((context: import("./row.js").ComputeContext) => import("../index.js").LengthPercentage) | import("./row.js").Computation<"normal">>;
        initial: string;
        inherited: boolean;
        about: string;
    };
    "column-rule-width": {
        about: string;
        grammar: import("../values/grammar.js").Grammar<import("./row.js").Computation<number> | ((context: import("./row.js").ComputeContext) => import("../../geometry/length.js").Pt)>;
        initial: string;
        inherited: boolean;
        used: (width: import("../../geometry/length.js").Pt, beside: import("./row.js").ValuesBeside) => import("../../geometry/length.js").Pt;
    };
    "column-rule-style": {
        about: string;
        grammar: import("../values/grammar.js").Grammar<import("./row.js").Computation<"dotted" | "none" | "double" | "solid" | "dashed">>;
        initial: string;
        inherited: boolean;
        used?(value: "dotted" | "none" | "double" | "solid" | "dashed", beside: import("./row.js").ValuesBeside): "dotted" | "none" | "double" | "solid" | "dashed";
    };
    "column-rule-color": {
        about: string;
        used: ({ colour: own }: {
            readonly colour: import("../index.js").Colour | null;
        }, { color }: import("./row.js").ValuesBeside) => import("../index.js").Colour;
        initial: string;
        inherited: boolean;
        grammar: import("../values/grammar.js").Grammar<import("./row.js").Computation<{
            colour: import("../index.js").Colour | null;
        }>>;
    };
    "column-span": import("./row.js").PropertyRow<"all" | "none", "all" | "none">;
    "column-fill": import("./row.js").PropertyRow<"auto" | "balance", "auto" | "balance">;
};
