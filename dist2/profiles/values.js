import { blocksWithin, inlinesOfBlock, keyOf, plainText, rowsOf } from "../model/index.js";
function isFields(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function inlinesIn(value) {
    if (Array.isArray(value["inlines"]))
        return value.inlines;
    return Array.isArray(value["blocks"]) && "span" in value ? [...blocksWithin(value.blocks)].flatMap((block) => [...inlinesOfBlock(block)]) : null;
}
/** Whether a text is still to come: a syllabus that says so does not say what was asked for. */
function isToCome(inlines) {
    return inlines.some(({ type }) => type === "text-slot");
}
/** Whether a value says anything. */
export function isSaid(value) {
    if (value === null || value === undefined || value === "" || value === false)
        return false;
    if (Array.isArray(value))
        return value.some(isSaid);
    if (!isFields(value))
        return true;
    const inlines = inlinesIn(value);
    if (inlines !== null)
        return !isToCome(inlines) && (inlines.length > 0 || (Array.isArray(value["blocks"]) && value["blocks"].length > 0));
    if ("value" in value)
        return isSaid(value["value"]) || typeof value["value"] === "number";
    if ("year" in value)
        return true;
    return Object.entries(value).some(([name, one]) => name !== "span" && isSaid(one));
}
/** Where a value stands; the first of several. `null` for one without a place. */
export function placeOf(value) {
    if (Array.isArray(value))
        return value.map(placeOf).find((one) => one !== null) ?? null;
    if (!isFields(value))
        return null;
    const span = value["span"];
    return isFields(span) && "source" in span ? span : null;
}
/** Words of all texts of a value; a Han character, or one of kana, counts as a word. */
export function wordsIn(value) {
    if (Array.isArray(value))
        return value.reduce((sum, one) => sum + wordsIn(one), 0);
    if (!isFields(value))
        return 0;
    const inlines = inlinesIn(value);
    if (inlines === null)
        return Object.entries(value).reduce((sum, [name, one]) => sum + (name === "span" ? 0 : wordsIn(one)), 0);
    return plainText(inlines).match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{P}\p{S}]+(?:['’.-][^\s\p{Script=Han}\p{P}\p{S}]+)*/gu)?.length ?? 0;
}
/** The field of a record that is written as `key`, with the name of its value. */
export function rowAt(record, key) {
    return rowsOf(record).find(([name, row]) => keyOf(name, row) === key);
}
/** The value of a record by the key that files write. */
export function valueOfKey(record, value, key) {
    const row = rowAt(record, key);
    return row === undefined || !isFields(value) ? undefined : value[row[0]];
}
/** Hours of one kind, or the number of all of them. */
export function hoursOfKind(hours, kind) {
    return kind === "total" ? hours : hours.byKind.find((one) => one.kind === kind)?.hours;
}
