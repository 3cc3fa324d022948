/** What a mask costs, in shapes: it becomes objects of the PDF, not ink on the page. */
const costOfMask = 9;
function shapesOf(paint) {
    return paint !== null && "kind" in paint && paint.kind === "pattern" ? shapesIn(paint.operations) : 0;
}
/** How many shapes, texts and pictures operations draw, those of groups, masks and patterns too. */
export function shapesIn(operations) {
    return operations.reduce((sum, operation) => {
        switch (operation.kind) {
            case "group": return sum + shapesIn(operation.operations) + (operation.mask === null ? 0 : costOfMask + shapesIn(operation.mask.operations));
            case "path": return sum + 1 + shapesOf(operation.fill) + shapesOf(operation.stroke?.paint ?? null);
            case "text":
            case "pixels":
            case "glyphs": return sum + 1;
        }
    }, 0);
}
/** Pixels of an image, those several times whose samples are unpacked and packed anew. */
export function pixelsOf({ pixels: { width, height }, effort = 1 }) {
    return width * height * effort;
}
function picturesIn(operations, found) {
    for (const operation of operations) {
        if (operation.kind === "pixels")
            found.add(operation.raster);
        else if (operation.kind === "group")
            picturesIn([...operation.operations, ...(operation.mask?.operations ?? [])], found);
    }
    return found;
}
/** Pixels of all pictures in a drawing, each counted once. */
export function pixelsIn(operations) {
    return [...picturesIn(operations, new Set())].reduce((sum, picture) => sum + pixelsOf(picture), 0);
}
