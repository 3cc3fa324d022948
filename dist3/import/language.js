/** Stretches that say nothing of the language a text is written in: addresses, code, tags, formulas, keys of front matter. */
const foreign = /```[\s\S]*?(?:```|(?![\s\S]))|`[^`\n]*`|<[^<>]*>|\]\([^()\s]*\)|https?:\/\/\S+|[\w.+-]+@[\w.-]+|\$[^$\n]*\$|^[\w-]+:\s*$|\{[^{}]*\}/gm;
/** Scripts that tell a language by themselves, and what a character of each is worth beside a Latin word. */
const scripts = [
    ["zh-CN", /\p{Script=Han}/gu, 0.6],
    ["ko", /\p{Script=Hangul}/gu, 0.5],
    ["ru", /\p{Script=Cyrillic}+/gu, 1],
    ["el", /\p{Script=Greek}{2,}/gu, 1],
    ["ar", /\p{Script=Arabic}+/gu, 1],
    ["he", /\p{Script=Hebrew}+/gu, 1],
    ["hi", /[\p{Script=Devanagari}\p{M}]+/gu, 1],
];
/** Words that no text of a language does without and the others do. */
const smallWords = {
    en: /(?<![\p{L}'’])(?:the|and|of|to|for|with|is|are|will|by|this|you|your|at|from)(?![\p{L}'’])/giu,
    de: /(?<!\p{L})(?:der|die|das|und|ist|mit|für|von|wird|werden|eine?[rnms]?|nicht|zur?|zum|im|des|auf)(?!\p{L})/giu,
    es: /(?<!\p{L})(?:el|los|las|y|en|para|que|con|una|del|por|es|se|su|sobre)(?!\p{L})/giu,
    fr: /(?<!\p{L})(?:le|les|des|et|est|dans|pour|une|du|au|aux|sur|avec|sont|ce)(?!\p{L})|(?<!\p{L})[ld]['’](?=\p{L})/giu,
    it: /(?<!\p{L})(?:il|gli|di|che|per|della|delle|dei|nel|sono|è|con|ed?|alla)(?!\p{L})/giu,
    pt: /(?<!\p{L})(?:os|as|em|para|uma|um|do|da|dos|das|não|com|são|ao|à|é)(?!\p{L})/giu,
};
function counted(text, pattern) {
    return text.match(pattern)?.length ?? 0;
}
/** The language that Latin words are of; English where they do not say. */
function latinLanguage(text) {
    let [best, most] = ["en", counted(text, smallWords["en"] ?? /$^/)];
    for (const [lang, pattern] of Object.entries(smallWords)) {
        const count = counted(text, pattern);
        if (count > most)
            [best, most] = [lang, count];
    }
    return best;
}
/** What of one script tells of two languages: kana are Japanese, some letters Persian alone. */
function refined(lang, text) {
    if (lang === "zh-CN" && counted(text, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu) * 5 > counted(text, /\p{Script=Han}/gu))
        return "ja";
    if (lang === "ar" && counted(text, /[پچژگ]/gu) * 40 > counted(text, /\p{Script=Arabic}/gu))
        return "fa";
    return lang;
}
/**
 * The language of an outline, by its words, as a BCP 47 tag: a Han character counts as much as most of a word. Headings count
 * three times, since lists of English books stand in Chinese outlines as well.
 */
export function languageOf(text) {
    const plain = text.replace(foreign, " ");
    const headings = [...plain.matchAll(/^#{1,6}\s+(.*)$/gm)].map(([, words]) => words ?? "").join(" ");
    const weighed = `${plain}\n${headings}\n${headings}`;
    let [best, most] = [null, counted(weighed, /\p{Script=Latin}{2,}/gu)];
    for (const [lang, pattern, worth] of scripts) {
        const weight = counted(weighed, pattern) * worth;
        if (weight > most)
            [best, most] = [lang, weight];
    }
    return best === null ? latinLanguage(weighed) : refined(best, plain);
}
/** Languages by the names that front matter gives them. */
const names = [
    [/^(?:chinese|中文|简体中文|zh|zh[-_]hans|zh[-_]cn)$/i, "zh-CN"], [/^(?:繁體中文|正體中文)$/, "zh-TW"], [/^english$/i, "en"], [/^(?:german|deutsch)$/i, "de"], [/^(?:french|français)$/i, "fr"],
    [/^(?:spanish|español)$/i, "es"], [/^(?:italian|italiano)$/i, "it"], [/^(?:portuguese|português)$/i, "pt"], [/^(?:japanese|日本語)$/i, "ja"], [/^(?:korean|한국어)$/i, "ko"], [/^(?:russian|русский)$/i, "ru"],
];
/** The tag of a language that front matter names; `null` where it names none. */
export function languageNamed(value) {
    const named = names.find(([name]) => name.test(value.trim()))?.[1];
    if (named !== undefined)
        return named;
    const tag = value.trim().replace(/_/g, "-").replace(/\..*$/, "");
    return /^[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?$/i.test(tag) ? (Intl.getCanonicalLocales(tag)[0] ?? null) : null;
}
