import { isChinese, isTraditional, partsOf } from "./tag.js";
const byLanguage = {
    ar: "\u00a0(تتمة)", cs: " (pokračování)", da: " (fortsat)", de: " (Fortsetzung)", el: " (συνέχεια)", en: " (continued)",
    es: " (continuación)", fa: "\u00a0(ادامه)", fi: " (jatkoa)", fr: " (suite)", he: "\u00a0(המשך)", hi: " (जारी)", it: " (continua)",
    ja: "（続き）", ko: " (계속)", nb: " (forts.)", nl: " (vervolg)", no: " (forts.)", pl: " (ciąg dalszy)", pt: " (continuação)",
    ru: " (продолжение)", sv: " (forts.)", tr: " (devamı)", uk: " (продовження)", ur: "\u00a0(جاری)", vi: " (tiếp theo)",
};
/** What stands behind a caption that is printed again where its table or listing goes on, in the language of a BCP 47 tag. */
export function continuationMark(tag) {
    if (isChinese(tag))
        return isTraditional(tag) ? "（續）" : "（续）";
    return byLanguage[partsOf(tag).language] ?? " (continued)";
}
