import { edgesOf, marginsOf } from "../box-model.js";
import { contentArea } from "./baseline.js";
function isDrawn(style) {
    return style.backgroundColor.alpha > 0 || style.borderTopWidth + style.borderRightWidth + style.borderBottomWidth + style.borderLeftWidth > 0;
}
/** Left and right edge that a piece gives a box around it; the margin of the box is outside. */
function sidesOf({ tag, x, width }, box, measure) {
    const margin = marginsOf(box.style, measure);
    const own = tag.kind === "edge" && tag.box === box ? tag.side : null;
    return {
        left: own === "start" ? x + margin.left : x,
        right: own === "end" ? x + width - margin.right : x + width,
    };
}
function stretchesOf(pieces, measure) {
    const stretches = new Map();
    for (const piece of pieces)
        for (const box of piece.tag.path) {
            if (!isDrawn(box.style))
                continue;
            const { left, right } = sidesOf(piece, box, measure);
            const known = stretches.get(box);
            if (known === undefined)
                stretches.set(box, { box, rise: piece.tag.rise, left, right });
            else {
                known.left = Math.min(known.left, left);
                known.right = Math.max(known.right, right);
            }
        }
    return [...stretches.values()];
}
/** Backgrounds and borders of the inline boxes of a line, outer ones first. */
export function inlineBoxFragments(pieces, baseline, measure) {
    return stretchesOf(pieces, measure).map(({ box, rise, left, right }) => {
        const { style, element, anonymous } = box;
        const edges = edgesOf(style, measure);
        const top = baseline - rise - contentArea.above * style.fontSize - edges.top;
        const bottom = baseline - rise + contentArea.below * style.fontSize + edges.bottom;
        return {
            kind: "box", element, anonymous, style,
            rect: { x: left, y: top, width: right - left, height: bottom - top },
            openTop: false, openBottom: false, repeated: false, children: [],
        };
    });
}
