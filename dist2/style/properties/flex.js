import { keyword, mapped, oneOf } from "../values/grammar.js";
import { number } from "../values/numbers.js";
import { constant, plainRow, positiveLengthPercentage } from "./row.js";
const factor = number("a number of 0 or more", 0);
const basis = oneOf(constant(keyword("auto", "content")), positiveLengthPercentage);
/** `start` and `end` are the names that CSS Box Alignment 3 has for the same places. */
const ends = mapped(keyword("flex-start", "flex-end", "start", "end"), (name) => (name.endsWith("start") ? "start" : "end"));
/** Blocks side by side in rows (CSS Flexible Box Layout 1, rows only). */
export const flexProperties = {
    "flex-direction": plainRow(keyword("row", "row-reverse"), {
        initial: "row",
        inherited: false,
        about: "Whether the first block of a row stands where text starts, or, `row-reverse`, where it ends; it is read first in both.",
    }),
    "flex-wrap": plainRow(keyword("nowrap", "wrap"), {
        initial: "nowrap",
        inherited: false,
        about: "Whether blocks of a `flex` box that do not fit beside the others begin another row.",
    }),
    "flex-grow": plainRow(factor, {
        initial: "0",
        inherited: false,
        about: "The share of the room left in its row that the block takes.",
    }),
    "flex-shrink": plainRow(factor, {
        initial: "1",
        inherited: false,
        about: "How much of what its row lacks the block gives; none becomes narrower than its content.",
    }),
    "flex-basis": {
        grammar: basis,
        initial: "auto",
        inherited: false,
        about: "Width of the block before it grows or shrinks: `auto` is its `width`, `content` what its content asks.",
    },
    "align-items": plainRow(oneOf(keyword("stretch", "center", "baseline"), ends), {
        initial: "stretch",
        inherited: false,
        about: "Where blocks stand in the height of their row; `stretch` makes them as high as it.",
    }),
    "justify-content": plainRow(oneOf(keyword("center", "space-between", "space-around", "space-evenly"), ends), {
        initial: "flex-start",
        inherited: false,
        about: "Where the room goes that the blocks of a row leave.",
    }),
};
/** The basis that the shorthand means where it names none. */
export const zeroBasis = () => 0;
