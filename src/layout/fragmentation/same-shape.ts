import type { ColumnGrid, Content, PageFloat, Snap, Strip, StripBox, StripItem } from "./strip.js";

function areSnappedAlike(one: Snap | undefined, other: Snap | undefined): boolean {
  return one === other || (one?.step === other?.step && one?.offset === other?.offset);
}

function areGridsAlike(one: ColumnGrid, other: ColumnGrid): boolean {
  return one.x === other.x && one.count === other.count && one.width === other.width && one.gap === other.gap;
}

/** Whether pages that one content stands on can be cut as those of the other. Rows and blocks are that only where they are the same. */
function areContentsAlike(one: Content, other: Content): boolean {
  if (one === other) return true;
  if (one.kind !== other.kind || one.height !== other.height || !areSnappedAlike(one.snap, other.snap)) return false;
  // A note is cut as well.
  if ((one.notes?.length ?? 0) > 0 || (other.notes?.length ?? 0) > 0) return false;
  if (one.kind === "blank") return other.kind === "blank" && one.most === other.most;
  if (one.kind !== "columns") return one.kind === "lines" || one.kind === "box";
  if (other.kind !== "columns" || one.set.limit !== other.set.limit || (one.filled === null) !== (other.filled === null)) return false;
  return areGridsAlike(one.set.grid, other.set.grid) && haveSameShape(one.set.strip, other.set.strip);
}

function areBoxesAlike(one: StripBox, other: StripBox): boolean {
  if (one === other) return true;
  const areSources = one.source === other.source || (one.source.element === other.source.element && one.source.style === other.source.style);
  const areEdgesAlike = areSources && one.top === other.top && one.bottom === other.bottom;
  return areEdgesAlike && one.keepsWhole === other.keepsWhole && one.header?.height === other.header?.height && one.caption?.height === other.caption?.height;
}

function areItemsAlike(one: StripItem, other: StripItem): boolean {
  const { before } = one;
  if (one.kind !== other.kind || one.height !== other.height || one.page !== other.page || before.cost !== other.before.cost || before.forced !== other.before.forced) return false;
  if (one.kind === "gap") return other.kind === "gap" && one.without === other.without && one.give === other.give && one.grows === other.grows;
  if (one.kind === "content") return other.kind === "content" && one.cutCost === other.cutCost && areContentsAlike(one.content, other.content);
  return other.kind !== "gap" && other.kind !== "content" && areBoxesAlike(one.box, other.box);
}

function areFloatsAlike(one: PageFloat, other: PageFloat): boolean {
  const { start, end, from, limit, apart, piece } = one;
  return start === other.start && end === other.end && from === other.from && limit === other.limit && apart === other.apart && piece.height === other.piece.height;
}

function areAll<Part>(ones: readonly Part[], others: readonly Part[], areAlike: (one: Part, other: Part) => boolean): boolean {
  return ones.length === others.length && ones.every((one, index) => {
    const other = others[index];
    return other !== undefined && areAlike(one, other);
  });
}

/** Whether two strips of the same boxes are cut into pages alike: all that plans look at is the same, whatever their lines say. */
export function haveSameShape(one: Strip, other: Strip): boolean {
  if (one === other) return true;
  return one.width === other.width && one.tooTall.size === other.tooTall.size && areAll(one.items, other.items, areItemsAlike) && areAll(one.floats, other.floats, areFloatsAlike);
}
