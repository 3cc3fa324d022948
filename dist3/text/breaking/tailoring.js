import { isChinese } from "../../language/index.js";
import { categories, category, prohibitions } from "../chinese/marks.js";
import { Arena } from "../arena.js";
import { characterBits, lb } from "../unicode/line-break-class.js";
import { breakOpportunity, lineBreakOpportunities } from "../unicode/line-break.js";
function codePointsOf(text) {
    return new Set(Array.from(text, (character) => character.codePointAt(0) ?? 0));
}
const { lineStart, lineEnd } = prohibitions;
const notFirst = { basic: codePointsOf(lineStart.basic), strict: codePointsOf(lineStart.strict) };
const notLast = { basic: codePointsOf(lineEnd.basic), strict: codePointsOf(lineEnd.strict) };
/**
 * Break opportunities of a paragraph: UAX #14, then what Chinese, addresses and the style of the text ask for on top.
 * What may happen before each character.
 */
export function breakOpportunitiesOf(characters, categories, memory = new Arena()) {
    const opportunities = lineBreakOpportunities(tailoredEntries(characters, categories, memory), characters.length, memory);
    const place = { characters, categories, opportunities };
    const isUsual = characters.styles.every((style) => style === null || breaksAsUsual(style));
    let before = categories[0] ?? 0;
    for (let index = 1; index < characters.length; index++) {
        const after = categories[index] ?? 0;
        const areHan = before === category.han && after === category.han;
        const isPlain = areHan || (plain[before] === 1 && plain[after] === 1 && characters.items[index] === characters.items[index - 1]);
        before = after;
        if ((isPlain && isUsual) || opportunities[index] === breakOpportunity.mandatory)
            continue;
        const style = styleAt(characters, index) ?? styleAt(characters, index - 1);
        if (style === null)
            continue;
        if (!areHan)
            tailorPair(place, index, style);
        if (!isUsual)
            tailorByStyle(place, index, style);
    }
    tailorCode(characters, opportunities);
    tailorAddresses(characters, opportunities);
    tailorEdges(characters, categories, opportunities);
    return opportunities;
}
/** 1 for a category of which two characters of one item side by side are no matter of Chinese. */
const plain = Uint8Array.from(categories, (name) => (name === "letter" || name === "digit" || name === "space" ? 1 : 0));
/** True for a style that adds nothing to where Chinese and UAX #14 let lines end. */
function breaksAsUsual({ wraps, lineBreak, wordBreak }) {
    return wraps && lineBreak === "auto" && wordBreak === "normal";
}
function styleAt(characters, index) {
    return characters.styles[characters.items[index] ?? 0] ?? null;
}
// Quotation marks whose script is known are brackets to UAX #14, and East Asian ones. A soft hyphen is nothing to it:
// whether a word is divided there is for its style to say.
function tailoredEntries({ codePoints, entries, length }, categories, memory) {
    let tailored = null;
    for (let index = 0; index < length; index++) {
        const isQuote = ((entries[index] ?? 0) & characterBits.class) === lb.QU;
        if (!isQuote && codePoints[index] !== softHyphen)
            continue;
        if (tailored === null) {
            tailored = memory.shorts(length);
            tailored.set(entries.subarray(0, length));
        }
        if (!isQuote)
            tailored[index] = lb.CM;
        else if (categories[index] === category.open)
            tailored[index] = lb.OP | characterBits.eastAsian;
        else if (categories[index] === category.close)
            tailored[index] = lb.CL | characterBits.eastAsian;
    }
    return tailored ?? entries;
}
const plus = 0x2b;
const minus = 0x2d;
const solidus = 0x2f;
const middleDot = 0xb7;
const enDash = 0x2013;
const emDash = 0x2014;
const space = 0x20;
const noBreakSpace = 0xa0;
const softHyphen = 0xad;
function tailorPair(place, index, style) {
    const { characters, categories, opportunities } = place;
    const after = categories[index] ?? 0;
    if (isDoubled(characters, index) || isWithinLine(place, index) || isNoteMark(characters, index))
        opportunities[index] = breakOpportunity.prohibited;
    else if (endsClause(place, index) || (after === category.han && endsName(place, index - 1)))
        opportunities[index] = breakOpportunity.allowed;
    if (style.lineBreak === "anywhere" || style.lineBreak === "loose")
        return;
    const before = categories[index - 1] ?? 0;
    if (isProhibited(place, index, style.lineBreak === "strict"))
        opportunities[index] = breakOpportunity.prohibited;
    else if (isLine(before) && (after === category.han || after === before) && !isWithinLine(place, index))
        opportunities[index] = breakOpportunity.allowed;
}
function isDoubled({ codePoints }, index) {
    const sign = codePoints[index];
    return (sign === plus || sign === minus) && codePoints[index - 1] === sign;
}
// To UAX #14 a comma goes on with the number before it and the sign after it; a Chinese comma ends a clause.
function endsClause({ characters, categories }, index) {
    return isClosing(categories[index - 1] ?? 0) && ((characters.entries[index] ?? 0) & characterBits.class) === lb.PR;
}
/** CLREQ 3.1.4, and a dash that stands alone, which connects what it stands between. */
function isProhibited(place, index, strict) {
    const { characters, categories } = place;
    const first = characters.codePoints[index - 1] ?? 0;
    const second = characters.codePoints[index] ?? 0;
    if (notLast.basic.has(first) || (notFirst.basic.has(second) && isChineseMark(place, index)))
        return true;
    if ((second === emDash && isLoneDash(place, index)) || (second === enDash && isSpaced(place, index)) || (first === solidus && joinsLetters(place, index)))
        return true;
    if (!strict)
        return false;
    return notLast.strict.has(first) || notFirst.strict.has(second) || isLine(categories[index] ?? 0);
}
/** True where a solidus stands between abbreviations, as in `GB/T`. */
function joinsLetters({ categories }, index) {
    return !isWord(categories, index, 1) || !isWord(categories, index - 2, -1);
}
function isWord(categories, index, step) {
    return [0, 1, 2].every((count) => categories[index + count * step] === category.letter);
}
/** The middle dot is one where it stands between Chinese characters, and in any Chinese text. */
function isChineseMark({ characters, categories }, index) {
    if (characters.codePoints[index] !== middleDot || categories[index] === category.middle)
        return true;
    return isChinese(styleAt(characters, index)?.lang ?? "");
}
/** A Chinese mark that closes something: a bracket, a clause, a sentence. */
function isClosing(number) {
    return number >= category.close && number <= category.stop;
}
function isLine(number) {
    return number === category.dash || number === category.ellipsis;
}
// Two dashes or two ellipses are one mark; a run of them may part between the pairs.
function isWithinLine({ characters, categories }, index) {
    const number = categories[index] ?? 0;
    if (!isLine(number) || categories[index - 1] !== number)
        return false;
    if (characters.codePoints[index] !== characters.codePoints[index - 1])
        return false;
    let start = index;
    while (start > 0 && index - start < 8 && categories[start - 1] === number)
        start--;
    return (index - start) % 2 === 1;
}
function isLoneDash({ characters }, index) {
    return characters.codePoints[index - 1] !== emDash && characters.codePoints[index + 1] !== emDash;
}
/** True for a dash between spaces: it stays with the words before it, as one of an em does. */
function isSpaced({ characters: { codePoints } }, index) {
    const after = codePoints[index + 1];
    return codePoints[index - 1] === space && (after === space || after === noBreakSpace);
}
/** True where a plus ends a name such as `C++` at `index`. */
function endsName({ characters, categories }, index) {
    let start = index;
    while (start > 0 && index - start < 4 && characters.codePoints[start] === plus)
        start--;
    return start < index && categories[start] === category.letter;
}
/** The mark of a note stands smaller than the word that it follows. */
function isNoteMark(characters, index) {
    if (characters.items[index] === characters.items[index - 1])
        return false;
    const base = styleAt(characters, index - 1);
    const mark = styleAt(characters, index);
    if (base === null || mark === null || mark.size > base.size * 0.85)
        return false;
    return characters.codePoints[index - 1] !== 0x20 && characters.codePoints[index] !== 0x20;
}
const wordClasses = new Set([lb.AL, lb.HL, lb.NU, lb.ID, lb.H2, lb.H3, lb.CJ]);
function tailorByStyle({ characters, opportunities }, index, style) {
    const previous = styleAt(characters, index - 1);
    if (!style.wraps && previous?.wraps !== true) {
        opportunities[index] = breakOpportunity.prohibited;
        return;
    }
    if (style.lineBreak === "auto" && style.wordBreak === "normal")
        return;
    const after = (characters.entries[index] ?? 0) & characterBits.class;
    if (style.lineBreak === "anywhere") {
        if (after !== lb.SP && after !== lb.CM && after !== lb.ZWJ && after !== lb.WJ)
            opportunities[index] = breakOpportunity.allowed;
        return;
    }
    const before = (characters.entries[index - 1] ?? 0) & characterBits.class;
    if (style.lineBreak !== "strict" && after === lb.CJ && before === lb.ID)
        opportunities[index] = breakOpportunity.allowed;
    if (!wordClasses.has(before) || !wordClasses.has(after))
        return;
    if (style.wordBreak === "keep-all")
        opportunities[index] = breakOpportunity.prohibited;
    if (style.wordBreak === "break-all")
        opportunities[index] = breakOpportunity.allowed;
}
const address = /(?:https?:\/\/|ftp:\/\/|www\.|doi:|10\.\d{4,9}\/|arXiv:)[!-~]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gi;
const mayHoldAddress = /[/@]|www\.|doi:|arXiv:/i;
const separators = codePointsOf("/?&=._-@");
/** What begins an address stays with what follows: nobody can tell what `https://` alone is. */
const addressBeginning = /^(?:(?:https?|ftp):\/\/(?:www\.)?|www\.)/i;
// An address breaks after its separators and nowhere else; no hyphen marks the break.
function tailorAddresses(characters, opportunities) {
    const { text, units, codePoints } = characters;
    if (!mayHoldAddress.test(text))
        return;
    let index = 0;
    for (const match of text.matchAll(address)) {
        const end = match.index + match[0].replace(/[.,;:!?)\]'"]+$/, "").length;
        const beginning = match.index + (addressBeginning.exec(match[0])?.[0].length ?? 0);
        while ((units[index] ?? Infinity) < match.index)
            index++;
        for (index++; (units[index] ?? Infinity) < end; index++) {
            if (!(styleAt(characters, index)?.wraps ?? false) || opportunities[index] === breakOpportunity.mandatory)
                continue;
            const at = units[index] ?? 0;
            const mayPart = separators.has(codePoints[index - 1] ?? 0) && !separators.has(codePoints[index] ?? 0) &&
                at > beginning && at + 1 < end;
            opportunities[index] = mayPart ? breakOpportunity.allowed : breakOpportunity.sealed;
        }
    }
}
const codeSeparators = codePointsOf("/\\._=,;");
const blanks = codePointsOf(" \t");
/** Characters of code that stand together before a break within a word, and after it: the ending of a file's name stays with it. */
const leastOfCode = { before: 2, after: 4 };
/**
 * Code breaks at blanks, and within a word after what parts it for a reader too: a path after its slashes, a name after its
 * dots. The dashes of an option stay with it.
 */
