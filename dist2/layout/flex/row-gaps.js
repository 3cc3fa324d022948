import { used } from "../box-model.js";
/** Gaps of a `flex` box: between blocks of a row, and between rows; `normal` is none. */
export function rowGaps({ columnGap, rowGap }, whole) {
    return {
        column: columnGap === "normal" ? 0 : used(columnGap, whole),
        row: rowGap === "normal" ? 0 : used(rowGap, whole),
    };
}
