import { isEastAsian } from "../../language/index.js";
import { fontFeatures } from "./font-features.js";
const unwrapped = new Set(["nowrap", "pre"]);
const scriptGaps = {
    normal: "all", "no-autospace": "none", "ideograph-alpha": "letters", "ideograph-numeric": "digits",
};
const known = new WeakMap();
/** What a style asks of text in a language (BCP 47): one object for equal questions. */
export function textStyle(style, lang) {
    let byLanguage = known.get(style);
    if (byLanguage === undefined)
        known.set(style, (byLanguage = new Map()));
    let text = byLanguage.get(lang);
    if (text === undefined)
        byLanguage.set(lang, (text = readStyle(style, lang)));
    return text;
}
function readStyle(style, lang) {
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
