import { Bounds, addPath } from "./svg/bounds.js";
import { identity, multiply, pointAt } from "./svg/matrix.js";
/** Widths of characters at most, in ems: their font is not known yet, and none may be cut. */
const widest = { narrow: 0.62, wide: 0.95, han: 1.05 };
/** Room left around what is drawn, in points. */
const around = 1;
/** Blank on one side that is not worth cutting, as a share of the canvas. */
const leastBlank = 0.01;
const isWhite = (paint) => paint === null || (!("kind" in paint) && paint.red === 1 && paint.green === 1 && paint.blue === 1);
function widthOf(character) {
    return character >= "\u2e80" ? widest.han : /[A-Z@%&mw—]/.test(character) ? widest.wide : widest.narrow;
}
function addCorners(bounds, { x, y, width, height }, matrix) {
    for (const [left, top] of [[x, y], [x + width, y], [x, y + height], [x + width, y + height]])
        bounds.add(...pointAt(matrix, left, top));
}
/** Takes in a stretch of text wherever its letters may come to stand. */
function addText(bounds, { chunks }, matrix) {
    let [x, y] = [0, 0];
    for (const { x: ownX, y: ownY, anchor, turn, runs } of chunks) {
        const size = Math.max(0, ...runs.map((run) => run.size));
        const steps = runs.reduce((sum, run) => sum + Math.abs(run.dx) + Math.abs(run.dy) + Math.abs(run.rise), 0);
        const width = runs.reduce((sum, { text, size: own, letterSpacing, wordSpacing, width: asked }) => sum + Math.max(asked?.width ?? 0, Array.from(text.text).reduce((all, each) => all + own * widthOf(each) + Math.max(0, letterSpacing) + Math.max(0, wordSpacing), 0)), 0);
        [x, y] = [ownX ?? x, ownY ?? y];
        const reach = size + steps;
        const left = x - width * { start: 0, middle: 0.5, end: 1 }[anchor];
        // Turned letters stand somewhere around where they begin.
        addCorners(bounds, turn === 0 ? { x: left - steps, y: y - reach, width: width + 2 * steps, height: reach * 1.4 } : { x: x - width - reach, y: y - width - reach, width: 2 * (width + reach), height: 2 * (width + reach) }, matrix);
        x = left + width;
    }
}
function add(bounds, operation, matrix) {
    switch (operation.kind) {
        case "path": {
            // White on paper is paper: as a rule the ground of a canvas.
            if (operation.stroke === null && isWhite(operation.fill))
                return;
            const scale = Math.sqrt(Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]));
            addPath(bounds, operation.path, matrix, operation.stroke === null ? 0 : (operation.stroke.width * scale) / 2);
            return;
        }
        case "group":
            for (const each of operation.operations)
                add(bounds, each, operation.matrix === null ? matrix : multiply(matrix, operation.matrix));
            return;
        case "pixels":
            addCorners(bounds, { x: 0, y: 0, width: 1, height: 1 }, multiply(matrix, operation.matrix));
            return;
        case "text":
            addText(bounds, operation, matrix);
            return;
        case "glyphs":
            addCorners(bounds, { x: operation.x, y: operation.y - operation.glyphs.size, width: operation.glyphs.width, height: operation.glyphs.size * 1.4 }, matrix);
    }
}
const known = new WeakMap();
/** A drawing without the blank around what is drawn, at the same scale; the same drawing where there is none. */
export function drawnPart(drawing) {
    const before = known.get(drawing);
    if (before !== undefined)
        return before;
    const bounds = new Bounds();
    for (const operation of drawing.operations)
        add(bounds, operation, identity);
    const part = bounds.rect === null ? drawing : cutTo(drawing, bounds.rect);
    known.set(drawing, part);
    return part;
}
function cutTo(drawing, drawn) {
    const { view, size } = drawing;
    if (view.width <= 0 || view.height <= 0 || size.width <= 0 || size.height <= 0)
        return drawing;
    const [unitX, unitY] = [size.width / view.width, size.height / view.height];
    const left = Math.max(view.x, drawn.x - around / unitX);
    const top = Math.max(view.y, drawn.y - around / unitY);
    const width = Math.min(view.x + view.width, drawn.x + drawn.width + around / unitX) - left;
    const height = Math.min(view.y + view.height, drawn.y + drawn.height + around / unitY) - top;
    const isWorthIt = width < view.width * (1 - leastBlank) || height < view.height * (1 - leastBlank);
    if (width <= 0 || height <= 0 || !isWorthIt)
        return drawing;
    return { ...drawing, view: { x: left, y: top, width, height }, size: { width: width * unitX, height: height * unitY } };
}
