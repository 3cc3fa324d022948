import type { Grammar } from "../values/grammar.js";
import type { Insets, Pt } from "../../geometry/index.js";
import type { Computation, Ruled, ValuesBeside } from "./row.js";
/** The width of one side of a border, or of a rule. */
export declare const lineWidth: (line: Ruled) => {
    grammar: Grammar<Computation<number> | ((context: import("./row.js").ComputeContext) => Pt)>;
    initial: string;
    inherited: boolean;
    about: string;
    used: (width: Pt, beside: ValuesBeside) => Pt;
};
/** The line of one side of a border, or of a rule. */
export declare const lineStyle: import("./row.js").PropertyRow<"dotted" | "none" | "double" | "solid" | "dashed", "dotted" | "none" | "double" | "solid" | "dashed">;
/** The colour of one side of a border, or of a rule. */
export declare const lineColour: {
    used: ({ colour: own }: {
        readonly colour: import("../index.js").Colour | null;
    }, { color }: ValuesBeside) => import("../index.js").Colour;
    about: string;
    initial: string;
    inherited: boolean;
    grammar: Grammar<Computation<{
        colour: import("../index.js").Colour | null;
    }>>;
};
/** The box itself: its kind, its edges, its size. */
export declare const boxProperties: {
    display: import("./row.js").PropertyRow<"table" | "block" | "none" | "inline" | "inline-block" | "run-in" | "list-item" | "flex" | "table-caption" | "table-column-group" | "table-column" | "table-header-group" | "table-row-group" | "table-footer-group" | "table-row" | "table-cell", "table" | "block" | "none" | "inline" | "inline-block" | "run-in" | "list-item" | "flex" | "table-caption" | "table-column-group" | "table-column" | "table-header-group" | "table-row-group" | "table-footer-group" | "table-row" | "table-cell">;
    float: import("./row.js").PropertyRow<"page" | "margin" | "none" | "footnote", "page" | "margin" | "none" | "footnote">;
    "margin-top": {
        grammar: Grammar<Computation<import("../index.js").LengthPercentage> | Computation<"auto">>;
        initial: string;
        inherited: boolean;
        about: string;
    };
    "margin-right": {
        grammar: Grammar<Computation<import("../index.js").LengthPercentage> | Computation<"auto">>;
        initial: string;
        inherited: boolean;
        about: string;
    };
    "margin-bottom": {
        grammar: Grammar<Computation<import("../index.js").LengthPercentage> | Computation<"auto">>;
        initial: string;
        inherited: boolean;
        about: string;
    };
    "margin-left": {
        grammar: Grammar<Computation<import("../index.js").LengthPercentage> | Computation<"auto">>;
        initial: string;
        inherited: boolean;
        about: string;
    };
    "padding-top": {
        grammar: Grammar<(context: import("./row.js").ComputeContext) => import("../index.js").LengthPercentage>;
        initial: string;
        inherited: boolean;
        about: string;
    };
    "padding-right": {
        grammar: Grammar<(context: import("./row.js").ComputeContext) => import("../index.js").LengthPercentage>;
        initial: string;
        inherited: boolean;
        about: string;
    };
    "padding-bottom": {
        grammar: Grammar<(context: import("./row.js").ComputeContext) => import("../index.js").LengthPercentage>;
        initial: string;
        inherited: boolean;
        about: string;
    };
    "padding-left": {
        grammar: Grammar<(context: import("./row.js").ComputeContext) => import("../index.js").LengthPercentage>;
        initial: string;
        inherited: boolean;
        about: string;
    };
    "border-top-width": {
        grammar: Grammar<Computation<number> | ((context: import("./row.js").ComputeContext) => Pt)>;
        initial: string;
        inherited: boolean;
        about: string;
        used: (width: Pt, beside: ValuesBeside) => Pt;
    };
    "border-right-width": {
        grammar: Grammar<Computation<number> | ((context: import("./row.js").ComputeContext) => Pt)>;
        initial: string;
        inherited: boolean;
        about: string;
        used: (width: Pt, beside: ValuesBeside) => Pt;
    };
    "border-bottom-width": {
        grammar: Grammar<Computation<number> | ((context: import("./row.js").ComputeContext) => Pt)>;
        initial: string;
        inherited: boolean;
        about: string;
        used: (width: Pt, beside: ValuesBeside) => Pt;
    };
    "border-left-width": {
        grammar: Grammar<Computation<number> | ((context: import("./row.js").ComputeContext) => Pt)>;
        initial: string;
        inherited: boolean;
        about: string;
        used: (width: Pt, beside: ValuesBeside) => Pt;
    };
    "border-top-style": import("./row.js").PropertyRow<"dotted" | "none" | "double" | "solid" | "dashed", "dotted" | "none" | "double" | "solid" | "dashed">;
    "border-right-style": import("./row.js").PropertyRow<"dotted" | "none" | "double" | "solid" | "dashed", "dotted" | "none" | "double" | "solid" | "dashed">;
    "border-bottom-style": import("./row.js").PropertyRow<"dotted" | "none" | "double" | "solid" | "dashed", "dotted" | "none" | "double" | "solid" | "dashed">;
    "border-left-style": import("./row.js").PropertyRow<"dotted" | "none" | "double" | "solid" | "dashed", "dotted" | "none" | "double" | "solid" | "dashed">;
    "border-top-color": {
        used: ({ colour: own }: {
            readonly colour: import("../index.js").Colour | null;
        }, { color }: ValuesBeside) => import("../index.js").Colour;
        about: string;
        initial: string;
        inherited: boolean;
        grammar: Grammar<Computation<{
            colour: import("../index.js").Colour | null;
        }>>;
    };
    "border-right-color": {
        used: ({ colour: own }: {
            readonly colour: import("../index.js").Colour | null;
        }, { color }: ValuesBeside) => import("../index.js").Colour;
        about: string;
        initial: string;
        inherited: boolean;
        grammar: Grammar<Computation<{
            colour: import("../index.js").Colour | null;
        }>>;
    };
    "border-bottom-color": {
        used: ({ colour: own }: {
            readonly colour: import("../index.js").Colour | null;
        }, { color }: ValuesBeside) => import("../index.js").Colour;
        about: string;
        initial: string;
        inherited: boolean;
        grammar: Grammar<Computation<{
            colour: import("../index.js").Colour | null;
        }>>;
    };
    "border-left-color": {
        used: ({ colour: own }: {
            readonly colour: import("../index.js").Colour | null;
        }, { color }: ValuesBeside) => import("../index.js").Colour;
        about: string;
        initial: string;
        inherited: boolean;
        grammar: Grammar<Computation<{
            colour: import("../index.js").Colour | null;
        }>>;
    };
    "border-top-left-radius": {
        grammar: Grammar<(context: import("./row.js").ComputeContext) => Pt>;
        initial: string;
        inherited: boolean;
        about: string;
    };
    "border-top-right-radius": {
        grammar: Grammar<(context: import("./row.js").ComputeContext) => Pt>;
        initial: string;
        inherited: boolean;
        about: string;
    };
    "border-bottom-right-radius": {
        grammar: Grammar<(context: import("./row.js").ComputeContext) => Pt>;
        initial: string;
        inherited: boolean;
        about: string;
    };
    "border-bottom-left-radius": {
        grammar: Grammar<(context: import("./row.js").ComputeContext) => Pt>;
        initial: string;
        inherited: boolean;
        about: string;
    };
    "background-color": {
        used: ({ colour: own }: {
            readonly colour: import("../index.js").Colour | null;
        }, { color }: ValuesBeside) => import("../index.js").Colour;
        about: string;
        initial: string;
        inherited: boolean;
        grammar: Grammar<Computation<{
            colour: import("../index.js").Colour | null;
        }>>;
    };
    "square-size": {
        grammar: Grammar<(context: import("./row.js").ComputeContext) => Pt>;
        initial: string;
        inherited: boolean;
        about: string;
    };
    "box-sizing": import("./row.js").PropertyRow<"content-box" | "border-box", "content-box" | "border-box">;
    width: {
        grammar: Grammar<((context: import("./row.js").ComputeContext) => import("../index.js").LengthPercentage) | Computation<"auto">>;
        initial: string;
        inherited: boolean;
        about: string;
    };
    height: {
        grammar: Grammar<((context: import("./row.js").ComputeContext) => import("../index.js").LengthPercentage) | Computation<"auto"> | Computation<{
            readonly least: Pt;
        }>>;
        initial: string;
        inherited: boolean;
        about: string;
    };
    "min-width": {
        grammar: Grammar<((context: import("./row.js").ComputeContext) => import("../index.js").LengthPercentage) | Computation<"auto">>;
        initial: string;
        inherited: boolean;
        about: string;
    };
    "max-width": {
        grammar: Grammar<((context: import("./row.js").ComputeContext) => import("../index.js").LengthPercentage) | Computation<"none">>;
        initial: string;
        inherited: boolean;
        about: string;
    };
    "min-height": {
        grammar: Grammar<(context: import("./row.js").ComputeContext) => import("../index.js").LengthPercentage>;
        initial: string;
        inherited: boolean;
        about: string;
    };
    "max-height": {
        grammar: Grammar<((context: import("./row.js").ComputeContext) => import("../index.js").LengthPercentage) | Computation<"none">>;
        initial: string;
        inherited: boolean;
        about: string;
    };
    "aspect-ratio": import("./row.js").PropertyRow<number | null, number | null>;
    "object-fit": import("./row.js").PropertyRow<"contain" | "cover" | "scale-down", "contain" | "cover" | "scale-down">;
    "image-lettering": {
        grammar: Grammar<((context: import("./row.js").ComputeContext) => Pt) | (() => null)>;
        initial: string;
        inherited: boolean;
        about: string;
    };
    "image-canvas": import("./row.js").PropertyRow<"drawn" | "whole", "drawn" | "whole">;
    "object-view-box": import("./row.js").PropertyRow<Insets | null, Insets | null>;
};
