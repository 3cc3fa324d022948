import type { ComputedStyle } from "../../style/index.js";
import type { TextStyle } from "../../text/index.js";
import { fontFeatures } from "./font-features.js";

const unwrapped = new Set<ComputedStyle["whiteSpace"]>(["nowrap", "pre"]);

const scriptGaps = {
  normal: "all", "no-autospace": "none", "ideograph-alpha": "letters", "ideograph-numeric": "digits",
} as const;

/** What a style asks of text. */
export function textStyle(style: ComputedStyle, lang: string): TextStyle {
  return {
    families: style.fontFamily,
    size: style.fontSize,
    weight: style.fontWeight,
    italic: style.fontStyle === "italic",
    lang,
    letterSpacing: style.letterSpacing,
    wordSpacing: style.wordSpacing,
    features: fontFeatures(style),
    wraps: !unwrapped.has(style.whiteSpace),
    lineBreak: style.lineBreak,
    overflowWrap: style.overflowWrap,
    wordBreak: style.wordBreak,
    hyphens: style.hyphens,
    autospace: !style.whiteSpace.startsWith("pre"),
    scriptGaps: scriptGaps[style.textAutospace],
    markSpacing: style.textSpacingTrim,
    hanging: style.hangingPunctuation,
  };
}
