import { isChinese } from "../language/index.js";
const scripts = [
    [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, "ja"], [/\p{Script=Hangul}/u, "ko"], [/\p{Script=Han}/u, "zh-CN"], [/\p{Script=Cyrillic}/u, "ru"],
    [/\p{Script=Arabic}/u, "ar"], [/\p{Script=Hebrew}/u, "he"], [/\p{Script=Greek}/u, "el"],
];
/**
 * The language of an entry: its own, else that of the script of its title, or of its container where kana shows that Han signs are
 * Japanese. Han signs are Chinese as the document is, Latin letters English: a document in German has most entries in English.
 */
export function languageOfEntry(reference, lang) {
    if (reference.language !== null)
        return reference.language;
    const { title, "container-title": container, publisher } = reference;
    const words = `${title}${container ?? ""}${publisher ?? ""}`;
    const found = scripts.find(([script], index) => script.test(index === 0 ? words : title))?.[1] ?? "en";
    return found === "zh-CN" && isChinese(lang) ? lang : found;
}
const groups = ["zh", "ja", "en", "ru"];
/** The place of a language in a list that goes by languages: Chinese, Japanese, Latin, Russian, others (GB/T 7714-2025 §9.3.2). */
export function languageGroup(lang) {
    if (isChinese(lang))
        return 0;
    const [language = ""] = lang.toLowerCase().split("-");
    if (language === "ja")
        return 1;
    if (/^(?:ru|uk|be|bg|sr|mk|kk|mn)$/.test(language))
        return 3;
    return /^(?:ar|he|fa|ur|ko|th|hi|el|ka|hy)$/.test(language) ? groups.length : 2;
}
