import { isTraditional, partsOf } from "./tag.js";
const english = { double: ["“", "”"], single: ["‘", "’"] };
const low = { double: ["„", "“"], single: ["‚", "‘"] };
const lowHigh = { double: ["„", "”"], single: ["‚", "’"] };
const angles = { double: ["«", "»"], single: ["“", "”"] };
const high = { double: ["”", "”"], single: ["’", "’"] };
/** As CLDR's `delimiters` have them, French with the blanks of its typography. */
const byLanguage = {
    bg: low, cs: low, de: low, et: low, is: low, lt: low, sk: low, sl: low,
    hr: lowHigh, hu: lowHigh, pl: lowHigh, ro: lowHigh,
    ca: angles, el: angles, es: angles, it: angles, no: angles, nb: angles, nn: angles,
    fr: { double: ["«\u202f", "\u202f»"], single: ["“", "”"] },
    ru: { double: ["«", "»"], single: ["„", "“"] }, uk: { double: ["«", "»"], single: ["„", "“"] },
    da: english, en: english, nl: english, pt: english, tr: english, vi: english, hi: english, id: english, la: english,
    fi: high, sv: high,
};
/** Written without quotation marks of these kinds, or in marks that nobody types as `"`. */
const others = new Set(["zh", "yue", "wuu", "hak", "nan", "lzh", "ja", "ko", "ar", "fa", "ur", "he", "yi"]);
/**
 * The quotation marks that prose in a language (BCP 47) has where its author typed straight ones; `null` for languages that
 * are left as they are typed: those in Han script and those from right to left. Swiss German and French have angles.
 */
export function quotationMarksOf(tag) {
    const { language, region } = partsOf(tag);
    if (others.has(language))
        return null;
    if (region === "CH" && (language === "de" || language === "fr" || language === "it"))
        return { double: ["«", "»"], single: ["‹", "›"] };
    return byLanguage[language] ?? english;
}
const corners = { double: ["「", "」"], single: ["『", "』"] };
const straightHigh = { double: ["”", "”"], single: ["’", "’"] };
/** The pairs of marks that a language (BCP 47) sets around a quotation, the outer first; also where prose is left as it is typed. */
export function generatedMarksOf(tag) {
    const { language } = partsOf(tag);
    const own = { ja: corners, fa: { double: ["«", "»"], single: ["‹", "›"] }, he: straightHigh };
    const marks = quotationMarksOf(tag) ?? (isTraditional(tag) ? corners : (own[language] ?? english));
    return [marks.double, marks.single];
}
