import { isEastAsian } from "../../language/index.js";
import type { ComputedStyle } from "../../style/index.js";
import type { TextStyle } from "../../text/index.js";
import { fontFeatures } from "./font-features.js";

const unwrapped = new Set<ComputedStyle["whiteSpace"]>(["nowrap", "pre"]);

const scriptGaps = {
  normal: "all", "no-autospace": "none", "ideograph-alpha": "letters", "ideograph-numeric": "digits",
} as const;

const known = new WeakMap<ComputedStyle, Map<string, TextStyle>>();

/** What a style asks of text in a language (BCP 47): one object for equal questions. */
export function textStyle(style: ComputedStyle, lang: string): TextStyle {
  let byLanguage = known.get(style);
  if (byLanguage === undefined) known.set(style, (byLanguage = new Map<string, TextStyle>()));
  let text = byLanguage.get(lang);
  if (text === undefined) byLanguage.set(lang, (text = readStyle(style, lang)));
  return text;
}

function readStyle(style: ComputedStyle, lang: string): TextStyle {
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
    besideHan: style.latinSize === "auto" ? isEastAsian(lang) : style.latinSize === "beside-han",
    protrudes: style.characterProtrusion === "end" && style.textAlign === "justify",
    hanging: style.hangingPunctuation,
  };
}
