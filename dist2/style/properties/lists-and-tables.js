import { keyword, listOf, mapped, oneOf } from "../values/grammar.js";
import { counterStyle } from "../values/generated.js";
import { text } from "../values/numbers.js";
import { plainRow, positiveLength } from "./row.js";
const marker = oneOf(counterStyle, mapped(text, (value) => `"${value}"`));
const spacing = mapped(listOf(positiveLength, { least: 1, most: 2 }), ([horizontal, vertical]) => {
    if (horizontal === undefined)
        return undefined;
    return (context) => ({
        horizontal: horizontal(context),
        vertical: (vertical ?? horizontal)(context),
    });
});
/** Markers of list items. */
export const listProperties = {
    "list-style-type": plainRow(marker, {
        initial: "disc",
        inherited: true,
        about: "The counter style of the marker, or a string that is the marker.",
    }),
    "list-style-position": plainRow(keyword("outside", "inside"), {
        initial: "outside",
        inherited: true,
        about: "Whether the marker hangs before the item or opens its first line.",
    }),
};
/** Tables as a whole. */
export const tableProperties = {
    "border-collapse": plainRow(keyword("separate", "collapse"), {
        initial: "separate",
        inherited: true,
        about: "Whether neighbouring cells share one border.",
    }),
    "border-spacing": {
        grammar: { ...spacing, forms: ["one or two lengths of 0 or more"] },
        initial: "0",
        inherited: true,
        about: "Room between cells, across and down, where borders are separate.",
    },
    "table-layout": plainRow(keyword("auto", "fixed"), {
        initial: "auto",
        inherited: false,
        about: "Whether columns are as wide as their content asks or as the first row says.",
    }),
    "caption-side": plainRow(keyword("top", "bottom"), {
        initial: "top",
        inherited: true,
        about: "Whether the caption stands over or under its table.",
    }),
    continuation: plainRow(oneOf(keyword("none", "auto"), mapped(text, (value) => value)), {
        initial: "none",
        inherited: false,
        about: "What stands behind the caption where a table goes on on another page, or behind the first block of a box, which is then set again there: `auto` is `(continued)` in the language of the text, a string that string.",
    }),
};
