import { partsOf } from "./tag.js";
/** Languages whose usual script runs from right to left: Arabic, Hebrew, Syriac, Thaana or N'Ko letters. */
const languages = new Set([
    "ar", "aii", "arc", "arz", "ary", "azb", "bal", "bgn", "ckb", "dv", "fa", "glk", "he", "iw", "ji", "ks", "lrc", "mzn", "nqo", "pnb",
    "prs", "ps", "sd", "skr", "syr", "ug", "ur", "yi",
]);
const scripts = new Set(["Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm", "Aran"]);
/** Whether a language is written from right to left: as the tag's script says, else as the language usually is. */
export function runsRightToLeft(tag) {
    const { language, script } = partsOf(tag);
    return script === null ? languages.has(language) : scripts.has(script);
}
