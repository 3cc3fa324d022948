/** Every element in document order. */
export function placementsIn(root) {
    const placements = [];
    const open = [placementOf(root, null)];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        placements.push(next);
        const { children } = next.element;
        for (let index = children.length - 1; index >= 0; index--) {
            const child = children[index];
            if (child?.type === "element")
                open.push(placementOf(child, next));
        }
    }
    return placements;
}
function placementOf(element, around) {
    return { element, around, isRead: around?.isRead !== false && attributeOf(element, "role") !== "artifact" };
}
/** The value of an attribute, or `null`. */
export function attributeOf(element, name) {
    return element.attributes.get(name)?.value ?? null;
}
/** What an element reads as: its text and the alternative text of its images, white space collapsed. */
export function wordsOf(element) {
    return textOf(element).replace(/\s+/g, " ").trim();
}
function textOf(element) {
    if (element.name === "img" || element.name === "formula")
        return ` ${attributeOf(element, "alt") ?? ""} `;
    return element.children.map((child) => (child.type === "text" ? child.text.text : textOf(child))).join("");
}
/** Whether an element holds text of its own, beside that of elements in it. */
export function hasOwnText(element) {
    return element.children.some((child) => child.type === "text" && child.text.text.trim() !== "");
}
