import type { Span } from "../diagnostics/index.js";
import type { Edges, Pt } from "../geometry/index.js";
import type { ColourName } from "./cascade/cascade.js";

/** An opaque or transparent colour in sRGB, each channel 0–1. */
export interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

/** A share of a containing length; 100 is the whole. */
export interface Percentage {
  readonly percent: number;
}

/** A computed length that may still depend on its container. */
export type LengthPercentage = Pt | Percentage;

/** One side of a border. Width is 0 where the style is `none`. */
export interface BorderSide {
  readonly width: Pt;
  readonly style: "none" | "solid" | "dashed" | "dotted" | "double";
  readonly colour: Colour;
}

/** Radii of the corners of a box. */
export interface CornerRadii {
  readonly topLeft: Pt;
  readonly topRight: Pt;
  readonly bottomRight: Pt;
  readonly bottomLeft: Pt;
}

/** One item of `content` (CSS Content 3, CSS GCPM 3). */
export type ContentItem =
  | { readonly type: "string"; readonly value: string }
  | { readonly type: "counter"; readonly name: string; readonly style: string }
  | { readonly type: "counters"; readonly name: string; readonly separator: string; readonly style: string }
  | { readonly type: "attr"; readonly name: string }
  /** The element's own text: `content()` or `content(text)`, in `string-set`. */
  | { readonly type: "content" }
  /** A running string of the page, in margin boxes. */
  | { readonly type: "string-reference"; readonly name: string; readonly position: "first" | "start" | "last" }
  /** The value of a counter at the element that an attribute's fragment address names. */
  | { readonly type: "target-counter"; readonly attribute: string; readonly counter: string; readonly style: string }
  /** Repeats its pattern over the room that is left in the line. */
  | { readonly type: "leader"; readonly pattern: string }
  | { readonly type: "open-quote" | "close-quote" };

/** A counter and the number that it is set to or moved by. */
export interface CounterChange {
  readonly name: string;
  readonly value: number;
}

/** `string-set`: a running string and what it is made of. */
export interface StringSet {
  readonly name: string;
  readonly content: readonly ContentItem[];
}

/** The display types that the style subset knows. */
export type Display =
  | "none"
  | "block"
  | "inline"
  | "inline-block"
  | "run-in"
  | "list-item"
  | "flex"
  | "table"
  | "table-caption"
  | "table-column-group"
  | "table-column"
  | "table-header-group"
  | "table-row-group"
  | "table-footer-group"
  | "table-row"
  | "table-cell";

/** Values of `break-before` and `break-after`. */
export type BreakBetween =
  | "auto" | "avoid" | "avoid-page" | "avoid-column" | "page" | "column" | "left" | "right" | "recto" | "verso";

/** Values of `break-inside`. */
export type BreakInside = "auto" | "avoid" | "avoid-page" | "avoid-column";

/** Forms of digits and fractions (CSS Fonts 4 §6.7). */
export type NumericVariant =
  | "tabular-nums" | "oldstyle-nums" | "lining-nums" | "proportional-nums" | "diagonal-fractions" | "stacked-fractions"
  | "ordinal" | "slashed-zero";

/** Ligatures switched on or off (CSS Fonts 4 §6.4). */
export type LigatureVariant =
  | "common-ligatures" | "no-common-ligatures" | "discretionary-ligatures" | "no-discretionary-ligatures"
  | "historical-ligatures" | "no-historical-ligatures" | "contextual" | "no-contextual";

/** The computed value of every property of an element or pseudo-element. One field a property, in camel case. */
export interface ComputedStyle {
  readonly display: Display;
  readonly float: "none" | "footnote";
  readonly margin: Edges<LengthPercentage | "auto">;
  readonly padding: Edges<LengthPercentage>;
  readonly border: Edges<BorderSide>;
  readonly backgroundColor: Colour;
  readonly boxSizing: "content-box" | "border-box";
  readonly width: LengthPercentage | "auto";
  readonly height: LengthPercentage | "auto";
  readonly minWidth: LengthPercentage | "auto";
  readonly maxWidth: LengthPercentage | "none";
  readonly minHeight: LengthPercentage;
  readonly maxHeight: LengthPercentage | "none";
  readonly borderRadius: CornerRadii;
  readonly objectFit: "contain" | "scale-down";
  /** Of the footnotes of a page. */
  /** The height that a page end may take an elastic box down to; `null` for all others. Its `height` is `auto`. */
  readonly leastHeight: Pt | null;
  /** Width over height for a box whose height is `auto`; `null` for `auto`. */
  readonly aspectRatio: number | null;

  readonly columnCount: number | "auto";
  readonly columnWidth: Pt | "auto";
  readonly columnGap: LengthPercentage | "normal";
  readonly columnRule: BorderSide;
  readonly columnSpan: "none" | "all";
  readonly columnFill: "balance" | "auto";
  readonly rowGap: LengthPercentage | "normal";

  readonly flexWrap: "nowrap" | "wrap";
  readonly flexGrow: number;
  readonly flexShrink: number;
  readonly flexBasis: LengthPercentage | "auto" | "content";
  readonly alignItems: "stretch" | "start" | "center" | "end" | "baseline";
  readonly justifyContent: "start" | "center" | "end" | "space-between" | "space-around" | "space-evenly";

