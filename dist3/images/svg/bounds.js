import { identity, multiply, pointAt } from "./matrix.js";
/** Grows around points. */
export class Bounds {
    #left = Infinity;
    #top = Infinity;
    #right = -Infinity;
    #bottom = -Infinity;
    /** Takes a point in. */
    add(x, y) {
        this.#left = Math.min(this.#left, x);
        this.#top = Math.min(this.#top, y);
        this.#right = Math.max(this.#right, x);
        this.#bottom = Math.max(this.#bottom, y);
    }
    /** The rectangle around all points, or `null` where there was none. */
    get rect() {
        if (this.#left > this.#right)
            return null;
        return { x: this.#left, y: this.#top, width: this.#right - this.#left, height: this.#bottom - this.#top };
    }
}
/** Where a curve turns back in one direction, as parameters from 0 to 1. */
function turnsOf(p0, p1, p2, p3) {
    const a = 3 * (p3 - 3 * p2 + 3 * p1 - p0);
    const b = 6 * (p2 - 2 * p1 + p0);
    const c = 3 * (p1 - p0);
    if (Math.abs(a) < 1e-12)
        return b === 0 ? [] : [-c / b];
    const root = Math.sqrt(b * b - 4 * a * c);
    return [(-b + root) / (2 * a), (-b - root) / (2 * a)];
}
function curveAt(t, [p0, p1, p2, p3]) {
    const u = 1 - t;
    return u * u * u * p0 + 3 * u * u * t * p1 + 3 * u * t * t * p2 + t * t * t * p3;
}
/** Takes in what a path covers, without its stroke. */
export function addPath(bounds, path, matrix = identity, reach = 0) {
    let [x0, y0] = [0, 0];
    const add = (x, y) => {
        bounds.add(x - reach, y - reach);
        bounds.add(x + reach, y + reach);
    };
    for (const step of path) {
        if (step[0] === "Z")
            continue;
        if (step[0] === "C") {
            const [x1, y1] = pointAt(matrix, step[1], step[2]);
            const [x2, y2] = pointAt(matrix, step[3], step[4]);
            const [x3, y3] = pointAt(matrix, step[5], step[6]);
            for (const t of [...turnsOf(x0, x1, x2, x3), ...turnsOf(y0, y1, y2, y3)])
                if (t > 0 && t < 1)
                    add(curveAt(t, [x0, x1, x2, x3]), curveAt(t, [y0, y1, y2, y3]));
            add(x3, y3);
            [x0, y0] = [x3, y3];
        }
        else {
            [x0, y0] = pointAt(matrix, step[1], step[2]);
            add(x0, y0);
        }
    }
}
/** Takes in what operations cover: `strokes` says whether the widths of strokes count. Texts are guessed at. */
export function addOperations(bounds, operations, matrix, strokes) {
    for (const operation of operations)
        addOperation(bounds, operation, matrix, strokes);
}
function addOperation(bounds, operation, matrix, strokes) {
    switch (operation.kind) {
        case "path": {
            const scale = Math.sqrt(Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]));
            addPath(bounds, operation.path, matrix, strokes && operation.stroke !== null ? (operation.stroke.width * scale) / 2 : 0);
            break;
        }
        case "group":
            addOperations(bounds, operation.operations, operation.matrix === null ? matrix : multiply(matrix, operation.matrix), strokes);
            break;
        case "pixels":
            addCorners(bounds, { x: 0, y: 0, width: 1, height: 1 }, multiply(matrix, operation.matrix));
            break;
        case "text": {
            let [x, y] = [0, 0];
            for (const chunk of operation.chunks) {
                const size = Math.max(0, ...chunk.runs.map((run) => run.size));
                const width = chunk.runs.reduce((sum, run) => sum + guessedWidth(run.text.text, run.size), 0);
                [x, y] = [chunk.x ?? x, chunk.y ?? y];
                const left = x - width * { start: 0, middle: 0.5, end: 1 }[chunk.anchor];
                addCorners(bounds, { x: left, y: y - size * 0.8, width, height: size }, matrix);
                x = left + width;
            }
            break;
        }
        case "glyphs":
            addCorners(bounds, { x: operation.x, y: operation.y - operation.glyphs.size * 0.8, width: operation.glyphs.width, height: operation.glyphs.size }, matrix);
    }
}
function addCorners(bounds, { x, y, width, height }, matrix) {
    for (const [left, top] of [[x, y], [x + width, y], [x, y + height], [x + width, y + height]])
        bounds.add(...pointAt(matrix, left, top));
}
/** A character of Han is an em wide, a letter about half of one. */
function guessedWidth(text, size) {
    return Array.from(text.trim()).reduce((sum, character) => sum + (character >= "\u2e80" ? 1 : 0.52), 0) * size;
}
/** The rectangle around operations in the space of `matrix`, without the widths of strokes; `null` around nothing. */
export function boundsOf(operations, matrix = identity) {
    const bounds = new Bounds();
    addOperations(bounds, operations, matrix, false);
    return bounds.rect;
}
/** The smallest rectangle along the axes around a rectangle that has been mapped. */
export function mappedRect(rect, matrix) {
    const bounds = new Bounds();
    addCorners(bounds, rect, matrix);
    return bounds.rect ?? rect;
}
