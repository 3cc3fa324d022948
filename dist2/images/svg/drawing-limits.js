/** What a drawing may come to, with everything that `use`, markers, patterns and masks repeat counted at each use. */
export const drawingLimits = {
    /** Shapes, groups and stretches of text. */
    operations: 50_000,
    steps: 500_000,
    characters: 50_000,
    /** Things inside each other that refer to each other: `use`, markers, patterns, masks. */
    copies: 16,
    /** Colours of one gradient. */
    stops: 100,
    /** Colours of all gradients at all their uses. */
    allStops: 50_000,
    /** Pixels of all pictures in a drawing. */
    pixels: 40_000_000,
};
/** Numbers beyond this have no meaning in a drawing, and PDF has none for what is beyond all numbers. */
const largest = 1e9;
/** Steps of the paths in an operation itself. */
export function stepsOf(operation) {
    if (operation.kind === "path")
        return operation.path.length;
    return operation.kind === "group" ? operation.clips.reduce((sum, { path }) => sum + path.length, 0) : 0;
}
/** Characters of the text in an operation. */
export function charactersOf(operation) {
    if (operation.kind !== "text")
        return 0;
    return operation.chunks.reduce((sum, { runs }) => sum + 1 + runs.reduce((inner, { text }) => inner + text.text.length, 0), 0);
}
function isSane(path, matrix) {
    const isFine = (number) => typeof number !== "number" || Math.abs(number) <= largest;
    return (matrix ?? []).every(isFine) && (path ?? []).every((step) => step.every(isFine));
}
function isSanePaint(paint) {
    return paint === null || !("kind" in paint) || isSane(null, paint.matrix);
}
/** Whether every coordinate of an operation itself is a number that a page can hold. */
export function hasSaneNumbers(operation) {
    switch (operation.kind) {
        case "path":
            return isSane(operation.path, null) && isSanePaint(operation.fill) && isSanePaint(operation.stroke?.paint ?? null);
        case "group":
            return isSane(null, operation.matrix) && operation.clips.every(({ path }) => isSane(path, null));
        case "text":
            return operation.chunks.every(({ x, y }) => isSane([["M", x ?? 0, y ?? 0]], null));
        case "pixels":
            return isSane(null, operation.matrix);
        case "glyphs":
            return true;
    }
}
