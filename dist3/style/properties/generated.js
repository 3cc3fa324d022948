import { contentList, counterChanges, quotePairs, stringSets } from "../values/generated.js";
import { keyword, mapped, oneOf } from "../values/grammar.js";
import { plainRow } from "./row.js";
const nothing = mapped(keyword("none"), () => []);
/** Generated content, counters and running strings. */
export const generatedProperties = {
    content: plainRow(oneOf(keyword("normal", "none"), contentList), {
        initial: "normal",
        inherited: false,
        about: "What a pseudo-element or a margin box says.",
    }),
    "counter-reset": plainRow(oneOf(nothing, counterChanges(0)), {
        initial: "none",
        inherited: false,
        about: "Counters that begin here.",
    }),
    "counter-increment": plainRow(oneOf(nothing, counterChanges(1)), {
        initial: "none",
        inherited: false,
        about: "Counters that move on here.",
    }),
    "string-set": plainRow(oneOf(nothing, stringSets), {
        initial: "none",
        inherited: false,
        about: "Running strings that the element gives to the margin boxes.",
    }),
    quotes: plainRow(oneOf(keyword("auto"), nothing, quotePairs), {
        initial: "auto",
        inherited: true,
        about: "Quotation marks of `open-quote` and `close-quote`, the outermost pair first; `auto` is those of the language.",
    }),
};
