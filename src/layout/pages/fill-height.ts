import type { Pt } from "../../geometry/index.js";
import { headersHeight } from "./fill-page.js";
import type { PageFill } from "./fill-page.js";

/** Height of what stands on a page, in a column or in a piece of a cell, headers that are set again included. */
export function heightOfFill({ continued, items }: PageFill): Pt {
  return items.reduce((sum, { height }) => sum + height, headersHeight(continued));
}
