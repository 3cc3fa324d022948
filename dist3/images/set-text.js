import { diagnostic, spanOf, spanWithin } from "../diagnostics/index.js";
import { prepareParagraph } from "../text/index.js";
import { chosenFamilies } from "./font-kinds.js";
import { textsIn } from "./text-of-drawings.js";
const share = { start: 0, middle: 0.5, end: 1 };
/** How far letters are moved down, in ems, to stand on a baseline of theirs (as resvg has it, after CSS Inline 3). */
function dropOf({ baseline }, { ascent, descent, xHeight }) {
    switch (baseline) {
        case "alphabetic": return 0;
        case "middle": return xHeight / 2;
        case "central": return (ascent + descent) / 2;
        case "hanging": return ascent * 0.8;
        case "mathematical": return ascent / 2;
        case "before-edge": return ascent;
        case "ideographic":
        case "after-edge": return descent;
    }
}
/** The runs of a chunk, as they come to be set: letters side by side, and where the pen is after them. */
class ChunkSetter {
    #setting;
    #found;
    constructor(setting, found) {
        this.#setting = setting;
        this.#found = found;
    }
    style({ families, size, weight, italic, letterSpacing, wordSpacing, smallCaps }, wider) {
        const { fonts, families: others, lang } = this.#setting;
        return {
            families: chosenFamilies(families, fonts, others).families, size, weight, italic, lang, letterSpacing: letterSpacing + wider,
            // Spaces count among the letters of a drawing, and among the gaps of a line.
            wordSpacing: wordSpacing + letterSpacing + wider,
            features: smallCaps ? ["smcp"] : [], wraps: false, lineBreak: "auto", overflowWrap: "normal",
            wordBreak: "normal", hyphens: "none", autospace: true, besideHan: false,
        };
    }
    /** The pieces of runs in one line, every gap wider by so much; what no font has is told once. */
    line(runs, wider, tells) {
        const items = runs.map((run) => ({ kind: "text", text: run.text.text, style: this.style(run, wider), tag: run }));
        const paragraph = prepareParagraph(items, this.#setting.fonts);
        if (tells)
            for (const { tag, offset, codePoint } of paragraph.missing) {
                const character = String.fromCodePoint(codePoint);
                this.#found.push(diagnostic("images/missing-glyph", spanWithin(tag.text, offset, offset + character.length), `no font has the character \`${character}\``, "put a font that has it into the course's `fonts/`"));
            }
        const [line] = paragraph.breakLines({ measure: () => Infinity, justify: false, method: "greedy" });
        if (line === undefined)
            return { pieces: [], width: 0 };
        return { pieces: line.pieces.filter((piece) => piece.kind === "glyphs"), width: line.width };
    }
}
/** The width that a whole chunk is to have, if it is to have one. */
function widthOf({ runs }) {
    const [first] = runs;
    return first !== undefined && runs.every(({ width }) => width === first.width) ? first.width : null;
}
/** Rules under, over and through a piece. */
function linesOf({ tag, face, width }, x, y) {
    const thickness = face.underline.thickness * tag.size;
    const heights = { underline: face.underline.position, overline: face.ascent, "line-through": face.strikePosition };
    return tag.lines.map((name) => {
        const top = y - heights[name] * tag.size - thickness / 2;
        return { kind: "path", path: [["M", x, top], ["L", x + width, top], ["L", x + width, top + thickness], ["L", x, top + thickness], ["Z"]], rule: "nonzero", fill: tag.fill, stroke: null };
    });
}
/** Letters with their outlines above them, or below. */
function glyphsOf(glyphs, x, y) {
    const { fill, stroke, strokesFirst } = glyphs.tag;
    if (!strokesFirst || fill === null || stroke === null)
        return [{ kind: "glyphs", x, y, fill, stroke, glyphs }];
    return [{ kind: "glyphs", x, y, fill: null, stroke, glyphs, isUnread: true }, { kind: "glyphs", x, y, fill, stroke: null, glyphs }];
}
/** A chunk with its pieces in place, and where the pen is then. */
function setChunk(chunk, pen, setter) {
    const wanted = widthOf(chunk);
    let { pieces, width } = setter.line(chunk.runs, 0, true);
    const letters = chunk.runs.reduce((sum, { text }) => sum + Array.from(text.text).length, 0);
    if (wanted?.by === "gaps" && letters > 1 && width > 0)
        ({ pieces, width } = setter.line(chunk.runs, (wanted.width - width) / (letters - 1), false));
    const stretch = wanted?.by === "glyphs" && width > 0 ? wanted.width / width : 1;
    const [first, ...later] = chunk.runs;
    const steps = later.reduce((sum, { dx }) => sum + dx, 0);
    const start = (chunk.x ?? pen.x) + (first?.dx ?? 0) - share[chunk.anchor] * (width * stretch + steps);
    const offsets = new Map();
    let [right, down] = [0, 0];
    for (const run of chunk.runs) {
        right += run === first ? 0 : run.dx;
        down += run.dy;
        offsets.set(run, [right, down]);
    }
    const [left, top] = [start, chunk.y ?? pen.y];
    const isMoved = stretch !== 1 || chunk.turn !== 0;
    const operations = pieces.flatMap((piece) => {
        const run = piece.tag;
        const [across, below] = offsets.get(run) ?? [0, 0];
        const x = (isMoved ? 0 : left) + piece.x + across / stretch;
        const y = (isMoved ? 0 : top) + below - run.rise + dropOf(run, piece.face) * run.size;
        return [...(run.fill === null ? [] : linesOf(piece, x, y)), ...glyphsOf(piece, x, y)];
    });
    const turn = (chunk.turn * Math.PI) / 180;
    const matrix = [Math.cos(turn) * stretch, Math.sin(turn) * stretch, -Math.sin(turn), Math.cos(turn), left, top];
    return {
        operations: isMoved ? [{ kind: "group", matrix, clips: [], opacity: 1, blend: "Normal", mask: null, operations }] : operations,
        pen: { x: start + width * stretch + steps, y: top + down },
    };
}
function setOne({ chunks }, setter) {
    const operations = [];
    let pen = { x: 0, y: 0 };
    for (const chunk of chunks) {
        const set = setChunk(chunk, pen, setter);
        operations.push(...set.operations);
        pen = set.pen;
    }
    return operations;
}
function setPaint(paint, setter) {
    if (paint === null || !("kind" in paint) || paint.kind !== "pattern")
        return paint;
    return { ...paint, operations: setAll(paint.operations, setter) };
}
function setStroke(stroke, setter) {
    return stroke === null ? null : { ...stroke, paint: setPaint(stroke.paint, setter) ?? stroke.paint };
}
function setAll(operations, setter) {
    return operations.flatMap((operation) => {
        switch (operation.kind) {
            case "text":
                return setOne(operation, setter);
            case "group": {
                const mask = operation.mask === null ? null : { ...operation.mask, operations: setAll(operation.mask.operations, setter) };
                return [{ ...operation, mask, operations: setAll(operation.operations, setter) }];
            }
            case "path":
                return [{ ...operation, fill: setPaint(operation.fill, setter), stroke: setStroke(operation.stroke, setter) }];
            case "pixels":
            case "glyphs":
                return [operation];
        }
    });
}
/** One note for the fonts that a drawing asks for and the course has not. */
function fontNote(texts, { fonts, families }) {
    const missing = new Map();
    let place = null;
    for (const run of texts.flatMap(({ chunks }) => chunks.flatMap(({ runs }) => runs))) {
        const chosen = chosenFamilies(run.families, fonts, families);
        if (chosen.missing === null || missing.has(chosen.missing))
            continue;
        missing.set(chosen.missing, chosen.families[0] ?? "");
        place ??= spanOf(run.text);
    }
    if (missing.size === 0 || place === null)
        return [];
    const said = [...missing].slice(0, 4).map(([asked, set]) => `\`${asked}\` is set in \`${set}\``).join(", ");
    return [diagnostic("images/svg-font", place, `the course lacks fonts that the drawing asks for: ${said}`, "look at the figure; put the font into the course's `fonts/` where the difference matters")];
}
/** The drawing with its text set in fonts, the characters that none of them has, and a note on fonts that stand in. */
export function setText(image, setting) {
    const texts = textsIn(image.operations);
    if (texts.length === 0)
        return { image, diagnostics: [] };
    const diagnostics = [];
    const operations = setAll(image.operations, new ChunkSetter(setting, diagnostics));
    return { image: { ...image, operations }, diagnostics: [...diagnostics, ...fontNote(texts, setting)] };
}
