import { addressFields, stemOf } from "./apa.js";
const types = new Map([
    ["M", "book"], ["J", "article-journal"], ["D", "thesis"], ["C", "paper-conference"], ["N", "article-newspaper"], ["R", "report"], ["S", "standard"],
    ["P", "patent"], ["EB", "webpage"], ["OL", "webpage"], ["DB", "dataset"], ["G", "book"], ["Z", "document"], ["A", "chapter"],
]);
const shape = /^(?:\[\d{1,3}\]\s*|\d{1,3}[.、]\s*)?(.{1,300}?)[.．。]\s*([^.．。].{0,300}?)\s*\[([MJDCNRSPGZA]|EB|DB)(?:\/OL)?\]\s*(?:\/\/|[.．。,，]?)\s*(.*)$/su;
function namesOf(text) {
    const parts = text.replace(/[,，]?\s*(?:等|et al\.?)\s*$/i, "").split(/\s*[,，、;；]\s*/).map((name) => name.replace(/\s*(?:主编|编著|著|编|译)$/, "").trim());
    if (parts.some((name) => name === "" || name.length > 60))
        return null;
    const elided = /(?:等|et al\.?)\s*$/i.test(text);
    const names = parts.map((name) => {
        const [, family, given] = /^([\p{Lu}][\p{L}'-]+)\s+((?:\p{Lu}\.?[\s-]?){1,4})$/u.exec(name) ?? [];
        return family === undefined || given === undefined ? { literal: name } : { family, given: given.trim() };
    });
    return elided ? [...names, { literal: "等" }] : names;
}
const pagesOf = (page) => (page === undefined ? [] : [["page", page.replace(/\s/g, "").replace("–", "-")]]);
function journalFields(text) {
    const journal = /^(.{2,80}?)[,，]\s*(\d{4})(?:\s*[,，]\s*(\d{1,4})?\s*(?:[（(]([^()（）]{1,12})[)）])?)?(?:\s*[:：]\s*([\d\s,–-]+?))?[.。]?$/s;
    const [, container, year, volume, issue, page] = journal.exec(text) ?? [];
    if (container === undefined || year === undefined)
        return null;
    return [
        ["container-title", container.trim()], ["issued", Number(year)], ...(volume === undefined ? [] : [["volume", volume]]),
        ...(issue === undefined ? [] : [["issue", issue]]), ...pagesOf(page),
    ];
}
function bookFields(kind, text) {
    const published = /^(?:第?(\d{1,2})版[.．。,，]\s*)?(?:([\p{L}\s]{2,30}?)\s*[:：]\s*)?([^:：,，]{2,60}?)\s*[,，]\s*(\d{4})(?:[-.年]\d{0,2})?(?:[-.月]\d{1,2}日?)?(?:\s*[:：]\s*([\d\s,–-]+?))?[.。]?$/su;
    const inBook = kind === "C" || kind === "A" ? /^(.+?)[.．。]\s*(.+)$/s.exec(text) : null;
    const [, edition, place, publisher, year, page] = published.exec(inBook?.[2] ?? text) ?? [];
    if (publisher === undefined || year === undefined)
        return null;
    return [
        ...(inBook?.[1] === undefined ? [] : [["container-title", inBook[1]]]), ...(edition === undefined ? [] : [["edition", edition]]),
        ...(place === undefined ? [] : [["publisher-place", place.trim()]]), ["publisher", publisher.trim()], ["issued", Number(year)],
        ...pagesOf(page),
    ];
}
function webFields(text) {
    const [, published, seen, address] = /^(?:[（(]?(\d{4}(?:-\d{1,2}(?:-\d{1,2})?)?)[)）]?)?\s*(?:\[(\d{4}-\d{1,2}-\d{1,2})\])?[.。]?\s*(https?:\/\/\S+?)[.。]?$/.exec(text) ?? [];
    if (address === undefined)
        return null;
    return [...(published === undefined ? [] : [["issued", published]]), ...(seen === undefined ? [] : [["accessed", seen]]), ...addressFields(address)];
}
/** A reference in the manner of GB/T 7714, `[M]` and all, under CSL names; `null` where it is not sure. */
export function readGbt(whole) {
    const [, authors = "", title = "", kind = "", source = ""] = shape.exec(whole.trim()) ?? [];
    const type = types.get(kind);
    const names = authors === "" ? null : namesOf(authors);
    if (type === undefined || names === null || title === "")
        return null;
    const fields = kind === "EB" || kind === "DB" ? webFields(source) : kind === "J" || kind === "N" ? journalFields(source) : bookFields(kind, source);
    if (fields === null)
        return null;
    const issued = fields.flatMap(([name, value]) => (name === "issued" && typeof value !== "object" ? [String(value)] : []))[0] ?? "";
    const language = /\p{Script=Han}/u.test(title) ? [["language", "zh-CN"]] : [["language", "en"]];
    return { stem: stemOf(names, issued.slice(0, 4)), fields: [["type", type], ...language, ["title", title.trim()], ["author", names], ...fields], doubt: null };
}
const role = "(?:主编|编著|等编著|等主编|等著|著|编|等)";
/** A Chinese book as teachers write it, `《风筝概论》，王五主编，竹纸出版社，2019年`, or `null`. */
export function readChineseBook(whole) {
    const text = whole.trim().replace(/^(?:\[\d{1,3}\]|[（(]?\d{1,3}[)）.、]|[①-⑳])\s*/, "").replace(/[.。；;]$/, "");
    const gap = "\\s*[,，.。、;；:：]?\\s*";
    const after = new RegExp(`^《([^《》]+)》${gap}(?:[（(]?第([\\d一二三四五六七八九十]{1,3})版[)）]?${gap})?(\\p{Script=Han}{2,4}(?:[、,，]\\s*\\p{Script=Han}{2,4}){0,4})\\s*${role}${gap}(\\p{Script=Han}{2,20}(?:出版社|书局|书店|印书馆|出版集团))${gap}(\\d{4})(?:年|\\.\\d{1,2}|年\\d{1,2}月)?版?(?:${gap}第([\\d一二三四五六七八九十]{1,3})版)?$`, "u").exec(text);
    const before = new RegExp(`^(\\p{Script=Han}{2,4}(?:[、,，]\\s*\\p{Script=Han}{2,4}){0,4})\\s*${role}?${gap}《([^《》]+)》${gap}(?:[（(]?第([\\d一二三四五六七八九十]{1,3})版[)）]?${gap})?(\\p{Script=Han}{2,20}(?:出版社|书局|书店|印书馆|出版集团))${gap}(\\d{4})(?:年|\\.\\d{1,2}|年\\d{1,2}月)?版?$`, "u").exec(text);
    const [title, people, publisher, year, edition] = after !== null ? [after[1], after[3], after[4], after[5], after[2] ?? after[6]] : [before?.[2], before?.[1], before?.[4], before?.[5], before?.[3]];
    if (title === undefined || people === undefined || publisher === undefined || year === undefined)
        return null;
    const names = people.split(/[、,，]\s*/).map((name) => ({ literal: name }));
    return {
        stem: stemOf(names, year),
        fields: [["type", "book"], ["language", "zh-CN"], ["title", title], ["author", names], ["publisher", publisher], ["issued", Number(year)], ...(edition === undefined ? [] : [["edition", edition]])],
        doubt: null,
    };
}
