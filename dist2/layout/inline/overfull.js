import { spanWithin } from "../../diagnostics/index.js";
/** Nobody sees less. */
const tolerance = 0.05;
function lastText(line) {
    for (const piece of line.pieces.toReversed())
        if (piece.kind === "glyphs" && piece.tag.box.kind === "text") {
            const { text, style } = piece.tag.box;
            return { text: piece.text, style, span: spanWithin(text, piece.offset, piece.offset + piece.text.trimEnd().length) };
        }
    return null;
}
/** Warns of a word that its measure has no room for: it is parted where the room ends. Code shows by itself that it goes on. */
export function reportParted(line, block, findings) {
    const text = line.parted ? lastText(line) : null;
    if (text === null || text.style.whiteSpace.startsWith("pre") || partedElsewhere.has(block.element.name))
        return;
    findings.report("layout/parted-word", text.span, `a word in \`${block.element.name}\` is longer than its line, and is parted`, "shorten the word, or say where it may part with a soft hyphen (U+00AD) or a zero width space (U+200B)");
}
/** Warns of a line of code that begins with more blanks than its measure has room for. */
export function reportSqueezed(line, block, findings) {
    if (line.squeezed <= tolerance)
        return;
    findings.report("layout/narrow-blanks", lastText(line)?.span ?? block.element.span, `a line in \`${block.element.name}\` begins with blanks that leave no room for its words; they are set ${line.squeezed.toFixed(1)} pt narrower`, "indent the line by less, or give the code more room");
}
/** What its table answers for, which says at once that its columns are crowded. */
const partedElsewhere = new Set(["td", "th"]);
/** Warns of a line that had to be left short of its measure, because its gaps may not grow as far. */
export function reportShort(line, block, findings) {
    if (line.short <= tolerance || line.parted)
        return;
    const by = `${line.short.toFixed(1)} pt`;
    findings.report("layout/short-line", lastText(line)?.span ?? block.element.span, `a line in \`${block.element.name}\` stays ${by} short of its measure`, "let a long word break (`hyphens`, `overflow-wrap`), or set the text with `text-align: left`");
}
/** Warns of a line that reaches over its measure. A cell with room for less than a letter is its table's to tell. */
export function reportOverfull(line, overfull, block, findings) {
    if (overfull <= tolerance || (partedElsewhere.has(block.element.name) && (line.parted || lastText(line)?.text.trim().length === 1)))
        return;
    const last = lastText(line);
    const by = `${overfull.toFixed(1)} pt`;
    findings.report("layout/overfull-line", last?.span ?? block.element.span, `a line in \`${block.element.name}\` is ${by} too long for its measure`, "shorten the word, or let it break with `overflow-wrap: anywhere`");
}
