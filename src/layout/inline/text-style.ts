import type { ComputedStyle } from "../../style/index.js";
import type { TextStyle } from "../../text/index.js";

const numericFeatures = {
  "tabular-nums": "tnum",
  "oldstyle-nums": "onum",
  "lining-nums": "lnum",
  "proportional-nums": "pnum",
};

const unwrapped = new Set<ComputedStyle["whiteSpace"]>(["nowrap", "pre"]);

/** What a style asks of text. */
export function textStyle(style: ComputedStyle, lang: string): TextStyle {
  const numerals = style.fontVariantNumeric.map((value) => numericFeatures[value]);
  return {
    families: style.fontFamily,
    size: style.fontSize,
    weight: style.fontWeight,
    italic: style.fontStyle === "italic",
    lang,
    letterSpacing: style.letterSpacing,
    wordSpacing: style.wordSpacing,
    features: style.fontVariantCaps === "small-caps" ? [...numerals, "smcp"] : numerals,
    wraps: !unwrapped.has(style.whiteSpace),
    lineBreak: style.lineBreak,
    overflowWrap: style.overflowWrap,
    wordBreak: style.wordBreak,
    hyphens: style.hyphens,
    autospace: !style.whiteSpace.startsWith("pre"),
  };
}
