/** Whether somebody left the value open: `summary:` with nothing behind it says the same as no `summary` at all. */
export function isEmpty(node) {
    return node === undefined || (node.kind === "scalar" && node.value === null);
}
/** The value of `key`, or `undefined` where the mapping has none or leaves it open. */
export function valueAt(map, key) {
    const value = map.entries.get(key)?.value;
    return isEmpty(value) ? undefined : value;
}
const longestQuotation = 40;
/** `text` on one line and short enough for a message, in backticks. */
export function quotation(text) {
    const line = text.trim().replace(/\s+/g, " ");
    const characters = Array.from(line.slice(0, 2 * longestQuotation));
    const short = characters.length > longestQuotation ? `${characters.slice(0, longestQuotation).join("")}…` : line;
    return short.includes("`") ? `\`\` ${short} \`\`` : `\`${short}\``;
}
/** What the author wrote, in words for a message: ``the text `ten` ``. */
export function describe(node) {
    if (node.kind === "map")
        return "a mapping";
    if (node.kind === "list")
        return "a list";
    const { value } = node;
    if (typeof value === "number")
        return `the number ${quotation(node.text.text)}`;
    if (typeof value === "boolean")
        return `the truth value ${quotation(node.text.text)}`;
    if (value === null)
        return "nothing";
    return value.trim() === "" ? "an empty text" : `the text ${quotation(value)}`;
}
