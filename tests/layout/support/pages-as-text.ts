import type { Pt } from "../../../src/geometry/index.js";
import { breakCost } from "../../../src/layout/fragmentation/break-cost.js";
import type { Stop } from "../../../src/layout/fragmentation/stops.js";
import type { Content, Fill, Strip, StripItem } from "../../../src/layout/fragmentation/strip.js";

function points(value: Pt): string {
  return value.toFixed(2);
}

function costText({ before: { cost, forced } }: StripItem): string {
  const words = cost >= breakCost.never ? "never" : cost === 0 ? "free" : String(cost);
  return forced === null ? words : `${words} ${forced}`;
}

/** The words of a line, or what else some content is. */
function contentText(content: Content): string {
  if (content.kind !== "lines") return content.kind;
  const [line] = content.fragments;
  const words = line?.kind === "line" ? line.children.map((child) => (child.kind === "text" ? child.text : "")).join("") : "";
  return `lines ${JSON.stringify(words)}`;
}

function itemText(item: StripItem): string {
  const name = item.kind === "gap" ? "" : ` ${(item.kind === "content" ? item.content : item.box).source.element.name}`;
  return `${item.kind}${name} ${points(item.height)}${item.kind === "content" ? ` ${contentText(item.content)}` : ""} | ${costText(item)}`;
}

/** A strip as text before it is cut: an item a line, with its height and what a page end before it costs. */
export function stripText({ items }: Strip): string {
  return items.map((item, index) => `${index} ${itemText(item)}\n`).join("");
}

/** A plan as text: a page a line, with the item that it ends before, what it costs so far, and what is cut or carried on. */
export function planText(stops: readonly Stop[]): string {
  return stops.map(({ index, page, cost, squeeze, rest, carried }) => {
    const more = [squeeze > 0 ? `squeezed ${squeeze.toFixed(2)}` : "", rest === null ? "" : `inside ${rest.kind}`, carried.length === 0 ? "" : `notes ${carried.length}`];
    return `page ${page} ends before ${index} at ${cost.toFixed(2)} ${more.filter((word) => word !== "").join(", ")}`.trimEnd() + "\n";
  }).join("");
}

/** What stands on a page, in a column or in a cell as text, before its fragments are put together. */
export function fillText({ items, height, rest, cost }: Fill): string {
  const end = rest === null ? "at the end" : `before ${rest.index} for ${String(cost)}`;
  return `${items.map((item) => `${itemText(item)}\n`).join("")}${points(height)} high, ends ${end}\n`;
}
