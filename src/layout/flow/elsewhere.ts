import type { BlockBox, BlockLevelBox } from "../../boxes/index.js";
import type { Area } from "../box-model.js";
import { holdsItsFloats } from "../fragmentation/page-floats.js";
import type { StripBox } from "../fragmentation/strip.js";
import { blank } from "../fragmentation/strip-writer.js";
import type { Flow } from "./flow.js";
import { breakAt } from "./break-at.js";

/** What is known of all that a box holds. */
interface Inside {
  /** The value of `page` that all of it has; `null` where parts have others. */
  readonly page: string | null;
  /** Whether something is set in it that may leave it. */
  readonly floats: boolean;
  /** Whether there is anything that is sure to be set. */
  readonly holdsSomething: boolean;
}

const known = new WeakMap<BlockLevelBox, Inside>();

/** Looked for once in what holds blocks; of the many that hold none, nothing has to be remembered. */
function insideOf(box: BlockLevelBox): Inside {
  if (box.kind === "table") return { page: box.style.page, floats: false, holdsSomething: true };
  const { content, style: { page } } = box;
  if (content.kind !== "blocks") return { page, floats: false, holdsSomething: content.kind !== "inlines" || content.boxes.length > 0 };
  let inside = known.get(box);
  if (inside === undefined) known.set(box, (inside = insideOfBlocks(box, content.boxes)));
  return inside;
}

function insideOfBlocks(box: BlockBox, boxes: readonly BlockLevelBox[]): Inside {
  const { style } = box;
  const parts = boxes.map(insideOf);
  return {
    page: parts.every(({ page }) => page === style.page) ? style.page : null,
    floats: !holdsItsFloats(box) && boxes.some((child, index) => child.style.float === "page" || parts[index]?.floats === true),
    holdsSomething: parts.some(({ holdsSomething }) => holdsSomething),
  };
}

/** Whether all of a box is set on pages of one name. */
export function isOnePage(box: BlockLevelBox): boolean {
  return insideOf(box).page !== null;
}

/**
 * Whether all of a block is set on pages of other widths than the one that is measured for: a document with one page that is turned
 * would else be measured twice for it. A float may go on to pages that its section has, and is measured for all of them.
 */
export function isElsewhere(box: BlockLevelBox, { writer: { breaks }, markers, context }: Flow): boolean {
  if (!breaks.pages || breaks.columns || markers.length > 0 || context.isSetHere(box.style.page)) return false;
  const { page, floats, holdsSomething } = insideOf(box);
  return page !== null && !floats && holdsSomething && box.style.float !== "page";
}

/** Holds the place of a block that is elsewhere, with the breaks that it asks for. */
export function writeElsewhere(box: BlockLevelBox, { x, width }: Area, { writer }: Flow): void {
  const place: StripBox = { source: box, style: box.style, x, width, top: 0, bottom: 0, isOneThing: false, keepsWhole: false, strings: [], header: null, caption: null };
  writer.open(place, { margin: 0, break: breakAt(box, "breakBefore") });
  writer.add(blank(box, 0, 0));
  writer.close(place, { margin: 0, break: breakAt(box, "breakAfter") });
}
