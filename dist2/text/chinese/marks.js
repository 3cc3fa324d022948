import { characterBits } from "../unicode/line-break-class.js";
/**
 * What a character is to its neighbours. Categories from `open` to `stop` are Chinese marks whose frame is half blank:
 * their ink takes half an em, and the other half is glue that may shrink.
 */
export const categories = [
    "letter", "digit", "symbol", "han", "wide", "open", "close", "comma", "stop", "middle", "dash", "ellipsis",
    "connector", "object", "edge", "leader", "space",
];
/** Number of each category. */
export const category = Object.fromEntries(categories.map((name, index) => [name, index]));
/** The Chinese marks, by what they do in the line. */
const marks = {
    open: "（［｛〈《「『【〔〖〘〚〝｟",
    close: "）］｝〉》」』】〕〗〙〛〞〟｠",
    comma: "、，；：",
    stop: "。．！？",
    middle: "・",
    dash: "⸺",
    ellipsis: "⋯",
    connector: "～〜－／＼",
    wide: "％℃￥＄￡＃＋＝＜＞",
};
/** What the marks that Chinese shares with Latin are, once they are known to be Chinese. */
const sharedMarks = {
    open: "“‘",
    close: "”’",
    middle: "·‧•",
    dash: "—",
    ellipsis: "…",
};
function byCodePoint(table) {
    return new Map(Object.entries(table).flatMap(([name, characters]) => Array.from(characters, (character) => [character.codePointAt(0) ?? 0, category[name]])));
}
const markCategories = byCodePoint(marks);
const sharedCategories = byCodePoint(sharedMarks);
const firstShared = Math.min(...sharedCategories.keys());
const lastShared = Math.max(...sharedCategories.keys());
/** True for a mark that Chinese and Latin share: its script is a question of language and pairing. */
export function isShared(codePoint) {
    return codePoint >= firstShared && codePoint <= lastShared && sharedCategories.has(codePoint);
}
/** Category of a shared mark that is Chinese. */
export function sharedCategory(codePoint) {
    return sharedCategories.get(codePoint) ?? category.symbol;
}
function isEnclosedNumber(codePoint) {
    return (codePoint >= 0x2460 && codePoint <= 0x24ff) || (codePoint >= 0x2776 && codePoint <= 0x2793);
}
const chineseLetter = characterBits.eastAsian | characterBits.letter;
/** Category of a character that belongs to one script alone. */
export function categoryOf(codePoint, entry) {
    if ((entry & chineseLetter) === chineseLetter)
        return category.han;
    if (codePoint >= 0x2000) {
        const mark = markCategories.get(codePoint);
        if (mark !== undefined)
            return mark;
        if (isEnclosedNumber(codePoint))
            return category.wide;
    }
    if ((entry & characterBits.eastAsian) !== 0)
        return category.wide;
    if ((entry & characterBits.letter) === 0)
        return category.symbol;
    return codePoint >= 0x30 && codePoint <= 0x39 ? category.digit : category.letter;
}
/** Where the ink of a mark stands in its frame; what is not listed fills it. */
export const inkPosition = {
    open: "end",
    close: "start",
    comma: "start",
    stop: "start",
    middle: "centre",
};
/** The characters that may not begin or end a line, by the level at which the rule comes in (CLREQ 3.1.4). */
export const prohibitions = {
    lineStart: {
        basic: "、，；：。．！？）］｝〉》」』】〕〗〙〛〞〟｠·・‧～〜－／＼％‰℃",
        strict: "⸺…⋯",
    },
    lineEnd: {
        basic: "（［｛〈《「『【〔〖〘〚〝｟￥＄￡№",
        strict: "／＼",
    },
};
