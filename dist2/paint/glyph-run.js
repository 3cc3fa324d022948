import { pdfNumber, pdfNumbers } from "./content-stream.js";
import { readableText, unreadable } from "./painted-font.js";
/** Numbers as four hexadecimal digits, written once each. */
const digits = [];
function hexOf(number) {
    return (digits[number] ??= number.toString(16).padStart(4, "0"));
}
/** Text operators of one run, without the `BT` and `ET` around them. */
export function glyphRunOperators(run, font, resource) {
    const operators = [
        `/${resource} ${pdfNumber(run.size)} Tf`,
        // The page is flipped to have y grow downwards; the text matrix flips glyphs back.
        `1 0 0 -1 ${pdfNumbers(run.x, run.y)} Tm`,
    ];
    const pen = { at: 0 };
    for (const stretch of stretchesOf(run))
        operators.push(...stretchOperators(run, stretch, font, pen));
    // The rise outlives the text object.
    if (run.rises !== null)
        operators.push("0 Ts");
    return operators.join("\n");
}
/** The first whole numbers, by how many: nearly every run is all its glyphs in their order. */
const counted = [];
function firstIndices(count) {
    return (counted[count] ??= indicesBetween(0, count));
}
function hasClusters({ clusters, text }) {
    if (text.includes("\t"))
        return true;
    for (let index = 1; index < clusters.length; index++)
        if (clusters[index] === clusters[index - 1])
            return true;
    return false;
}
/** Cuts a run around the glyphs that cannot say alone what they stand for. */
function stretchesOf(run) {
    const { clusters, glyphIds } = run;
    if (!hasClusters(run))
        return [{ glyphs: firstIndices(glyphIds.length), actualText: null }];
    const stretches = [];
    let plain = [];
    const push = (...more) => {
        if (plain.length > 0)
            stretches.push({ glyphs: plain, actualText: null });
        plain = [];
        stretches.push(...more);
    };
    for (let index = 0; index < glyphIds.length;) {
        const next = clusterEnd(clusters, index);
        const bases = next === index + 1 ? [index] : basesOf(run, index, next);
        const [base = index] = bases;
        const marks = indicesBetween(index, next).filter((glyph) => !bases.includes(glyph));
        const isTab = run.text.charCodeAt(clusters[index] ?? 0) === 0x09;
        if (bases.length <= 1 && !isTab)
            plain.push(base);
        // A tab is drawn as blanks, and is a tab for whoever copies it.
        else if (isTab)
            push({ glyphs: indicesBetween(index, next), actualText: "\t" });
        // A reader takes the room of glyphs to be from the first that is drawn to the last.
        else
            push({ glyphs: [base, ...marks, ...bases.slice(1)], actualText: readableText(clusterText(run, index, next)) });
        if (bases.length <= 1 && marks.length > 0)
            push({ glyphs: marks, actualText: "" });
        index = next;
    }
    push();
    return stretches;
}
function indicesBetween(start, end) {
    return Array.from({ length: end - start }, (_, index) => start + index);
}
/** The glyphs of a cluster that take room, from the left to the right; its first glyph where none does. */
function basesOf({ face, glyphIds, positions }, start, end) {
    const bases = indicesBetween(start, end).filter((index) => face.advanceOf(glyphIds[index] ?? 0) > 0);
    return bases.length === 0 ? [start] : bases.sort((one, other) => (positions[one] ?? 0) - (positions[other] ?? 0));
}
function clusterEnd(clusters, index) {
    let end = index + 1;
    while (end < clusters.length && clusters[end] === clusters[index])
        end++;
    return end;
}
function clusterText({ text, clusters }, start, end) {
    return text.slice(clusters[start], clusters[end] ?? text.length);
}
function stretchOperators(run, stretch, font, pen) {
    const shown = run.rises === null ? [showGlyphs(run, stretch, font, pen)] : showRaised(run, stretch, font, pen);
    const { actualText } = stretch;
    if (actualText === null)
        return shown;
    return [`/Span <</ActualText <feff${utf16Hex(actualText)}>>> BDC`, ...shown, "EMC"];
}
/** The glyphs of a stretch, each at its own height: the dot of a letter stands elsewhere than the letter. */
function showRaised(run, { glyphs, actualText }, font, pen) {
    const operators = [];
    const riseOf = (place) => run.rises?.[glyphs[place] ?? 0] ?? 0;
    for (let start = 0; start < glyphs.length;) {
        let end = start + 1;
        while (end < glyphs.length && riseOf(end) === riseOf(start))
            end++;
        const reads = start === 0 || actualText === null ? actualText : "";
        operators.push(`${pdfNumber(riseOf(start))} Ts`, showGlyphs(run, { glyphs: glyphs.slice(start, end), actualText: reads }, font, pen));
        start = end;
    }
    return operators;
}
/**
 * One `TJ` array. Kerning, justification and letter spacing are all differences between where the reader's pen is
 * and where the next glyph belongs; the rounding of one never adds to that of the next.
 */
function showGlyphs(run, stretch, font, pen) {
    const perPoint = 1000 / run.size;
    let array = "";
    let hex = "";
    for (let place = 0; place < stretch.glyphs.length; place++) {
        const index = stretch.glyphs[place] ?? 0;
        const number = numberOf(run, { place, index, actualText: stretch.actualText }, font);
        const shift = Math.round((run.positions[index] ?? 0) * perPoint - pen.at);
        if (shift !== 0) {
            if (hex !== "")
                array += `<${hex}>`;
            array += String(-shift);
            hex = "";
            pen.at += shift;
        }
        hex += hexOf(number);
        pen.at += font.widths[number] ?? 0;
    }
    return `[${array}<${hex}>] TJ`;
}
function numberOf(run, { place, index, actualText }, font) {
    const glyphId = run.glyphIds[index] ?? 0;
    // Of glyphs that read as one, the first reads as all of it, for readers that pass over the replacement text.
    if (actualText !== null)
        return font.numberOf(glyphId, (place === 0 ? readableText(actualText) : "") || unreadable);
    const { clusters, text } = run;
    const start = clusters[index] ?? 0;
    const end = clusters[clusterEnd(clusters, index)] ?? text.length;
    if (end === start + 1)
        return font.numberOfUnit(glyphId, text.charCodeAt(start));
    return font.numberOf(glyphId, readableText(text.slice(start, end)) || unreadable);
}
function utf16Hex(text) {
    let hex = "";
    for (let index = 0; index < text.length; index++)
        hex += hexOf(text.charCodeAt(index));
    return hex;
}
