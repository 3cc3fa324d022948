function operationsIn(paint) {
    return paint !== null && "kind" in paint && paint.kind === "pattern" ? paint.operations : [];
}
/** The texts in operations, those of masks and patterns too. */
export function textsIn(operations) {
    return operations.flatMap((operation) => {
        switch (operation.kind) {
            case "text": return [operation];
            case "group": return textsIn([...operation.operations, ...(operation.mask?.operations ?? [])]);
            case "path": return textsIn([...operationsIn(operation.fill), ...operationsIn(operation.stroke?.paint ?? null)]);
            case "pixels":
            case "glyphs": return [];
        }
    });
}
/** What the drawings among the images of a course say. */
export function textOfDrawings(images) {
    // Only drawings have text: a picture is read when a page shows it.
    const drawings = [...images.keys()].filter((name) => /\.svg$/i.test(name)).map((name) => images.get(name)?.value);
    return drawings.flatMap((value) => value?.kind !== "vector" ? [] : textsIn(value.operations).flatMap(({ chunks }) => chunks.flatMap(({ runs }) => runs.map((run) => run.text.text))));
}