  readonly color: Colour;
  /** Family names in order of preference; generic names stay as written (`serif`). */
  readonly fontFamily: readonly string[];
  readonly fontSize: Pt;
  /** 1–1000. */
  readonly fontWeight: number;
  readonly fontStyle: "normal" | "italic";
  readonly fontVariantNumeric: readonly NumericVariant[];
  readonly fontVariantCaps: "normal" | "small-caps" | "all-small-caps";
  /** `none` switches every ligature off, contextual forms too; empty is what the font has by itself. */
  readonly fontVariantLigatures: "none" | readonly LigatureVariant[];
  /** OpenType features by tag, in the order of their tags. */
  readonly fontFeatureSettings: readonly { readonly tag: string; readonly on: boolean }[];
  /** Distance from baseline to baseline. */
  readonly lineHeight: Pt;
  readonly textAlign: "left" | "right" | "center" | "justify";
  readonly textIndent: LengthPercentage;
  readonly textTransform: "none" | "uppercase" | "lowercase" | "capitalize";
  readonly letterSpacing: Pt;
  readonly wordSpacing: Pt;
  readonly textDecorationLine: "none" | "underline" | "line-through";
  /** 着重号: a mark under each Han character; `filled dot` and its like reduce to these. */
  readonly textEmphasisStyle: "none" | "dot" | "circle";
  readonly whiteSpace: "normal" | "nowrap" | "pre" | "pre-wrap" | "pre-line";
  readonly overflowWrap: "normal" | "anywhere" | "break-word";
  readonly wordBreak: "normal" | "keep-all" | "break-all";
  /** How the breaks of a block are chosen: `wrap` by `text-align`, the others as they say. */
  readonly textWrap: "wrap" | "balance" | "pretty" | "stable";
  /** What blanks of Chinese marks a line keeps; `kaiming` is Lectern's own. */
  readonly textSpacingTrim:
    | "trim-both" | "trim-start" | "space-first" | "normal" | "space-all" | "trim-all" | "kaiming";
  /** Between which of letters, digits and Han a gap opens. */
  readonly textAutospace: "normal" | "no-autospace" | "ideograph-alpha" | "ideograph-numeric";
  readonly hangingPunctuation: { readonly first: boolean; readonly last: boolean; readonly end: "none" | "allow" | "force" };
  readonly lineBreak: "auto" | "loose" | "normal" | "strict" | "anywhere";
  /** Whether lines stand on those of the page (CSS Line Grid 1). */
  readonly lineSnap: "none" | "baseline";
  readonly hyphens: "none" | "manual" | "auto";
  readonly verticalAlign: "baseline" | "sub" | "super" | "top" | "middle" | "bottom" | Pt;

  /** The name of a counter style, `none`, or a string in double quotes that is the whole marker. */
  readonly listStyleType: string;
  readonly listStylePosition: "outside" | "inside";
  readonly borderCollapse: "separate" | "collapse";
  readonly borderSpacing: { readonly horizontal: Pt; readonly vertical: Pt };
  readonly tableLayout: "auto" | "fixed";
  readonly captionSide: "top" | "bottom";

  readonly page: string;
  readonly breakBefore: BreakBetween;
  readonly breakAfter: BreakBetween;
  readonly breakInside: BreakInside;
  readonly orphans: number;
  readonly widows: number;

  readonly counterReset: readonly CounterChange[];
  readonly counterIncrement: readonly CounterChange[];
  /** `normal` outside pseudo-elements and margin boxes; `none` generates no box. */
  readonly content: "normal" | "none" | readonly ContentItem[];
  readonly stringSet: readonly StringSet[];
  readonly quotes: readonly (readonly [open: string, close: string])[];
  /** Custom properties by name with their leading dashes, values as written. */
  readonly custom: ReadonlyMap<string, string>;
}

/** The box of a page margin that a running header or folio is set in (CSS Paged Media 3 §6). */
export const marginBoxNames = [
  "top-left-corner", "top-left", "top-center", "top-right", "top-right-corner",
  "right-top", "right-middle", "right-bottom",
  "bottom-right-corner", "bottom-right", "bottom-center", "bottom-left", "bottom-left-corner",
  "left-bottom", "left-middle", "left-top",
] as const;

/** The name of a margin box. */
export type MarginBoxName = (typeof marginBoxNames)[number];

/** What is known of a page before it is styled. */
export interface PageQuery {
  /** Value of the `page` property of the page's first box; empty for none. */
  readonly name: string;
  readonly first: boolean;
  readonly side: "left" | "right";
}

/** The computed style of one page: its box, its margins, and the margin boxes that have content. */
export interface PageStyle {
  readonly width: Pt;
  readonly height: Pt;
  readonly margin: Edges;
  readonly marginBoxes: ReadonlyMap<MarginBoxName, ComputedStyle>;
  /** Where the colours of each margin box were declared; what nobody declared is left out. */
  readonly marginBoxColours: ReadonlyMap<MarginBoxName, ReadonlyMap<ColourName, Span>>;
  /** Style of the area that the page's footnotes stand in. */
  readonly footnotes: ComputedStyle;
}
