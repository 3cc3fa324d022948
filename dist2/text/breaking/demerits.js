import { breakKind } from "./atoms.js";
import { category } from "../chinese/marks.js";
/** Widths that differ by less are the same. */
export const epsilon = 1e-6;
/** What a line costs that no glue can make fit: short of the measure, parted in a word, over the measure. */
export const rescueDemerits = { short: 1e10, emergency: 1e8, overfull: 1e13 };
/**
 * Cost of a line that ends in a hyphen, by the number of such lines in a row with it: two are seen, three disturb. One is worth
 * a line that is drawn apart to a ratio of 1.1, where word spaces are half as wide again. In 715 lines of English lessons by others, 38 em
 * wide, twice the cost saves 3 of 92 hyphens and makes one space in 200 more wider than that: none is saved for nothing.
 */
const ladderDemerits = [0, 20_000, 100_000, 1e6, 1e7];
/** Longer ladders cost no more. */
export const longestLadder = ladderDemerits.length - 1;
/** A paragraph's last line after a divided word, where it holds more than the rest of that word. */
const lastHyphenDemerits = 10_000;
/** For each square of the difference in adjustment ratio to the line before, beyond half a step. */
const changeDemerits = 4000;
/** A paragraph's last line that holds less than two characters. */
export const runtDemerits = 1e7;
/** Letters, digits and ideographs that a paragraph's last line holds at least. */
const leastInLastLine = 2;
/** Share of the measure that a ragged line may stay short of it before that counts as much as a justified line at 1. */
const ragged = 0.2;
/** Adjustment ratio of a line that is not justified: what its ragged edge costs. */
export function raggedRatio(missing, measure) {
    return missing < -epsilon ? -Infinity : missing / (measure * ragged);
}
/** Knuth and Plass's demerits, over adjustment ratios: a line's own looseness or tightness. */
export function lineDemerits(ratio) {
    const size = Math.abs(ratio);
    const badness = 1 + 100 * size * size * size;
    return badness * badness;
}
/** Share of the measure that a line of ideographs may stay short of it before that is a rescue. */
export const mostShort = 0.25;
/** A line that stays short looks as bad as one drawn apart to this ratio: 0.07 em between its characters. */
const shortRatio = 1.15;
/** It looks twice as bad where a third of the measure is missing. */
const missingWeight = 10;
/** What a line of ideographs costs that stays short of its measure by a share of it. */
export function shortDemerits(missing) {
    return lineDemerits(shortRatio) * (1 + missingWeight * missing * missing);
}
/** What it costs that two lines side by side differ in density. */
export function adjacentDemerits(before, after) {
    const change = Math.abs(after - before) - 0.5;
    return change > 0 ? changeDemerits * change * change : 0;
}
/** By how much a hyphen is dearer where lines are ragged: they need none to come out even. */
const raggedHyphens = 10;
/** What a line costs that ends in a hyphen, as the last of so many in a row; nothing where `ladder` is 0. */
export function hyphenDemerits(ladder, isJustified) {
    return (ladderDemerits[ladder] ?? 0) * (isJustified ? 1 : raggedHyphens);
}
/** Letters on each side of a hyphen by which a reader knows the word; each that is missing makes the hyphen dearer by so much. */
const [knownBy, missingLetter] = [5, 0.3];
/** How much dearer a hyphen before an atom is than one in the middle of a long word: `un-` and `-er` say little. */
export function fragmentFactor({ atoms: { categories, spaces } }, at) {
    const isWithin = (atom) => categories[atom] === category.letter;
    let [before, after] = [0, 0];
    while (before < knownBy && isWithin(at - 1 - before) && (before === 0 || (spaces[at - before] ?? 0) === 0))
        before++;
    while (after < knownBy && isWithin(at + after) && (after === 0 || (spaces[at + after] ?? 0) === 0))
        after++;
    return 1 + missingLetter * (2 * knownBy - before - after);
}
/** The square of TeX's penalties for a line that ends behind a relation, 500, and a sign of operation, 700 (The TeXbook, chapter 14). */
const formulaCosts = { relation: 250_000, operation: 490_000 };
/** What a line costs that ends with a syllable, which may be within a word: as much as three hyphens. */
const syllableCost = 60_000;
/**
 * What a line costs that ends within a word of code: as much as a line of ideographs that stays short by a sixth of its measure, and
 * as one whose word spaces are twice as wide.
 */
const codeCosts = { ideographs: 30_000, words: 640_000 };
/** What a line costs that ends within a formula, within code or with a syllable; nothing for one that ends elsewhere. */
export function partingDemerits(kind, hasIdeographs) {
    if (kind === breakKind.syllable)
        return syllableCost;
    if (kind === breakKind.code)
        return hasIdeographs ? codeCosts.ideographs : codeCosts.words;
    if (kind === breakKind.relation)
        return formulaCosts.relation;
    return kind === breakKind.operation ? formulaCosts.operation : 0;
}
/** What a paragraph's last line costs for holding less than two characters, less than a word, or for beginning within one. */
export function lastLineDemerits(measures, start, end) {
    if (isRunt(measures, start, end))
        return runtDemerits;
    if (!measures.isHyphen(start))
        return 0;
    return isOneWord(measures, start, end) ? runtDemerits : lastHyphenDemerits;
}
/** True where no blank parts what stands between two places. */
function isOneWord({ atoms: { spaces } }, start, end) {
    for (let atom = start + 1; atom < end; atom++)
        if ((spaces[atom] ?? 0) > 0)
            return false;
    return true;
}
// One ideograph and the mark after it are too little, however wide the mark; so is a word of two letters.
function isRunt(measures, start, end) {
    const { categories, sizes } = measures.atoms;
    let count = 0;
    for (let atom = start; atom < end && count < leastInLastLine; atom++) {
        const number = categories[atom] ?? 0;
        if (number <= category.wide && number !== category.symbol)
            count++;
    }
    return count < leastInLastLine || measures.natural(start, end) < leastInLastLine * (sizes[end - 1] ?? 0) - epsilon;
}
