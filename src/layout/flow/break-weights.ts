import type { Pt } from "../../geometry/index.js";
import type { BlockLevelBox, InlineLevelBox } from "../../boxes/index.js";

/**
 * What a page end costs where it is legal but not welcome; see `Boundary.weight`. Best is the place before a heading;
 * everywhere else a thought goes on. None of them alone weighs as much as a page too many.
 */
export const breakWeights = {
  /** Between two blocks, or two lines, of one section. */
  inSection: 6,
  /** Between two items of a list, and where that leaves one of them alone. */
  items: 6.5,
  loneItem: 7.5,
  /** Between two rows of a table, and where that leaves one of them alone. */
  rows: 10,
  loneRow: 22,
  /** Between a sentence and the code, the formula or the list that it introduces. */
  introduced: 25,
  /** Between two lines of code that fills a good part of a page, and of code that does not. */
  longCode: 9,
  shortCode: 35,
} as const;

/** Code that is no higher than this share of a page is short. */
const shortShare = 1 / 3;

function isTyped({ kind, style, ...box }: BlockLevelBox): boolean {
  return kind === "block" && style.whiteSpace.startsWith("pre") && "content" in box && box.content.kind === "inlines";
}

/** What a page end between two lines of a block costs, for lines that are `height` high together. */
export function weightBetweenLines(box: BlockLevelBox, height: Pt, page: Pt): number {
  if (!isTyped(box)) return breakWeights.inSection;
  return height <= page * shortShare ? breakWeights.shortCode : breakWeights.longCode;
}

function beginsSection(box: BlockLevelBox): boolean {
  if (box.style.breakPreference === "before") return true;
  const first = box.kind === "block" && box.content.kind === "blocks" ? box.content.boxes[0] : undefined;
  return first !== undefined && beginsSection(first);
}

function lastText(boxes: readonly InlineLevelBox[]): string {
  const last = boxes.at(-1);
  if (last?.kind === "inline") return lastText(last.children);
  return last?.kind === "text" ? last.text.text.trimEnd() : "";
}

/** Whether a block leads to what follows it: it ends in a colon, or what follows goes on with its sentence. */
function introduces(box: BlockLevelBox, after: BlockLevelBox): boolean {
  if (box.kind !== "block" || box.content.kind !== "inlines") return false;
  const { introducedBy } = after.style;
  if (introducedBy === "none") return false;
  const text = lastText(box.content.boxes);
  return /[:：]$/.test(text) || (introducedBy === "sentence" && !/[.!?。！？]\P{L}*$/u.test(text));
}

/** What a page end between two blocks costs. */
export function weightBetween(before: BlockLevelBox, after: BlockLevelBox, leavesOneAlone: boolean): number {
  if (after.style.display === "list-item") return leavesOneAlone ? breakWeights.loneItem : breakWeights.items;
  if (isTyped(after) || introduces(before, after)) return breakWeights.introduced;
  return beginsSection(after) ? 0 : breakWeights.inSection;
}
