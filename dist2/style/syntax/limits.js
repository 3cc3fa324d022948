import { report } from "./css-text.js";
/** What one stylesheet may hold. The largest sheets that people write stay far below each of them. */
const limits = {
    /** UTF-16 code units. */
    characters: 500_000,
    /** Rules: counted by the brackets that open their blocks. */
    rules: 5_000,
    /** Page rules: each name of a page has styles of its own for four kinds of page. */
    pageRules: 200,
    /** Selectors and parts of lists: counted by commas. */
    commas: 20_000,
};
function count(text, written) {
    let found = 0;
    for (let at = text.indexOf(written); at !== -1; at = text.indexOf(written, at + 1))
        found++;
    return found;
}
/** What is too much of a stylesheet, or `null`. */
function excessOf(text) {
    if (text.length > limits.characters)
        return `a stylesheet of ${text.length} characters, longer than ${limits.characters}`;
    if (count(text, "{") > limits.rules)
        return `a stylesheet of more than ${limits.rules} rules`;
    if (count(text.toLowerCase(), "@page") > limits.pageRules)
        return `a stylesheet of more than ${limits.pageRules} page rules`;
    if (count(text, ",") > limits.commas)
        return `a stylesheet of more than ${limits.commas} selectors and parts of lists`;
    return null;
}
/** Whether a stylesheet is small enough to be parsed at all; what is too much of it is reported. */
export function isWithinLimits(css) {
    const excess = excessOf(css.text);
    if (excess !== null)
        report(css, { start: 0, end: 0 }, { code: "style/limit", message: excess, hint: "take away what is not used" });
    return excess === null;
}
