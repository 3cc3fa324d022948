import type { Pt } from "../../geometry/index.js";
import { noteHeightOf } from "./notes.js";
import type { OpenBox, Strip } from "./strip.js";

/** A table or box whose header or caption is set again on the pages it goes on to, and those around it. */
interface OpenTable {
  readonly open: OpenBox;
  readonly around: OpenTable | null;
}

/** What is known of every boundary of a strip. */
export interface StripMarks {
  /** Height above each boundary. */
  readonly tops: readonly Pt[];
  /** The tables that are open there. */
  readonly tables: readonly (OpenTable | null)[];
  /** Height of the footnotes of each item. */
  readonly notes: readonly Pt[];
  /** The largest margin, which vanishes where a page begins with it. */
  readonly mostGap: Pt;
  /** Whether all that it holds is lines and things that are set whole, without anything that is set again. */
  readonly isPlain: boolean;
  /** The highest of its items. */
  readonly highest: Pt;
  /** Indices of the items before which a break is forced. */
  readonly forced: readonly number[];
}

const marksOfStrips = new WeakMap<Strip, StripMarks>();

/** What is known of the boundaries of a strip; worked out once. */
export function marksOf(strip: Strip): StripMarks {
  const known = marksOfStrips.get(strip);
  if (known !== undefined) return known;
  const [tops, tables]: [Pt[], (OpenTable | null)[]] = [[0], [null]];
  let [y, around]: [Pt, OpenTable | null] = [0, null];
  for (const [index, item] of strip.items.entries()) {
    y += item.height;
    if (item.kind === "open" && (item.box.header !== null || item.box.caption !== null)) around = { open: { box: item.box, index }, around };
    if (item.kind === "close" && item.box === around?.open.box) around = around.around;
    tops.push(y);
    tables.push(around);
  }
  const notes = strip.items.map((item) => (item.kind === "content" && item.content.kind !== "columns" ? noteHeightOf(item.content) : 0));
  const mostGap = strip.items.reduce((most, item) => (item.kind === "gap" ? Math.max(most, item.height) : most), 0);
  const isPlain = tables.every((open) => open === null) && strip.items.every((item) => item.kind !== "content" || item.content.kind === "lines" || item.content.kind === "box");
  const highest = strip.items.reduce((most, { height }) => Math.max(most, height), 0);
  const forced = strip.items.flatMap(({ before }, index) => (before.forced === null ? [] : [index]));
  const marks = { tops, tables, notes, mostGap, isPlain, highest, forced };
  marksOfStrips.set(strip, marks);
  return marks;
}

/** The tables that are open at a boundary, outermost last, as far as the height of a page depends on them. */
export function tablesAt({ tables }: StripMarks, index: number): readonly OpenBox[] {
  const open: OpenBox[] = [];
  for (let each = tables[index] ?? null; each !== null; each = each.around) open.push(each.open);
  return open;
}
