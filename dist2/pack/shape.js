/** A text; of a form where one is given. */
export function text(pattern) {
    return { is: "text", ...(pattern === undefined ? {} : { pattern }) };
}
/** One of several words. */
export function one(...of) {
    return { is: "one", of };
}
/** A list of one shape. */
export function list(of) {
    return { is: "list", of };
}
/** A shape, or nothing. */
export function nullOr(of) {
    return { is: "null-or", of };
}
/** An object with exactly these fields. */
export function record(fields) {
    return { is: "record", fields };
}
/** A whole number from 0. */
export const count = { is: "count" };
/** True or false. */
export const flag = { is: "flag" };
/** Any number. */
export const number = { is: "number" };
/** The JSON Schema of a shape. */
export function schemaOf(shape) {
    switch (shape.is) {
        case "text":
            return { type: "string", ...(shape.pattern === undefined ? {} : { pattern: shape.pattern.source }) };
        case "count":
            return { type: "integer", minimum: 0 };
        case "number":
            return { type: "number" };
        case "flag":
            return { type: "boolean" };
        case "one":
            return { enum: shape.of };
        case "list":
            return { type: "array", items: schemaOf(shape.of) };
        case "null-or":
            return { anyOf: [{ type: "null" }, schemaOf(shape.of)] };
        case "record": {
            const properties = Object.fromEntries(Object.entries(shape.fields).map(([name, [below, says]]) => [name, { description: says, ...schemaOf(below) }]));
            return { type: "object", properties, required: Object.keys(properties), additionalProperties: false };
        }
    }
}
function recordFault(fields, value, at) {
    if (typeof value !== "object" || value === null || Array.isArray(value))
        return `\`${at}\` is no object`;
    const strange = Object.keys(value).find((name) => !Object.hasOwn(fields, name));
    if (strange !== undefined)
        return `\`${at}\` has an unknown field \`${strange}\``;
    for (const [name, [shape]] of Object.entries(fields)) {
        const below = at === "" ? name : `${at}.${name}`;
        if (!Object.hasOwn(value, name))
            return `\`${below}\` is missing`;
        const fault = faultIn(shape, value[name], below);
        if (fault !== null)
            return fault;
    }
    return null;
}
function listFault(of, value, at) {
    if (!Array.isArray(value))
        return `\`${at}\` is no list`;
    for (const [index, item] of value.entries()) {
        const fault = faultIn(of, item, `${at}.${index}`);
        if (fault !== null)
            return fault;
    }
    return null;
}
function holds(shape, value) {
    switch (shape.is) {
        case "text":
            return typeof value === "string" && (shape.pattern?.test(value) ?? true);
        case "count":
            return Number.isSafeInteger(value) && value >= 0;
        case "number":
            return typeof value === "number";
        case "flag":
            return typeof value === "boolean";
        case "one":
            return shape.of.some((name) => name === value);
    }
}
const wanted = { text: "text as it should be", count: "count", number: "number", flag: "truth value", one: "known word" };
/** The first thing in a value that is not of a shape, in words with its place; `null` where all of it is. */
export function faultIn(shape, value, at = "") {
    switch (shape.is) {
        case "null-or":
            return value === null ? null : faultIn(shape.of, value, at);
        case "record":
            return recordFault(shape.fields, value, at);
        case "list":
            return listFault(shape.of, value, at);
        case "text":
        case "count":
        case "number":
        case "flag":
        case "one":
            return holds(shape, value) ? null : `\`${at}\` is no ${wanted[shape.is]}`;
    }
}
