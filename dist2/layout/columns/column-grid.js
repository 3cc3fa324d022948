import { used } from "../box-model.js";
/** Whether a style sets its content in columns. */
export function hasColumns({ columnCount, columnWidth }) {
    return columnCount !== "auto" || columnWidth !== "auto";
}
/** Room between columns; `normal` is 1em. */
export function columnGapOf({ columnGap, fontSize }, whole) {
    return columnGap === "normal" ? fontSize : used(columnGap, whole);
}
/** Most columns beside each other; as `column-count` takes. Fewer are wider, which `column-width` allows. */
const mostColumns = 20;
/** The columns that a style asks for in an area (CSS Multi-column 1 §3.4). */
export function columnGrid(style, { x, width }) {
    const gap = columnGapOf(style, width);
    const wanted = style.columnCount === "auto" ? mostColumns : style.columnCount;
    const least = style.columnWidth === "auto" ? null : Math.max(1, style.columnWidth);
    const fitting = least === null ? mostColumns : Math.max(1, Math.floor((width + gap) / (least + gap)));
    const count = Math.min(wanted, fitting);
    return { x, count, gap, width: Math.max(0, (width + gap) / count - gap) };
}
