import { cutAt } from "../../style/index.js";
import { hasColumns } from "./column-grid.js";
/** Part of a box that a spanner cuts: without the edge at the cut, and what comes only once only in the first. */
function partOf(box, boxes, ends) {
    const { isFirst, isLast } = ends;
    const opened = isFirst ? box.style : cutAt(box.style, "top");
    const style = isLast ? opened : cutAt(opened, "bottom");
    const once = isFirst ? {} : { marker: null, strings: [] };
    return { ...box, style, content: { kind: "blocks", boxes }, ...once };
}
/** A block that a spanner inside it cuts: its parts and the spanners between. */
function cut(box, inside) {
    return inside.map((stretch, index) => {
        if (stretch.kind === "spanner")
            return stretch;
        const ends = { isFirst: !inside.slice(0, index).some(isColumns), isLast: !inside.slice(index + 1).some(isColumns) };
        return { kind: "columns", boxes: [partOf(box, stretch.boxes, ends)] };
    });
}
function isColumns({ kind }) {
    return kind === "columns";
}
function stretchesOfBox(box) {
    if (box.style.columnSpan === "all")
        return [{ kind: "spanner", box }];
    if (box.kind === "table" || box.content.kind !== "blocks" || hasColumns(box.style))
        return [{ kind: "columns", boxes: [box] }];
    const inside = stretchesOf(box.content.boxes);
    return inside.some(({ kind }) => kind === "spanner") ? cut(box, inside) : [{ kind: "columns", boxes: [box] }];
}
/** What a box with columns holds, in stretches: a spanner ends the columns above it, and others begin below. */
export function stretchesOf(boxes) {
    const stretches = [];
    for (const stretch of boxes.flatMap(stretchesOfBox)) {
        const before = stretches.at(-1);
        if (stretch.kind === "columns" && before?.kind === "columns")
            stretches[stretches.length - 1] = { kind: "columns", boxes: [...before.boxes, ...stretch.boxes] };
        else
            stretches.push(stretch);
    }
    return stretches;
}
