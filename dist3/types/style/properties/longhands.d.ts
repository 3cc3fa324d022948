import type { Computation, ComputeContext, PropertyRow } from "./row.js";
import type { Grammar } from "../values/grammar.js";
/** Longhand properties by the concept that they belong to, in the order of the reference. */
export declare const propertyGroups: {
    readonly Boxes: {
        display: PropertyRow<"table" | "block" | "none" | "inline" | "inline-block" | "run-in" | "list-item" | "flex" | "table-caption" | "table-column-group" | "table-column" | "table-header-group" | "table-row-group" | "table-footer-group" | "table-row" | "table-cell", "table" | "block" | "none" | "inline" | "inline-block" | "run-in" | "list-item" | "flex" | "table-caption" | "table-column-group" | "table-column" | "table-header-group" | "table-row-group" | "table-footer-group" | "table-row" | "table-cell">;
        float: PropertyRow<"page" | "margin" | "none" | "footnote", "page" | "margin" | "none" | "footnote">;
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
            grammar: Grammar<(context: ComputeContext) => import("../index.js").LengthPercentage>;
            initial: string;
            inherited: boolean;
            about: string;
        };
        "padding-right": {
            grammar: Grammar<(context: ComputeContext) => import("../index.js").LengthPercentage>;
            initial: string;
            inherited: boolean;
            about: string;
        };
        "padding-bottom": {
            grammar: Grammar<(context: ComputeContext) => import("../index.js").LengthPercentage>;
            initial: string;
            inherited: boolean;
            about: string;
        };
        "padding-left": {
            grammar: Grammar<(context: ComputeContext) => import("../index.js").LengthPercentage>;
            initial: string;
            inherited: boolean;
            about: string;
        };
        "border-top-width": {
            grammar: Grammar<Computation<number> | ((context: ComputeContext) => import("../../geometry/length.js").Pt)>;
            initial: string;
            inherited: boolean;
            about: string;
            used: (width: import("../../geometry/length.js").Pt, beside: import("./row.js").ValuesBeside) => import("../../geometry/length.js").Pt;
        };
        "border-right-width": {
            grammar: Grammar<Computation<number> | ((context: ComputeContext) => import("../../geometry/length.js").Pt)>;
            initial: string;
            inherited: boolean;
            about: string;
            used: (width: import("../../geometry/length.js").Pt, beside: import("./row.js").ValuesBeside) => import("../../geometry/length.js").Pt;
        };
        "border-bottom-width": {
            grammar: Grammar<Computation<number> | ((context: ComputeContext) => import("../../geometry/length.js").Pt)>;
            initial: string;
            inherited: boolean;
            about: string;
            used: (width: import("../../geometry/length.js").Pt, beside: import("./row.js").ValuesBeside) => import("../../geometry/length.js").Pt;
        };
        "border-left-width": {
            grammar: Grammar<Computation<number> | ((context: ComputeContext) => import("../../geometry/length.js").Pt)>;
            initial: string;
            inherited: boolean;
            about: string;
            used: (width: import("../../geometry/length.js").Pt, beside: import("./row.js").ValuesBeside) => import("../../geometry/length.js").Pt;
        };
        "border-top-style": PropertyRow<"dotted" | "none" | "double" | "solid" | "dashed", "dotted" | "none" | "double" | "solid" | "dashed">;
        "border-right-style": PropertyRow<"dotted" | "none" | "double" | "solid" | "dashed", "dotted" | "none" | "double" | "solid" | "dashed">;
        "border-bottom-style": PropertyRow<"dotted" | "none" | "double" | "solid" | "dashed", "dotted" | "none" | "double" | "solid" | "dashed">;
        "border-left-style": PropertyRow<"dotted" | "none" | "double" | "solid" | "dashed", "dotted" | "none" | "double" | "solid" | "dashed">;
        "border-top-color": {
            used: ({ colour: own }: {
                readonly colour: import("../index.js").Colour | null;
            }, { color }: import("./row.js").ValuesBeside) => import("../index.js").Colour;
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
            }, { color }: import("./row.js").ValuesBeside) => import("../index.js").Colour;
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
            }, { color }: import("./row.js").ValuesBeside) => import("../index.js").Colour;
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
            }, { color }: import("./row.js").ValuesBeside) => import("../index.js").Colour;
            about: string;
            initial: string;
            inherited: boolean;
            grammar: Grammar<Computation<{
                colour: import("../index.js").Colour | null;
            }>>;
        };
        "border-top-left-radius": {
            grammar: Grammar<(context: ComputeContext) => import("../../geometry/length.js").Pt>;
            initial: string;
            inherited: boolean;
            about: string;
        };
        "border-top-right-radius": {
            grammar: Grammar<(context: ComputeContext) => import("../../geometry/length.js").Pt>;
            initial: string;
            inherited: boolean;
            about: string;
        };
        "border-bottom-right-radius": {
            grammar: Grammar<(context: ComputeContext) => import("../../geometry/length.js").Pt>;
            initial: string;
            inherited: boolean;
            about: string;
        };
        "border-bottom-left-radius": {
            grammar: Grammar<(context: ComputeContext) => import("../../geometry/length.js").Pt>;
            initial: string;
            inherited: boolean;
            about: string;
        };
        "background-color": {
            used: ({ colour: own }: {
                readonly colour: import("../index.js").Colour | null;
            }, { color }: import("./row.js").ValuesBeside) => import("../index.js").Colour;
            about: string;
            initial: string;
            inherited: boolean;
            grammar: Grammar<Computation<{
                colour: import("../index.js").Colour | null;
            }>>;
        };
        "square-size": {
            grammar: Grammar<(context: ComputeContext) => import("../../geometry/length.js").Pt>;
            initial: string;
            inherited: boolean;
            about: string;
        };
        "box-sizing": PropertyRow<"content-box" | "border-box", "content-box" | "border-box">;
        width: {
            grammar: Grammar<((context: ComputeContext) => import("../index.js").LengthPercentage) | Computation<"auto">>;
            initial: string;
            inherited: boolean;
            about: string;
        };
        height: {
            grammar: Grammar<((context: ComputeContext) => import("../index.js").LengthPercentage) | Computation<"auto"> | Computation<{
                readonly least: import("../../geometry/length.js").Pt;
            }>>;
            initial: string;
            inherited: boolean;
            about: string;
        };
        "min-width": {
            grammar: Grammar<((context: ComputeContext) => import("../index.js").LengthPercentage) | Computation<"auto">>;
            initial: string;
            inherited: boolean;
            about: string;
        };
        "max-width": {
            grammar: Grammar<((context: ComputeContext) => import("../index.js").LengthPercentage) | Computation<"none">>;
            initial: string;
            inherited: boolean;
            about: string;
        };
        "min-height": {
            grammar: Grammar<(context: ComputeContext) => import("../index.js").LengthPercentage>;
            initial: string;
            inherited: boolean;
            about: string;
        };
        "max-height": {
            grammar: Grammar<((context: ComputeContext) => import("../index.js").LengthPercentage) | Computation<"none">>;
            initial: string;
            inherited: boolean;
            about: string;
        };
        "aspect-ratio": PropertyRow<number | null, number | null>;
        "object-fit": PropertyRow<"contain" | "cover" | "scale-down", "contain" | "cover" | "scale-down">;
        "image-lettering": {
            grammar: Grammar<((context: ComputeContext) => import("../../geometry/length.js").Pt) | (() => null)>;
            initial: string;
            inherited: boolean;
            about: string;
        };
        "image-canvas": PropertyRow<"drawn" | "whole", "drawn" | "whole">;
        "object-view-box": PropertyRow<import("../../geometry/rect.js").Insets | null, import("../../geometry/rect.js").Insets | null>;
    };
    readonly Columns: {
        "column-count": PropertyRow<number | "auto", number | "auto">;
        "column-width": {
            grammar: Grammar<((context: ComputeContext) => import("../../geometry/length.js").Pt) | Computation<"auto">>;
            initial: string;
            inherited: boolean;
            about: string;
        };
        "column-gap": {
            grammar: Grammar<((context: ComputeContext) => import("../index.js").LengthPercentage) | Computation<"normal">>;
            initial: string;
            inherited: boolean;
            about: string;
        };
        "row-gap": {
            grammar: Grammar<((context: ComputeContext) => import("../index.js").LengthPercentage) | Computation<"normal">>;
            initial: string;
            inherited: boolean;
            about: string;
        };
        "column-rule-width": {
            about: string;
            grammar: Grammar<Computation<number> | ((context: ComputeContext) => import("../../geometry/length.js").Pt)>;
            initial: string;
            inherited: boolean;
            used: (width: import("../../geometry/length.js").Pt, beside: import("./row.js").ValuesBeside) => import("../../geometry/length.js").Pt;
        };
        "column-rule-style": {
            about: string;
            grammar: Grammar<Computation<"dotted" | "none" | "double" | "solid" | "dashed">>;
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
            grammar: Grammar<Computation<{
                colour: import("../index.js").Colour | null;
            }>>;
        };
        "column-span": PropertyRow<"all" | "none", "all" | "none">;
        "column-fill": PropertyRow<"auto" | "balance", "auto" | "balance">;
    };
    readonly "Blocks side by side": {
        "flex-direction": PropertyRow<"row" | "row-reverse", "row" | "row-reverse">;
        "flex-wrap": PropertyRow<"wrap" | "nowrap", "wrap" | "nowrap">;
        "flex-grow": PropertyRow<number, number>;
        "flex-shrink": PropertyRow<number, number>;
        "flex-basis": {
            grammar: Grammar<((context: ComputeContext) => import("../index.js").LengthPercentage) | Computation<"content" | "auto">>;
            initial: string;
            inherited: boolean;
            about: string;
        };
        "align-items": PropertyRow<"start" | "end" | "center" | "stretch" | "baseline", "start" | "end" | "center" | "stretch" | "baseline">;
        "justify-content": PropertyRow<"start" | "end" | "center" | "space-between" | "space-around" | "space-evenly", "start" | "end" | "center" | "space-between" | "space-around" | "space-evenly">;
    };
    readonly Text: {
        "text-transform": PropertyRow<"none" | "uppercase" | "lowercase" | "capitalize", "none" | "uppercase" | "lowercase" | "capitalize">;
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
        "text-decoration-line": PropertyRow<"none" | "underline" | "line-through", "none" | "underline" | "line-through">;
        "text-emphasis-style": PropertyRow<"none" | "circle" | "dot", "none" | "circle" | "dot">;
        "reads-as": PropertyRow<"object" | "letters", "object" | "letters">;
        "line-snap": PropertyRow<"none" | "baseline", "none" | "baseline">;
        hyphens: PropertyRow<"none" | "manual" | "auto", "none" | "manual" | "auto">;
        "vertical-align": {
            grammar: Grammar<Computation<number> | Computation<"top" | "bottom" | "sub" | "middle" | "baseline" | "super">>;
            initial: string;
            inherited: boolean;
            about: string;
        };
        "text-wrap": PropertyRow<"wrap" | "balance" | "pretty" | "stable", "wrap" | "balance" | "pretty" | "stable">;
        "text-spacing-trim": PropertyRow<"normal" | "trim-both" | "trim-start" | "space-first" | "space-all" | "trim-all" | "kaiming", "normal" | "trim-both" | "trim-start" | "space-first" | "space-all" | "trim-all" | "kaiming">;
        "text-autospace": PropertyRow<"normal" | "no-autospace" | "ideograph-alpha" | "ideograph-numeric", "normal" | "no-autospace" | "ideograph-alpha" | "ideograph-numeric">;
        "wrap-sign": PropertyRow<"none" | "corner", "none" | "corner">;
        "wrap-indent": PropertyRow<"none" | "hang", "none" | "hang">;
        "latin-size": PropertyRow<"own" | "auto" | "beside-han", "own" | "auto" | "beside-han">;
        "character-protrusion": PropertyRow<"end" | "none", "end" | "none">;
        "hanging-punctuation": PropertyRow<import("./typography.js").Hanging, import("./typography.js").Hanging>;
        "line-height": {
            grammar: Grammar<Computation<{
                readonly factor: number;
            } | {
                readonly length: number;
            }> | Computation<import("./text.js").LineHeight>>;
            initial: string;
            inherited: boolean;
            about: string;
            used: typeof import("./text.js").usedLineHeight;
        };
        direction: PropertyRow<"ltr" | "rtl", "ltr" | "rtl">;
        "unicode-bidi": PropertyRow<"plaintext" | "normal" | "isolate", "plaintext" | "normal" | "isolate">;
        "text-align": {
            used: (align: import("../values/grammar.js").ValueOf<Grammar<"start" | "end" | "left" | "right" | "center" | "justify" | {
                sign: string;
                side: "start" | "end" | "left" | "right" | "center";
            }>>, beside: import("./row.js").ValuesBeside) => "justify" | ("left" | "right" | "center") | {
                readonly sign: string;
                readonly side: "left" | "right" | "center";
            };
            grammar: Grammar<Computation<"start" | "end" | "left" | "right" | "center" | "justify" | {
                sign: string;
                side: "start" | "end" | "left" | "right" | "center";
            }>>;
            initial: string;
            inherited: boolean;
            about: string;
        };
        "text-indent": {
            grammar: Grammar<Computation<import("../index.js").LengthPercentage>>;
            initial: string;
            inherited: boolean;
            about: string;
        };
        "white-space": PropertyRow<"pre" | "normal" | "nowrap" | "pre-wrap" | "pre-line", "pre" | "normal" | "nowrap" | "pre-wrap" | "pre-line">;
        "tab-size": PropertyRow<number, number>;
        "overflow-wrap": PropertyRow<"normal" | "anywhere" | "break-word", "normal" | "anywhere" | "break-word">;
        "word-break": PropertyRow<"normal" | "keep-all" | "break-all", "normal" | "keep-all" | "break-all">;
        "line-break": PropertyRow<"strict" | "auto" | "normal" | "loose" | "anywhere", "strict" | "auto" | "normal" | "loose" | "anywhere">;
        "font-variant-ligatures": PropertyRow<"none" | readonly ("common-ligatures" | "no-common-ligatures" | "discretionary-ligatures" | "no-discretionary-ligatures" | "historical-ligatures" | "no-historical-ligatures" | "contextual" | "no-contextual")[], "none" | readonly ("common-ligatures" | "no-common-ligatures" | "discretionary-ligatures" | "no-discretionary-ligatures" | "historical-ligatures" | "no-historical-ligatures" | "contextual" | "no-contextual")[]>;
        "font-feature-settings": PropertyRow<readonly import("./typography.js").FeatureSetting[], readonly import("./typography.js").FeatureSetting[]>;
        color: PropertyRow<import("../index.js").Colour, import("../index.js").Colour>;
        "font-family": PropertyRow<readonly string[], readonly string[]>;
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
        "font-style": PropertyRow<"italic" | "normal", "italic" | "normal">;
        "font-variant-numeric": PropertyRow<never[] | readonly ("ordinal" | "tabular-nums" | "oldstyle-nums" | "lining-nums" | "proportional-nums" | "diagonal-fractions" | "stacked-fractions" | "slashed-zero")[], never[] | readonly ("ordinal" | "tabular-nums" | "oldstyle-nums" | "lining-nums" | "proportional-nums" | "diagonal-fractions" | "stacked-fractions" | "slashed-zero")[]>;
        "font-variant-caps": PropertyRow<"normal" | "small-caps" | "all-small-caps", "normal" | "small-caps" | "all-small-caps">;
    };
    readonly Lists: {
        "list-style-type": PropertyRow<string, string>;
        "list-style-position": PropertyRow<"inside" | "outside", "inside" | "outside">;
    };
    readonly Tables: {
        "border-collapse": PropertyRow<"collapse" | "separate", "collapse" | "separate">;
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
        "table-layout": PropertyRow<"fixed" | "auto", "fixed" | "auto">;
        "caption-side": PropertyRow<"top" | "bottom", "top" | "bottom">;
        continuation: PropertyRow<string, string>;
    };
    readonly Pages: {
        readonly size: {
            grammar: Grammar<Computation<import("../../geometry/rect.js").Size>>;
            initial: string;
            inherited: boolean;
            about: string;
        };
        readonly page: PropertyRow<string, string>;
        readonly "break-before": {
            used: (between: import("../values/grammar.js").ValueOf<Grammar<"page" | "column" | "left" | "right" | "recto" | "auto" | "avoid" | "avoid-page" | "avoid-column" | "verso">>, { direction }: import("./row.js").ValuesBeside) => Exclude<import("../values/grammar.js").ValueOf<Grammar<"page" | "column" | "left" | "right" | "recto" | "auto" | "avoid" | "avoid-page" | "avoid-column" | "verso">>, "recto" | "verso">;
            grammar: Grammar<Computation<"page" | "column" | "left" | "right" | "recto" | "auto" | "avoid" | "avoid-page" | "avoid-column" | "verso">>;
            initial: string;
            inherited: boolean;
            about: string;
        };
        readonly "break-after": {
            used: (between: import("../values/grammar.js").ValueOf<Grammar<"page" | "column" | "left" | "right" | "recto" | "auto" | "avoid" | "avoid-page" | "avoid-column" | "verso">>, { direction }: import("./row.js").ValuesBeside) => Exclude<import("../values/grammar.js").ValueOf<Grammar<"page" | "column" | "left" | "right" | "recto" | "auto" | "avoid" | "avoid-page" | "avoid-column" | "verso">>, "recto" | "verso">;
            grammar: Grammar<Computation<"page" | "column" | "left" | "right" | "recto" | "auto" | "avoid" | "avoid-page" | "avoid-column" | "verso">>;
            initial: string;
            inherited: boolean;
            about: string;
        };
        readonly "break-inside": PropertyRow<"fit" | "auto" | "avoid" | "avoid-page" | "avoid-column", "fit" | "auto" | "avoid" | "avoid-page" | "avoid-column">;
        readonly "break-preference": PropertyRow<"before" | "auto", "before" | "auto">;
        readonly "introduced-by": PropertyRow<"colon" | "none" | "sentence", "colon" | "none" | "sentence">;
        readonly "min-pages": PropertyRow<number, number>;
        readonly "last-page-fill": PropertyRow<number, number>;
        readonly orphans: PropertyRow<number, number>;
        readonly widows: PropertyRow<number, number>;
    };
    readonly "Generated content": {
        content: PropertyRow<"none" | "normal" | readonly import("../index.js").ContentItem[], "none" | "normal" | readonly import("../index.js").ContentItem[]>;
        "counter-reset": PropertyRow<never[] | readonly import("../index.js").CounterChange[], never[] | readonly import("../index.js").CounterChange[]>;
        "counter-increment": PropertyRow<never[] | readonly import("../index.js").CounterChange[], never[] | readonly import("../index.js").CounterChange[]>;
        "string-set": PropertyRow<never[] | readonly import("../values/generated.js").StringSet[], never[] | readonly import("../values/generated.js").StringSet[]>;
        quotes: PropertyRow<never[] | "auto" | readonly (readonly [open: string, close: string])[], never[] | "auto" | readonly (readonly [open: string, close: string])[]>;
    };
};
declare const longhands: {
    content: PropertyRow<"none" | "normal" | readonly import("../index.js").ContentItem[], "none" | "normal" | readonly import("../index.js").ContentItem[]>;
    "counter-reset": PropertyRow<never[] | readonly import("../index.js").CounterChange[], never[] | readonly import("../index.js").CounterChange[]>;
    "counter-increment": PropertyRow<never[] | readonly import("../index.js").CounterChange[], never[] | readonly import("../index.js").CounterChange[]>;
    "string-set": PropertyRow<never[] | readonly import("../values/generated.js").StringSet[], never[] | readonly import("../values/generated.js").StringSet[]>;
    quotes: PropertyRow<never[] | "auto" | readonly (readonly [open: string, close: string])[], never[] | "auto" | readonly (readonly [open: string, close: string])[]>;
    size: {
        grammar: Grammar<Computation<import("../../geometry/rect.js").Size>>;
        initial: string;
        inherited: boolean;
        about: string;
    };
    page: PropertyRow<string, string>;
    "break-before": {
        used: (between: import("../values/grammar.js").ValueOf<Grammar<"page" | "column" | "left" | "right" | "recto" | "auto" | "avoid" | "avoid-page" | "avoid-column" | "verso">>, { direction }: import("./row.js").ValuesBeside) => Exclude<import("../values/grammar.js").ValueOf<Grammar<"page" | "column" | "left" | "right" | "recto" | "auto" | "avoid" | "avoid-page" | "avoid-column" | "verso">>, "recto" | "verso">;
        grammar: Grammar<Computation<"page" | "column" | "left" | "right" | "recto" | "auto" | "avoid" | "avoid-page" | "avoid-column" | "verso">>;
        initial: string;
        inherited: boolean;
        about: string;
    };
    "break-after": {
        used: (between: import("../values/grammar.js").ValueOf<Grammar<"page" | "column" | "left" | "right" | "recto" | "auto" | "avoid" | "avoid-page" | "avoid-column" | "verso">>, { direction }: import("./row.js").ValuesBeside) => Exclude<import("../values/grammar.js").ValueOf<Grammar<"page" | "column" | "left" | "right" | "recto" | "auto" | "avoid" | "avoid-page" | "avoid-column" | "verso">>, "recto" | "verso">;
        grammar: Grammar<Computation<"page" | "column" | "left" | "right" | "recto" | "auto" | "avoid" | "avoid-page" | "avoid-column" | "verso">>;
        initial: string;
        inherited: boolean;
        about: string;
    };
    "break-inside": PropertyRow<"fit" | "auto" | "avoid" | "avoid-page" | "avoid-column", "fit" | "auto" | "avoid" | "avoid-page" | "avoid-column">;
    "break-preference": PropertyRow<"before" | "auto", "before" | "auto">;
    "introduced-by": PropertyRow<"colon" | "none" | "sentence", "colon" | "none" | "sentence">;
    "min-pages": PropertyRow<number, number>;
    "last-page-fill": PropertyRow<number, number>;
    orphans: PropertyRow<number, number>;
    widows: PropertyRow<number, number>;
    "border-collapse": PropertyRow<"collapse" | "separate", "collapse" | "separate">;
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
    "table-layout": PropertyRow<"fixed" | "auto", "fixed" | "auto">;
    "caption-side": PropertyRow<"top" | "bottom", "top" | "bottom">;
    continuation: PropertyRow<string, string>;
    "list-style-type": PropertyRow<string, string>;
    "list-style-position": PropertyRow<"inside" | "outside", "inside" | "outside">;
    "text-transform": PropertyRow<"none" | "uppercase" | "lowercase" | "capitalize", "none" | "uppercase" | "lowercase" | "capitalize">;
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
    "text-decoration-line": PropertyRow<"none" | "underline" | "line-through", "none" | "underline" | "line-through">;
    "text-emphasis-style": PropertyRow<"none" | "circle" | "dot", "none" | "circle" | "dot">;
    "reads-as": PropertyRow<"object" | "letters", "object" | "letters">;
    "line-snap": PropertyRow<"none" | "baseline", "none" | "baseline">;
    hyphens: PropertyRow<"none" | "manual" | "auto", "none" | "manual" | "auto">;
    "vertical-align": {
        grammar: Grammar<Computation<number> | Computation<"top" | "bottom" | "sub" | "middle" | "baseline" | "super">>;
        initial: string;
        inherited: boolean;
        about: string;
    };
    "text-wrap": PropertyRow<"wrap" | "balance" | "pretty" | "stable", "wrap" | "balance" | "pretty" | "stable">;
    "text-spacing-trim": PropertyRow<"normal" | "trim-both" | "trim-start" | "space-first" | "space-all" | "trim-all" | "kaiming", "normal" | "trim-both" | "trim-start" | "space-first" | "space-all" | "trim-all" | "kaiming">;
    "text-autospace": PropertyRow<"normal" | "no-autospace" | "ideograph-alpha" | "ideograph-numeric", "normal" | "no-autospace" | "ideograph-alpha" | "ideograph-numeric">;
    "wrap-sign": PropertyRow<"none" | "corner", "none" | "corner">;
    "wrap-indent": PropertyRow<"none" | "hang", "none" | "hang">;
    "latin-size": PropertyRow<"own" | "auto" | "beside-han", "own" | "auto" | "beside-han">;
    "character-protrusion": PropertyRow<"end" | "none", "end" | "none">;
    "hanging-punctuation": PropertyRow<import("./typography.js").Hanging, import("./typography.js").Hanging>;
    "line-height": {
        grammar: Grammar<Computation<{
            readonly factor: number;
        } | {
            readonly length: number;
        }> | Computation<import("./text.js").LineHeight>>;
        initial: string;
        inherited: boolean;
        about: string;
        used: typeof import("./text.js").usedLineHeight;
    };
    direction: PropertyRow<"ltr" | "rtl", "ltr" | "rtl">;
    "unicode-bidi": PropertyRow<"plaintext" | "normal" | "isolate", "plaintext" | "normal" | "isolate">;
    "text-align": {
        used: (align: import("../values/grammar.js").ValueOf<Grammar<"start" | "end" | "left" | "right" | "center" | "justify" | {
            sign: string;
            side: "start" | "end" | "left" | "right" | "center";
        }>>, beside: import("./row.js").ValuesBeside) => "justify" | ("left" | "right" | "center") | {
            readonly sign: string;
            readonly side: "left" | "right" | "center";
        };
        grammar: Grammar<Computation<"start" | "end" | "left" | "right" | "center" | "justify" | {
            sign: string;
            side: "start" | "end" | "left" | "right" | "center";
        }>>;
        initial: string;
        inherited: boolean;
        about: string;
    };
    "text-indent": {
        grammar: Grammar<Computation<import("../index.js").LengthPercentage>>;
        initial: string;
        inherited: boolean;
        about: string;
    };
    "white-space": PropertyRow<"pre" | "normal" | "nowrap" | "pre-wrap" | "pre-line", "pre" | "normal" | "nowrap" | "pre-wrap" | "pre-line">;
    "tab-size": PropertyRow<number, number>;
    "overflow-wrap": PropertyRow<"normal" | "anywhere" | "break-word", "normal" | "anywhere" | "break-word">;
    "word-break": PropertyRow<"normal" | "keep-all" | "break-all", "normal" | "keep-all" | "break-all">;
    "line-break": PropertyRow<"strict" | "auto" | "normal" | "loose" | "anywhere", "strict" | "auto" | "normal" | "loose" | "anywhere">;
    "font-variant-ligatures": PropertyRow<"none" | readonly ("common-ligatures" | "no-common-ligatures" | "discretionary-ligatures" | "no-discretionary-ligatures" | "historical-ligatures" | "no-historical-ligatures" | "contextual" | "no-contextual")[], "none" | readonly ("common-ligatures" | "no-common-ligatures" | "discretionary-ligatures" | "no-discretionary-ligatures" | "historical-ligatures" | "no-historical-ligatures" | "contextual" | "no-contextual")[]>;
    "font-feature-settings": PropertyRow<readonly import("./typography.js").FeatureSetting[], readonly import("./typography.js").FeatureSetting[]>;
    color: PropertyRow<import("../index.js").Colour, import("../index.js").Colour>;
    "font-family": PropertyRow<readonly string[], readonly string[]>;
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
    "font-style": PropertyRow<"italic" | "normal", "italic" | "normal">;
    "font-variant-numeric": PropertyRow<never[] | readonly ("ordinal" | "tabular-nums" | "oldstyle-nums" | "lining-nums" | "proportional-nums" | "diagonal-fractions" | "stacked-fractions" | "slashed-zero")[], never[] | readonly ("ordinal" | "tabular-nums" | "oldstyle-nums" | "lining-nums" | "proportional-nums" | "diagonal-fractions" | "stacked-fractions" | "slashed-zero")[]>;
    "font-variant-caps": PropertyRow<"normal" | "small-caps" | "all-small-caps", "normal" | "small-caps" | "all-small-caps">;
    "flex-direction": PropertyRow<"row" | "row-reverse", "row" | "row-reverse">;
    "flex-wrap": PropertyRow<"wrap" | "nowrap", "wrap" | "nowrap">;
    "flex-grow": PropertyRow<number, number>;
    "flex-shrink": PropertyRow<number, number>;
    "flex-basis": {
        grammar: Grammar<((context: ComputeContext) => import("../index.js").LengthPercentage) | Computation<"content" | "auto">>;
        initial: string;
        inherited: boolean;
        about: string;
    };
    "align-items": PropertyRow<"start" | "end" | "center" | "stretch" | "baseline", "start" | "end" | "center" | "stretch" | "baseline">;
    "justify-content": PropertyRow<"start" | "end" | "center" | "space-between" | "space-around" | "space-evenly", "start" | "end" | "center" | "space-between" | "space-around" | "space-evenly">;
    "column-count": PropertyRow<number | "auto", number | "auto">;
    "column-width": {
        grammar: Grammar<((context: ComputeContext) => import("../../geometry/length.js").Pt) | Computation<"auto">>;
        initial: string;
        inherited: boolean;
        about: string;
    };
    "column-gap": {
        grammar: Grammar<((context: ComputeContext) => import("../index.js").LengthPercentage) | Computation<"normal">>;
        initial: string;
        inherited: boolean;
        about: string;
    };
    "row-gap": {
        grammar: Grammar<((context: ComputeContext) => import("../index.js").LengthPercentage) | Computation<"normal">>;
        initial: string;
        inherited: boolean;
        about: string;
    };
    "column-rule-width": {
        about: string;
        grammar: Grammar<Computation<number> | ((context: ComputeContext) => import("../../geometry/length.js").Pt)>;
        initial: string;
        inherited: boolean;
        used: (width: import("../../geometry/length.js").Pt, beside: import("./row.js").ValuesBeside) => import("../../geometry/length.js").Pt;
    };
    "column-rule-style": {
        about: string;
        grammar: Grammar<Computation<"dotted" | "none" | "double" | "solid" | "dashed">>;
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
        grammar: Grammar<Computation<{
            colour: import("../index.js").Colour | null;
        }>>;
    };
    "column-span": PropertyRow<"all" | "none", "all" | "none">;
    "column-fill": PropertyRow<"auto" | "balance", "auto" | "balance">;
    display: PropertyRow<"table" | "block" | "none" | "inline" | "inline-block" | "run-in" | "list-item" | "flex" | "table-caption" | "table-column-group" | "table-column" | "table-header-group" | "table-row-group" | "table-footer-group" | "table-row" | "table-cell", "table" | "block" | "none" | "inline" | "inline-block" | "run-in" | "list-item" | "flex" | "table-caption" | "table-column-group" | "table-column" | "table-header-group" | "table-row-group" | "table-footer-group" | "table-row" | "table-cell">;
    float: PropertyRow<"page" | "margin" | "none" | "footnote", "page" | "margin" | "none" | "footnote">;
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
        grammar: Grammar<(context: ComputeContext) => import("../index.js").LengthPercentage>;
        initial: string;
        inherited: boolean;
        about: string;
    };
    "padding-right": {
        grammar: Grammar<(context: ComputeContext) => import("../index.js").LengthPercentage>;
        initial: string;
        inherited: boolean;
        about: string;
    };
    "padding-bottom": {
        grammar: Grammar<(context: ComputeContext) => import("../index.js").LengthPercentage>;
        initial: string;
        inherited: boolean;
        about: string;
    };
    "padding-left": {
        grammar: Grammar<(context: ComputeContext) => import("../index.js").LengthPercentage>;
        initial: string;
        inherited: boolean;
        about: string;
    };
    "border-top-width": {
        grammar: Grammar<Computation<number> | ((context: ComputeContext) => import("../../geometry/length.js").Pt)>;
        initial: string;
        inherited: boolean;
        about: string;
        used: (width: import("../../geometry/length.js").Pt, beside: import("./row.js").ValuesBeside) => import("../../geometry/length.js").Pt;
    };
    "border-right-width": {
        grammar: Grammar<Computation<number> | ((context: ComputeContext) => import("../../geometry/length.js").Pt)>;
        initial: string;
        inherited: boolean;
        about: string;
        used: (width: import("../../geometry/length.js").Pt, beside: import("./row.js").ValuesBeside) => import("../../geometry/length.js").Pt;
    };
    "border-bottom-width": {
        grammar: Grammar<Computation<number> | ((context: ComputeContext) => import("../../geometry/length.js").Pt)>;
        initial: string;
        inherited: boolean;
        about: string;
        used: (width: import("../../geometry/length.js").Pt, beside: import("./row.js").ValuesBeside) => import("../../geometry/length.js").Pt;
    };
    "border-left-width": {
        grammar: Grammar<Computation<number> | ((context: ComputeContext) => import("../../geometry/length.js").Pt)>;
        initial: string;
        inherited: boolean;
        about: string;
        used: (width: import("../../geometry/length.js").Pt, beside: import("./row.js").ValuesBeside) => import("../../geometry/length.js").Pt;
    };
    "border-top-style": PropertyRow<"dotted" | "none" | "double" | "solid" | "dashed", "dotted" | "none" | "double" | "solid" | "dashed">;
    "border-right-style": PropertyRow<"dotted" | "none" | "double" | "solid" | "dashed", "dotted" | "none" | "double" | "solid" | "dashed">;
    "border-bottom-style": PropertyRow<"dotted" | "none" | "double" | "solid" | "dashed", "dotted" | "none" | "double" | "solid" | "dashed">;
    "border-left-style": PropertyRow<"dotted" | "none" | "double" | "solid" | "dashed", "dotted" | "none" | "double" | "solid" | "dashed">;
    "border-top-color": {
        used: ({ colour: own }: {
            readonly colour: import("../index.js").Colour | null;
        }, { color }: import("./row.js").ValuesBeside) => import("../index.js").Colour;
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
        }, { color }: import("./row.js").ValuesBeside) => import("../index.js").Colour;
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
        }, { color }: import("./row.js").ValuesBeside) => import("../index.js").Colour;
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
        }, { color }: import("./row.js").ValuesBeside) => import("../index.js").Colour;
        about: string;
        initial: string;
        inherited: boolean;
        grammar: Grammar<Computation<{
            colour: import("../index.js").Colour | null;
        }>>;
    };
    "border-top-left-radius": {
        grammar: Grammar<(context: ComputeContext) => import("../../geometry/length.js").Pt>;
        initial: string;
        inherited: boolean;
        about: string;
    };
    "border-top-right-radius": {
        grammar: Grammar<(context: ComputeContext) => import("../../geometry/length.js").Pt>;
        initial: string;
        inherited: boolean;
        about: string;
    };
    "border-bottom-right-radius": {
        grammar: Grammar<(context: ComputeContext) => import("../../geometry/length.js").Pt>;
        initial: string;
        inherited: boolean;
        about: string;
    };
    "border-bottom-left-radius": {
        grammar: Grammar<(context: ComputeContext) => import("../../geometry/length.js").Pt>;
        initial: string;
        inherited: boolean;
        about: string;
    };
    "background-color": {
        used: ({ colour: own }: {
            readonly colour: import("../index.js").Colour | null;
        }, { color }: import("./row.js").ValuesBeside) => import("../index.js").Colour;
        about: string;
        initial: string;
        inherited: boolean;
        grammar: Grammar<Computation<{
            colour: import("../index.js").Colour | null;
        }>>;
    };
    "square-size": {
        grammar: Grammar<(context: ComputeContext) => import("../../geometry/length.js").Pt>;
        initial: string;
        inherited: boolean;
        about: string;
    };
    "box-sizing": PropertyRow<"content-box" | "border-box", "content-box" | "border-box">;
    width: {
        grammar: Grammar<((context: ComputeContext) => import("../index.js").LengthPercentage) | Computation<"auto">>;
        initial: string;
        inherited: boolean;
        about: string;
    };
    height: {
        grammar: Grammar<((context: ComputeContext) => import("../index.js").LengthPercentage) | Computation<"auto"> | Computation<{
            readonly least: import("../../geometry/length.js").Pt;
        }>>;
        initial: string;
        inherited: boolean;
        about: string;
    };
    "min-width": {
        grammar: Grammar<((context: ComputeContext) => import("../index.js").LengthPercentage) | Computation<"auto">>;
        initial: string;
        inherited: boolean;
        about: string;
    };
    "max-width": {
        grammar: Grammar<((context: ComputeContext) => import("../index.js").LengthPercentage) | Computation<"none">>;
        initial: string;
        inherited: boolean;
        about: string;
    };
    "min-height": {
        grammar: Grammar<(context: ComputeContext) => import("../index.js").LengthPercentage>;
        initial: string;
        inherited: boolean;
        about: string;
    };
    "max-height": {
        grammar: Grammar<((context: ComputeContext) => import("../index.js").LengthPercentage) | Computation<"none">>;
        initial: string;
        inherited: boolean;
        about: string;
    };
    "aspect-ratio": PropertyRow<number | null, number | null>;
    "object-fit": PropertyRow<"contain" | "cover" | "scale-down", "contain" | "cover" | "scale-down">;
    "image-lettering": {
        grammar: Grammar<((context: ComputeContext) => import("../../geometry/length.js").Pt) | (() => null)>;
        initial: string;
        inherited: boolean;
        about: string;
    };
    "image-canvas": PropertyRow<"drawn" | "whole", "drawn" | "whole">;
    "object-view-box": PropertyRow<import("../../geometry/rect.js").Insets | null, import("../../geometry/rect.js").Insets | null>;
};
/** The name of a longhand property. */
export type LonghandName = keyof typeof longhands;
type Rows = typeof longhands;
type ComputedOf<Row> = Row extends {
    readonly grammar: Grammar<Computation<infer C>>;
} ? C : never;
/** The computed value of every longhand. */
export type ComputedValues = {
    readonly [Name in LonghandName]: ComputedOf<Rows[Name]>;
};
/** A property in camel case: `marginTop` for `margin-top`. */
export type FieldOf<Name extends string> = Name extends `${infer First}-${infer Rest}` ? `${First}${Capitalize<FieldOf<Rest>>}` : Name;
type UsedOf<Row> = Row extends {
    used(value: never, beside: never): infer U;
} ? U : ComputedOf<Row>;
/** The styles that a table of properties gives: a field a row, in camel case. */
export type StyleOf<Table> = {
    readonly [Name in keyof Table & string as FieldOf<Name>]: UsedOf<Table[Name]>;
};
/** The used value of every longhand. */
export type UsedValues = StyleOf<Rows>;
/** The colours whose place is kept, for whoever finds fault with them. */
export type ColourName = Extract<LonghandName, "color" | "background-color" | `border-${string}-color`>;
/** Whether a name is a longhand's. */
export declare function isLonghand(name: string): name is LonghandName;
/** The row of a longhand. */
export declare function rowOf(name: LonghandName): PropertyRow<unknown>;
/** Every longhand in the order of the table. */
export declare const longhandNames: readonly LonghandName[];
/** Every longhand in the order of computation: what relative units and others lean on comes first. */
export declare const computationOrder: readonly LonghandName[];
/** The context of nothing at all; initial values and page sizes need no other. */
export declare const initialContext: ComputeContext;
/** The computed initial value of every longhand. */
export declare const initialValues: ComputedValues;
export {};
