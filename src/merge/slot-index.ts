import { numberSlots } from "../model/index.js";
import type { Lesson } from "../model/index.js";

/** The fragment address of a slot without `#`: the name by which rich text refers to it. */
export function slotAnchor(kind: "figure" | "table", id: string): string {
  return `${kind === "figure" ? "fig" : "tbl"}-${id}`;
}

/** The numbers of a lesson's slots by their anchors. */
export function numbersByAnchor(lesson: Lesson): ReadonlyMap<string, number> {
  const { figures, tables } = numberSlots(lesson);
  return new Map([
    ...Array.from(figures, ([id, number]) => [slotAnchor("figure", id), number] as const),
    ...Array.from(tables, ([id, number]) => [slotAnchor("table", id), number] as const),
  ]);
}
