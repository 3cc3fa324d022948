import { breakCost } from "../fragmentation/break-cost.js";
/**
 * What a page end costs where it is legal but not welcome, on the scale of `breakCost`. Best is the place before a heading;
 * everywhere else a thought goes on. None but those in code, in words and in small tables weighs as much as a page too many (40).
 */
export const breakWeights = {
    /** Between two blocks, or two lines, of one section. */
    inSection: 6,
    /** Between two items of a list, and where that leaves one of them alone: a line left blank (5) is less. */
    items: 6.5,
    loneItem: 12,
    /** Between two rows of a table, and where that leaves one of few lines alone: a widow as one of lines is. */
    rows: 10,
    loneRow: breakCost.lines,
    /** The same in a table of few rows: rather than four lines left blank (65), not than three (35); and more than a hole (60). */
    fewRows: 50,
    loneRowOfFew: 75,
    /** Before code: more than within a section, less than two lines left blank (15) for it. */
    beforeCode: 10,
    /** Between a sentence and the display that goes on with it: more than two lines left blank. */
    introduced: 25,
    /** Between two lines within a word: a reader turns over with half of it, so rather a paragraph begins on the next page. */
    hyphen: 2 * breakCost.lines,
    /** Between two lines of code that fills a good part of a page, and of code that does not. */
    longCode: 9,
    shortCode: 50,
};
/** Code that is no higher than this share of a page is short. */
const shortShare = 1 / 3;
function isTyped({ kind, style, ...box }) {
    return kind === "block" && style.whiteSpace.startsWith("pre") && "content" in box && box.content.kind === "inlines";
}
/** What a page end between two lines of a block costs, for lines that are `height` high together. */
export function weightBetweenLines(box, height, page) {
    if (!isTyped(box))
        return breakWeights.inSection;
    return height <= page * shortShare ? breakWeights.shortCode : breakWeights.longCode;
}
function beginsSection(box) {
    if (box.style.breakPreference === "before")
        return true;
    const first = box.kind === "block" && box.content.kind === "blocks" ? box.content.boxes[0] : undefined;
    return first !== undefined && beginsSection(first);
}
function lastText(boxes) {
    const last = boxes.at(-1);
    if (last?.kind === "inline")
        return lastText(last.children);
    return last?.kind === "text" ? last.text.text.trimEnd() : "";
}
/** The last block in a box, and the first. */
function endOf(box, end) {
    const inner = box.kind === "block" && box.content.kind === "blocks" ? box.content.boxes.at(end === "first" ? 0 : -1) : undefined;
    return inner === undefined ? box : endOf(inner, end);
}
/** Words in bold with this weight and more. */
const bold = 600;
/** A bold line of more characters is a sentence that somebody wants to be heard. */
const longestHeading = 90;
function textsOf(boxes) {
    return boxes.flatMap((box) => {
        if (box.kind === "inline")
            return box.note === undefined ? textsOf(box.children) : [];
        return box.kind === "text" ? [{ text: box.text.text, isBold: box.style.fontWeight >= bold }] : [];
    });
}
/** Whether a paragraph stands for a heading: all of it is bold, though its block is not, and it is short. */
function standsForHeading({ style, content }) {
    if (content.kind !== "inlines" || style.fontWeight >= bold)
        return false;
    const texts = textsOf(content.boxes).filter(({ text }) => text.trim() !== "");
    const length = texts.reduce((sum, { text }) => sum + text.length, 0);
    return texts.length > 0 && length <= longestHeading && texts.every(({ isBold }) => isBold);
}
/** Whether a block has room under its line, as a field to write in: that is what its words lead to. */
function hasRoom({ style: { minHeight, lineHeight } }) {
    return typeof minHeight === "number" && typeof lineHeight === "number" && minHeight > lineHeight;
}
/** What it costs to part a block from what it leads to: one that ends in a colon, a bold line, the sentence of a display. */
function leadCost(before, after) {
    if (before.kind !== "block" || before.content.kind !== "inlines" || hasRoom(before))
        return 0;
    if (standsForHeading(before))
        return breakCost.stranded;
    const { introducedBy } = after.style;
    if (introducedBy === "none")
        return 0;
    const text = lastText(before.content.boxes);
    if (/[:：]$/.test(text))
        return breakCost.stranded;
    return introducedBy === "sentence" && !/[.!?。！？]\P{L}*$/u.test(text) ? breakWeights.introduced : 0;
}
/** What a page end between two blocks costs. */
export function weightBetween(before, after, leavesOneAlone) {
    const lead = leadCost(endOf(before, "last"), after);
    if (lead > 0)
        return lead;
    if (after.style.display === "list-item")
        return leavesOneAlone ? breakWeights.loneItem : breakWeights.items;
    if (isTyped(endOf(after, "first")))
        return breakWeights.beforeCode;
    return beginsSection(after) ? 0 : breakWeights.inSection;
}
