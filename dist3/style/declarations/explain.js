import { closestName } from "../../diagnostics/index.js";
import { contentFunctionNames } from "../values/generated.js";
import { isDelimiter } from "../values/grammar.js";
import { unitNames } from "../values/length.js";
import { expectedOf, keywordsOf } from "./read-value.js";
/** Functions that a value can hold. */
const functionNames = [...contentFunctionNames, "calc", "var", "rgb", "rgba", "hsl", "hsla"];
const fontUnits = new Set(["ex", "ch", "cap", "ic"]);
/** What to do about one component of a value that was refused, or `null` where nothing speaks against it. */
function hintFor(component, property) {
    switch (component.type) {
        case "dimension":
            return unitHint(component.unit);
        case "number":
            return component.value !== 0 && /length/.test(expectedOf(property))
                ? `write a unit after the number: \`${component.value}pt\``
                : null;
        case "delimiter":
            if (component.value === ":")
                return "end each declaration with `;`";
            return component.value === ";" ? "leave out the second `;`" : null;
        case "identifier":
            return wordHint(component.value, keywordsOf(property));
        case "function":
            return functionHint(component, property);
        case "string":
        case "hash":
        case "percentage":
            return null;
    }
}
function unitHint(unit) {
    if (unitNames.includes(unit))
        return null;
    if (fontUnits.has(unit))
        return `write it in \`em\`: \`${unit}\` depends on the font`;
    const near = closestName(unit, unitNames);
    return `use ${near === null ? "a unit such as `pt`, `mm` or `em`" : `the unit \`${near}\``}`;
}
function wordHint(word, keywords) {
    if (keywords.includes(word.toLowerCase()))
        return null;
    if (word.toLowerCase() === "revert")
        return "use `unset`";
    const near = closestName(word, keywords);
    return near === null ? null : `use \`${near}\``;
}
function functionHint(component, property) {
    if (component.name === "calc")
        return "use lengths alone or percentages alone, with ` + `, ` - `, `*` and `/`";
    if (!functionNames.includes(component.name)) {
        const near = closestName(component.name, functionNames);
        return near === null ? null : `use \`${near}()\``;
    }
    return component.children.map((child) => hintFor(child, property)).find((hint) => hint !== null) ?? null;
}
/** A number right behind a word, as in the family name `Source Serif 4`. */
function isFamilyDigit(component, index, all) {
    const before = all[index - 1];
    return component.type === "number" && before?.type === "identifier" && before.end < component.start;
}
/** What to do about a value that its property refused, or `null`. */
export function valueHint(property, components) {
    if (/^font(?:-family)?$/.test(property) && components.some(isFamilyDigit))
        return "put a family name with digits in quotes";
    const colon = components.find((component) => isDelimiter(component, ":"));
    const suspects = colon === undefined ? components : [colon];
    return suspects.map((component) => hintFor(component, property)).find((hint) => hint !== null) ?? null;
}
