var _a;
import { boundsIn, inverse, multiply } from "../images/index.js";
import { pdfNumber, pdfNumbers } from "./content-stream.js";
import { glyphRunOperators } from "./glyph-run.js";
import { uprightMatrix } from "./upright.js";
const pathOperators = { M: "m", L: "l", C: "c", Z: "h" };
function pathOperatorsOf(path) {
    return path.map(([letter, ...values]) => `${values.length > 0 ? `${precise(...values)} ` : ""}${pathOperators[letter]}`).join(" ");
}
/** Drawings may have units of any size: six digits whatever it is. */
function precise(...values) {
    return values.map((value) => String(Number(value.toPrecision(6)) + 0).replace(/^.*e.*$/, () => value.toFixed(8))).join(" ");
}
/** Writes a drawing into its rectangle; what it does to the graphics state ends with it. */
export function paintVector({ view, operations }, rect, stream, backend) {
    const scale = rect.width / view.width;
    const matrix = [scale, 0, 0, scale, rect.x - view.x * scale, rect.y - view.y * scale];
    // pdfkit flips the page, and patterns count from the page as it was before.
    const painter = new VectorPainter(backend, multiply([1, 0, 0, -1, 0, backend.pageHeight], matrix), view);
    for (const operation of operations)
        painter.paint(operation);
    stream.write(`q ${pdfNumbers(rect.x, rect.y, rect.width, rect.height)} re W n`);
    stream.write(`${precise(...matrix)} cm`);
    stream.write(painter.content);
    stream.write("Q");
}
/** How opaque all of a paint is, or `null` where that changes from place to place. */
function evenAlpha(paint) {
    if (!("kind" in paint))
        return paint.alpha;
    if (paint.kind === "pattern")
        return paint.opacity;
    const [first] = paint.stops;
    return first !== undefined && paint.stops.every(({ ink }) => ink.alpha === first.ink.alpha) ? first.ink.alpha : null;
}
/** The opacities of a gradient as greys, which a mask takes for opacities. */
function opacities(gradient) {
    return { ...gradient, stops: gradient.stops.map(({ offset, ink: { alpha } }) => ({ offset, ink: { red: alpha, green: alpha, blue: alpha, alpha: 1 } })) };
}
/** Text of sizes beyond these is set at another and scaled: positions of glyphs have three decimals. */
const sizes = { least: 4, most: 400, usual: 20 };
/** Writes operations as the content of a page, a form or the tile of a pattern. */
class VectorPainter {
    #lines = [];
    #backend;
    /** From the space of the operations into that in which the content stream begins. */
    #matrix;
    /** What of the space of the operations can be seen. */
    #area;
    constructor(backend, matrix, area) {
        this.#backend = backend;
        this.#matrix = matrix;
        this.#area = area;
    }
    get content() {
        return this.#lines.join("\n");
    }
    paint(operation) {
        switch (operation.kind) {
            case "group":
                this.#group(operation);
                break;
            case "path":
                this.#path(operation);
                break;
            case "pixels":
                this.#pixels(operation);
                break;
            case "glyphs":
                this.#glyphs(operation);
                break;
            case "text":
                throw new Error("the text of a drawing is set before it is painted");
        }
    }
    #write(operators) {
        this.#lines.push(operators);
    }
    #group({ matrix, clips, opacity, blend, mask, operations }) {
        const back = matrix === null ? null : inverse(matrix);
        // What a map makes a line of covers nothing.
        if (matrix !== null && back === null)
            return;
        const area = back === null ? this.#area : boundsIn(this.#area, back);
        const whole = matrix === null ? this.#matrix : multiply(this.#matrix, matrix);
        this.#write("q");
        if (matrix !== null)
            this.#write(`${precise(...matrix)} cm`);
        for (const { path, rule } of clips)
            this.#write(`${pathOperatorsOf(path)} ${rule === "evenodd" ? "W*" : "W"} n`);
        if (opacity === 1 && blend === "Normal" && mask === null) {
            const inner = new _a(this.#backend, whole, area);
            for (const operation of operations)
                inner.paint(operation);
            this.#write(inner.content);
        }
        else {
            if (mask !== null)
                this.#write(`/${this.#backend.graphics.softMask(mask.by, area, () => this.#form(mask.operations, area))} gs`);
            if (opacity !== 1 || blend !== "Normal")
                this.#write(`/${this.#backend.graphics.state(opacity, blend)} gs`);
            this.#write(`/${this.#backend.graphics.transparencyGroup(area, () => this.#form(operations, area))} Do`);
        }
        this.#write("Q");
    }
    /** Operations in a content stream of their own, which begins in their space. */
    #form(operations, area) {
        const inner = new _a(this.#backend, [1, 0, 0, 1, 0, 0], area);
        for (const operation of operations)
            inner.paint(operation);
        return inner.content;
    }
    #shade(alpha) {
        this.#write(`/${this.#backend.graphics.state(alpha)} gs`);
    }
    #path({ path, rule, fill, stroke }) {
        const operators = pathOperatorsOf(path);
        const star = rule === "evenodd" ? "*" : "";
        if (fill !== null)
            this.#with(fill, "fill", () => { this.#write(`${operators} f${star}`); });
        if (stroke !== null)
            this.#stroke(stroke, () => { this.#write(`${operators} S`); });
    }
    #stroke({ paint, width, dashes, dashOffset, cap, join, miterLimit }, draw) {
        this.#with(paint, "stroke", () => {
            this.#write(`${precise(width)} w ${cap} J ${join} j ${pdfNumber(miterLimit)} M [${precise(...dashes)}] ${precise(dashOffset)} d`);
            draw();
        });
    }
    /** Makes a paint that of what `draw` draws; nothing is drawn with one that covers nothing. */
    #with(paint, use, draw) {
        const alpha = evenAlpha(paint);
        if (alpha === 0)
            return;
        if (!("kind" in paint)) {
            this.#shade(paint.alpha);
            this.#write(`${inkNumbers(paint)} ${use === "fill" ? "rg" : "RG"}`);
            draw();
            return;
        }
        const resource = paint.kind === "pattern" ? this.#tiling(paint) : this.#backend.graphics.shadingPattern(paint, multiply(this.#matrix, paint.matrix));
        if (resource === null)
            return;
        this.#write("q");
        if (alpha !== null)
            this.#shade(alpha);
        else if (paint.kind === "gradient")
            this.#write(`/${this.#fading(paint)} gs`);
        this.#write(use === "fill" ? `/Pattern cs /${resource} scn` : `/Pattern CS /${resource} SCN`);
        draw();
        this.#write("Q");
    }
    #fading(gradient) {
        return this.#backend.graphics.softMask("luminance", this.#area, () => `${precise(...gradient.matrix)} cm /${this.#backend.graphics.shading(opacities(gradient))} sh`);
    }
    #tiling(pattern) {
        const { tile, matrix, operations } = pattern;
        const whole = multiply(this.#matrix, matrix);
        return inverse(whole) === null ? null : this.#backend.graphics.tilingPattern(tile, whole, () => this.#form(operations, tile));
    }
    #pixels({ raster, matrix }) {
        this.#shade(1);
        // An image fills the unit square with its foot at 0, and here y grows downwards.
        const upright = multiply(multiply(matrix, [1, 0, 0, -1, 0, 1]), uprightMatrix(raster.turn));
        this.#write(`q ${precise(...upright)} cm /${this.#backend.image(raster)} Do Q`);
    }
    #glyphs(operation) {
        const { fill, stroke, glyphs } = operation;
        const isUsual = glyphs.size >= sizes.least && glyphs.size <= sizes.most;
        const factor = isUsual ? 1 : sizes.usual / glyphs.size;
        if (operation.isHidden === true) {
            this.#show(operation, factor, 3);
            return;
        }
        const outline = stroke === null || isUsual ? stroke : { ...stroke, width: stroke.width * factor };
        // Letters are shown once where one way of showing them does both: they are read as often as they are shown.
        const shownOnce = fill !== null && outline !== null && !("kind" in fill) && !("kind" in outline.paint) && fill.alpha === outline.paint.alpha;
        if (fill !== null && outline !== null && shownOnce)
            this.#with(fill, "fill", () => { this.#stroke(outline, () => { this.#show(operation, factor, 2); }); });
        else {
            if (fill !== null)
                this.#with(fill, "fill", () => { this.#show(operation, factor, 0); });
            if (outline !== null)
                this.#stroke(outline, () => { this.#show({ ...operation, ...(fill === null ? {} : { isUnread: true }) }, factor, 1); });
        }
    }
    /** Letters in one of the ways of showing them (ISO 32000-1 §9.3.6): filled, stroked, both, unseen. */
    #show({ x, y, glyphs, isUnread }, factor, mode) {
        const run = factor === 1 ? { ...glyphs, x, y } : {
            ...glyphs, x: 0, y: 0, size: sizes.usual, positions: glyphs.positions.map((position) => position * factor), rises: glyphs.rises?.map((rise) => rise * factor) ?? null,
        };
        const { font, resource } = this.#backend.font(glyphs.face);
        const operators = glyphRunOperators(run, font, resource);
        const shown = ["BT", ...(mode === 0 ? [operators] : [`${mode} Tr`, operators, "0 Tr"]), "ET"].join("\n");
        const read = isUnread === true ? `/Span <</ActualText <feff>>> BDC\n${shown}\nEMC` : shown;
        this.#write(factor === 1 ? read : `q ${precise(1 / factor, 0, 0, 1 / factor, x, y)} cm\n${read}\nQ`);
    }
}
_a = VectorPainter;
function inkNumbers({ red, green, blue }) {
    return pdfNumbers(red, green, blue);
}
