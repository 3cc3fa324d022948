import type { Pt } from "../../geometry/index.js";
import { columnFragments } from "../columns/column-fragments.js";
import { blockFragments } from "../flex/block-fragments.js";
import type { BoxFragment, Fragment } from "../fragment.js";
import { rowFragments } from "../table/row-fragments.js";
import { startToken, wholeFill } from "./break-token.js";
import { moved, repeated } from "./move.js";
import type { Corner, Stretch } from "./move.js";
import type { Content, ContinuedBox, RepeatedHeader, Strip, StripBox, StripItem } from "./strip.js";

interface Frame {
  readonly box: StripBox;
  readonly top: Pt;
  readonly openTop: boolean;
  readonly children: Fragment[];
}

function contentFragments(content: Content, corner: Corner): readonly Fragment[] {
  switch (content.kind) {
    case "lines":
    case "box":
      return content.fragments.map((fragment) => moved(fragment, corner.x, corner.y));
    case "blank":
      return [];
    case "rows":
      return rowFragments(content, corner, assemble);
    case "blocks":
      return blockFragments(content, corner, assemble);
    case "columns":
      return columnFragments(content, corner, assemble);
  }
}

/** Puts stretches of a strip together again: one tree of fragments, from the top of a page down. */
class Assembly {
  private readonly fragments: Fragment[] = [];
  private readonly frames: Frame[] = [];
  private y: Pt;
  private readonly x: Pt;

  constructor({ x, y }: Corner) {
    this.x = x;
    this.y = y;
  }

  /** Goes on with boxes of the page before. */
  resume(continued: readonly ContinuedBox[]): void {
    for (const { box, repeatsHeader, repeatsCaption } of continued) {
      const caption = repeatsCaption ? box.caption : null;
      const isTable = "groups" in box.source;
      if (isTable) this.again(caption);
      this.frames.push({ box, top: this.y, openTop: true, children: [] });
      if (!isTable) this.again(caption);
      this.again(repeatsHeader ? box.header : null);
    }
  }

  private again(header: RepeatedHeader | null): void {
    if (header === null) return;
    this.place(header.fragments.map((fragment) => moved(repeated(fragment), this.x, this.y)));
    this.y += header.height;
  }

  add(item: StripItem): void {
    if (item.kind === "open") this.frames.push({ box: item.box, top: this.y, openTop: false, children: [] });
    if (item.kind === "content") this.place(contentFragments(item.content, { x: this.x, y: this.y }));
    this.y += item.height;
    if (item.kind === "close") this.endBox(false);
  }

  /** Closes what the page ends in, sets what stands below it, and gives all. */
  finish(foot: readonly StripItem[]): readonly Fragment[] {
    while (this.frames.length > 0) this.endBox(true);
    for (const item of foot) this.add(item);
    return this.fragments;
  }

  private place(fragments: readonly Fragment[]): void {
    (this.frames.at(-1)?.children ?? this.fragments).push(...fragments);
  }

  private endBox(openBottom: boolean): void {
    const frame = this.frames.pop();
    if (frame === undefined) throw new Error("a strip closes the boxes that it opens");
    const { box, top, openTop, children } = frame;
    const { element, anonymous } = box.source;
    const rect = { x: this.x + box.x, y: top, width: box.width, height: this.y - top };
    const fragment: BoxFragment = { kind: "box", element, anonymous, style: box.style, rect, openTop, openBottom, repeated: false, children };
    this.place([fragment]);
  }
}

/** The fragments that items of a strip make one under the other, from a corner on. All positions count from the same place. */
export function assemble({ items, continued, apart }: Stretch, corner: Corner): readonly Fragment[] {
  const assembly = new Assembly(corner);
  for (const item of apart?.head ?? []) assembly.add(item);
  assembly.resume(continued);
  for (const item of items) assembly.add(item);
  return assembly.finish(apart?.foot ?? []);
}

/** The fragments of a whole strip. */
export function assembleAll(strip: Strip, corner: Corner = { x: 0, y: 0 }): readonly Fragment[] {
  return assemble(wholeFill(strip, startToken), corner);
}
