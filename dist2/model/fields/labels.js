import { labelNames } from "../label-names.js";
import { optional } from "./row.js";
import { cell, record } from "./values.js";
const about = {
    id: "labels",
    title: "labels",
    description: "Words that replace the printed ones of the course's language; `\"\"` prints none.",
    what: "a mapping of labels",
};
function labelRow(name) {
    return optional(cell, "", name === "page" ? { unprinted: "a word for layouts of your own" } : {});
}
/** `labels`: words that replace the printed ones. */
export const labels = record(about, Object.fromEntries(labelNames.map((name) => [name, labelRow(name)])));
