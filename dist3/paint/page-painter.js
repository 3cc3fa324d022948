import { ContentStream, pdfNumbers } from "./content-stream.js";
import { paintRaster } from "./upright.js";
import { roundedPath } from "./rounded-rect.js";
import { paintVector } from "./vector-painter.js";
import { glyphRunOperators } from "./glyph-run.js";
/** The property lists of artifacts (ISO 32000-1 table 330). */
const artifactProperties = {
    "pagination-header": "/Type /Pagination /Subtype /Header",
    "pagination-footer": "/Type /Pagination /Subtype /Footer",
    pagination: "/Type /Pagination",
    layout: "/Type /Layout",
    background: "/Type /Background",
};
/**
 * Writes one page's display list as the backend's current page, and notes what was painted for which node; without
 * tags where there are no contents to note it in.
 */
export function paintPage(display, page, backend, contents) {
    const painter = new PagePainter(page, backend, contents);
    for (const operation of display.operations)
        painter.paint(operation);
    backend.writeContent(painter.finish());
}
const opaque = { red: 0, green: 0, blue: 0, alpha: 1 };
class PagePainter {
    #page;
    #backend;
    #contents;
    #stream = new ContentStream();
    #open = null;
    constructor(page, backend, contents) {
        this.#page = page;
        this.#backend = backend;
        this.#contents = contents;
    }
    /** Paints inside the marked-content sequence of the operation's tag; neighbours with one tag share a sequence. */
    paint(operation) {
        this.#enter(operation.tag);
        this.#setOpacity(operation.kind === "image" ? opaque : operation.colour);
        switch (operation.kind) {
            case "fill":
                this.#fill(operation);
                break;
            case "ring":
                this.#ring(operation);
                break;
            case "outline":
                this.#outline(operation);
                break;
            case "rule":
                this.#rule(operation);
                break;
            case "circle":
                this.#circle(operation);
                break;
            case "glyphs":
                this.#glyphs(operation);
                break;
            case "image":
                this.#image(operation);
                break;
        }
    }
    /** Ends the page: its content stream. */
    finish() {
        this.#leave();
        return this.#stream.content;
    }
    #enter(tag) {
        if (this.#contents === null || (this.#open !== null && isSameTag(this.#open, tag)))
            return;
        this.#leave();
        this.#open = tag;
        if (tag.kind === "artifact") {
            this.#stream.write(`/Artifact <<${artifactProperties[tag.type]}>> BDC`);
            return;
        }
        const mcid = this.#contents.mark(tag.node, this.#page);
        this.#stream.write(`/${tag.node.type} <</MCID ${mcid}>> BDC`);
    }
    #leave() {
        if (this.#open !== null)
            this.#stream.write("EMC");
        this.#open = null;
    }
    #setOpacity({ alpha }) {
        if (alpha < 1 || this.#stream.isShaded)
            this.#stream.shadeWith(this.#backend.graphics.state(alpha));
    }
    #fill({ rect, colour, shape }) {
        this.#stream.fillWith(colour);
        const path = shape === null ? `${pdfNumbers(rect.x, rect.y, rect.width, rect.height)} re` : roundedPath(shape);
        this.#stream.write(`${path} f`);
    }
    #ring({ outer, inner, colour }) {
        this.#stream.fillWith(colour);
        this.#stream.write(`${roundedPath(outer)} ${roundedPath(inner)} f*`);
    }
    #outline({ shape, thickness, pattern, colour }) {
        this.#strokeWith(colour, thickness, pattern);
        this.#stream.write(`${roundedPath(shape)} S`);
    }
    #strokeWith(colour, thickness, pattern) {
        this.#stream.strokeWith(colour);
        const dashes = { solid: [], dashed: [thickness * 3, thickness * 3], dotted: [0, thickness * 2] };
        this.#stream.lineWith(thickness, dashes[pattern], pattern === "dotted" ? 1 : 0);
    }
    #rule({ x1, y1, x2, y2, thickness, pattern, colour }) {
        this.#strokeWith(colour, thickness, pattern);
        this.#stream.write(`${pdfNumbers(x1, y1)} m ${pdfNumbers(x2, y2)} l S`);
    }
    #circle({ x, y, radius, filled, colour }) {
        // A quarter of a circle as a Bézier curve: handles of 4/3 · (√2 − 1) radii.
        const handle = radius * 0.552285;
        const path = [
            `${pdfNumbers(x + radius, y)} m`,
            `${pdfNumbers(x + radius, y + handle, x + handle, y + radius, x, y + radius)} c`,
            `${pdfNumbers(x - handle, y + radius, x - radius, y + handle, x - radius, y)} c`,
            `${pdfNumbers(x - radius, y - handle, x - handle, y - radius, x, y - radius)} c`,
            `${pdfNumbers(x + handle, y - radius, x + radius, y - handle, x + radius, y)} c`,
        ];
        if (filled)
            this.#stream.fillWith(colour);
        else {
            this.#stream.strokeWith(colour);
            this.#stream.lineWith(radius / 4, [], 0);
        }
        this.#stream.write(`${path.join(" ")} ${filled ? "f" : "s"}`);
    }
    #image({ rect, crop, drawable }) {
        const whole = crop === null ? rect : wholeRect(rect, crop);
        if (crop !== null)
            this.#stream.write(`q ${pdfNumbers(rect.x, rect.y, rect.width, rect.height)} re W n`);
        if (drawable.kind === "vector")
            paintVector(drawable, whole, this.#stream, this.#backend);
        else
            paintRaster(drawable, whole, this.#stream, this.#backend);
        if (crop !== null)
            this.#stream.write("Q");
    }
    #glyphs(run) {
        const { font, resource } = this.#backend.font(run.face);
        this.#stream.fillWith(run.colour);
        this.#stream.write(`BT\n${glyphRunOperators(run, font, resource)}\nET`);
    }
}
/** The rectangle of a whole picture of which `rect` shows what is left. */
function wholeRect(rect, { top, right, bottom, left }) {
    const [width, height] = [rect.width / (1 - left - right), rect.height / (1 - top - bottom)];
    return { x: rect.x - left * width, y: rect.y - top * height, width, height };
}
function isSameTag(one, other) {
    if (one.kind === "artifact")
        return other.kind === "artifact" && one.type === other.type;
    return other.kind === "structure" && one.node === other.node;
}
