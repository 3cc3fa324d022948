import { isSeveral, pageRanges } from "./numbers.js";
/** The words by which Pandoc, and what is written in Chinese, names the parts of a work. */
const labels = [
    [/^(?:pages?|pp?\.?)(?=[\s\d])/i, "page"], [/^(?:chapters?|chaps?\.?)(?=[\s\d])/i, "chapter"], [/^(?:sections?|secs?\.?|§§?)(?=[\s\d])/i, "section"],
    [/^(?:paragraphs?|paras?\.?|¶¶?)(?=[\s\d])/i, "paragraph"], [/^(?:lines?|l\.|ll\.)(?=[\s\d])/i, "line"], [/^(?:figures?|figs?\.?)(?=[\s\d])/i, "figure"], [/^(?:notes?|nn?\.)(?=[\s\d])/i, "note"],
    [/^(?:volumes?|vols?\.?)(?=[\s\d])/i, "volume"], [/^(?:verses?|vv?\.)(?=[\s\d])/i, "verse"], [/^(?:columns?|cols?\.?)(?=[\s\d])/i, "column"], [/^(?:parts?|pts?\.?)(?=[\s\d])/i, "part"],
    [/^(?:books?|bks?\.?)(?=[\s\d])/i, "book"], [/^(?:folios?|fols?\.?)(?=[\s\d])/i, "folio"], [/^(?:opus|opp?\.)(?=[\s\d])/i, "opus"], [/^(?:sub verbo|s\.vv?\.)(?=\s)/i, "sub-verbo"],
    [/^(?:tables?|tbls?\.?)(?=[\s\d])/i, "table"], [/^(?:equations?|eqs?\.?)(?=[\s\d])/i, "equation"], [/^(?:appendix|appendices|apps?\.?)(?=[\s\dA-Z])/i, "appendix"], [/^acts?(?=[\s\d])/i, "act"], [/^(?:scenes?|sc\.)(?=[\s\d])/i, "scene"],
    [/^(?:issues?|nos?\.)(?=[\s\d])/i, "issue"],
];
const han = [["页", "page"], ["章", "chapter"], ["节", "section"], ["段", "paragraph"], ["行", "line"], ["栏", "column"], ["卷", "volume"], ["幕", "act"], ["场", "scene"], ["部分", "part"]];
const roman = "[ivxlcdm]+(?![\\p{L}])";
const values = new RegExp(String.raw `^(?:[\p{L}]{0,2}\d[\p{L}\d.:]*|${roman})(?:\s*(?:--+|[-–—]|,|&|、|，|and|和)\s*(?:[\p{L}]{0,2}\d[\p{L}\d.:]*|${roman}))*`, "iu");
/** Reads what stands behind a key: `pp. 33-35, and passim`, `chap. 2`, `第3页`, `{p. 4}`, or words. */
export function readLocator(written) {
    const braces = /^\{([^{}]*)\}(.*)$/.exec(written);
    const [text, behind] = braces === null ? [written.trim(), ""] : [(braces[1] ?? "").trim(), braces[2] ?? ""];
    return chineseLocator(text, behind) ?? labelledLocator(text, behind) ?? bareLocator(text, behind);
}
function chineseLocator(text, behind) {
    const chinese = /^第\s*([\d\p{Script=Han}–—-]+?)\s*(部分|[页章节段行栏卷幕场])(.*)$/u.exec(text);
    const found = han.find(([unit]) => unit === chinese?.[2]);
    return chinese === null || found === undefined ? null : { label: found[1], value: chinese[1] ?? "", suffix: (chinese[3] ?? "") + behind };
}
function labelledLocator(text, behind) {
    for (const [pattern, label] of labels) {
        const [word] = pattern.exec(text) ?? [];
        if (word === undefined)
            continue;
        const rest = text.slice(word.length).trimStart();
        const [value = ""] = (label === "sub-verbo" ? /^[^,]+/ : label === "appendix" ? /^[A-Z\d]+/ : values).exec(rest) ?? [];
        if (value !== "")
            return { label, value: value.trim(), suffix: rest.slice(value.length) + behind };
    }
    return null;
}
/** A number alone is that of a page. */
function bareLocator(text, behind) {
    const [bare] = values.exec(text) ?? [];
    if (bare !== undefined && /^(?:$|[\s,，;])/.test(text.slice(bare.length)))
        return { label: "page", value: bare, suffix: text.slice(bare.length) + behind };
    return { label: null, value: text, suffix: behind };
}
/** A locator in print: `p. 3`, `chap. 2`, `第3页`; a page without its word where the style has none. */
export function locatorWords({ label, value, suffix }, words, { pages, cite }) {
    const several = isSeveral(value);
    const ranged = label === null ? value : pageRanges(value, { dash: pages.dash ?? null, short: pages.short });
    if (label === null || (label === "page" && !cite.pageWord))
        return ranged + suffix;
    const term = words.termFor(label, several);
    if (term === "")
        return ranged + suffix;
    return (term.includes("{n}") ? term.replace("{n}", ranged) : `${term} ${ranged}`) + suffix;
}
