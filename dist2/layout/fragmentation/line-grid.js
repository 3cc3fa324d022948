/** Rounding must not push a line to the next line of the grid. */
const sameLine = 0.01;
/** What an item at `y` has to be moved down to stand on the grid. */
export function shiftAt(item, y) {
    const snap = item.kind === "content" ? item.content.snap : undefined;
    if (snap === undefined)
        return 0;
    const { step, offset } = snap;
    const over = (y + offset) % step;
    const beyond = over < 0 ? over + step : over;
    return beyond < sameLine || step - beyond < sameLine ? 0 : step - beyond;
}
/** Empty room before an item. */
export function shiftItem(height, { page }) {
    return { kind: "gap", before: { cost: Infinity, forced: null }, height, page };
}
