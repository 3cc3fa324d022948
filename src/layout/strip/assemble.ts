import type { Pt } from "../../geometry/index.js";
import type { BoxFragment, Fragment } from "../fragment.js";
import { moved, repeated } from "./move.js";
import type { Strip, StripBox, StripItem } from "./strip.js";

/** A box that goes on from an earlier page, and whether its header is set again. */
export interface ContinuedBox {
  readonly box: StripBox;
  readonly repeatsHeader: boolean;
}

interface Frame {
  readonly box: StripBox;
  readonly top: Pt;
  readonly openTop: boolean;
  readonly children: Fragment[];
}

function boxFragment({ box, top, openTop, children }: Frame, bottom: Pt, openBottom: boolean): BoxFragment {
  return {
    kind: "box",
    element: box.source.element,
    anonymous: box.source.anonymous,
    style: box.style,
    rect: { x: box.x, y: top, width: box.width, height: bottom - top },
    openTop,
    openBottom,
    repeated: false,
    children,
  };
}

/** Puts stretches of a strip together again: one tree of fragments, from the top of a page down. */
class Assembly {
  private readonly fragments: Fragment[] = [];
  private readonly frames: Frame[] = [];
  private y: Pt = 0;

  /** Goes on with boxes of the page before. */
  resume(continued: readonly ContinuedBox[]): void {
    for (const { box, repeatsHeader } of continued) {
      this.frames.push({ box, top: this.y, openTop: true, children: [] });
      if (!repeatsHeader || box.header === null) continue;
      for (const fragment of box.header.fragments) this.place(repeated(fragment));
      this.y += box.header.height;
    }
  }

  add(item: StripItem): void {
    if (item.kind === "open") this.frames.push({ box: item.box, top: this.y, openTop: false, children: [] });
    if (item.kind === "content") for (const fragment of item.content.fragments) this.place(fragment);
    this.y += item.height;
    if (item.kind === "close") this.endBox(false);
  }

  finish(): readonly Fragment[] {
    while (this.frames.length > 0) this.endBox(true);
    return this.fragments;
  }

  private place(fragment: Fragment): void {
    const frame = this.frames.at(-1);
    if (frame === undefined) this.fragments.push(moved(fragment, 0, this.y));
    else frame.children.push(moved(fragment, -frame.box.x, this.y - frame.top));
  }

  private endBox(openBottom: boolean): void {
    const frame = this.frames.pop();
    if (frame === undefined) throw new Error("a strip closes the boxes that it opens");
    const parent = this.frames.at(-1);
    const fragment = boxFragment(frame, this.y, openBottom);
    if (parent === undefined) this.fragments.push(fragment);
    else parent.children.push(moved(fragment, -parent.box.x, -parent.top));
  }
}

/**
 * The fragments that items of a strip make when they are set one under the other. Positions are relative to the parent
 * box, of the outermost to the top left corner of the strip.
 */
export function assemble(items: Iterable<StripItem>, continued: readonly ContinuedBox[] = []): readonly Fragment[] {
  const assembly = new Assembly();
  assembly.resume(continued);
  for (const item of items) assembly.add(item);
  return assembly.finish();
}

/** An item with content that flows set whole. */
function setWhole(item: StripItem): StripItem {
  if (item.kind !== "content" || item.content.flow === undefined) return item;
  const { first } = item.content.flow(Infinity, true);
  return first === null ? item : { ...item, content: first, height: first.height };
}

/** The fragments of a whole strip. */
export function assembleAll(strip: Strip): readonly Fragment[] {
  return assemble(strip.items.map(setWhole));
}
