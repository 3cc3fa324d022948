import { isLonghand, longhandNames, rowOf } from "../properties/longhands.js";
import { shorthands } from "../properties/shorthands.js";
import { phrase, readWhole } from "../values/grammar.js";
const wideKeywords = new Set(["inherit", "initial", "unset"]);
function isWide(word) {
    return wideKeywords.has(word);
}
function wideKeywordOf(components) {
    const [only, ...more] = components;
    if (only?.type !== "identifier" || more.length > 0)
        return null;
    const word = only.value.toLowerCase();
    return isWide(word) ? word : null;
}
/** Every property, shorthands included. */
export const propertyNames = [...longhandNames, ...shorthands.keys()].sort();
/** Whether there is such a property. */
export function isProperty(name) {
    return isLonghand(name) || shorthands.has(name);
}
/** The longhands that a property stands for: itself, or those of a shorthand. */
function longhandsOf(property) {
    return isLonghand(property) ? [property] : (shorthands.get(property)?.longhands ?? []);
}
/** What the area of footnotes takes beside what its notes inherit: it is as wide as the text. */
const footnoteProperties = new Set([
    "margin-top", "padding-top", "border-top-width", "border-top-style", "border-top-color", "max-height",
]);
/** What the column of notes takes: how far it is from the text, on which side of that, and how wide. */
const noteColumnProperties = new Set(["margin-left", "margin-right", "width"]);
/** Whether a property says anything at a place: a page takes its size, its margins and what its boxes inherit. */
export function belongsTo(property, place) {
    return longhandsOf(property).every((name) => {
        if (name === "size")
            return place === "page";
        if (place === "footnotes")
            return footnoteProperties.has(name) || rowOf(name).inherited;
        if (place === "note-column")
            return noteColumnProperties.has(name);
        return place !== "page" || name.startsWith("margin-") || rowOf(name).inherited;
    });
}
/** What a value of a property says of each longhand, or `null` where it is no value of it. */
export function readValue(property, components) {
    const longhands = longhandsOf(property);
    const wide = wideKeywordOf(components);
    const logical = shorthands.get(property)?.logical === true;
    if (wide !== null)
        return longhands.map((longhand) => ({ longhand, value: wide, logical }));
    if (isLonghand(property)) {
        const value = readWhole(rowOf(property).grammar, components);
        return value === undefined ? null : [{ longhand: property, value, logical }];
    }
    const expansion = shorthands.get(property)?.expand(components);
    if (expansion === undefined)
        return null;
    return longhands.map((longhand) => ({ longhand, value: expansion.get(longhand) ?? "initial", logical }));
}
/** The values of a property in words. */
export function expectedOf(property) {
    if (isLonghand(property))
        return phrase(rowOf(property).grammar.forms);
    const shorthand = shorthands.get(property);
    const [first] = shorthand?.longhands ?? [];
    if (shorthand === undefined || first === undefined)
        return "";
    return shorthand.expects === "" ? phrase(rowOf(first).grammar.forms) : shorthand.expects;
}
/** The keywords that a property takes, for "did you mean". */
export function keywordsOf(property) {
    return [...longhandsOf(property).flatMap((name) => rowOf(name).grammar.keywords), ...wideKeywords];
}
