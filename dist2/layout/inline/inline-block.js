import { boundedWidth, definiteWidth, marginsOf } from "../box-model.js";
import { intrinsicWidths } from "../flow/intrinsic-widths.js";
import { imageWidth } from "../flow/image.js";
import { measurePiece } from "../flow/measure.js";
import { assembleAll } from "../fragmentation/assemble.js";
import { notesIn } from "../fragmentation/notes.js";
/** The baseline of the last or first line in fragments, from the corner that they are relative to; `null` for none. */
export function baselineIn(fragments, which) {
    const ordered = which === "first" ? fragments : fragments.toReversed();
    for (const fragment of ordered) {
        if (fragment.kind === "line")
            return fragment.baseline;
        if (fragment.kind === "image" && fragment.baseline !== null)
            return fragment.rect.y + fragment.baseline;
        if (fragment.kind !== "box")
            continue;
        const inside = baselineIn(fragment.children, which);
        if (inside !== null)
            return inside;
    }
    return null;
}
function widthOf(box, measure, context) {
    const margin = marginsOf(box.style, measure);
    // A percentage of a width that is still asked for is none (CSS Sizing 3 §5.2.1).
    const given = Number.isFinite(measure) || typeof box.style.width === "number" ? definiteWidth(box.style, measure) : null;
    if (given !== null)
        return given;
    const own = imageWidth(box.block, { x: 0, width: measure }, context);
    if (own !== null)
        return own;
    const sides = margin.left + margin.right;
    const { min: asked, max } = intrinsicWidths(box.block, context);
    // A formula is made smaller before it leaves its line.
    const min = box.block.content.kind === "formula" ? 0 : asked;
    return boundedWidth(Math.max(0, Math.min(Math.max(min, measure), max) - sides), box.style, measure);
}
/** Sets an inline block as wide as its content asks, at most as its line (CSS 2.1 §10.3.9). */
export function setInlineBlock(box, measure, context) {
    const margin = marginsOf(box.style, measure);
    const width = widthOf(box, measure, context);
    const room = width + margin.left + margin.right;
    const strip = measurePiece(box.block, { x: 0, width: room }, context, width);
    const fragments = assembleAll(strip);
    // The bottom margin stands at the end of the strip, where nothing holds it.
    const height = strip.height + margin.bottom;
    return { fragments, width: room, height, baseline: baselineIn(fragments, "last") ?? height, notes: notesIn(strip.items) };
}
