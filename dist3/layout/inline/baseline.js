/** The ideographic em box around the baseline, in ems: what a line is centred on, whatever faces it holds. */
const emBox = { above: 0.88, below: 0.12 };
/** Height of an inline box around the baseline, in ems: deep enough for Latin descenders. */
export const contentArea = { above: 0.96, below: 0.26 };
const raiseOfSuper = 0.34;
const raiseOfSub = -0.18;
/** The room that a style's line height takes: the em box in the middle of it. */
export function lineExtent({ fontSize, lineHeight }) {
    const above = (lineHeight - fontSize) / 2 + emBox.above * fontSize;
    return { above, below: lineHeight - above };
}
/** How far `vertical-align` lifts an inline box over its parent's baseline. */
export function riseOf(style, parent) {
    const { verticalAlign } = style;
    if (typeof verticalAlign === "number")
        return verticalAlign;
    if (verticalAlign === "super")
        return raiseOfSuper * parent.fontSize;
    return verticalAlign === "sub" ? raiseOfSub * parent.fontSize : 0;
}
/** How far `vertical-align` lifts a block in a line, given where its own baseline is. */
export function riseOfBlock(style, parent, height, baseline) {
    const extent = lineExtent(parent);
    switch (style.verticalAlign) {
        case "middle":
            return ((emBox.above - emBox.below) * parent.fontSize) / 2 + baseline - height / 2;
        case "top":
            return extent.above - baseline;
        case "bottom":
            return height - baseline - extent.below;
        case "baseline":
        case "sub":
        case "super":
            return riseOf(style, parent);
        default:
            return style.verticalAlign;
    }
}
