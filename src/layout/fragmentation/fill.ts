import type { Pt } from "../../geometry/index.js";
import type { BoxBase } from "../../boxes/index.js";
import { breakCost } from "./break-cost.js";
import { continuedBoxes, firstItem, headersHeight, openAfter, partItem, tolerance } from "./break-token.js";
import { shiftItem } from "./line-grid.js";
import { Filling } from "./room.js";
import type { Room } from "./room.js";
import type { Stop } from "./stops.js";
import { blank } from "./strip-writer.js";
import type { BreakToken, Content, Fill, Strip, StripBox, StripItem, Torn } from "./strip.js";

function withContent(item: StripItem, content: Content | undefined): StripItem {
  return item.kind === "content" && content !== undefined ? { ...item, content, height: content.height } : item;
}

/** An item with so much of its elastic room given away. */
function squeezed(item: StripItem, squeeze: number): StripItem {
  if (squeeze === 0 || item.kind !== "content" || item.content.kind !== "blank") return item;
  const { source, height, most } = item.content;
  return withContent(item, blank(source, height - squeeze * most, 0));
}

/** The items of a planned page. */
function itemsOf(strip: Strip, token: BreakToken, { index, begun, set, part, squeeze }: Stop): readonly StripItem[] {
  const first = firstItem(strip, token);
  const begin = begun === null ? token.rest : begun.first;
  const end = part === null ? index : index - 1;
  const whole = begun?.rest != null ? [] : strip.items.slice(first, end).map((item, at) => squeezed(withContent(item, set.get(first + at)), squeeze));
  return [...(begin === null ? [] : [partItem(begin)]), ...whole, ...(part?.first == null ? [] : [partItem(part.first)])];
}

/** Items with room above those that stand on the lines of the page, and the height of all. */
function onLines(items: readonly StripItem[], filling: Filling): { readonly items: readonly StripItem[]; readonly height: Pt } {
  const placed: StripItem[] = [];
  for (const item of items) {
    const shift = filling.add(item, 0);
    if (shift > 0) placed.push(shiftItem(shift, item));
    placed.push(item);
  }
  return { items: placed, height: filling.y };
}

function tallest(items: readonly StripItem[], { height }: Room): BoxBase | null {
  const tall = items.find((item) => item.kind === "content" && item.height > height + tolerance);
  return tall?.kind === "content" ? tall.content.source : null;
}

/** A box that the page ends in though it should be whole. One that fills most of a page may be parted at a cost. */
function brokenBox({ tooTall }: Strip, { rest, cost }: Pick<Fill, "rest" | "cost">): StripBox | null {
  const isTorn = cost >= breakCost.inside;
  return rest?.open.find(({ box }) => box.keepsWhole && (isTorn || tooTall.has(box)))?.box ?? null;
}

/** Where a page ends, and what that costs. */
function endOf(strip: Strip, token: BreakToken, { index, begun, part }: Stop): Pick<Fill, "rest" | "cost"> {
  const isInside = begun?.rest != null;
  const cut = isInside ? begun : part;
  const left = cut?.rest ?? null;
  const next = strip.items[index];
  if (next === undefined && left === null) return { rest: null, cost: breakCost.free };
  const open = isInside ? token.open : openAfter(strip, token, firstItem(strip, token), index);
  const forced = (left === null ? next?.before.forced : cut?.forced) ?? null;
  return { rest: { index, rest: left, open, forced }, cost: cut?.cost ?? next?.before.cost ?? breakCost.free };
}

/** The first of what is broken on a page, and of what is too tall for it. */
function tornOn({ begun, part, set }: Stop, broken: StripBox | null, tall: BoxBase | null): Torn {
  const columns = [...set.values()].flatMap(({ filled }) => (filled ?? []).flatMap((each) => each.columns));
  const parts: readonly Torn[] = [...(begun === null ? [] : [begun]), ...columns, ...(part === null ? [] : [part])];
  return {
    broken: broken ?? parts.find(({ broken }) => broken !== null)?.broken ?? null,
    tooTall: parts.find(({ tooTall }) => tooTall !== null)?.tooTall ?? tall,
  };
}

/** Sets the page that a plan ends at a stop. */
export function fillPlanned(strip: Strip, room: Room, token: BreakToken, stop: Stop): Fill {
  const continued = continuedBoxes(token, room.height);
  const { items, height } = onLines(itemsOf(strip, token, stop), new Filling(room, headersHeight(continued), 0));
  const end = endOf(strip, token, stop);
  return { strip, from: token, continued, items, height, ...end, ...tornOn(stop, brokenBox(strip, end), tallest(items, room)) };
}

