import type { BlockBox, BoxBase } from "../../boxes/index.js";
import type { Pt } from "../../geometry/index.js";
import type { LayoutContext } from "../context.js";
import type { BreakToken, PageFloat, Strip, StripItem } from "../fragmentation/strip.js";

function sourceOf(item: StripItem | undefined): BoxBase | null {
  if (item === undefined || item.kind === "gap") return null;
  return item.kind === "content" ? item.content.source : item.box.source;
}

type Places = ReadonlyMap<BoxBase, readonly number[]>;

// A document that turns a page in each of its chapters asks of the same two strips each time.
const known = new WeakMap<Strip, Places>();

/** Where the items of each box stand on a strip, in order; found once. */
function placesOf(strip: Strip): Places {
  let places = known.get(strip);
  if (places === undefined) known.set(strip, (places = findPlaces(strip)));
  return places;
}

function findPlaces({ items }: Strip): Places {
  const places = new Map<BoxBase, number[]>();
  for (const [index, item] of items.entries()) {
    const source = sourceOf(item);
    if (source === null) continue;
    const before = places.get(source);
    if (before === undefined) places.set(source, [index]);
    else before.push(index);
  }
  return places;
}

/** The first item from `index` on that belongs to a box. */
function placed(items: readonly StripItem[], index: number): number {
  let at = index;
  while (items[at]?.kind === "gap") at++;
  return at;
}

function isBlock(source: BoxBase | null): source is BlockBox {
  return source !== null && "content" in source;
}

/** What measuring at another width must know of the paragraph that a page ended in; `null` where it ended between boxes. */
export function continuation(strip: Strip, { index, rest }: BreakToken, width: Pt): LayoutContext["continued"] {
  const item = strip.items[index];
  const source = sourceOf(item);
  if (rest !== null || item?.kind !== "content" || !isBlock(source) || source.content.kind !== "inlines") return null;
  const lines = (placesOf(strip).get(source) ?? []).indexOf(index) - 1;
  return lines <= 0 ? null : { box: source, lines, widthDifference: strip.width - width };
}

/**
 * A break token for the same place on a strip of another width. Strips of one document have the same boxes in the same
 * order, so the n-th item of a box stays its n-th item.
 */
export function relocated(token: BreakToken, from: Strip, to: Strip): BreakToken {
  const [old, other] = [placesOf(from), placesOf(to)];
  const find = (index: number): number => {
    const at = placed(from.items, index);
    const source = sourceOf(from.items[at]);
    if (source === null) return to.items.length;
    const found = other.get(source)?.[(old.get(source) ?? []).indexOf(at)];
    return found ?? to.items.length;
  };
  const index = find(token.index);
  const open = token.open.map((box) => {
    const at = find(box.index);
    const item = to.items[at];
    return item?.kind === "open" ? { box: item.box, index: at } : box;
  });
  // What floats on one strip alone, in a section that is elsewhere on the other, has been set where the token has passed it.
  const order = new Map(from.floats.map(({ piece }, number) => [piece.source, number]));
  const isSet = ({ piece, limit }: PageFloat): boolean => (order.get(piece.source) ?? (limit <= index ? -1 : Infinity)) < token.floated;
  const floated = to.floats.findLastIndex(isSet) + 1;
  // The margin of what is elsewhere on the one strip is on the other alone.
  const above = token.forced === null ? undefined : to.items[index - 1];
  const keepsGap = above?.kind === "gap" && (from.items[token.index]?.kind === "gap" || above.before.forced !== null);
  return { ...token, floated, index: keepsGap ? index - 1 : index, open };
}
