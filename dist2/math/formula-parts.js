function movedRight(image, shift) {
    return { kind: "group", matrix: [1, 0, 0, 1, shift - image.view.x, 0], clips: [], opacity: 1, blend: "Normal", mask: null, operations: image.operations };
}
/** Parts side by side in one line, each behind its gap, as one drawing. */
export function formulaOfParts(parts) {
    const [only] = parts;
    if (only !== undefined && parts.length === 1)
        return only;
    const starts = [];
    let width = 0;
    for (const part of parts) {
        starts.push(width + part.gap);
        width += part.gap + part.width;
    }
    const ascent = Math.max(...parts.map((part) => part.ascent));
    const depth = Math.max(...parts.map((part) => part.depth));
    return {
        width, ascent, depth,
        drawing: (ink) => ({
            kind: "vector", size: { width: width * 1000, height: (ascent + depth) * 1000 },
            view: { x: 0, y: -ascent * 1000, width: width * 1000, height: (ascent + depth) * 1000 },
            operations: parts.map((part, index) => movedRight(part.drawing(ink), (starts[index] ?? 0) * 1000)),
        }),
    };
}
