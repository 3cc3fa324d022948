import { diagnostic } from "../diagnostics/index.js";
import { attributeOf, wordsOf } from "./walk.js";
/** Words that say nothing of where a link leads when it is heard by itself, as screen readers list links. */
const empty = new Set([
    "here", "click here", "click", "see here", "this", "this link", "link", "more", "read more", "learn more", "details",
    "page", "website", "url", "这里", "此处", "点击这里", "点击此处", "点这里", "点击", "链接", "此链接", "更多", "详情", "了解更多", "查看更多", "网址", "网站",
]);
/** The longest bare address that is heard out, in characters. */
const longestAddress = 50;
/** Links without words, with words that say nothing, and with addresses too long to be heard. */
export function linkFaults({ element, around }) {
    if (element.name !== "a")
        return [];
    const words = wordsOf(element);
    if (words === "")
        return [diagnostic("accessibility/link-without-words", element.span, "the link has no words", "say where it leads")];
    const plain = words.toLowerCase().replace(/[\p{P}\s]+$/u, "").replace(/^[\p{P}\s]+/u, "");
    if (empty.has(plain))
        return [diagnostic("accessibility/link-says-nothing", element.span, `the link \`${words}\` does not say where it leads`, "make the name of what it leads to the link")];
    // A list of references prints addresses for those who read on paper.
    const listed = isListed(around);
    if (!listed && /^(https?:\/\/|www\.)\S+$/i.test(words) && words.length > longestAddress)
        return [diagnostic("accessibility/bare-address", element.span, `the link is an address of ${words.length} characters, which is read out letter by letter`, "give it words: `[the course page](https://…)`")];
    return [];
}
function isListed(placement) {
    return placement !== null && (attributeOf(placement.element, "role") === "doc-bibliography" || isListed(placement.around));
}
