import type { BlockBox, BlockLevelBox } from "../../boxes/index.js";
import type { Area } from "../box-model.js";
import type { Fragment, LineFragment } from "../fragment.js";
import { lineExtent } from "../inline/baseline.js";
import { setLines } from "../inline/set-lines.js";
import { moved } from "../strip/move.js";
import { breakCost } from "../strip/strip.js";
import type { BreakCost } from "../strip/strip.js";
import type { Flow, WaitingMarker } from "./flow.js";
import { contentWidths } from "./intrinsic-widths.js";

/** Narrower than this nothing can be set. */
const leastMeasure = 1;
/** Room between a marker that ends in a space and its item, in ems. */
const markerGap = 0.4;
/** Wide enough for every marker. */
const markerMeasure = 10_000;

/** What ending a page before line `index` of `count` costs: too few lines before it, or too few after. */
export function lineBreakCost(index: number, count: number, { orphans, widows }: BlockBox["style"]): BreakCost {
  if (index === 0) return breakCost.free;
  return index < orphans || count - index < widows ? breakCost.lines : breakCost.free;
}

/** The glyphs of a marker, from the left edge and the top of the line that it stands beside. */
function markerFragments({ marker, edge }: WaitingMarker, line: LineFragment, area: Area, flow: Flow): readonly Fragment[] {
  const [set] = setLines(marker.block, markerMeasure, flow.context);
  if (set === undefined) return [];
  const gap = /\s$/.test(marker.text.text.text) ? markerGap * marker.style.fontSize : 0;
  const x = edge - gap - set.line.width - area.x;
  return set.fragment.children.map((child) => moved(child, x, line.baseline - set.fragment.baseline));
}

function withMarkers(line: LineFragment, area: Area, flow: Flow): LineFragment {
  if (flow.markers.length === 0) return line;
  const markers = flow.markers.flatMap((marker) => markerFragments(marker, line, area, flow));
  flow.markers = [];
  return { ...line, children: [...markers, ...line.children] };
}

function writeLine(box: BlockLevelBox, line: LineFragment, cost: BreakCost, { area, flow }: { area: Area; flow: Flow }): void {
  const { height } = line.rect;
  const fragment = moved(withMarkers(line, area, flow), area.x, 0);
  flow.writer.add({ source: box, fragments: [fragment], height, split: null }, cost);
}

/** Writes the lines of a block's inline content. */
export function writeLines(box: BlockBox, area: Area, flow: Flow): void {
  const boxes = box.content.kind === "inlines" ? box.content.boxes : [];
  if (boxes.length === 0) return;
  if (area.width < leastMeasure) {
    // A running string that nothing has set asks for no room, and misses none.
    if (contentWidths(box, flow.context).max === 0) return;
    flow.context.findings.report(
      "layout/no-measure",
      box.element.span,
      `no width is left for the text of \`${box.element.name}\``,
      "make the margins, borders and paddings around it smaller",
    );
    return;
  }
  const lines = setLines(box, area.width, flow.context);
  for (const [index, { fragment }] of lines.entries())
    writeLine(box, fragment, lineBreakCost(index, lines.length, box.style), { area, flow });
}

/** Writes an empty line for markers that no line has come for: a list item without text. */
export function writeMarkerLine(box: BlockLevelBox, area: Area, flow: Flow): void {
  const { above, below } = lineExtent(box.style);
  const rect = { x: 0, y: 0, width: area.width, height: above + below };
  writeLine(box, { kind: "line", rect, baseline: above, children: [] }, breakCost.free, { area, flow });
}
