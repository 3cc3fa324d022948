/** The varieties of Chinese that ISO 639-3 lists under `zh`. */
const chineseLanguages = new Set([
    "zh", "cdo", "cjy", "cmn", "cnp", "cpx", "csp", "czh", "czo", "gan", "hak", "hnm", "hsn", "luh", "lzh", "mnp", "nan", "sjc", "wuu", "yue",
]);
/** The regions in which Chinese is written in traditional characters. */
const traditionalRegions = new Set(["TW", "HK", "MO"]);
const mostRemembered = 1000;
const remembered = new Map();
function read(tag) {
    const [first = "", ...others] = tag.toLowerCase().split("-");
    const extended = others.find((part) => chineseLanguages.has(part));
    // What follows a single letter is an extension.
    const end = others.findIndex((part) => part.length === 1);
    const parts = end === -1 ? others : others.slice(0, end);
    const script = parts.find((part) => /^[a-z]{4}$/.test(part));
    const region = parts.find((part) => /^(?:[a-z]{2}|\d{3})$/.test(part));
    return {
        language: first === "zh" ? (extended ?? first) : first,
        script: script === undefined ? null : script.charAt(0).toUpperCase() + script.slice(1),
        region: region?.toUpperCase() ?? null,
    };
}
/** Language, script and region of a BCP 47 tag. Tags are asked about for every character, and a document has few of them. */
export function partsOf(tag) {
    const known = remembered.get(tag);
    if (known !== undefined)
        return known;
    if (remembered.size >= mostRemembered)
        remembered.clear();
    const parts = read(tag);
    remembered.set(tag, parts);
    return parts;
}
/** Whether a BCP 47 tag names Chinese, be it Mandarin, Cantonese or another of its languages. */
export function isChinese(tag) {
    return chineseLanguages.has(partsOf(tag).language);
}
/** Whether a language is written in Han characters with the full-width marks that go with them: Chinese, Japanese. */
export function usesHanMarks(tag) {
    return isChinese(tag) || partsOf(tag).language === "ja";
}
/** Whether a language is written without hyphens, so that Latin words in it are those of another: Chinese, Japanese, Korean. */
export function isEastAsian(tag) {
    return usesHanMarks(tag) || partsOf(tag).language === "ko";
}
/** Whether Chinese is written in traditional characters: as the tag's script says, else its region, else the language. */
export function isTraditional(tag) {
    const { language, script, region } = partsOf(tag);
    if (!isChinese(tag))
        return false;
    if (script !== null)
        return script === "Hant";
    return region === null ? language === "yue" : traditionalRegions.has(region);
}
/** The names under which a file may be written for a language, the nearest first: `yue` and `zh` for Cantonese. */
export function fileNamesOf(tag) {
    const { language } = partsOf(tag);
    return isChinese(tag) && language !== "zh" ? [language, "zh"] : [language];
}
/**
 * Whether a tag lies in the range of another (RFC 4647 §3.3.2): `zh` covers `zh-CN`, and `yue`, whose extended form is
 * `zh-yue` (CSS Selectors 4 §12.2).
 */
export function covers(range, tag) {
    const [wanted, given] = [range.toLowerCase(), tag.toLowerCase()];
    if (given === wanted || given.startsWith(`${wanted}-`))
        return true;
    return wanted === "zh" && isChinese(tag);
}
/** OpenType's language system for a language that is written in Han characters: which forms of them a face chooses. */
export function hanLanguageSystem(tag) {
    const { language, region } = partsOf(tag);
    if (language === "ja")
        return "JAN ";
    if (language === "ko")
        return "KOR ";
    if (region === "HK" || region === "MO")
        return "ZHH ";
    return isTraditional(tag) ? "ZHT " : "ZHS ";
}
/** Whether a text is a language tag as far as its form goes (RFC 5646 §2.1): subtags that are letters and digits. */
export function isLanguageTag(text) {
    return languageTagPattern.test(text);
}
/** The form of a language tag, for schemas. */
export const languageTagPattern = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/;
