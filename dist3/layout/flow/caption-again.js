import { continuedCaption } from "../../boxes/index.js";
import { marginsOf } from "../box-model.js";
import { Findings } from "../context.js";
import { assembleAll } from "../fragmentation/assemble.js";
import { measurePiece } from "./measure.js";
/** The caption of a box as it is set again on the pages that the box goes on to; `null` where it is not. */
export function captionAgain({ style }, caption, area, { writer: { breaks }, context }) {
    if (style.continuation === "none" || style.breakInside !== "auto" || !breaks.pages)
        return null;
    const { left, right, bottom } = marginsOf(caption.style, area.whole ?? area.width);
    // What is wrong with the caption is told where it stands first.
    const quiet = { ...context, findings: new Findings() };
    const strip = measurePiece(continuedCaption(caption, style.continuation), area, quiet, area.width - left - right);
    return { fragments: assembleAll(strip), height: strip.height + bottom };
}
