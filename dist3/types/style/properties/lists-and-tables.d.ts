import type { ComputeContext } from "./row.js";
/** Markers of list items. */
export declare const listProperties: {
    "list-style-type": import("./row.js").PropertyRow<string, string>;
    "list-style-position": import("./row.js").PropertyRow<"inside" | "outside", "inside" | "outside">;
};
/** Tables as a whole. */
export declare const tableProperties: {
    "border-collapse": import("./row.js").PropertyRow<"collapse" | "separate", "collapse" | "separate">;
    "border-spacing": {
        grammar: {
            forms: string[];
            keywords: readonly string[];
            read(cursor: import("../values/grammar.js").Cursor): ((context: ComputeContext) => {
                horizontal: number;
                vertical: number;
            }) | undefined;
        };
        initial: string;
        inherited: boolean;
        about: string;
    };
    "table-layout": import("./row.js").PropertyRow<"fixed" | "auto", "fixed" | "auto">;
    "caption-side": import("./row.js").PropertyRow<"top" | "bottom", "top" | "bottom">;
    continuation: import("./row.js").PropertyRow<string, string>;
};
