import { counterStyleNames } from "../counters/counter-style.js";
import { isDelimiter, keyword, listOf, oneOf, pair, readWhole, single, take, mapped } from "./grammar.js";
import { customName, integer, text } from "./numbers.js";
/** A counter style by name. */
export const counterStyle = {
    ...keyword(...counterStyleNames),
    forms: ["a counter style"],
};
/** The arguments of a function, parted at its commas; `null` where one is empty. */
function argumentsOf(components) {
    const parts = [[]];
    for (const component of components)
        if (isDelimiter(component, ","))
            parts.push([]);
        else
            parts.at(-1)?.push(component);
    return parts.some((part) => part.length === 0) ? null : parts;
}
const styleOf = (part) => part === undefined ? "decimal" : readWhole(counterStyle, part);
const attributeName = single("`attr()`", (component) => {
    if (component.type !== "function" || component.name !== "attr")
        return undefined;
    const [name, unit, ...more] = component.children;
    if (name?.type !== "identifier" || more.length > 0)
        return undefined;
    return unit === undefined || (unit.type === "identifier" && unit.value === "url") ? name.value : undefined;
});
const leaderPattern = oneOf(text, mapped(keyword("dotted", "solid", "space"), (name) => ({ dotted: ".", solid: "_", space: " " })[name]));
const runningPosition = keyword("first", "start", "last");
const contentFunctions = {
    counter([name = [], style, ...more]) {
        const [counter, styleName] = [readWhole(customName, name), styleOf(style)];
        if (counter === undefined || styleName === undefined || more.length > 0)
            return undefined;
        return { type: "counter", name: counter, style: styleName };
    },
    counters([name = [], separator = [], style, ...more]) {
        const [counter, between, styleName] = [readWhole(customName, name), readWhole(text, separator), styleOf(style)];
        if (counter === undefined || between === undefined || styleName === undefined || more.length > 0)
            return undefined;
        return { type: "counters", name: counter, separator: between, style: styleName };
    },
    attr([name = [], ...more]) {
        const attribute = readWhole(customName, name);
        return attribute === undefined || more.length > 0 ? undefined : { type: "attr", name: attribute };
    },
    content([part, ...more]) {
        const known = part === undefined || readWhole(keyword("text"), part) !== undefined;
        return known && more.length === 0 ? { type: "content" } : undefined;
    },
    string([name = [], place, ...more]) {
        const running = readWhole(customName, name);
        const position = place === undefined ? "first" : readWhole(runningPosition, place);
        if (running === undefined || position === undefined || more.length > 0)
            return undefined;
        return { type: "string-reference", name: running, position };
    },
    "target-counter"([address = [], name = [], style, ...more]) {
        const [attribute, counter] = [readWhole(attributeName, address), readWhole(customName, name)];
        const styleName = styleOf(style);
        if (attribute === undefined || counter === undefined || styleName === undefined || more.length > 0)
            return undefined;
        return { type: "target-counter", attribute, counter, style: styleName };
    },
    "target-pages"([ids = [], ...more]) {
        const attribute = readWhole(attributeName, ids);
        return attribute === undefined || more.length > 0 ? undefined : { type: "target-pages", attribute };
    },
    leader([part = [], ...more]) {
        const pattern = readWhole(leaderPattern, part);
        return pattern === undefined || pattern === "" || more.length > 0 ? undefined : { type: "leader", pattern };
    },
};
/** The functions that `content` knows. */
export const contentFunctionNames = Object.keys(contentFunctions);
function contentItem(component) {
    if (component.type === "string")
        return { type: "string", value: component.value };
    if (component.type !== "function" || !Object.hasOwn(contentFunctions, component.name))
        return undefined;
    const parts = component.children.length === 0 ? [] : argumentsOf(component.children);
    return parts === null ? undefined : contentFunctions[component.name]?.(parts);
}
const quote = mapped(keyword("open-quote", "close-quote"), (type) => ({ type }));
/** One item of generated content. */
const item = {
    ...oneOf(single("a string", contentItem), quote),
    forms: ["strings", ...contentFunctionNames.map((name) => `\`${name}()\``), "`open-quote`", "`close-quote`"],
};
/** Generated content: strings, counters, running strings, leaders. */
export const contentList = listOf(item, { least: 1, most: 100 });
/** Counters and the numbers that they are set to or moved by. */
export function counterChanges(byDefault) {
    const change = mapped(pair(customName, integer("a whole number")), ([name, value]) => ({
        name,
        value: value ?? byDefault,
    }));
    return { ...listOf(change, { least: 1, most: 20 }), forms: ["counter names, each with a whole number or none"] };
}
/** Running strings, parted by commas, and what each is made of. */
export const stringSets = {
    ...listOf({
        ...contentList,
        read(cursor) {
            const name = customName.read(cursor);
            if (name === undefined)
                return undefined;
            const content = contentList.read(cursor);
            return content === undefined ? undefined : { name, content };
        },
    }, { least: 1, most: 20, commas: true }),
    forms: ["names, each with its content, parted by commas"],
};
/** Pairs of quotation marks, the outermost first. */
export const quotePairs = {
    ...listOf({
        ...text,
        read(cursor) {
            const [open, close] = [take(cursor), take(cursor)];
            if (open?.type !== "string" || close?.type !== "string")
                return undefined;
            return [open.value, close.value];
        },
    }, { least: 1, most: 10 }),
    forms: ["pairs of strings"],
};