function tailorCode({ codePoints, length, items, styles }, opportunities) {
    if (styles.every((style) => style?.autospace !== false))
        return;
    const codeAt = (index) => {
        const style = styles[items[index] ?? 0];
        return index < length && style?.autospace === false && style.wraps && !blanks.has(codePoints[index] ?? 0);
    };
    const isWhole = (from, to) => {
        for (let index = from; index < to; index++)
            if (!codeAt(index))
                return false;
        return true;
    };
    let start = 0;
    for (let index = 1; index < length; index++) {
        if (!codeAt(index - 1))
            start = index;
        if (!codeAt(index) || opportunities[index] === breakOpportunity.mandatory)
            continue;
        const before = codePoints[index - 1] ?? 0;
        const after = codePoints[index] ?? 0;
        if (blanks.has(before))
            opportunities[index] = breakOpportunity.allowed;
        if (start === index)
            continue;
        if (isIdeograph(before) || isIdeograph(after))
            continue;
        const isPart = codeSeparators.has(before) && !codeSeparators.has(after) && !(isDigit(after) && isDigit(codePoints[index - 2] ?? 0));
        const mayPart = isPart && index - start >= leastOfCode.before && isWhole(index, index + leastOfCode.after);
        opportunities[index] = mayPart ? breakOpportunity.allowed : breakOpportunity.prohibited;
    }
}
function isDigit(codePoint) {
    return codePoint >= 0x30 && codePoint <= 0x39;
}
/** Whether a character is one that lines may end beside: what stands from the Han radicals on. */
function isIdeograph(codePoint) {
    return codePoint >= 0x2e80;
}
// The edges of inline boxes come in pairs: the opening one keeps with what follows, the closing one with what stands
// before, so a break between two boxes falls outside both.
function tailorEdges(characters, categories, opportunities) {
    let opening = true;
    for (let index = categories.indexOf(category.edge); index >= 0; index = categories.indexOf(category.edge, index + 1)) {
        if (opening) {
            const next = opportunities[index + 1] ?? 0;
            if (index > 0 && opportunities[index] === breakOpportunity.prohibited)
                opportunities[index] = next;
            if (index + 1 < opportunities.length)
                opportunities[index + 1] = breakOpportunity.prohibited;
        }
        else if (opportunities[index] !== breakOpportunity.mandatory)
            opportunities[index] = breakOpportunity.prohibited;
        opening = !opening;
    }
}
