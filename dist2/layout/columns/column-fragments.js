import { heightOfColumns } from "./take-columns.js";
/** The rule between a column and the one before it. */
function ruleFragment({ box, grid, rule }, index, corner, height) {
    const width = rule.borderLeftWidth;
    const x = corner.x + grid.x + index * (grid.width + grid.gap) - (grid.gap + width) / 2;
    return {
        kind: "box", element: box.element, anonymous: true, style: rule,
        rect: { x, y: corner.y, width, height },
        openTop: false, openBottom: false, repeated: false, children: [],
    };
}
function fragmentsOf(filled, set, corner, assemble) {
    const { grid, rule } = set;
    const height = heightOfColumns(filled);
    return filled.columns.flatMap((column, index) => [
        ...(index > 0 && rule.borderLeftWidth > 0 && column.height > 0 ? [ruleFragment(set, index, corner, height)] : []),
        ...assemble(column, { x: corner.x + index * (grid.width + grid.gap), y: corner.y }),
    ]);
}
/** What columns draw: each as its strip says, and the rules between them. */
export function columnFragments({ set, filled }, { x, y }, assemble) {
    let top = y;
    return (filled ?? []).flatMap((each) => {
        const fragments = fragmentsOf(each, set, { x, y: top }, assemble);
        top += heightOfColumns(each) + set.grid.gap;
        return fragments;
    });
}
