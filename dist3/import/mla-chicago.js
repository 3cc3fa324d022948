import { addressFields, stemOf } from "./apa.js";
const word = "[\\p{Lu}][\\p{L}.'’-]*";
const first = `(?<family>${word}(?: (?:de|van|von|der|la|${word})){0,2}), (?<given>${word}(?: ${word}){0,3}?)`;
const others = `(?:,? and (?<others>${word}(?: ${word}){1,3})|, et al)?`;
const authors = `^${first}${others}\\.? `;
const publisher = "(?:(?<place>[\\p{Lu}][\\p{L} ,.]{1,30}?): )?(?<publisher>[\\p{Lu}][\\p{L}&.,'’ -]{1,60}?)";
/** MLA and Chicago as lists of works have them: one pattern a kind. Names, title, then what is after it. */
const shapes = [
    { type: "article-journal", pattern: new RegExp(`${authors}["“](?<title>[^"”]+?)[.,]?["”] \\*?(?<container>[^*"“”]{2,80}?)\\*?,? vol\\. (?<volume>\\d+)(?:, no\\. (?<issue>[\\d-]+))?,(?: [A-Z][a-z]{2,8}\\.?)? (?<year>\\d{4})(?:, pp?\\. (?<page>[\\d–-]+))?\\.?$`, "u") },
    { type: "article-journal", pattern: new RegExp(`${authors}["“](?<title>[^"”]+?)[.,]?["”] \\*?(?<container>[^*"“”]{2,80}?)\\*? (?<volume>\\d+)(?:, no\\. (?<issue>[\\d-]+))? \\((?<year>\\d{4})\\)(?:: (?<page>[\\d–-]+))?\\.?$`, "u") },
    { type: "book", pattern: new RegExp(`${authors}\\*(?<title>[^*]{2,200}?)\\.?\\*\\.? (?:(?<edition>\\d{1,2})(?:st|nd|rd|th) ed\\.?,? )?${publisher}, (?<year>\\d{4})\\.?$`, "u") },
    { type: "book", pattern: new RegExp(`${authors}_(?<title>[^_]{2,200}?)\\.?_\\.? (?:(?<edition>\\d{1,2})(?:st|nd|rd|th) ed\\.?,? )?${publisher}, (?<year>\\d{4})\\.?$`, "u") },
];
/** A reference in the manner of the MLA or of Chicago under CSL names; `null` where it is not sure. */
export function readMlaOrChicago(whole) {
    const address = /[.,]?\s*<?(https?:\/\/\S+?)>?\.?$/.exec(whole);
    const text = address === null ? whole : `${whole.slice(0, address.index).replace(/[.,]$/, "")}.`;
    for (const { pattern, type } of shapes) {
        const found = pattern.exec(text.replaceAll("**", ""))?.groups;
        if (found === undefined)
            continue;
        const names = [{ family: found["family"] ?? "", given: (found["given"] ?? "").replace(/(?<=\p{Ll})\.$/u, "") }];
        const second = /^(.+) (\S+)$/.exec((found["others"] ?? "").replace(/(?<=\p{Ll})\.$/u, ""));
        if (second !== null)
            names.push({ family: second[2] ?? "", given: second[1] ?? "" });
        const plain = [["container-title", found["container"]], ["volume", found["volume"]], ["issue", found["issue"]], ["page", found["page"]?.replace("–", "-")], ["edition", found["edition"]], ["publisher-place", found["place"]], ["publisher", found["publisher"]]]
            .flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
        return {
            stem: stemOf(names, found["year"] ?? ""),
            fields: [["type", type], ["language", "en"], ["title", found["title"] ?? ""], ["author", names], ["issued", Number(found["year"])], ...plain, ...addressFields(address?.[1])],
            doubt: / et al/.test(text) ? "the outline leaves authors out: complete the list" : null,
        };
    }
    return null;
}
