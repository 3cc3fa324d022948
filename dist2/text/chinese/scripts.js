import { tab, tabFiller } from "../unicode/fixed-spaces.js";
import { usesHanMarks } from "../../language/index.js";
import { halvedMarks } from "./mark-policy.js";
import { Arena } from "../arena.js";
import { category, categoryOf, isShared, sharedCategory } from "./marks.js";
const opening = new Map([[0x201c, 0x201d], [0x2018, 0x2019]]);
const apostrophe = 0x2019;
const closingQuotes = new Set(opening.values());
const emDash = 0x2014;
const ellipsis = 0x2026;
const space = 0x20;
/**
 * The category of every character. The marks that Chinese and Latin share get their script here, before a font is
 * chosen: quotation marks in pairs, a pair being Latin only in a wholly Latin neighbourhood or another language; dashes,
 * ellipses and middle dots by their neighbours.
 */
export function categoriesOf(characters, memory = new Arena()) {
    const { length, codePoints, entries } = characters;
    const categories = memory.bytes(length);
    const shared = [];
    for (let index = 0; index < length; index++) {
        const codePoint = codePoints[index] ?? 0;
        if (codePoint === space || codePoint === tab || codePoint === tabFiller)
            categories[index] = category.space;
        else if (isShared(codePoint))
            shared.push(index);
        else
            categories[index] = categoryOf(codePoint, entries[index] ?? 0);
    }
    for (const index of shared)
        categories[index] = category.symbol;
    if (shared.length > 0)
        resolve(characters, categories, shared);
    characters.styles.forEach((style, item) => {
        if (style !== null && !halvedMarks(style.lang).has("comma"))
            keepWhole(characters, categories, item);
    });
    return categories;
}
// Where a region does not halve commas and stops, they are characters as wide as they look.
function keepWhole({ items, length }, categories, item) {
    for (let index = items.indexOf(item); index >= 0 && index < length && items[index] === item; index++)
        if (categories[index] === category.comma || categories[index] === category.stop)
            categories[index] = category.wide;
}
function resolve(characters, categories, shared) {
    const chinese = new Int32Array(characters.length + 1);
    for (let index = 0; index < characters.length; index++)
        chinese[index + 1] = (chinese[index] ?? 0) + (isChinese(categories[index] ?? 0) ? 1 : 0);
    const place = { characters, categories, chinese };
    const opportunities = [];
    const open = [];
    for (const index of shared) {
        const codePoint = characters.codePoints[index] ?? 0;
        if (opening.has(codePoint))
            open.push(index);
        else if (closingQuotes.has(codePoint))
            closeQuote(place, index, open, opportunities);
        else
            opportunities.push([index, isChineseAlone(place, index)]);
    }
    for (const index of open)
        opportunities.push([index, isChinesePair(place, index, index)]);
    for (const [index, answer] of opportunities)
        if (answer)
            categories[index] = sharedCategory(characters.codePoints[index] ?? 0);
}
function closeQuote(place, index, open, opportunities) {
    const codePoint = place.characters.codePoints[index] ?? 0;
    const inWord = isLatin(place, index - 1) && isLatin(place, index + 1);
    const start = open.at(-1);
    const pairs = start !== undefined && opening.get(place.characters.codePoints[start] ?? 0) === codePoint;
    if (codePoint === apostrophe && (inWord || (!pairs && isLatin(place, index - 1)))) {
        opportunities.push([index, false]);
    }
    else if (pairs) {
        open.pop();
        const answer = isChinesePair(place, start, index);
        opportunities.push([start, answer], [index, answer]);
    }
    else
        opportunities.push([index, isChinesePair(place, index, index)]);
}
function isChinese(number) {
    return number >= category.han && number <= category.connector;
}
function isLatin({ categories }, index) {
    const number = categories[index];
    return number === category.letter || number === category.digit;
}
function speaksChinese({ characters }, index) {
    const lang = characters.styles[characters.items[index] ?? 0]?.lang ?? "";
    return usesHanMarks(lang);
}
function besides({ characters, categories }, index, step) {
    let at = index + step;
    while (characters.codePoints[at] === space)
        at += step;
    return categories[at] ?? -1;
}
function isChinesePair(place, start, end) {
    if (!speaksChinese(place, start))
        return false;
    const inside = (place.chinese[end] ?? 0) - (place.chinese[start] ?? 0) > 0;
    const before = besides(place, start, -1);
    const after = besides(place, end, 1);
    if (inside || isChinese(before) || isChinese(after))
        return true;
    const stand = (number) => number === category.letter || number === category.digit;
    const paragraphIsLatin = (place.chinese.at(-1) ?? 0) === 0;
    return !(stand(before) || stand(after) || paragraphIsLatin);
}
// A dash or an ellipsis that stands double is Chinese wherever Chinese is spoken; alone, it goes with its neighbours.
function isChineseAlone(place, index) {
    if (!speaksChinese(place, index))
        return false;
    const { codePoints } = place.characters;
    const codePoint = codePoints[index] ?? 0;
    const isLine = codePoint === emDash || codePoint === ellipsis;
    if (isLine && (codePoints[index - 1] === codePoint || codePoints[index + 1] === codePoint))
        return true;
    const before = besides(place, index, -1);
    const after = besides(place, index, 1);
    if (isLine)
        return isChinese(before) || isChinese(after);
    const follows = isChinese(before) || isShared(codePoints[index - 1] ?? 0);
    return follows && (isChinese(after) || after === category.letter || isShared(codePoints[index + 1] ?? 0));
}
