import { isDelimiter, readWhole } from "../values/grammar.js";
import { zeroBasis } from "./flex.js";
import { rowOf } from "./longhands.js";
const sides = ["top", "right", "bottom", "left"];
/** Four values for the sides from one to four (CSS 2.1 §8.3). */
function ofSides(longhands, each, about) {
    return {
        longhands,
        expects: `one to four of: ${each}`,
        about,
        expand(components) {
            const [top, right = top, bottom = top, left = right] = components;
            const inOrder = [top, right, bottom, left];
            return components.length > 4 ? undefined : together(longhands.map((name, side) => [name, inOrder[side]]));
        },
    };
}
/** Two values for two opposite sides from one or two. */
function ofPair(longhands, each, about) {
    return {
        longhands,
        expects: `one or two of: ${each}`,
        about,
        expand([first, second = first, ...more]) {
            return more.length > 0 ? undefined : together([[longhands[0], first], [longhands[1], second]]);
        },
    };
}
/** The expansion of components that each go to one longhand, or `undefined` where one does not fit. */
function together(assigned) {
    const expansion = new Map();
    for (const [name, component] of assigned) {
        const computation = component && readWhole(rowOf(name).grammar, [component]);
        if (computation === undefined)
            return undefined;
        expansion.set(name, computation);
    }
    return expansion;
}
/** Components in any order, each for the first longhand that takes it and has none yet. */
function inAnyOrder(longhands, components) {
    const expansion = new Map();
    for (const component of components) {
        const taker = longhands.find((name) => !expansion.has(name) && readWhole(rowOf(name).grammar, [component]) !== undefined);
        const computation = taker && readWhole(rowOf(taker).grammar, [component]);
        if (taker === undefined || computation === undefined)
            return undefined;
        expansion.set(taker, computation);
    }
    return components.length === 0 ? undefined : expansion;
}
function anyOrder(longhands, expects, about) {
    return { longhands, expects, about, expand: (components) => inAnyOrder(longhands, components) };
}
const borderParts = "a width, a style and a colour in any order";
function borderSide(side) {
    return anyOrder([`border-${side}-width`, `border-${side}-style`, `border-${side}-color`], borderParts, `The border on the ${side}.`);
}
/** The same border on all sides: read for one of them, then handed to the others. */
const border = {
    longhands: sides.flatMap((side) => [
        `border-${side}-width`,
        `border-${side}-style`,
        `border-${side}-color`,
    ]),
    expects: borderParts,
    about: "The border on all sides.",
    expand(components) {
        const expansion = new Map();
        for (const side of sides) {
            const ofSide = borderSide(side).expand(components);
            if (ofSide === undefined)
                return undefined;
            for (const [name, computation] of ofSide)
                expansion.set(name, computation);
        }
        return expansion;
    },
};
/** `columns: 3 12em`: a count and a width in any order, each perhaps `auto` (CSS Multi-column 1 §3.3). */
const columns = {
    longhands: ["column-count", "column-width"],
    expects: "up to 20 columns, a length that each has at least, both in any order, or `auto`",
    about: "How many columns there are, and how wide they are at least.",
    expand(components) {
        const given = components.filter((component) => component.type !== "identifier" || component.value.toLowerCase() !== "auto");
        if (components.length === 0 || components.length > 2)
            return undefined;
        return given.length === 0 ? new Map() : inAnyOrder(this.longhands, given);
    },
};
const flexFactors = ["flex-grow", "flex-shrink"];
/** `2 1 30%`: factors, then or before them a basis, which is 0 where none is named (CSS Flexbox 1 §7.1.1). */
const flex = {
    longhands: [...flexFactors, "flex-basis"],
    expects: "`none`, `auto`, or a factor to grow by, perhaps one to shrink by, and perhaps a basis",
    about: "How the block shares in the room of its row.",
    expand(components) {
        const [only] = components;
        const word = components.length === 1 && only?.type === "identifier" ? only.value.toLowerCase() : null;
        if (word === "none" || word === "auto")
            return new Map([["flex-grow", () => (word === "auto" ? 1 : 0)], ["flex-shrink", () => (word === "auto" ? 1 : 0)]]);
        // A number is a factor before it is a basis: `flex: 0` grows by nothing.
        const given = inAnyOrder(this.longhands, components);
        if (given === undefined)
            return undefined;
        return new Map([["flex-grow", () => 1], ["flex-basis", zeroBasis], ...given]);
    },
};
/** A longhand under a shorter name. */
function alias(longhand, about) {
    return {
        longhands: [longhand],
        expects: "",
        about,
        expand(components) {
            const computation = readWhole(rowOf(longhand).grammar, components);
            return computation && new Map([[longhand, computation]]);
        },
    };
}
const fontOptions = ["font-style", "font-weight", "font-variant-caps"];
/** `italic bold 10pt/1.5 "Source Serif 4", serif` (CSS Fonts 4 §2.7). */
const font = {
    longhands: [...fontOptions, "font-variant-numeric", "font-size", "line-height", "font-family"],
    expects: "perhaps style and weight, then a size, perhaps `/` and a line height, then family names",
    about: "The face, its size and the line height.",
    expand(components) {
        const sizeAt = components.findIndex((component) => readWhole(rowOf("font-size").grammar, [component]));
        const size = components[sizeAt];
        if (size === undefined)
            return undefined;
        const options = components.slice(0, sizeAt).filter(isNotNormal);
        const expansion = options.length === 0 ? new Map() : inAnyOrder(fontOptions, options);
        const slashed = isDelimiter(components[sizeAt + 1], "/");
        const family = readWhole(rowOf("font-family").grammar, components.slice(sizeAt + (slashed ? 3 : 1)));
        const measures = together([
            ["font-size", size],
            ...(slashed ? [["line-height", components[sizeAt + 2]]] : []),
        ]);
        if (expansion === undefined || measures === undefined || family === undefined)
            return undefined;
        return new Map([...expansion, ...measures, ["font-family", family]]);
    },
};
const variants = ["font-variant-caps", "font-variant-numeric", "font-variant-ligatures"];
/** `small-caps tabular-nums no-common-ligatures` (CSS Fonts 4 §6.9). */
const fontVariant = {
    longhands: variants,
    expects: "`normal`, `none`, or values of `font-variant-caps`, `-numeric` and `-ligatures` in any order",
    about: "Forms of letters and digits: small capitals, figures, ligatures.",
    expand(components) {
        const groups = new Map();
        for (const component of components.length === 1 ? components.filter(isNotNormal) : components) {
            const taker = variants.find((name) => isNotNormal(component) && readWhole(rowOf(name).grammar, [component]) !== undefined);
            if (taker === undefined)
                return undefined;
            groups.set(taker, [...(groups.get(taker) ?? []), component]);
        }
        const expansion = new Map();
        for (const [name, group] of groups) {
            const computation = readWhole(rowOf(name).grammar, group);
            if (computation === undefined)
                return undefined;
            expansion.set(name, computation);
        }
        return components.length === 0 ? undefined : expansion;
    },
};
function isNotNormal(component) {
    return component.type !== "identifier" || component.value.toLowerCase() !== "normal";
}
const fourOf = (before, after) => [`${before}-top${after}`, `${before}-right${after}`, `${before}-bottom${after}`, `${before}-left${after}`];
const marginValue = "`auto`, a length, a percentage";
const paddingValue = "a length of 0 or more, a percentage";
function logical(row) {
    return { ...row, logical: true };
}
/** The names of a side as text has it: the left one is where text starts that runs from left to right. */
const inlineSides = [["start", "left"], ["end", "right"]];
/** Properties of the sides where text starts and ends (CSS Logical Properties 1 §4). */
const logicalRows = inlineSides.flatMap(([side, physical]) => [
    [`margin-inline-${side}`, logical(alias(`margin-${physical}`, `The margin at the side where text ${side}s.`))],
    [`padding-inline-${side}`, logical(alias(`padding-${physical}`, `The padding at the side where text ${side}s.`))],
    [`border-inline-${side}`, logical({ ...borderSide(physical), about: `The border at the side where text ${side}s.` })],
    [`border-inline-${side}-width`, logical(alias(`border-${physical}-width`, `Width of the border at the side where text ${side}s.`))],
    [`border-inline-${side}-style`, logical(alias(`border-${physical}-style`, `Line of the border at the side where text ${side}s.`))],
    [`border-inline-${side}-color`, logical(alias(`border-${physical}-color`, `Colour of the border at the side where text ${side}s.`))],
    [`border-start-${side}-radius`, logical(alias(`border-top-${physical}-radius`, `Radius of the upper corner where text ${side}s.`))],
    [`border-end-${side}-radius`, logical(alias(`border-bottom-${physical}-radius`, `Radius of the lower corner where text ${side}s.`))],
]);
/** Every shorthand by name. */
export const shorthands = new Map([
    ["margin", ofSides(fourOf("margin", ""), marginValue, "Margins of all sides: top, right, bottom, left.")],
    ["margin-block", ofPair(["margin-top", "margin-bottom"], marginValue, "Margins above and below.")],
    ["margin-inline", logical(ofPair(["margin-left", "margin-right"], marginValue, "Margins at the sides where text starts and ends."))],
    ["padding", ofSides(fourOf("padding", ""), paddingValue, "Padding of all sides: top, right, bottom, left.")],
    ["padding-block", ofPair(["padding-top", "padding-bottom"], paddingValue, "Padding above and below.")],
    ["padding-inline", logical(ofPair(["padding-left", "padding-right"], paddingValue, "Padding at the sides where text starts and ends."))],
    ["border", border],
    ...logicalRows,
    ["border-top", borderSide("top")],
    ["border-right", borderSide("right")],
    ["border-bottom", borderSide("bottom")],
    ["border-left", borderSide("left")],
    ["border-width", ofSides(fourOf("border", "-width"), "`thin`, `medium`, `thick`, a length", "Border widths.")],
    ["border-style", ofSides(fourOf("border", "-style"), "`none`, `solid`, `dashed`, `dotted`, `double`", "Border styles.")],
    ["border-color", ofSides(fourOf("border", "-color"), "a colour", "Border colours.")],
    ["border-radius", ofSides(["border-top-left-radius", "border-top-right-radius", "border-bottom-right-radius", "border-bottom-left-radius"], "a length of 0 or more", "Radii of the corners: top left, top right, bottom right, bottom left.")],
    ["background", alias("background-color", "The background, which is a colour.")],
    ["columns", columns],
    ["column-rule", anyOrder(["column-rule-width", "column-rule-style", "column-rule-color"], borderParts, "The rule between columns.")],
    ["gap", ofPair(["row-gap", "column-gap"], "`normal`, a length of 0 or more, a percentage", "Gaps between rows and between what stands in them.")],
    ["flex", flex],
    ["font", font],
    ["font-variant", fontVariant],
    ["list-style", anyOrder(["list-style-type", "list-style-position"], "a type and a position in any order", "The marker.")],
    ["text-decoration", alias("text-decoration-line", "The line under or through the text.")],
    ["text-emphasis", alias("text-emphasis-style", "The mark under each Han character.")],
]);
