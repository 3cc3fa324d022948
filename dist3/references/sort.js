import { languageGroup, languageOfEntry } from "./language-of-entry.js";
import { shortName } from "./names.js";
import { plainTitle } from "./titles.js";
import { termLanguage } from "./terms.js";
import { namesAt } from "./variables.js";
/**
 * Family names that are read otherwise than the sign is elsewhere, and a sign of the right reading: one reading a sign is all that
 * collation knows. 长 begins names of places.
 */
const readings = {
    曾: "增", 单: "善", 解: "谢", 翟: "宅", 查: "扎", 区: "欧", 仇: "求", 乐: "岳", 盖: "葛", 朴: "瓢", 任: "人", 华: "化", 宁: "佞", 缪: "妙", 种: "虫", 长: "常", 员: "运",
    折: "舌", 召: "哨", 秘: "必", 黑: "贺", 繁: "婆", 冼: "显", 祭: "债", 过: "郭", 尉: "玉", 万俟: "末其", 重: "虫", 厦: "下", 都: "督", 藏: "仓", 洗: "显", 逄: "旁", 覃: "秦", 晟: "成",
};
function sortedAs(text) {
    const two = readings[text.slice(0, 2)];
    if (two !== undefined)
        return two + text.slice(2);
    const one = readings[text.slice(0, 1)];
    return one === undefined ? text : one + text.slice(1);
}
const collators = new Map();
function collator(locale) {
    const known = collators.get(locale);
    if (known !== undefined)
        return known;
    const made = new Intl.Collator(locale, { numeric: true });
    collators.set(locale, made);
    return made;
}
function keyOfName(name) {
    if (name.kind === "literal")
        return name.literal.replace(/^(?:the|an?)\s+/i, "");
    return name.given === null || shortName(name) !== name.family ? shortName(name) : `${name.family} ${name.given}`;
}
/** What an entry is sorted by: its key, or its names, or else its title. */
function sortedEntry(reference, { lang, order, substitutes, byLanguage }) {
    const language = languageOfEntry(reference, lang);
    const isHan = termLanguage(language) === "zh";
    const names = substitutes.map((variable) => namesAt(reference, variable)).find((list) => list.length > 0) ?? [];
    const title = plainTitle(reference.title).replace(/^(?:the|an?)\s+|^[“"'《「]+/i, "");
    const own = reference["sort-key"];
    const written = own === null ? (names.length > 0 ? names.map(keyOfName) : [title]) : [own];
    const place = languageGroup(language);
    const rank = byLanguage || place < 2 ? place : 2;
    return {
        reference,
        group: rank === 2 && order.latin === "before" ? -1 : rank,
        keys: isHan && order.han === "pinyin" && own === null ? written.map(sortedAs) : written,
        title: isHan && order.han === "pinyin" ? sortedAs(title) : title,
        locale: rank === 0 ? `zh-u-co-${order.han === "pinyin" ? "pinyin" : "stroke"}` : (locales[rank] ?? "en"),
    };
}
/** The collation of each group: one for all its entries, so that their order is one. */
const locales = ["zh", "ja", "en", "ru"];
function compareKeys(a, b, compare) {
    const at = a.findIndex((key, index) => compare(key, b[index] ?? "") !== 0);
    return at === -1 ? a.length - b.length : compare(a[at] ?? "", b[at] ?? "");
}
/** A number in place of the year; works without one come last. */
function yearRank({ issued }) {
    return issued === null ? 10_000 : issued.year;
}
function compareEntries(a, b) {
    const { compare } = collator(a.locale);
    const byTitle = compare(a.title, b.title);
    return (a.group - b.group
        || compareKeys(a.keys, b.keys, compare)
        || yearRank(a.reference) - yearRank(b.reference)
        || byTitle
        || (a.reference.id.value < b.reference.id.value ? -1 : 1));
}
/** Entries by the names of their authors, then by year, then by title. */
export function sortReferences(references, request) {
    return references.map((reference) => sortedEntry(reference, request)).sort(compareEntries).map(({ reference }) => reference);
}
