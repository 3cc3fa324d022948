import { spanWithin } from "../../diagnostics/index.js";
const letters = /\p{L}/u;
// Other scripts have no italics that faces could lack.
const slanted = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;
/** Warns of words in another weight than their style asks for, where their family has none: once a family and weight. */
export function reportWeights(line, findings) {
    for (const piece of line.pieces) {
        if (piece.kind !== "glyphs" || piece.tag.box.kind !== "text")
            continue;
        const { box } = piece.tag;
        const { family, weight, besideHan } = piece.face.file;
        const wanted = box.style.fontWeight;
        if (weight === wanted || besideHan?.[wanted] === weight || !letters.test(piece.text) || !findings.isNew(`weight ${wanted} of ${family}`))
            continue;
        findings.report("layout/substituted-weight", spanWithin(box.text, piece.offset, piece.offset + piece.text.trimEnd().length), `\`${family}\` has no face of weight ${wanted}; its weight ${weight} is used`, `put a face of that weight into the course's \`fonts/\`, or ask for \`font-weight: ${weight}\``);
    }
}
/** Warns of words that their style asks for in italics, where their family has none: once a family. */
export function reportUpright(line, findings) {
    for (const piece of line.pieces) {
        if (piece.kind !== "glyphs" || piece.tag.box.kind !== "text" || piece.tag.box.style.fontStyle !== "italic")
            continue;
        const { box } = piece.tag;
        const { family, style } = piece.face.file;
        if (style === "italic" || piece.face.isHan || !slanted.test(piece.text) || !findings.isNew(`italic of ${family}`))
            continue;
        findings.report("layout/substituted-style", spanWithin(box.text, piece.offset, piece.offset + piece.text.trimEnd().length), `\`${family}\` has no italic face; its upright one is used`, "put its italic face into the course's `fonts/`, or name a family before it that has one");
    }
}
