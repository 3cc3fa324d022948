import type { BlockBox, BlockLevelBox } from "../../boxes/index.js";
import { cutAt } from "../../style/index.js";
import { hasColumns } from "./column-grid.js";

/** A stretch of what a box with columns holds: blocks that go into the columns, or one that stands across them. */
export type Stretch =
  | { readonly kind: "columns"; readonly boxes: readonly BlockLevelBox[] }
  | { readonly kind: "spanner"; readonly box: BlockLevelBox };

/** Part of a box that a spanner cuts: without the edge at the cut, and what comes only once only in the first. */
function partOf(box: BlockBox, boxes: readonly BlockLevelBox[], ends: { readonly isFirst: boolean; readonly isLast: boolean }): BlockBox {
  const { isFirst, isLast } = ends;
  const opened = isFirst ? box.style : cutAt(box.style, "top");
  const style = isLast ? opened : cutAt(opened, "bottom");
  const once = isFirst ? {} : { marker: null, strings: [] };
  return { ...box, style, content: { kind: "blocks", boxes }, ...once };
}

/** A block that a spanner inside it cuts: its parts and the spanners between. */
function cut(box: BlockBox, inside: readonly Stretch[]): readonly Stretch[] {
  return inside.map((stretch, index) => {
    if (stretch.kind === "spanner") return stretch;
    const ends = { isFirst: !inside.slice(0, index).some(isColumns), isLast: !inside.slice(index + 1).some(isColumns) };
    return { kind: "columns", boxes: [partOf(box, stretch.boxes, ends)] };
  });
}

function isColumns({ kind }: Stretch): boolean {
  return kind === "columns";
}

function stretchesOfBox(box: BlockLevelBox): readonly Stretch[] {
  if (box.style.columnSpan === "all") return [{ kind: "spanner", box }];
  if (box.kind === "table" || box.content.kind !== "blocks" || hasColumns(box.style)) return [{ kind: "columns", boxes: [box] }];
  const inside = stretchesOf(box.content.boxes);
  return inside.some(({ kind }) => kind === "spanner") ? cut(box, inside) : [{ kind: "columns", boxes: [box] }];
}

/** What a box with columns holds, in stretches: a spanner ends the columns above it, and others begin below. */
export function stretchesOf(boxes: readonly BlockLevelBox[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const stretch of boxes.flatMap(stretchesOfBox)) {
    const before = stretches.at(-1);
    if (stretch.kind === "columns" && before?.kind === "columns")
      stretches[stretches.length - 1] = { kind: "columns", boxes: [...before.boxes, ...stretch.boxes] };
    else stretches.push(stretch);
  }
  return stretches;
}
