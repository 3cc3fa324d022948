import type { Pt } from "../../geometry/index.js";
import type { Colour } from "../values/colour.js";
import type { Grammar, ValueOf } from "../values/grammar.js";
import type { Computation, ValuesBeside } from "./row.js";
/** A computed line height: a factor of the font size, which is what is inherited, or a length. */
export type LineHeight = {
    readonly factor: number;
} | {
    readonly length: number;
};
/** Distance from baseline to baseline at a font size. */
export declare function usedLineHeight(height: LineHeight, { "font-size": size }: {
    readonly "font-size": Pt;
}): Pt;
type Side = "left" | "right" | "center";
declare const alignments: Grammar<"start" | "end" | "left" | "right" | "center" | "justify" | {
    sign: string;
    side: "start" | "end" | "left" | "right" | "center";
}>;
/** Sides, or how cells of a column stand under each other by a sign (CSS Text 4 §7.1): with where all of them stand in it. */
type Alignment = "justify" | Side | {
    readonly sign: string;
    readonly side: Side;
};
declare function usedAlignment(align: ValueOf<typeof alignments>, beside: ValuesBeside): Alignment;
/** The side that lines stand at by `text-align` where no sign places them. */
export declare function sideOf(align: Alignment): "justify" | Side;
/** Text: its face, its lines, its characters. */
export declare const textProperties: {
    "text-transform": import("./row.js").PropertyRow<"none" | "uppercase" | "lowercase" | "capitalize", "none" | "uppercase" | "lowercase" | "capitalize">;
    "letter-spacing": {
        grammar: Grammar<Computation<number>>;
        initial: string;
        inherited: boolean;
        about: string;
    };
    "word-spacing": {
        grammar: Grammar<Computation<number>>;
        initial: string;
        inherited: boolean;
        about: string;
    };
    "text-decoration-line": import("./row.js").PropertyRow<"none" | "underline" | "line-through", "none" | "underline" | "line-through">;
    "text-emphasis-style": import("./row.js").PropertyRow<"none" | "circle" | "dot", "none" | "circle" | "dot">;
    "reads-as": import("./row.js").PropertyRow<"object" | "letters", "object" | "letters">;
    "line-snap": import("./row.js").PropertyRow<"none" | "baseline", "none" | "baseline">;
    hyphens: import("./row.js").PropertyRow<"none" | "manual" | "auto", "none" | "manual" | "auto">;
    "vertical-align": {
        grammar: Grammar<Computation<number> | Computation<"top" | "bottom" | "sub" | "middle" | "baseline" | "super">>;
        initial: string;
        inherited: boolean;
        about: string;
    };
    "text-wrap": import("./row.js").PropertyRow<"wrap" | "balance" | "pretty" | "stable", "wrap" | "balance" | "pretty" | "stable">;
    "text-spacing-trim": import("./row.js").PropertyRow<"normal" | "trim-both" | "trim-start" | "space-first" | "space-all" | "trim-all" | "kaiming", "normal" | "trim-both" | "trim-start" | "space-first" | "space-all" | "trim-all" | "kaiming">;
    "text-autospace": import("./row.js").PropertyRow<"normal" | "no-autospace" | "ideograph-alpha" | "ideograph-numeric", "normal" | "no-autospace" | "ideograph-alpha" | "ideograph-numeric">;
    "wrap-sign": import("./row.js").PropertyRow<"none" | "corner", "none" | "corner">;
    "wrap-indent": import("./row.js").PropertyRow<"none" | "hang", "none" | "hang">;
    "latin-size": import("./row.js").PropertyRow<"own" | "auto" | "beside-han", "own" | "auto" | "beside-han">;
    "character-protrusion": import("./row.js").PropertyRow<"end" | "none", "end" | "none">;
    "hanging-punctuation": import("./row.js").PropertyRow<import("./typography.js").Hanging, import("./typography.js").Hanging>;
    "line-height": {
        grammar: Grammar<Computation<{
            readonly factor: number;
        } | {
            readonly length: number;
        }> | Computation<LineHeight>>;
        initial: string;
        inherited: boolean;
        about: string;
        used: typeof usedLineHeight;
    };
    direction: import("./row.js").PropertyRow<"ltr" | "rtl", "ltr" | "rtl">;
    "unicode-bidi": import("./row.js").PropertyRow<"plaintext" | "normal" | "isolate", "plaintext" | "normal" | "isolate">;
    "text-align": {
        used: typeof usedAlignment;
        grammar: Grammar<Computation<"start" | "end" | "left" | "right" | "center" | "justify" | {
            sign: string;
            side: "start" | "end" | "left" | "right" | "center";
        }>>;
        initial: string;
        inherited: boolean;
        about: string;
    };
    "text-indent": {
        grammar: Grammar<Computation<import("../values/length.js").LengthPercentage>>;
        initial: string;
        inherited: boolean;
        about: string;
    };
    "white-space": import("./row.js").PropertyRow<"pre" | "normal" | "nowrap" | "pre-wrap" | "pre-line", "pre" | "normal" | "nowrap" | "pre-wrap" | "pre-line">;
    "tab-size": import("./row.js").PropertyRow<number, number>;
    "overflow-wrap": import("./row.js").PropertyRow<"normal" | "anywhere" | "break-word", "normal" | "anywhere" | "break-word">;
    "word-break": import("./row.js").PropertyRow<"normal" | "keep-all" | "break-all", "normal" | "keep-all" | "break-all">;
    "line-break": import("./row.js").PropertyRow<"strict" | "auto" | "normal" | "loose" | "anywhere", "strict" | "auto" | "normal" | "loose" | "anywhere">;
    "font-variant-ligatures": import("./row.js").PropertyRow<"none" | readonly ("common-ligatures" | "no-common-ligatures" | "discretionary-ligatures" | "no-discretionary-ligatures" | "historical-ligatures" | "no-historical-ligatures" | "contextual" | "no-contextual")[], "none" | readonly ("common-ligatures" | "no-common-ligatures" | "discretionary-ligatures" | "no-discretionary-ligatures" | "historical-ligatures" | "no-historical-ligatures" | "contextual" | "no-contextual")[]>;
    "font-feature-settings": import("./row.js").PropertyRow<readonly import("./typography.js").FeatureSetting[], readonly import("./typography.js").FeatureSetting[]>;
    color: import("./row.js").PropertyRow<Colour, Colour>;
    "font-family": import("./row.js").PropertyRow<readonly string[], readonly string[]>;
    "font-size": {
        grammar: Grammar<Computation<number>>;
        initial: string;
        inherited: boolean;
        about: string;
    };
    "font-weight": {
        grammar: Grammar<Computation<number> | Computation<400 | 700>>;
        initial: string;
        inherited: boolean;
        about: string;
    };
    "font-style": import("./row.js").PropertyRow<"italic" | "normal", "italic" | "normal">;
    "font-variant-numeric": import("./row.js").PropertyRow<never[] | readonly ("ordinal" | "tabular-nums" | "oldstyle-nums" | "lining-nums" | "proportional-nums" | "diagonal-fractions" | "stacked-fractions" | "slashed-zero")[], never[] | readonly ("ordinal" | "tabular-nums" | "oldstyle-nums" | "lining-nums" | "proportional-nums" | "diagonal-fractions" | "stacked-fractions" | "slashed-zero")[]>;
    "font-variant-caps": import("./row.js").PropertyRow<"normal" | "small-caps" | "all-small-caps", "normal" | "small-caps" | "all-small-caps">;
};
export {};
