import type { Pt } from "../../geometry/index.js";
import { partItem } from "./break-token.js";
import type { PageFloat, Strip, StripItem } from "./strip.js";

/** How a page sets floats. */
export interface FloatUse {
  /** How many stand at its head and at its foot. */
  readonly head: number;
  readonly foot: number;
  /** The first of those that are left for later though the page passes their place; `Infinity` for none. */
  readonly left: number;
}

/** The height that a float needs away from its place. */
export function heightApart({ piece, apart }: PageFloat): Pt {
  return piece.height + apart;
}

/** A float with the room between it and the text below it, or above it. */
export function itemsApart({ piece, apart }: PageFloat, side: "head" | "foot"): readonly StripItem[] {
  const room: StripItem = { kind: "gap", before: { cost: Infinity, forced: null }, height: apart, page: piece.source.style.page };
  return side === "head" ? [partItem(piece), room] : [room, partItem(piece)];
}

/** The height at the head or foot of a page that floats take, by their place in the order of all. */
export function heightOfFloats(floats: readonly PageFloat[], from: number, to: number): Pt {
  let sum = 0;
  for (let number = from; number < to; number++) {
    const float = floats[number];
    if (float !== undefined) sum += heightApart(float);
  }
  return sum;
}

const startsOf = new WeakMap<readonly PageFloat[], Int32Array>();

/** The number of the float that begins at an item, by the index of the item; -1 for none. */
function startIndexes(floats: readonly PageFloat[]): Int32Array {
  const known = startsOf.get(floats);
  if (known !== undefined) return known;
  const starts = new Int32Array(floats.reduce((most, { start }) => Math.max(most, start + 1), 0)).fill(-1);
  for (const [number, { start }] of floats.entries()) starts[start] = number;
  startsOf.set(floats, starts);
  return starts;
}

/** What a page takes of a strip, item after item, where floats need not stand in their places; planner and filler walk alike. */
export class FloatWalk {
  /** How many floats have been set. */
  floated: number;
  /** Floats right under one another, the last of which has just been set in its place. */
  run = 0;
  private readonly strip: Pick<Strip, "items" | "floats">;
  private readonly starts: Int32Array;
  private readonly left: number;
  private hasContent: boolean;
  /** Index of the item after the last float that does not stand in its place. */
  private skippedTo = -1;
  private endOfRun = -1;

  constructor(strip: Pick<Strip, "items" | "floats">, { floated, left, hasContent }: { floated: number; left: number; hasContent: boolean }) {
    this.strip = strip;
    this.starts = startIndexes(strip.floats);
    this.floated = floated;
    this.left = left;
    this.hasContent = hasContent;
  }

  /** The same walk from here on, which leaves the next float for later. */
  leaving(): FloatWalk {
    const other = new FloatWalk(this.strip, { floated: this.floated, left: this.floated, hasContent: this.hasContent });
    other.skippedTo = this.skippedTo;
    return other;
  }

  /** Where the walk begins, for a page that begins at an item: a float may begin with a margin that vanishes at the top. */
  from(index: number, first: number): number {
    if (first === index) return first;
    const end = this.skips(index);
    if (end === null) this.enters(index);
    return end ?? first;
  }

  /** The float whose section ends before an item though it has not been set: it can wait no longer. */
  due(index: number): PageFloat | null {
    const float = this.strip.floats[this.floated];
    return float !== undefined && float.start < index && float.limit <= index ? float : null;
  }

  /** Sets the float that is due. */
  settle(): void {
    this.floated += 1;
    this.hasContent = true;
  }

  /** Where the walk goes on after a float that begins at an item and does not stand there; `null` for none. */
  skips(index: number): number | null {
    const number = this.starts[index] ?? -1;
    if (number === -1 || (number === this.floated && number < this.left)) return null;
    const end = this.strip.floats[number]?.end ?? index;
    this.skippedTo = end;
    // A margin at the top of a page vanishes.
    return !this.hasContent && this.strip.items[end]?.kind === "gap" ? end + 1 : end;
  }

  /** How many floats wait before one that begins at an item; less than none where that has been set. */
  waits(index: number): number {
    return Math.max(0, this.starts[index] ?? 0) - this.floated;
  }

  /** Whether a float that stands in its place begins at an item; it counts as set from here on. */
  enters(index: number): boolean {
    if (this.starts[index] !== this.floated) return false;
    const float = this.strip.floats[this.floated];
    this.run = index === this.endOfRun ? this.run + 1 : 1;
    this.endOfRun = float?.end ?? -1;
    this.floated += 1;
    return true;
  }

  /** An item as it stands on the page. */
  item(index: number, item: StripItem): StripItem {
    if (item.kind === "content") this.hasContent = true;
    if (item.kind !== "gap" || index !== this.skippedTo || item.without === undefined) return item;
    return { ...item, height: item.without };
  }
}
