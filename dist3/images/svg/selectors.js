import { elementsOf } from "./svg-tree.js";
/** Counts the compounds that are held against elements: what goes beyond `most` matches nothing. */
export class MatchingWork {
    #most;
    #steps = 0;
    constructor(most) {
        this.#most = most;
    }
    /** Whether more was asked for. */
    isExceeded() {
        return this.#steps > this.#most;
    }
    /** Takes a step; false where there are no more. */
    step() {
        this.#steps += 1;
        return !this.isExceeded();
    }
}
const classesIn = new WeakMap();
/** The classes of an element, which are parted once. */
export function classesOf(element) {
    const known = classesIn.get(element);
    if (known !== undefined)
        return known;
    const classes = element.attributes.get("class")?.value.split(/\s+/) ?? [];
    classesIn.set(element, classes);
    return classes;
}
const attributeTests = {
    "=": (found, wanted) => found === wanted,
    "~=": (found, wanted) => found.split(/\s+/).includes(wanted),
    "|=": (found, wanted) => found === wanted || found.startsWith(`${wanted}-`),
    "^=": (found, wanted) => wanted !== "" && found.startsWith(wanted),
    "$=": (found, wanted) => wanted !== "" && found.endsWith(wanted),
    "*=": (found, wanted) => wanted !== "" && found.includes(wanted),
};
function attributeTest(node) {
    const { name } = node.name;
    if (node.matcher === null || node.value === null)
        return ({ attributes }) => attributes.has(name);
    const matches = attributeTests[node.matcher];
    const wanted = node.value.type === "String" ? node.value.value : node.value.name;
    return matches === undefined ? null : ({ attributes }) => matches(attributes.get(name)?.value ?? "", wanted) && attributes.has(name);
}
/** The elements in an element are listed once, however many rules ask for them. */
const siblingsIn = new WeakMap();
function siblingAt(element, step) {
    if (element.parent === null)
        return undefined;
    let siblings = siblingsIn.get(element.parent);
    if (siblings === undefined) {
        const list = elementsOf(element.parent);
        siblings = { list, places: new Map(list.map((each, index) => [each, index])) };
        siblingsIn.set(element.parent, siblings);
    }
    return siblings.list[(siblings.places.get(element) ?? 0) + step];
}
const pseudoClasses = {
    root: ({ parent }) => parent === null,
    "first-child": (element) => siblingAt(element, -1) === undefined,
    "last-child": (element) => siblingAt(element, 1) === undefined,
    // What somebody does with a pointer nobody does on paper.
    hover: () => false, focus: () => false, active: () => false, visited: () => false, target: () => false,
};
function simpleOf(node) {
    if (node.type === "TypeSelector") {
        const name = node.name.slice(node.name.lastIndexOf("|") + 1);
        return name === "*" ? { test: () => true, weight: 0, key: null } : { test: (element) => element.name === name, weight: 1, key: name };
    }
    if (node.type === "IdSelector")
        return { test: ({ attributes }) => attributes.get("id")?.value === node.name, weight: 10_000, key: `#${node.name}` };
    if (node.type === "ClassSelector")
        return { test: (element) => classesOf(element).includes(node.name), weight: 100, key: `.${node.name}` };
    if (node.type === "AttributeSelector") {
        const test = attributeTest(node);
        return test === null ? null : { test, weight: 100, key: null };
    }
    return node.type === "PseudoClassSelector" ? pseudoClass(node) : null;
}
function pseudoClass(node) {
    const [argument] = node.children ?? [];
    if (node.name === "not" && argument !== undefined) {
        const { known, unknown } = selectorsOf(argument);
        if (unknown.length > 0)
            return null;
        return { test: (element, work) => !known.some((selector) => matches(selector, element, work)), weight: Math.max(0, ...known.map(({ specificity }) => specificity)), key: null };
    }
    const test = argument === undefined && Object.hasOwn(pseudoClasses, node.name) ? pseudoClasses[node.name] : undefined;
    return test === undefined ? null : { test, weight: 100, key: null };
}
function isCombinator(name) {
    return name === " " || name === ">" || name === "+";
}
function selectorOf(nodes) {
    const compounds = [{ tests: [], combinator: null }];
    let specificity = 0;
    let key = "*";
    for (const node of nodes) {
        if (node.type === "Combinator") {
            if (!isCombinator(node.name))
                return null;
            compounds.unshift({ tests: [], combinator: node.name });
            key = "*";
            continue;
        }
        const simple = simpleOf(node);
        if (simple === null)
            return null;
        compounds[0]?.tests.push(simple.test);
        specificity += simple.weight;
        key = simple.key ?? key;
    }
    return { compounds, specificity, key };
}
/** The selectors of a list that can be matched, and the names of those that cannot. */
export function selectorsOf(prelude) {
    if (prelude.type !== "SelectorList")
        return { known: [], unknown: prelude.type === "Raw" ? [prelude.value.slice(0, 40)] : [] };
    const known = [];
    const unknown = [];
    for (const node of prelude.children) {
        const selector = node.type === "Selector" ? selectorOf(node.children) : null;
        if (selector !== null)
            known.push(selector);
        else if (node.type === "Selector")
            unknown.push(nameOf(node.children));
    }
    return { known, unknown };
}
function nameOf(nodes) {
    const strange = [...nodes].find((node) => simpleOf(node) === null && node.type !== "Combinator");
    return strange !== undefined && "name" in strange && typeof strange.name === "string" ? `:${strange.name}` : "a selector";
}
/** Whether the compounds from `index` on are found somewhere to the left of an element, as the one before is bound to it. */
function matchesBeyond(compounds, index, element, work) {
    const { combinator = null } = compounds[index] ?? {};
    if (combinator === "+") {
        const before = siblingAt(element, -1);
        return before !== undefined && matchesFrom(compounds, index + 1, before, work);
    }
    for (let at = element.parent; at !== null; at = combinator === " " ? at.parent : null) {
        if (work.isExceeded())
            return false;
        if (matchesFrom(compounds, index + 1, at, work))
            return true;
    }
    return false;
}
function matchesFrom(compounds, index, element, work) {
    const compound = compounds[index];
    if (compound === undefined || !work.step() || !compound.tests.every((test) => test(element, work)))
        return false;
    return index === compounds.length - 1 || matchesBeyond(compounds, index, element, work);
}
/** Whether an element is what a selector selects; false too where there is no work left. */
export function matches({ compounds }, element, work) {
    return matchesFrom(compounds, 0, element, work);
}
