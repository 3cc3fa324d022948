import { contextList, isFalsy, scalarOf } from "./context-value.js";
function lookUp([container = null, key = null]) {
    const name = scalarOf(key);
    if (container === null || typeof container !== "object" || name === null)
        return undefined;
    if (container.kind === "object")
        return container.fields.get(String(name));
    return container.kind === "list" ? container.items[Number(name)] : undefined;
}
function numberOf(value) {
    return Number(scalarOf(value) ?? 0);
}
/** The helpers that templates may call. The set is closed: a layout that needs more needs a richer context. */
export const helpers = {
    eq: {
        parameters: ["a", "b"],
        description: "true where both are the same text, number or truth value",
        run: ([a = null, b = null]) => scalarOf(a) === scalarOf(b),
    },
    not: { parameters: ["a"], description: "true where `a` is false, empty, zero or null", run: ([a]) => isFalsy(a) },
    and: {
        parameters: ["a", "b", "more…"],
        description: "true where every argument holds",
        run: (args) => args.every((value) => !isFalsy(value)),
    },
    or: {
        parameters: ["a", "b", "more…"],
        description: "true where one of the arguments holds",
        run: (args) => args.some((value) => !isFalsy(value)),
    },
    add: { parameters: ["a", "b"], description: "the sum of two numbers", run: ([a = 0, b = 0]) => numberOf(a) + numberOf(b) },
    concat: {
        parameters: ["a", "b", "more…"],
        description: "the arguments, one after another, as plain text",
        run: (args) => args.map((value) => String(scalarOf(value) ?? "")).join(""),
    },
    lookup: {
        parameters: ["container", "key"],
        description: "the field or the item that `key` names",
        run: lookUp,
    },
    times: {
        parameters: ["count"],
        description: "a list of the numbers from 1 to `count`, for `{{#each}}`; 1,000 at most",
        run: ([count = 0]) => contextList(Array.from({ length: Math.min(1000, Math.max(0, Math.trunc(numberOf(count)) || 0)) }, (_, index) => index + 1)),
    },
};
/** Whether there is such a helper. */
export function isHelperName(name) {
    return Object.hasOwn(helpers, name);
}
/** The row of a helper. */
export function helperRow(name) {
    return helpers[name];
}
/** What is wrong with the number of a helper's arguments, in words, or `null`. */
export function arityFault(name, count) {
    const { parameters } = helperRow(name);
    const repeats = parameters.at(-1)?.endsWith("…") === true;
    const least = repeats ? parameters.length - 1 : parameters.length;
    if (count >= least && (repeats || count === least))
        return null;
    const expected = `${repeats ? "at least " : ""}${least} ${least === 1 ? "argument" : "arguments"}`;
    return `\`${name}\` takes ${expected}, found ${count}`;
}
