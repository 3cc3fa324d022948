const layoutArtifact = { kind: "artifact", type: "layout" };
/** The sides of a border box that are drawn, as rules along the middle of each side. */
export function borderOperations(rect, border, tag) {
    const { top, right, bottom, left } = border;
    const edge = { left: rect.x, top: rect.y, right: rect.x + rect.width, bottom: rect.y + rect.height };
    const drawn = tag ?? layoutArtifact;
    return [
        ...side(top, drawn, (inset) => [edge.left, edge.top + inset, edge.right, edge.top + inset]),
        ...side(right, drawn, (inset) => [edge.right - inset, edge.top, edge.right - inset, edge.bottom]),
        ...side(bottom, drawn, (inset) => [edge.left, edge.bottom - inset, edge.right, edge.bottom - inset]),
        ...side(left, drawn, (inset) => [edge.left + inset, edge.top, edge.left + inset, edge.bottom]),
    ];
}
/** Thickness of the lines of squared paper. */
const hair = 0.25;
/** Squares in one direction: no page has room for more that anyone could tell apart. */
const mostSquares = 500;
/** Lines of squared paper: whole squares from the upper left corner on, and a line where the last of them ends. */
export function squaredPaper({ x, y, width, height }, { squareSize: size, color: colour }, tag) {
    if (size <= 0 || colour.alpha === 0)
        return [];
    const count = (length) => Math.min(mostSquares, Math.floor((length - hair) / size + 1e-6));
    const [columns, rows] = [count(width), count(height)];
    if (columns < 1 || rows < 1)
        return [];
    const [right, bottom] = [x + columns * size, y + rows * size];
    const rule = (x1, y1, x2, y2) => ({ kind: "rule", tag, x1, y1, x2, y2, thickness: hair, pattern: "solid", colour });
    return [
        ...Array.from({ length: columns + 1 }, (_, index) => rule(x + index * size, y, x + index * size, bottom)),
        ...Array.from({ length: rows + 1 }, (_, index) => rule(x, y + index * size, right, y + index * size)),
    ];
}
function side(border, tag, along) {
    const { width, style, colour } = border;
    if (width === 0 || style === "none" || colour.alpha === 0)
        return [];
    const rule = (inset, thickness, pattern) => {
        const [x1, y1, x2, y2] = along(inset);
        return { kind: "rule", tag, x1, y1, x2, y2, thickness, pattern, colour };
    };
    // CSS Backgrounds 3 §4.2: a double border is two lines and the gap between, together as wide as the border.
    if (style === "double")
        return [rule(width / 6, width / 3, "solid"), rule((width * 5) / 6, width / 3, "solid")];
    return [rule(width / 2, width, style)];
}
