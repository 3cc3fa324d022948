import type { LengthPercentage } from "../values/length.js";
import type { Computation } from "./row.js";
/** Blocks side by side in rows (CSS Flexible Box Layout 1, rows only). */
export declare const flexProperties: {
    "flex-direction": import("./row.js").PropertyRow<"row" | "row-reverse", "row" | "row-reverse">;
    "flex-wrap": import("./row.js").PropertyRow<"wrap" | "nowrap", "wrap" | "nowrap">;
    "flex-grow": import("./row.js").PropertyRow<number, number>;
    "flex-shrink": import("./row.js").PropertyRow<number, number>;
    "flex-basis": {
        grammar: import("../values/grammar.js").Grammar<((context: import("./row.js").ComputeContext) => LengthPercentage) | Computation<"content" | "auto">>;
        initial: string;
        inherited: boolean;
        about: string;
    };
    "align-items": import("./row.js").PropertyRow<"start" | "end" | "center" | "stretch" | "baseline", "start" | "end" | "center" | "stretch" | "baseline">;
    "justify-content": import("./row.js").PropertyRow<"start" | "end" | "center" | "space-between" | "space-around" | "space-evenly", "start" | "end" | "center" | "space-between" | "space-around" | "space-evenly">;
};
/** The basis that the shorthand means where it names none. */
export declare const zeroBasis: Computation<LengthPercentage>;
