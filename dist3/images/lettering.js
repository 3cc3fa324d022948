function add(operations, scale, sizes) {
    for (const operation of operations)
        if (operation.kind === "group") {
            const [a, b, c, d] = operation.matrix ?? [1, 0, 0, 1];
            add(operation.operations, scale * Math.sqrt(Math.abs(a * d - b * c)), sizes);
        }
        else if (operation.kind === "text")
            for (const { text, size } of operation.chunks.flatMap(({ runs }) => runs))
                sizes.set(size * scale, (sizes.get(size * scale) ?? 0) + text.text.trim().length);
}
const known = new WeakMap();
function median(sizes) {
    const half = [...sizes.values()].reduce((sum, count) => sum + count, 0) / 2;
    let passed = 0;
    for (const [size, count] of [...sizes].sort(([a], [b]) => a - b))
        if (size > 0 && (passed += count) >= half)
            return size;
    return null;
}
/** The size of the letters of a drawing at its own size: half of them are smaller, half larger; `null` where it has none. */
export function letteringOf(drawing) {
    const before = known.get(drawing);
    if (before !== undefined)
        return before.size;
    const sizes = new Map();
    add(drawing.operations, drawing.view.width > 0 ? drawing.size.width / drawing.view.width : 1, sizes);
    const size = median(sizes);
    known.set(drawing, { size });
    return size;
}
