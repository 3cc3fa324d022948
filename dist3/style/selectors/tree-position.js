import { runsRightToLeft } from "../../language/index.js";
const noClasses = [];
function classesOf(element) {
    const attribute = element.attributes.get("class");
    if (attribute === undefined)
        return noClasses;
    return /\s/.test(attribute.value) ? attribute.value.split(/\s+/).filter((name) => name !== "") : [attribute.value];
}
function langOf(element, parent) {
    return element.attributes.get("lang")?.value.toLowerCase() ?? parent?.lang ?? "";
}
function directionOf({ attributes }, parent) {
    const stated = attributes.get("dir")?.value;
    if (stated === "ltr" || stated === "rtl")
        return stated;
    const lang = attributes.get("lang")?.value;
    if (lang === undefined)
        return parent?.direction ?? "ltr";
    return runsRightToLeft(lang) ? "rtl" : "ltr";
}
/** The position of the root of a tree. */
export function rootPosition(root) {
    return {
        element: root,
        classes: classesOf(root),
        parent: null,
        previous: null,
        position: 1,
        positionOfType: 1,
        siblings: { all: 1, ofType: new Map([[root.name, 1]]) },
        lang: langOf(root, null),
        direction: directionOf(root, null),
    };
}
/** The positions of the child elements, in order. */
export function childPositions(parent) {
    const counts = new Map();
    const positions = [];
    const siblings = { all: 0, ofType: counts };
    for (const element of parent.element.children) {
        if (element.type === "text")
            continue;
        const positionOfType = (counts.get(element.name) ?? 0) + 1;
        counts.set(element.name, positionOfType);
        siblings.all += 1;
        positions.push({
            element,
            classes: classesOf(element),
            parent,
            previous: positions.at(-1) ?? null,
            position: siblings.all,
            positionOfType,
            siblings,
            lang: langOf(element, parent),
            direction: directionOf(element, parent),
        });
    }
    return positions;
}
