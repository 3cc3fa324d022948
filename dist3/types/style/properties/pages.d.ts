import type { Size } from "../../geometry/index.js";
import type { Grammar, ValueOf } from "../values/grammar.js";
import type { Computation, ValuesBeside } from "./row.js";
declare const betweens: Grammar<"page" | "column" | "left" | "right" | "recto" | "auto" | "avoid" | "avoid-page" | "avoid-column" | "verso">;
/** The page that a break leads to: a recto is where a book begins that runs the element's way. */
declare function usedBreak(between: ValueOf<typeof betweens>, { direction }: ValuesBeside): Exclude<ValueOf<typeof betweens>, "recto" | "verso">;
/** Properties that say where pages end. */
export declare const breakProperties: {
    page: import("./row.js").PropertyRow<string, string>;
    "break-before": {
        used: typeof usedBreak;
        grammar: Grammar<Computation<"page" | "column" | "left" | "right" | "recto" | "auto" | "avoid" | "avoid-page" | "avoid-column" | "verso">>;
        initial: string;
        inherited: boolean;
        about: string;
    };
    "break-after": {
        used: typeof usedBreak;
        grammar: Grammar<Computation<"page" | "column" | "left" | "right" | "recto" | "auto" | "avoid" | "avoid-page" | "avoid-column" | "verso">>;
        initial: string;
        inherited: boolean;
        about: string;
    };
    "break-inside": import("./row.js").PropertyRow<"fit" | "auto" | "avoid" | "avoid-page" | "avoid-column", "fit" | "auto" | "avoid" | "avoid-page" | "avoid-column">;
    "break-preference": import("./row.js").PropertyRow<"before" | "auto", "before" | "auto">;
    "introduced-by": import("./row.js").PropertyRow<"colon" | "none" | "sentence", "colon" | "none" | "sentence">;
    "min-pages": import("./row.js").PropertyRow<number, number>;
    "last-page-fill": import("./row.js").PropertyRow<number, number>;
    orphans: import("./row.js").PropertyRow<number, number>;
    widows: import("./row.js").PropertyRow<number, number>;
};
/** What only an `@page` rule takes. */
export declare const pageProperties: {
    size: {
        grammar: Grammar<Computation<Size>>;
        initial: string;
        inherited: boolean;
        about: string;
    };
};
export {};
