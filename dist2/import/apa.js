const shape = /^(.{2,2000}?)\s*[(（](\d{4})[a-z]?[)）]\s*[.．。]?\s+(.+)$/su;
const initials = /^(?:\p{Lu}\.[\s-]*)+$/u;
function readNames(text) {
    const elided = /\.{3}|…/.test(text);
    const words = text.split(/,\s*/).map((word) => word.replace(/^(?:\.{3}|…)?\s*(?:&|and\s)?\s*/, "").trim()).filter((word) => word !== "");
    const names = [];
    let literal = false;
    for (let index = 0; index < words.length; index++) {
        const [family = "", given] = [words[index], words[index + 1]];
        if (given !== undefined && initials.test(given)) {
            names.push({ family, given });
            index += 1;
        }
        else {
            names.push({ literal: family.replace(/\.$/, "") });
            literal = true;
        }
    }
    if (elided)
        return { names, doubt: "the outline leaves authors out: complete the list" };
    return { names, doubt: literal ? "check the names" : null };
}
const conference = /proceedings|conference|symposium|workshop|advances in/i;
function publisherFields(text) {
    const [publisher = "", ...place] = text.replace(/[.\s]+$/, "").split(/,\s*/);
    if (publisher === "")
        return [];
    return [["publisher", publisher], ...(place.length > 0 ? [["publisher-place", place.join(", ")]] : [])];
}
const tails = [
    {
        pattern: /^(arXiv preprint)\s+(arXiv:[\w./-]+?)\.?$/i,
        fields: ([, genre = "", number = ""]) => [["type", "article"], ["genre", genre], ["number", number]],
    },
    {
        pattern: /^In\s+([^()]+?),?\s+\(pp?\.\s*(\d+(?:\s*[-–]\s*\d+)?)\)\.?\s*([^()\d]*)$/,
        fields: ([, container = "", page = "", publisher = ""]) => [
            ["type", conference.test(container) ? "paper-conference" : "chapter"],
            ["container-title", container],
            ["page", page.replace(/\s*[-–]\s*/, "-")],
            ...publisherFields(publisher),
        ],
    },
    {
        pattern: /^([^,()\d][^,()]*),\s*(\d+)(?:\(([^()]+)\))?,\s*(\d+(?:\s*[-–]\s*\d+)?)\.?(?:\s+https?:\/\/doi\.org\/(\S+))?$/,
        fields: ([, container = "", volume = "", issue = "", page = "", doi = ""]) => [
            ["type", "article-journal"],
            ["container-title", container],
            ["volume", volume],
            ...(issue === "" ? [] : [["issue", issue]]),
            ["page", page.replace(/\s*[-–]\s*/, "-")],
            ...(doi === "" ? [] : [["DOI", doi.replace(/\.$/, "")]]),
        ],
    },
    { pattern: /^(https?:\/\/\S+)$/, fields: ([, address = ""]) => [["type", "webpage"], ["URL", address]] },
    { pattern: /^([^\d.()]{2,60})\.?$/, fields: ([, publisher = ""]) => [["type", "book"], ...publisherFields(publisher)] },
];
/** Stem of an id: the first family name and the year. */
export function stemOf(names, year) {
    const [first] = names;
    const name = first === undefined ? "ref" : "family" in first ? first.family : (first.literal.split(/\s/)[0] ?? "");
    const stem = name.normalize("NFD").replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();
    return `${stem === "" ? "ref" : stem.slice(0, 40)}${year}`;
}
/** Words that a style sets around the parts of a reference. */
const styleWords = new Set(["in", "pp", "and", "vol", "no", "eds", "ed", "doi", "org", "https", "http", "retrieved", "from", "accessed", "edition", "available", "at", "isbn", "trans", "translated", "edited", "by", "第", "版", "年", "主编", "编著", "著", "编", "等"]);
const wordsOf = (text) => text.normalize("NFKC").toLowerCase().match(/\p{Script=Han}+|(?:(?!\p{Script=Han})\p{L})+|\d+/gu) ?? [];
/** Whether every word of a reference is in its fields: then reading it lost nothing. */
export function keepsWords(text, fields) {
    const kept = JSON.stringify(fields.map(([, value]) => value)).normalize("NFKC").toLowerCase();
    return wordsOf(text).every((word) => styleWords.has(word) || kept.includes(word) || (/^\d+$/.test(word) && kept.includes(String(Number(word)))));
}
const addressOnly = { pattern: /^()$/, fields: () => [["type", "webpage"]] };
function readTail(body, address) {
    const [, title = "", edition, end = "", tail = ""] = /^(.+?)(?:\s*\((\d{1,2})(?:st|nd|rd|th) ed\.\))?([.?!。]|$)(?:\s+(\S.*))?$/s.exec(body) ?? [];
    const row = tail === "" ? (address === undefined ? undefined : addressOnly) : tails.find(({ pattern }) => pattern.test(tail));
    if (title === "" || row === undefined)
        return null;
    return { title: end === "?" || end === "!" ? title + end : title, edition, fields: row.fields(row.pattern.exec(tail) ?? []) };
}
/** A reference in the manner of the APA under CSL names, or `null` where it is written otherwise or not sure. */
export function readApa(whole) {
    const text = whole.replace(/(?<![\w*])\*(?!\*)([^*]+)\*(?!\*)/g, "$1").replace(/(?<!\w)_([^_]+)_(?!\w)/g, "$1");
    const [, authors = "", year = "", rest = ""] = shape.exec(text) ?? [];
    const address = /[.,]?\s*(?:Retrieved from\s+|doi:\s*)?<?(https?:\/\/\S+?|10\.\d{4,}\/\S+?)>?[.]?$/i.exec(rest);
    const found = readTail(address === null ? rest : rest.slice(0, address.index), address?.[1]);
    if (found === null || /[()（）]/.test(authors))
        return null;
    const { names, doubt } = readNames(authors);
    const [type, ...more] = found.fields;
    const language = /\p{Script=Han}/u.test(text) ? [] : [["language", "en"]];
    return {
        stem: stemOf(names, year),
        fields: [
            ...(type === undefined ? [] : [type]),
            ...language,
            ["title", found.title],
            ...(names.length > 0 ? [["author", names]] : []),
            ["issued", Number(year)],
            ...(found.edition === undefined ? [] : [["edition", found.edition]]),
            ...more,
            ...addressFields(address?.[1]),
        ],
        doubt,
    };
}
/** The address of a reference as `DOI` or `URL`. */
export function addressFields(address) {
    if (address === undefined || address === "")
        return [];
    const doi = /^(?:https?:\/\/(?:dx\.)?doi\.org\/)?(10\.\d{4,}\/\S+)$/i.exec(address)?.[1];
    return [doi === undefined ? ["URL", address] : ["DOI", doi.replace(/[.,]$/, "")]];
}
