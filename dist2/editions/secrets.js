import { plainText } from "../model/index.js";
function isFields(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isSpan(value) {
    return isFields(value) && "source" in value && typeof value["start"] === "number";
}
/** What has no words of the author in it: places, and where a value was written. */
const unsaid = new Set(["span", "segments", "type", "kind", "audience"]);
/** Whether items of a list are running text. */
function isRunningText(items) {
    return items.length > 0 && items.every((item) => isFields(item) && typeof item["type"] === "string" && !("blocks" in item) && !("inlines" in item) && !("items" in item));
}
/** All words that stand in a value of the model: each paragraph, cell or plain text by itself. `around` is its place where it has none. */
export function wordsIn(value, around) {
    if (Array.isArray(value)) {
        const items = value;
        if (isRunningText(items))
            return [{ words: plainText(items), span: items[0] === undefined || !("span" in items[0]) ? around : items[0].span }];
        return items.flatMap((item) => wordsIn(item, around));
    }
    if (!isFields(value))
        return [];
    const span = isSpan(value["span"]) ? value["span"] : around;
    if (typeof value["text"] === "string" && "segments" in value)
        return [{ words: value["text"], span }];
    const own = typeof value["value"] === "string" ? [{ words: value["value"], span }] : [];
    return [...own, ...Object.entries(value).flatMap(([name, inside]) => (unsaid.has(name) ? [] : wordsIn(inside, span)))];
}
