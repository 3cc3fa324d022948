import type { Pt, Rect } from "../../geometry/index.js";
import { marginBoxContent } from "../../boxes/index.js";
import type { BlockBox } from "../../boxes/index.js";
import type { ComputedStyle, MarginBoxName, PageStyle, StyledDocument } from "../../style/index.js";
import { marginBoxNames } from "../../style/index.js";
import { edgesOf, marginsOf } from "../box-model.js";
import type { LayoutContext } from "../context.js";
import { intrinsicWidths } from "../flow/intrinsic-widths.js";
import { measureContent } from "../flow/measure.js";
import type { BoxFragment, MarginBoxFragment } from "../fragment.js";
import { assembleAll } from "../fragmentation/assemble.js";
import type { MarginMemory, MarginSetting } from "./margin-memory.js";
import { contentOnPaper } from "./on-paper.js";

/** Blocks of margin boxes by their style, so that each is generated once a document. */
type MarginBlocks = Map<ComputedStyle, BlockBox>;

/** What is known of the margins of a document: its blocks, and what earlier layouts set. */
export interface KnownMargins {
  readonly known: MarginBlocks;
  readonly memory: MarginMemory;
}

type Side = "top" | "right" | "bottom" | "left";

const thirds: Record<Side, readonly [MarginBoxName, MarginBoxName, MarginBoxName]> = {
  top: ["top-left", "top-center", "top-right"],
  bottom: ["bottom-left", "bottom-center", "bottom-right"],
  left: ["left-top", "left-middle", "left-bottom"],
  right: ["right-top", "right-middle", "right-bottom"],
};

/** Areas of the four margins between the corners. */
function marginArea({ width, height, margin }: PageStyle, side: Side): Rect {
  const inner = { width: width - margin.left - margin.right, height: height - margin.top - margin.bottom };
  switch (side) {
    case "top":
      return { x: margin.left, y: 0, width: inner.width, height: margin.top };
    case "bottom":
      return { x: margin.left, y: height - margin.bottom, width: inner.width, height: margin.bottom };
    case "left":
      return { x: 0, y: margin.top, width: margin.left, height: inner.height };
    case "right":
      return { x: width - margin.right, y: margin.top, width: margin.right, height: inner.height };
  }
}

function corners({ width, height, margin }: PageStyle): Partial<Record<MarginBoxName, Rect>> {
  const [right, bottom] = [width - margin.right, height - margin.bottom];
  return {
    "top-left-corner": { x: 0, y: 0, width: margin.left, height: margin.top },
    "top-right-corner": { x: right, y: 0, width: margin.right, height: margin.top },
    "bottom-left-corner": { x: 0, y: bottom, width: margin.left, height: margin.bottom },
    "bottom-right-corner": { x: right, y: bottom, width: margin.right, height: margin.bottom },
  };
}

/**
 * Widths of the three boxes of one edge from the widths that their contents ask for (CSS Paged Media 3 §5.3). With a
 * middle box, the two sides are equal, so that the middle is the middle of the page.
 */
function shareEdge(wanted: readonly [Pt, Pt, Pt], whole: Pt): readonly [Pt, Pt, Pt] {
  const [first, middle, last] = wanted;
  if (middle === 0) {
    const both = first + last;
    const share = both === 0 ? 0.5 : first / both;
    const rest = whole - both;
    // A side without content leaves all to the other.
    const given = first === 0 || last === 0 ? whole * share : first + rest * (rest < 0 ? share : 0.5);
    return [given, 0, whole - given];
  }
  const sides = Math.max(first, last);
  const centre = sides === 0 ? whole : Math.min(middle, whole * (middle / (middle + 2 * sides)));
  const needed = Math.max(centre, Math.min(middle, whole - 2 * sides));
  return [(whole - needed) / 2, needed, (whole - needed) / 2];
}

function wantedWidth(name: MarginBoxName, { blocks, context }: MarginSetting): Pt {
  const block = blocks.get(name);
  return block === undefined ? 0 : intrinsicWidths(block, context).max;
}

function edgeAreas(side: Side, setting: MarginSetting): Partial<Record<MarginBoxName, Rect>> {
  const area = marginArea(setting.page, side);
  const [first, middle, last] = thirds[side];
  if (side === "left" || side === "right") {
    const height = area.height / 3;
    const at = (index: number): Rect => ({ ...area, y: area.y + index * height, height });
    return { [first]: at(0), [middle]: at(1), [last]: at(2) };
  }
  const wanted = [wantedWidth(first, setting), wantedWidth(middle, setting), wantedWidth(last, setting)] as const;
  const [a, b, c] = shareEdge(wanted, area.width);
  return {
    [first]: { ...area, width: a },
    [middle]: { ...area, x: area.x + a, width: b },
    [last]: { ...area, x: area.x + a + b, width: c },
  };
}

const shareAbove = { top: 0, bottom: 1 };

function setMarginBox(name: MarginBoxName, block: BlockBox, area: Rect, context: LayoutContext): MarginBoxFragment {
  const { style, element } = block;
  const margin = marginsOf(style, area.width);
  const edges = edgesOf(style, area.width);
  const rect = {
    x: area.x + margin.left,
    y: area.y + margin.top,
    width: Math.max(0, area.width - margin.left - margin.right),
    height: Math.max(0, area.height - margin.top - margin.bottom),
  };
  const strip = measureContent(block, Math.max(0, rect.width - edges.left - edges.right), context);
  const room = rect.height - edges.top - edges.bottom - strip.height;
  const { verticalAlign } = style;
  const share = verticalAlign === "top" || verticalAlign === "bottom" ? shareAbove[verticalAlign] : 0.5;
  const children = assembleAll(strip, { x: rect.x + edges.left, y: rect.y + edges.top + room * share });
  const fragment: BoxFragment = { kind: "box", element, anonymous: true, style, rect, openTop: false, openBottom: false, repeated: false, children };
  return { name, fragment: style.direction === "ltr" ? fragment : contentOnPaper(fragment, area.width) };
}

function blocksOf(page: PageStyle, document: StyledDocument, known: MarginBlocks): ReadonlyMap<MarginBoxName, BlockBox> {
  const blocks = new Map<MarginBoxName, BlockBox>();
  for (const [name, style] of page.marginBoxes) {
    const block = known.get(style) ?? marginBoxContent(style, document);
    known.set(style, block);
    blocks.set(name, block);
  }
  return blocks;
}

/** Sets the margin boxes of one page, in the order of their names. */
export function marginBoxes(
  page: PageStyle,
  document: StyledDocument,
  { known, memory }: KnownMargins,
  context: LayoutContext,
): readonly MarginBoxFragment[] {
  const blocks = blocksOf(page, document, known);
  const setting: MarginSetting = { page, blocks, context };
  return memory.boxes(document.root, setting, () => setMargins(setting));
}

function setMargins(setting: MarginSetting): readonly MarginBoxFragment[] {
  const { page, context } = setting;
  const areas: Partial<Record<MarginBoxName, Rect>> = {
    ...corners(page),
    ...edgeAreas("top", setting),
    ...edgeAreas("bottom", setting),
    ...edgeAreas("left", setting),
    ...edgeAreas("right", setting),
  };
  return marginBoxNames.flatMap((name) => {
    const [block, area] = [setting.blocks.get(name), areas[name]];
    return block === undefined || area === undefined ? [] : [setMarginBox(name, block, area, context)];
  });
}
