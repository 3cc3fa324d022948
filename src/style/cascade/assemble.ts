import { withinReach } from "../../geometry/index.js";
import type { Pt } from "../../geometry/index.js";
import type { BorderSide, Colour, ComputedStyle } from "../computed-style.js";
import type { ComputedValues } from "../properties/longhands.js";
import type { CustomProperties } from "./variables.js";

/** Distance from baseline to baseline in points. */
export function lineHeightOf(values: ComputedValues): Pt {
  const height = values["line-height"];
  return "factor" in height ? withinReach(height.factor * values["font-size"]) : height.length;
}

type Side = "top" | "right" | "bottom" | "left";

function rule(values: ComputedValues, of: `border-${Side}` | "column-rule"): BorderSide {
  const style = values[`${of}-style`];
  const width = style === "none" ? 0 : values[`${of}-width`];
  return { width, style, colour: inked(values, values[`${of}-color`]) };
}

function inked(values: ComputedValues, { colour }: { readonly colour: Colour | null }): Colour {
  return colour ?? values.color;
}

function heightFields(height: ComputedValues["height"]) {
  return typeof height === "object" && "least" in height
    ? { height: "auto" as const, leastHeight: height.least }
    : { height, leastHeight: null };
}

function boxFields(values: ComputedValues) {
  return {
    display: values.display,
    float: values.float,
    margin: edges((side) => values[`margin-${side}`]),
    padding: edges((side) => values[`padding-${side}`]),
    border: edges((side) => rule(values, `border-${side}`)),
    backgroundColor: inked(values, values["background-color"]),
    boxSizing: values["box-sizing"],
    width: values.width,
    ...heightFields(values.height),
    minWidth: values["min-width"],
    maxWidth: values["max-width"],
    minHeight: values["min-height"],
    maxHeight: values["max-height"],
    borderRadius: {
      topLeft: values["border-top-left-radius"],
      topRight: values["border-top-right-radius"],
      bottomRight: values["border-bottom-right-radius"],
      bottomLeft: values["border-bottom-left-radius"],
    },
    objectFit: values["object-fit"],
    aspectRatio: values["aspect-ratio"].ratio,
  };
}

function columnAndRowFields(values: ComputedValues) {
  return {
    columnCount: values["column-count"],
    columnWidth: values["column-width"],
    columnGap: values["column-gap"],
    columnRule: rule(values, "column-rule"),
    columnSpan: values["column-span"],
    columnFill: values["column-fill"],
    rowGap: values["row-gap"],
    flexWrap: values["flex-wrap"],
    flexGrow: values["flex-grow"],
    flexShrink: values["flex-shrink"],
    flexBasis: values["flex-basis"],
    alignItems: values["align-items"],
    justifyContent: values["justify-content"],
  };
}

function edges<T>(of: (side: Side) => T) {
  return Object.freeze({ top: of("top"), right: of("right"), bottom: of("bottom"), left: of("left") });
}

function fontFields(values: ComputedValues) {
  return {
    color: values.color,
    fontFamily: values["font-family"],
    fontSize: values["font-size"],
    fontWeight: values["font-weight"],
    fontStyle: values["font-style"],
    fontVariantNumeric: values["font-variant-numeric"],
    fontVariantCaps: values["font-variant-caps"],
    fontVariantLigatures: values["font-variant-ligatures"],
    fontFeatureSettings: values["font-feature-settings"],
    lineHeight: lineHeightOf(values),
  };
}

function textFields(values: ComputedValues) {
  return {
    textAlign: values["text-align"],
    textIndent: values["text-indent"],
    textTransform: values["text-transform"],
    letterSpacing: values["letter-spacing"],
    wordSpacing: values["word-spacing"],
    textDecorationLine: values["text-decoration-line"],
    textEmphasisStyle: values["text-emphasis-style"],
    whiteSpace: values["white-space"],
    overflowWrap: values["overflow-wrap"],
    wordBreak: values["word-break"],
    textWrap: values["text-wrap"],
    textSpacingTrim: values["text-spacing-trim"],
    textAutospace: values["text-autospace"],
    hangingPunctuation: values["hanging-punctuation"],
    lineBreak: values["line-break"],
    lineSnap: values["line-snap"],
    hyphens: values.hyphens,
    verticalAlign: values["vertical-align"],
  };
}

function listAndTableFields(values: ComputedValues) {
  return {
    listStyleType: values["list-style-type"],
    listStylePosition: values["list-style-position"],
    borderCollapse: values["border-collapse"],
    borderSpacing: values["border-spacing"],
    tableLayout: values["table-layout"],
    captionSide: values["caption-side"],
  };
}

function pageFields(values: ComputedValues) {
  return {
    page: values.page,
    breakBefore: values["break-before"],
    breakAfter: values["break-after"],
    breakInside: values["break-inside"],
    orphans: values.orphans,
    widows: values.widows,
    counterReset: values["counter-reset"],
    counterIncrement: values["counter-increment"],
    content: values.content,
    stringSet: values["string-set"],
    quotes: values.quotes,
  };
}

const customTexts = new WeakMap<CustomProperties, ReadonlyMap<string, string>>();

/** Custom properties as text; elements that share them share their texts. */
function textsOf(custom: CustomProperties): ReadonlyMap<string, string> {
  const known = customTexts.get(custom);
  if (known !== undefined) return known;
  const texts = new Map([...custom].map(([name, value]) => [name, value.text]));
  customTexts.set(custom, texts);
  return texts;
}

/** The longhands of an element as the rooms below read them: sides together, colours and line height resolved. */
export function assembleStyle(values: ComputedValues, custom: CustomProperties): ComputedStyle {
  return Object.freeze({
    ...boxFields(values),
    ...columnAndRowFields(values),
    ...fontFields(values),
    ...textFields(values),
    ...listAndTableFields(values),
    ...pageFields(values),
    custom: textsOf(custom),
  });
}
