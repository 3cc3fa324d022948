/** Shares are even to this. */
const precision = 1e-6;
/** The width between the least and the most that is nearest; the least wins over the most. */
function clamped(width, { min, max }) {
    return Math.max(min, Math.min(max, width));
}
function sum(values) {
    return values.reduce((total, value) => total + value, 0);
}
/** The weight of each block when room is given or taken. Wide blocks give more than narrow ones. */
function weightOf({ grow, shrink, base, edges }, isGrowing) {
    return isGrowing ? grow : shrink * Math.max(0, base - edges);
}
/** Room to share among blocks that may still change; factors that sum to less than 1 share only so much of it. */
function sharedRoom(room, open, isGrowing) {
    const factors = sum(open.map(({ grow, shrink }) => (isGrowing ? grow : shrink)));
    return factors < 1 ? room * factors : room;
}
/**
 * Widths of the blocks of one row that has `room` for them and their margins (CSS Flexbox 1 §9.7): what is left or lacking
 * is shared by the factors; a block that meets its least or its most keeps it, and the others share again.
 */
function shared(needs, room) {
    const outside = sum(needs.map((need) => need.outside));
    const isGrowing = sum(needs.map((need) => clamped(need.base, need))) + outside < room;
    const fixed = new Map();
    for (const need of needs) {
        const start = clamped(need.base, need);
        const cannot = weightOf(need, isGrowing) === 0 || (isGrowing ? need.base > start : need.base < start);
        if (cannot)
            fixed.set(need, start);
    }
    const before = room - outside - sum(needs.map((need) => fixed.get(need) ?? need.base));
    const atMost = Math.abs(sharedRoom(before, needs.filter((need) => !fixed.has(need)), isGrowing));
    for (;;) {
        const open = needs.filter((need) => !fixed.has(need));
        if (open.length === 0)
            break;
        const left = room - outside - sum(needs.map((need) => fixed.get(need) ?? need.base));
        const toShare = Math.max(-atMost, Math.min(atMost, left));
        const weights = sum(open.map((need) => weightOf(need, isGrowing)));
        const wanted = open.map((need) => need.base + (toShare * weightOf(need, isGrowing)) / weights);
        const excess = sum(open.map((need, index) => clamped(wanted[index] ?? 0, need) - (wanted[index] ?? 0)));
        for (const [index, need] of open.entries()) {
            const width = clamped(wanted[index] ?? 0, need);
            const change = width - (wanted[index] ?? 0);
            // All are settled where the changes even out; else those that were pushed the way that prevails.
            if (Math.abs(excess) < precision || (excess > 0 ? change > 0 : change < 0))
                fixed.set(need, width);
        }
    }
    return needs.map((need) => fixed.get(need) ?? need.base);
}
/** Widths of the blocks of one row. Where even the least of all does not fit, all are cut in proportion: no row leaves its box. */
export function flexibleWidths(needs, room) {
    const widths = shared(needs, room);
    const left = Math.max(0, room - sum(needs.map(({ outside }) => outside)));
    const total = sum(widths);
    return total <= left + precision ? widths : widths.map((width) => (width / total) * left);
}
/** Rows of blocks: each takes as many as fit before they grow or shrink, and one at least. */
export function rowsOf(needs, room, gap) {
    const rows = [];
    let used = 0;
    for (const need of needs) {
        const width = clamped(need.base, need) + need.outside;
        const row = rows.at(-1);
        if (row !== undefined && used + gap + width <= room + precision) {
            row.push(need);
            used += gap + width;
        }
        else {
            rows.push([need]);
            used = width;
        }
    }
    return rows;
}
