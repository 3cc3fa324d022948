import { colour } from "../values/colour.js";
import { described, keyword, listOf, mapped, oneOf, pair, single, take } from "../values/grammar.js";
import { withinReach } from "../../geometry/index.js";
import { isPercentage, lengthPercentage, notNegative, toPoints } from "../values/length.js";
import { integer, number, text } from "../values/numbers.js";
import { computedLength, computedLengthPercentage, constant, plainRow, } from "./row.js";
import { featureProperties, spacingProperties } from "./typography.js";
/** One family: a string, or identifiers in a row. */
const family = {
    ...single("a family name", () => undefined),
    read(cursor) {
        const quoted = text.read(cursor);
        if (quoted !== undefined)
            return quoted;
        const words = [];
        for (cursor.index--; cursor.components[cursor.index]?.type === "identifier";) {
            const word = take(cursor);
            if (word?.type === "identifier")
                words.push(word.value);
        }
        return words.length === 0 ? undefined : words.join(" ");
    },
};
const families = {
    ...listOf(family, { least: 1, most: 20, commas: true }),
    forms: ["family names parted by commas"],
};
const sizeKeywords = {
    "xx-small": 0.6, "x-small": 0.75, small: 8 / 9, medium: 1, large: 1.2, "x-large": 1.5, "xx-large": 2,
};
/** Size of `medium` in points. */
const mediumSize = 12;
const absoluteSize = mapped(keyword("medium", "xx-small", "x-small", "small", "large", "x-large", "xx-large"), (name) => () => mediumSize * sizeKeywords[name]);
const relativeSize = mapped(keyword("larger", "smaller"), (name) => (context) => withinReach(context.parent.fontSize * (name === "larger" ? 1.2 : 1 / 1.2)));
/** A length whose percentages are shares of one em. */
const lengthOfEm = mapped(notNegative(lengthPercentage), (value) => {
    return (context) => Math.max(0, isPercentage(value) ? withinReach((value.percent / 100) * context.em) : toPoints(value, context));
});
/** `bolder` and `lighter` by the weight of the parent (CSS Fonts 4 §2.2.1). */
const relativeWeight = mapped(keyword("bolder", "lighter"), (name) => ({ parent }) => {
    const weight = parent.fontWeight;
    if (name === "bolder")
        return weight < 350 ? 400 : weight < 550 ? 700 : Math.max(weight, 900);
    return weight < 100 ? weight : weight < 550 ? 100 : weight < 750 ? 400 : 700;
});
const weight = oneOf(constant(mapped(keyword("normal", "bold"), (name) => (name === "bold" ? 700 : 400))), relativeWeight, constant(number("a number from 1 to 1000", 1, 1000)));
/** Distance from baseline to baseline at a font size. */
export function usedLineHeight(height, { "font-size": size }) {
    return "factor" in height ? withinReach(height.factor * size) : height.length;
}
const lineHeight = oneOf(constant(mapped(keyword("normal"), () => ({ factor: 1.2 }))), constant(mapped(number("a number", 0), (factor) => ({ factor }))), mapped(lengthOfEm, (compute) => (context) => ({ length: compute(context) })));
const numerals = keyword("tabular-nums", "oldstyle-nums", "lining-nums", "proportional-nums", "diagonal-fractions", "stacked-fractions", "ordinal", "slashed-zero");
const normalOrLength = oneOf(mapped(keyword("normal"), () => () => 0), computedLength);
/** Sides as they are declared, and as layout has them, which counts from where text starts: that side is called the left one, whichever it is. */
const sides = keyword("left", "right", "center", "start", "end");
function usedSide(side, { direction }) {
    if (side === "center")
        return side;
    if (side === "start" || side === "end")
        return side === "start" ? "left" : "right";
    return (side === "left") === (direction === "ltr") ? "left" : "right";
}
const oneSign = mapped(text, (value) => (/^\S$/u.test(value) ? value : undefined));
const atSign = mapped(oneOf(pair(oneSign, sides), mapped(pair(sides, oneSign), ([side, sign]) => (sign === undefined ? undefined : [sign, side]))), ([sign, side]) => ({ sign, side: side ?? "right" }));
const alignments = oneOf(keyword("justify"), described("a string of one sign", atSign), sides);
function usedAlignment(align, beside) {
    if (align === "justify")
        return align;
    return typeof align === "string" ? usedSide(align, beside) : { ...align, side: usedSide(align.side, beside) };
}
/** The side that lines stand at by `text-align` where no sign places them. */
export function sideOf(align) {
    return typeof align === "string" ? align : align.side;
}
const emphasisShape = mapped(listOf(keyword("filled", "open", "dot", "circle"), { least: 1, most: 2 }), (words) => {
    const shapes = words.filter((word) => word === "dot" || word === "circle");
    return words.length - shapes.length > 1 || shapes.length > 1 ? undefined : (shapes[0] ?? "dot");
});
/** A colour as text has it: never `currentcolor`, which is the parent's. */
const textColour = mapped(colour, (value) => (value === "currentcolor" ? undefined : value));
const verticalAlign = oneOf(constant(keyword("baseline", "sub", "super", "top", "middle", "bottom")), mapped(lengthPercentage, (value) => (context) => isPercentage(value) ? withinReach((value.percent / 100) * context.lh) : toPoints(value, context)));
/** The face that text is set in. */
const fontProperties = {
    color: plainRow(textColour, { initial: "black", inherited: true, about: "Colour of the text." }),
    "font-family": plainRow(families, {
        initial: "serif",
        inherited: true,
        about: "Families in order of preference; each character takes the first that has it.",
    }),
    "font-size": {
        grammar: oneOf(lengthOfEm, absoluteSize, relativeSize),
        initial: "medium",
        inherited: true,
        about: "Size of the text; percentages and `em` are of the parent's size, and `medium` is 12pt.",
    },
    "font-weight": { grammar: weight, initial: "normal", inherited: true, about: "Weight of the face." },
    "font-style": plainRow(mapped(keyword("normal", "italic", "oblique"), (name) => (name === "oblique" ? "italic" : name)), { initial: "normal", inherited: true, about: "Upright or italic; `oblique` asks for the italic face." }),
    "font-variant-numeric": plainRow(oneOf(mapped(keyword("normal"), () => []), listOf(numerals, { least: 1, most: 5 })), { initial: "normal", inherited: true, about: "Forms of the digits." }),
    "font-variant-caps": plainRow(keyword("normal", "small-caps", "all-small-caps"), {
        initial: "normal",
        inherited: true,
        about: "Small capitals for lower-case letters, or for all; only where the face has them drawn.",
    }),
    ...featureProperties,
};
/** How lines are set. */
const lineProperties = {
    "line-height": {
        grammar: lineHeight,
        initial: "normal",
        inherited: true,
        about: "Distance from baseline to baseline; a number is a factor of each element's own font size.",
        used: usedLineHeight,
    },
    direction: plainRow(keyword("ltr", "rtl"), {
        initial: "ltr",
        inherited: true,
        about: "Which way text and columns run, from left to right or from right to left; the root's is that of its pages as well. Elements with `lang` or `dir` have that of their language or attribute.",
    }),
    "unicode-bidi": plainRow(keyword("normal", "isolate", "plaintext"), {
        initial: "normal",
        inherited: false,
        about: "Whether text beside an inline box may turn what is in it around: `isolate` keeps it apart and runs it by `direction`, `plaintext` by its first letter. A block that is `plaintext` sets each paragraph by its first letter.",
    }),
    "text-align": {
        ...plainRow(alignments, { initial: "start", inherited: true, about: "Where lines stand in their measure; `start` is the side where text starts. A string such as `\".\"` lines the cells of a column up on that sign, numbers without it by their last digit, words in the middle of the numbers; a side beside it says where these stand in the column, `right` where absent." }),
        used: usedAlignment,
    },
    "text-indent": {
        grammar: computedLengthPercentage,
        initial: "0",
        inherited: true,
        about: "Indent of the first line.",
    },
    "white-space": plainRow(keyword("normal", "nowrap", "pre", "pre-wrap", "pre-line"), {
        initial: "normal",
        inherited: true,
        about: "Whether spaces and line ends of the source are kept, and whether lines wrap.",
    }),
    "tab-size": plainRow(integer("a whole number from 1 to 100", 1, 100), {
        initial: "8",
        inherited: true,
        about: "How many spaces lie between the stops of tabs, where white space is kept; 4 in code.",
    }),
    "overflow-wrap": plainRow(keyword("normal", "anywhere", "break-word"), {
        initial: "normal",
        inherited: true,
        about: "Whether a word that is too long for its line may break anywhere.",
    }),
    "word-break": plainRow(keyword("normal", "keep-all", "break-all"), {
        initial: "normal",
        inherited: true,
        about: "Where lines may break between letters and between Han characters.",
    }),
    "line-break": plainRow(keyword("auto", "loose", "normal", "strict", "anywhere"), {
        initial: "auto",
        inherited: true,
        about: "How strictly marks are kept from the start and the end of a line.",
    }),
    ...spacingProperties,
    "line-snap": plainRow(keyword("none", "baseline"), {
        initial: "none",
        inherited: true,
        about: "`baseline` sets lines on the lines of the page, which are as far apart as those of the root element: columns and facing pages are in register.",
    }),
    hyphens: plainRow(keyword("manual", "none", "auto"), {
        initial: "manual",
        inherited: true,
        about: "Where words may be hyphenated.",
    }),
    "vertical-align": {
        grammar: verticalAlign,
        initial: "baseline",
        inherited: false,
        about: "Height of an inline box over the baseline, or where content stands in a table cell or margin box.",
    },
};
/** What boxes are that stand in a line like characters. */
const inlineBoxProperties = {
    "reads-as": plainRow(keyword("object", "letters"), {
        initial: "object",
        inherited: false,
        about: "What a box that stands in a line as one character is to the text beside it, where gaps open and lines break: an object, or a word of `letters`. " +
            "Lectern's own; a `formula` is letters.",
    }),
};
/** What is done to the characters. */
const characterProperties = {
    "text-transform": plainRow(keyword("none", "uppercase", "lowercase", "capitalize"), {
        initial: "none",
        inherited: true,
        about: "Case of the letters as printed.",
    }),
    "letter-spacing": {
        grammar: normalOrLength,
        initial: "normal",
        inherited: true,
        about: "Room added after each character.",
    },
    "word-spacing": { grammar: normalOrLength, initial: "normal", inherited: true, about: "Room added to each space." },
    "text-decoration-line": plainRow(keyword("none", "underline", "line-through"), {
        initial: "none",
        inherited: false,
        about: "A line under or through the text.",
    }),
    "text-emphasis-style": plainRow(oneOf(keyword("none"), emphasisShape), {
        initial: "none",
        inherited: true,
        about: "A mark under each Han character (着重号).",
    }),
};
/** Text: its face, its lines, its characters. */
export const textProperties = { ...fontProperties, ...lineProperties, ...inlineBoxProperties, ...characterProperties };
