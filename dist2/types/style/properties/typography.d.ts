import type { Grammar, ValueOf } from "../values/grammar.js";
declare const ligatures: Grammar<readonly ("common-ligatures" | "no-common-ligatures" | "discretionary-ligatures" | "no-discretionary-ligatures" | "historical-ligatures" | "no-historical-ligatures" | "contextual" | "no-contextual")[]>;
/** Ligatures switched on or off (CSS Fonts 4 §6.4). */
export type LigatureVariant = ValueOf<typeof ligatures>[number];
/** An OpenType feature, switched on or off. */
export interface FeatureSetting {
    readonly tag: string;
    readonly on: boolean;
}
/** What a face is asked to draw differently. */
export declare const featureProperties: {
    "font-variant-ligatures": import("./row.js").PropertyRow<"none" | readonly ("common-ligatures" | "no-common-ligatures" | "discretionary-ligatures" | "no-discretionary-ligatures" | "historical-ligatures" | "no-historical-ligatures" | "contextual" | "no-contextual")[], "none" | readonly ("common-ligatures" | "no-common-ligatures" | "discretionary-ligatures" | "no-discretionary-ligatures" | "historical-ligatures" | "no-historical-ligatures" | "contextual" | "no-contextual")[]>;
    "font-feature-settings": import("./row.js").PropertyRow<readonly FeatureSetting[], readonly FeatureSetting[]>;
};
/** Which marks may or must hang over the edges of text. */
export interface Hanging {
    readonly first: boolean;
    readonly last: boolean;
    readonly end: "none" | "allow" | "force";
}
/** How Chinese marks and gaps stand, and how the breaks of lines are chosen (CSS Text 4). */
export declare const spacingProperties: {
    "text-wrap": import("./row.js").PropertyRow<"wrap" | "balance" | "pretty" | "stable", "wrap" | "balance" | "pretty" | "stable">;
    "text-spacing-trim": import("./row.js").PropertyRow<"normal" | "trim-both" | "trim-start" | "space-first" | "space-all" | "trim-all" | "kaiming", "normal" | "trim-both" | "trim-start" | "space-first" | "space-all" | "trim-all" | "kaiming">;
    "text-autospace": import("./row.js").PropertyRow<"normal" | "no-autospace" | "ideograph-alpha" | "ideograph-numeric", "normal" | "no-autospace" | "ideograph-alpha" | "ideograph-numeric">;
    "wrap-sign": import("./row.js").PropertyRow<"none" | "corner", "none" | "corner">;
    "wrap-indent": import("./row.js").PropertyRow<"none" | "hang", "none" | "hang">;
    "latin-size": import("./row.js").PropertyRow<"own" | "auto" | "beside-han", "own" | "auto" | "beside-han">;
    "character-protrusion": import("./row.js").PropertyRow<"end" | "none", "end" | "none">;
    "hanging-punctuation": import("./row.js").PropertyRow<Hanging, Hanging>;
};
export {};
