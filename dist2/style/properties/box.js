import { isDelimiter, keyword, listOf, oneOf, pair, readWhole, single, take } from "../values/grammar.js";
import { number } from "../values/numbers.js";
import { mapped } from "../values/grammar.js";
import { colourRow, computedLengthPercentage, constant, plainRow, positiveLength, positiveLengthPercentage, } from "./row.js";
const auto = constant(keyword("auto"));
const display = plainRow(keyword("none", "block", "inline", "inline-block", "run-in", "list-item", "flex", "table", "table-caption", "table-column-group", "table-column", "table-header-group", "table-row-group", "table-footer-group", "table-row", "table-cell"), { initial: "inline", inherited: false, about: "The kind of box that the element makes; `none` leaves it out, and `run-in` makes it the first words of the block that follows." });
const margin = {
    grammar: oneOf(auto, computedLengthPercentage),
    initial: "0",
    inherited: false,
    about: "Room outside the border on this side; vertical margins that touch collapse.",
};
const padding = {
    grammar: positiveLengthPercentage,
    initial: "0",
    inherited: false,
    about: "Room between the border and the content on this side.",
};
const lineWidths = { thin: 0.75, medium: 1.5, thick: 3 };
/** The width of one side of a border, or of a rule. */
export const lineWidth = (line) => ({
    grammar: oneOf(constant(mapped(keyword("thin", "medium", "thick"), (name) => lineWidths[name])), positiveLength),
    initial: "medium",
    inherited: false,
    about: "Width of the border on this side; 0 where its style is `none`.",
    used: (width, beside) => (beside[`${line}-style`] === "none" ? 0 : width),
});
/** The line of one side of a border, or of a rule. */
export const lineStyle = plainRow(keyword("none", "solid", "dashed", "dotted", "double"), {
    initial: "none",
    inherited: false,
    about: "The line that the border on this side is drawn with.",
});
/** The colour of one side of a border, or of a rule. */
export const lineColour = colourRow({
    initial: "currentcolor",
    inherited: false,
    about: "Colour of the border on this side.",
});
const extent = (about) => ({
    grammar: oneOf(auto, positiveLengthPercentage),
    initial: "auto",
    inherited: false,
    about,
});
/** `minmax(6cm, auto)`: a height that follows from the content or the ratio, which a page end may make lower. */
const elasticHeight = {
    forms: ["`minmax()` of a length and `auto`"],
    keywords: [],
    read(cursor) {
        const component = take(cursor);
        if (component?.type !== "function" || component.name !== "minmax")
            return undefined;
        const inside = { components: component.children, index: 0 };
        const least = positiveLength.read(inside);
        const isWhole = isDelimiter(take(inside), ",") && auto.read(inside) !== undefined && inside.index === component.children.length;
        return least === undefined || !isWhole ? undefined : (context) => ({ least: least(context) });
    },
};
/** The four sides as CSS abbreviates them. */
function sides([top = 0, right = top, bottom = top, left = right]) {
    return top + bottom < 100 && left + right < 100 ? { top: top / 100, right: right / 100, bottom: bottom / 100, left: left / 100 } : undefined;
}
const share = single("a percentage", (component) => (component.type === "percentage" && component.value >= 0 ? component.value : component.type === "number" && component.value === 0 ? 0 : undefined));
/** `inset(10% 0 5% 0)`: the part of a picture that is shown. */
const insets = {
    forms: ["`inset()` of one to four percentages"],
    keywords: [],
    read(cursor) {
        const component = take(cursor);
        if (component?.type !== "function" || component.name !== "inset")
            return undefined;
        const shares = readWhole(listOf(share, { least: 1, most: 4 }), component.children);
        return shares === undefined ? undefined : sides(shares);
    },
};
const none = constant(keyword("none"));
const most = (about) => ({
    grammar: oneOf(none, positiveLengthPercentage),
    initial: "none",
    inherited: false,
    about,
});
const radius = {
    grammar: positiveLength,
    initial: "0",
    inherited: false,
    about: "Radius of this corner of the background and the border; tables with collapsed borders, and edges at which a page ends, have square corners.",
};
const wholeOrShare = number("a number over 0", Number.MIN_VALUE);
/** `16/9` or `1.6`. */
const ratio = {
    ...mapped(pair(wholeOrShare, {
        ...wholeOrShare,
        read(cursor) {
            return isDelimiter(take(cursor), "/") ? wholeOrShare.read(cursor) : undefined;
        },
    }), ([width, height]) => width / (height ?? 1)),
    forms: ["a ratio such as `16/9`"],
};
/** The box itself: its kind, its edges, its size. */
export const boxProperties = {
    display,
    float: plainRow(keyword("none", "footnote", "margin", "page"), {
        initial: "none",
        inherited: false,
        about: "`footnote` takes the element out of its line to the foot of the page, and leaves `::footnote-call` in its place. `margin` takes it beside its line into the `@note-column` of the page, and to its foot where the page has none or no room there is left. `page` lets a block of a section stand at the foot of the page that refers to it, or at the head or foot of a later one, where pages end better for it.",
    }),
    "margin-top": margin,
    "margin-right": margin,
    "margin-bottom": margin,
    "margin-left": margin,
    "padding-top": padding,
    "padding-right": padding,
    "padding-bottom": padding,
    "padding-left": padding,
    "border-top-width": lineWidth("border-top"),
    "border-right-width": lineWidth("border-right"),
    "border-bottom-width": lineWidth("border-bottom"),
    "border-left-width": lineWidth("border-left"),
    "border-top-style": lineStyle,
    "border-right-style": lineStyle,
    "border-bottom-style": lineStyle,
    "border-left-style": lineStyle,
    "border-top-color": lineColour,
    "border-right-color": lineColour,
    "border-bottom-color": lineColour,
    "border-left-color": lineColour,
    "border-top-left-radius": radius,
    "border-top-right-radius": radius,
    "border-bottom-right-radius": radius,
    "border-bottom-left-radius": radius,
    "background-color": colourRow({
        initial: "transparent",
        inherited: false,
        about: "Colour behind the content, the padding and the border.",
    }),
    "square-size": {
        grammar: positiveLength,
        initial: "0",
        inherited: false,
        about: "Side of the squares that are ruled behind the content, from the upper left corner on, in hairlines of the colour of the box; none where 0. Lectern's own.",
    },
    "box-sizing": plainRow(keyword("content-box", "border-box"), {
        initial: "content-box",
        inherited: false,
        about: "Whether `width` and `height` measure the content alone, or padding and border with it.",
    }),
    width: extent("Width of the box; `auto` fills its container."),
    height: {
        ...extent("Height of the box; `auto` is that of its content. The page builder takes one of `minmax(6cm, auto)` down as far as 6 cm where a page ends better for it."),
        grammar: oneOf(auto, positiveLengthPercentage, elasticHeight),
    },
    "min-width": {
        grammar: oneOf(auto, positiveLengthPercentage),
        initial: "auto",
        inherited: false,
        about: "The least width of the box; `auto` is 0, and in a row what the content needs.",
    },
    "max-width": most("The greatest width of the box."),
    "min-height": {
        grammar: positiveLengthPercentage,
        initial: "0",
        inherited: false,
        about: "The least height of the box.",
    },
    "max-height": most("The greatest height of an image, of columns, and of what `height` and `aspect-ratio` ask for: no content is cut off. In `@footnote`, the most of a page that its footnotes take, where a percentage is of the page's area."),
    "aspect-ratio": plainRow(oneOf(mapped(keyword("auto"), () => null), ratio), {
        initial: "auto",
        inherited: false,
        about: "Width over height, for a box whose height is `auto`.",
    }),
    "object-fit": plainRow(keyword("contain", "cover", "scale-down"), {
        initial: "contain",
        inherited: false,
        about: "How an image fills its box, never distorted: `contain` whole, enlarging drawings but not pixels; `scale-down` whole, enlarging neither; `cover` all of the box, with what reaches beyond it cut off on both sides.",
    }),
    "image-lettering": {
        grammar: oneOf(mapped(keyword("none"), () => () => null), positiveLength),
        initial: "none",
        inherited: false,
        about: "The size of the letters of a drawing that no style or attribute gives a width: half of them are smaller, half larger. Lectern's own.",
    },
    "image-canvas": plainRow(keyword("whole", "drawn"), {
        initial: "whole",
        inherited: false,
        about: "`drawn`: a drawing is as large as what is drawn of it, and the blank around that is cut off, with a ground of white. Lectern's own; `object-view-box` comes before it.",
    }),
    "object-view-box": plainRow(oneOf(mapped(keyword("none"), () => null), insets), {
        initial: "none",
        inherited: false,
        about: "The part of an image that is shown, by what is cut off on its sides in per cent of its height and width: `inset(10% 0 5% 0)`. What is cut off stays in the file.",
    }),
};
