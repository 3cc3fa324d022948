import { covers } from "../../language/index.js";
/**
 * Whether a selector, its pseudo-element aside, matches an element.
 *
 * A failure says how far it reaches, as in browsers' engines, so that no combinator tries again what cannot come
 * true: the time is linear in ancestors and siblings whatever the selector.
 */
export function matches(selector, position, effort) {
    return matchesCompound(selector.subject, position, effort) && matchOthers(selector, 0, { position, effort }) === "match";
}
function matchFrom(selector, index, look) {
    const compound = selector.others[index]?.compound ?? [];
    return matchesCompound(compound, look.position, look.effort) ? matchOthers(selector, index + 1, look) : "fails here";
}
function matchOthers(selector, index, { position, effort }) {
    const combinator = selector.others[index]?.combinator;
    if (combinator === undefined)
        return "match";
    switch (combinator) {
        case ">":
            return position.parent === null ? "fails everywhere" : asSibling(matchFrom(selector, index, { position: position.parent, effort }));
        case "+":
            return position.previous === null
                ? "fails among siblings"
                : matchFrom(selector, index, { position: position.previous, effort });
        case " ": {
            for (let each = position.parent; each !== null; each = each.parent) {
                const result = matchFrom(selector, index, { position: each, effort });
                if (result === "match" || result === "fails everywhere")
                    return result;
            }
            return "fails everywhere";
        }
        case "~": {
            for (let each = position.previous; each !== null; each = each.previous) {
                const result = matchFrom(selector, index, { position: each, effort });
                if (result !== "fails here")
                    return result;
            }
            return "fails among siblings";
        }
    }
}
/** A parent that fails does so for all its children. */
function asSibling(result) {
    return result === "fails here" ? "fails among siblings" : result;
}
function matchesCompound(compound, position, effort) {
    effort.steps++;
    for (const simple of compound)
        if (!matchesSimple(simple, position, effort))
            return false;
    return true;
}
function matchesSimple(simple, position, effort) {
    const { element } = position;
    effort.steps++;
    switch (simple.type) {
        case "universal":
            return true;
        case "type":
            return element.name === simple.name;
        case "class":
            effort.steps += position.classes.length >> 3;
            return position.classes.includes(simple.name);
        case "id":
            return element.attributes.get("id")?.value === simple.name;
        case "attribute": {
            const value = element.attributes.get(simple.name)?.value;
            effort.steps += (value?.length ?? 0) >> 4;
            return matchesAttribute(value, simple.operator, simple.value);
        }
        case "nth":
            return matchesNth(simple, position);
        case "only-child":
            return position.siblings.all === 1;
        case "empty":
            return element.children.every((child) => child.type === "text" && child.text.text.trim() === "");
        case "root":
            return position.parent === null;
        case "lang":
            effort.steps += simple.tags.length;
            return simple.tags.some((tag) => covers(tag, position.lang));
        case "dir":
            return position.direction === simple.direction;
        case "is":
            return simple.selectors.some((selector) => matches(selector, position, effort));
        case "not":
            return !simple.selectors.some((selector) => matches(selector, position, effort));
    }
}
function matchesNth(nth, position) {
    const { siblings, element } = position;
    const count = nth.ofType ? (siblings.ofType.get(element.name) ?? 0) : siblings.all;
    const fromStart = nth.ofType ? position.positionOfType : position.position;
    const steps = (nth.fromEnd ? count + 1 - fromStart : fromStart) - nth.b;
    return nth.a === 0 ? steps === 0 : steps % nth.a === 0 && steps / nth.a >= 0;
}
function matchesAttribute(value, operator, wanted) {
    if (value === undefined)
        return false;
    switch (operator) {
        case "exists":
            return true;
        case "=":
            return value === wanted;
        case "~=":
            return wanted !== "" && value.split(/\s+/).includes(wanted);
        case "|=":
            return value === wanted || value.startsWith(`${wanted}-`);
        case "^=":
            return wanted !== "" && value.startsWith(wanted);
        case "$=":
            return wanted !== "" && value.endsWith(wanted);
        case "*=":
            return wanted !== "" && value.includes(wanted);
    }
}
