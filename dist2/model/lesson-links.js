import { inlinesOfTexts } from "./glossary.js";
/** What a link holds that names the file of a lesson instead of an address. */
const lessonScheme = /^lesson:([^#]+)(?:#(.+))?$/;
/** The lesson that a link in a text leads to; `null` for other links. */
export function lessonLink(href) {
    const [, lesson, id] = lessonScheme.exec(href) ?? [];
    return lesson === undefined ? null : { lesson, id: id ?? null };
}
/** What a link to a lesson holds, where an address is read that may name the file of one; `null` for other addresses. */
export function lessonHref(address) {
    const plain = /%[0-9a-f]{2}/i.test(address) ? decoded(address) : address;
    const [, name, id] = /^(?:\.\.?\/)*(?:lessons\/)?([\p{L}\p{N}][\p{L}\p{N}_-]*)(?:\.(?:md|markdown|qmd|rmd|ya?ml|html?|pdf))?(?:#([\p{L}\p{N}_:-]+))?$/iu.exec(plain) ?? [];
    return name === undefined ? null : `lesson:${name.replace(/-handout$/, "")}${id === undefined ? "" : `#${id}`}`;
}
function decoded(address) {
    try {
        return decodeURIComponent(address);
    }
    catch {
        return address;
    }
}
/** The links of texts that name files of lessons, with their places. */
export function lessonLinksIn(texts) {
    return Array.from(inlinesOfTexts(texts)).flatMap((inline) => {
        if (inline.type !== "link")
            return [];
        const link = lessonLink(inline.href);
        return link === null ? [] : [{ link, span: inline.span }];
    });
}
