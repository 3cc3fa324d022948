import { readImage } from "../images/index.js";
import { loadMathJax } from "./mathjax.js";
import { texOfParts } from "./formula-breaks.js";
import { formulaOfParts } from "./formula-parts.js";
/** Stands for the colour of the text around a formula until that is known: no formula writes it. */
const textColour = { hex: "#010203", channels: [1 / 255, 2 / 255, 3 / 255] };
/** More than any sheet of paper holds at any size. */
const widest = 500;
/** Longest formula, in UTF-16 units: ten times what a page can show, set in a fraction of a second. */
const longest = 4000;
/** Commands that number and refer as LaTeX does: here the document numbers, so that links and contents agree. */
const numbering = /\\(?:tag|label|ref|eqref)(?![A-Za-z])/;
function isTextColour(paint) {
    const [red, green, blue] = textColour.channels;
    return Math.abs(paint.red - red) + Math.abs(paint.green - green) + Math.abs(paint.blue - blue) < 1e-6;
}
function inkedPaint(paint, ink) {
    return !("kind" in paint) && isTextColour(paint) ? ink : paint;
}
function inkedPaints(shape, ink) {
    const { fill, stroke } = shape;
    return { ...shape, fill: fill && inkedPaint(fill, ink), stroke: stroke && { ...stroke, paint: inkedPaint(stroke.paint, ink) } };
}
function inked(operation, ink) {
    switch (operation.kind) {
        case "path":
        case "glyphs":
            return inkedPaints(operation, ink);
        case "text":
            return { ...operation, chunks: operation.chunks.map((chunk) => ({ ...chunk, runs: chunk.runs.map((run) => inkedPaints(run, ink)) })) };
        case "group":
            return { ...operation, operations: operation.operations.map((one) => inked(one, ink)) };
        case "pixels":
            return operation;
    }
}
function faultOf(tex, message) {
    return { message, start: 0, end: tex.length };
}
/** What MathJax leaves to a style sheet of the page: the rules and the frame of a table are lines, whole, dashed or dotted. */
function withTableRules(svg) {
    return svg.replaceAll(/<(line data-line|rect data-frame)=("[^"]*" class="mjx-(\w+)")/g, (_, start, rest, kind) => {
        const dashes = kind === "dashed" ? ' stroke-dasharray="140"' : kind === "dotted" ? ' stroke-linecap="round" stroke-dasharray="0 140"' : "";
        return `<${start.split(" ")[0] ?? ""} fill="none" stroke-width="70"${dashes} ${start.split(" ")[1] ?? ""}=${rest}`;
    });
}
/** Reads a picture of MathJax's by the way that every drawing is read. */
function drawnFrom(tex, svg) {
    // MathJax measures its pictures in heights of an `x`: here a unit of the drawing is a unit of its view.
    const sized = svg.replace(/^<svg [^>]*viewBox="(\S+ \S+ (\S+) (\S+))"[^>]*>/, '<svg xmlns="http://www.w3.org/2000/svg" width="$2" height="$3" viewBox="$1">');
    const markup = withTableRules(sized).replaceAll("currentColor", textColour.hex);
    const { value: image, diagnostics } = readImage("formula.svg", new TextEncoder().encode(markup));
    if (image?.kind !== "vector")
        return faultOf(tex, `the formula cannot be drawn: ${diagnostics[0]?.message ?? "it is empty"}`);
    const { y, width, height } = image.view;
    if (Math.max(width, height) > widest * 1000)
        return faultOf(tex, `the formula is more than ${widest} ems wide or high`);
    return {
        width: width / 1000, ascent: -y / 1000, depth: (y + height) / 1000,
        drawing: (ink) => ({ ...image, operations: image.operations.map((operation) => inked(operation, ink)) }),
    };
}
function formulaFrom(tex, { pictures, breaks, mathml }) {
    const parts = [];
    const texts = texOfParts(tex, breaks);
    for (const [index, svg] of pictures.entries()) {
        const made = drawnFrom(tex, svg);
        if ("message" in made)
            return made;
        const before = breaks[index - 1];
        const blank = breaks[index]?.blank ?? 0;
        parts.push({ ...made, width: Math.max(0, made.width - blank), tex: texts[index] ?? "", gap: before === undefined ? 0 : before.gap + before.blank, after: before?.kind ?? null });
    }
    if (parts.length === 0)
        return faultOf(tex, "the formula cannot be drawn: it is empty");
    const whole = formulaOfParts(parts);
    // Where MathJax has parted it otherwise than it was told, no line does.
    const isParted = parts.length === breaks.length + 1;
    return { ...whole, mathml, parts: isParted ? parts : [{ ...whole, tex, gap: 0, after: null }] };
}
class CachingSetter {
    xHeight;
    #mathjax;
    #formulas = new Map();
    constructor(mathjax) {
        this.#mathjax = mathjax;
        this.xHeight = mathjax.xHeight;
    }
    async load(tex, display) {
        const key = keyOf(tex, display, Infinity);
        const made = this.#formulas.get(key) ?? refusal(tex) ?? readMarkup(tex, await this.#mathjax.load(tex, display));
        this.#formulas.set(key, made);
        return made;
    }
    set(tex, display, measure = Infinity) {
        const whole = this.#set(tex, display, Infinity);
        return !display || "message" in whole || whole.width <= measure ? whole : this.#set(tex, display, measure);
    }
    #set(tex, display, measure) {
        const key = keyOf(tex, display, measure);
        const made = this.#formulas.get(key) ?? refusal(tex) ?? readMarkup(tex, this.#mathjax.set(tex, display, measure));
        this.#formulas.set(key, made);
        return made;
    }
}
function keyOf(tex, display, measure) {
    return `${display ? measure : "inline"} ${tex}`;
}
/** What keeps a formula from being shown to TeX at all, or `null`. */
function refusal(tex) {
    const numbered = numbering.exec(tex);
    if (numbered !== null) {
        const message = `\`${numbered[0]}\` is not known here: a formula is numbered by \`{#eq-…}\` after it and referred to by \`@eq-…\``;
        return { message, start: numbered.index, end: numbered.index + numbered[0].length };
    }
    if (tex.length > longest)
        return faultOf(tex, `the formula is longer than ${longest} characters`);
    return tex.trim() === "" ? faultOf(tex, "the formula is empty") : null;
}
function readMarkup(tex, set) {
    return "pictures" in set ? formulaFrom(tex, set) : set;
}
/**
 * A setter of formulas with the macros of a course.
 *
 * @throws where its packages are not installed.
 */
export async function loadMathSetter(settings) {
    return new CachingSetter(await loadMathJax(settings));
}
