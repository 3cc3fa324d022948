import { keyword, oneOf } from "../values/grammar.js";
import { integer } from "../values/numbers.js";
import { lineColour, lineStyle, lineWidth } from "./box.js";
import { constant, plainRow, positiveLength, positiveLengthPercentage } from "./row.js";
/** Content in columns (CSS Multi-column Layout 1), and the gaps that they share with rows of blocks. */
export const columnProperties = {
    "column-count": plainRow(oneOf(keyword("auto"), integer("a whole number from 1 to 20", 1, 20)), {
        initial: "auto",
        inherited: false,
        about: "How many columns the content is set in; with a `column-width`, the most.",
    }),
    "column-width": {
        grammar: oneOf(constant(keyword("auto")), positiveLength),
        initial: "auto",
        inherited: false,
        about: "The least width of a column: as many stand side by side as there is room for.",
    },
    "column-gap": {
        grammar: oneOf(constant(keyword("normal")), positiveLengthPercentage),
        initial: "normal",
        inherited: false,
        about: "Room between columns, or between blocks in a row; `normal` is 1em between columns and 0 in a row.",
    },
    "row-gap": {
        grammar: oneOf(constant(keyword("normal")), positiveLengthPercentage),
        initial: "normal",
        inherited: false,
        about: "Room between rows of a `flex` box; `normal` is 0.",
    },
    "column-rule-width": { ...lineWidth("column-rule"), about: "Width of the rule between columns; 0 where its style is `none`." },
    "column-rule-style": { ...lineStyle, about: "The line that the rule between columns is drawn with." },
    "column-rule-color": { ...lineColour, about: "Colour of the rule between columns." },
    "column-span": plainRow(keyword("none", "all"), {
        initial: "none",
        inherited: false,
        about: "Whether a block stands across all columns: those above it end, and begin again below.",
    }),
    "column-fill": plainRow(keyword("balance", "auto"), {
        initial: "balance",
        inherited: false,
        about: "Whether columns are as even as they can be where their content ends, or each is filled before the next.",
    }),
};
