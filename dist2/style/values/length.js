import { largestLength, pointsPerUnit, withinReach } from "../../geometry/index.js";
import { single } from "./grammar.js";
const zero = { pt: 0, em: 0, rem: 0, lh: 0, rlh: 0 };
/** Every unit of length: the absolute ones, and the relative ones that need no font to be opened. */
export const unitNames = [...Object.keys(pointsPerUnit), "em", "rem", "lh", "rlh"];
function isAbsolute(unit) {
    return Object.hasOwn(pointsPerUnit, unit);
}
function isRelative(unit) {
    return unit === "em" || unit === "rem" || unit === "lh" || unit === "rlh";
}
/** So many of a unit, or `undefined` for an unknown unit. */
function lengthOf(value, unit) {
    if (isAbsolute(unit))
        return { ...zero, pt: value * pointsPerUnit[unit] };
    if (isRelative(unit))
        return { ...zero, [unit]: value };
    return undefined;
}
/** A specified length in points. */
export function toPoints(length, sizes) {
    return withinReach(length.pt + length.em * sizes.em + length.rem * sizes.rem + length.lh * sizes.lh + length.rlh * sizes.rlh);
}
/** Whether a specified or computed length is a share of something. */
export function isPercentage(value) {
    return typeof value === "object" && "percent" in value;
}
/** A specified length in points; a share stays one. */
export function toComputed(length, sizes) {
    return isPercentage(length) ? length : toPoints(length, sizes);
}
function scaled(value, factor) {
    if ("number" in value)
        return { number: value.number * factor };
    if ("percent" in value)
        return { percent: value.percent * factor };
    const { pt, em, rem, lh, rlh } = value;
    return { pt: pt * factor, em: em * factor, rem: rem * factor, lh: lh * factor, rlh: rlh * factor };
}
/** The sum of two values of one kind; lengths and percentages do not mix. */
function sum(a, b) {
    if ("number" in a)
        return "number" in b ? { number: a.number + b.number } : undefined;
    if ("percent" in a)
        return "percent" in b ? { percent: a.percent + b.percent } : undefined;
    if ("number" in b || "percent" in b)
        return undefined;
    return { pt: a.pt + b.pt, em: a.em + b.em, rem: a.rem + b.rem, lh: a.lh + b.lh, rlh: a.rlh + b.rlh };
}
function product(a, b) {
    if ("number" in a)
        return scaled(b, a.number);
    return "number" in b ? scaled(a, b.number) : undefined;
}
function quotient(a, b) {
    return "number" in b && b.number !== 0 ? scaled(a, 1 / b.number) : undefined;
}
function calcOperand(component) {
    if (component?.type === "number")
        return { number: component.value };
    if (component?.type === "percentage")
        return { percent: component.value };
    if (component?.type === "dimension")
        return lengthOf(component.value, component.unit);
    if (component?.type !== "function")
        return undefined;
    return component.name === "calc" || component.name === "(" ? calcSum(component.children) : undefined;
}
function operator(component) {
    return component?.type === "delimiter" ? component.value : "";
}
/** A sum of products (CSS Values 4 §10). */
function calcSum(components) {
    let total;
    let term = calcOperand(components[0]);
    let sign = 1;
    for (let index = 1; index < components.length && term !== undefined; index += 2) {
        const operand = calcOperand(components[index + 1]);
        const sort = operator(components[index]);
        if (operand === undefined)
            return undefined;
        if (sort === "*")
            term = product(term, operand);
        else if (sort === "/")
            term = quotient(term, operand);
        else if (sort === "+" || sort === "-") {
            total = total === undefined ? scaled(term, sign) : sum(total, scaled(term, sign));
            if (total === undefined)
                return undefined;
            sign = sort === "+" ? 1 : -1;
            term = operand;
        }
        else
            return undefined;
    }
    if (term === undefined)
        return undefined;
    return total === undefined ? scaled(term, sign) : sum(total, scaled(term, sign));
}
function readLength(component) {
    if (component.type === "number")
        return component.value === 0 ? zero : undefined;
    const value = calcOperand(component);
    if (value === undefined || "number" in value)
        return undefined;
    return Object.values(value).every((each) => Math.abs(each) <= largestLength) ? value : undefined;
}
/** Whether a length as written is below zero; what `calc()` comes to is known only later, and is clamped then. */
function isNegative(component) {
    return component.type !== "function" && "value" in component && Number(component.value) < 0;
}
/** A length. */
export const length = single("a length", (component) => {
    const value = readLength(component);
    return value === undefined || isPercentage(value) ? undefined : value;
});
/** A length or a percentage. */
export const lengthPercentage = {
    ...single("a length", readLength),
    forms: ["a length", "a percentage"],
};
/** The same lengths without those below zero. */
export function notNegative(grammar) {
    return {
        ...grammar,
        forms: grammar.forms.map((form) => (form === "a length" ? "a length of 0 or more" : form)),
        read(cursor) {
            const component = cursor.components[cursor.index];
            return component === undefined || isNegative(component) ? undefined : grammar.read(cursor);
        },
    };
}
