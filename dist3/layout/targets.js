/** By the children of roots: a root that is edited stays the same object and has other ones. */
const known = new WeakMap();
/** How the elements of a tree stand to each other, found once for all rounds. */
function relationsIn(root) {
    const before = known.get(root.children);
    if (before !== undefined)
        return before;
    const parents = new Map();
    const byId = new Map();
    const visit = (element) => {
        const id = element.attributes.get("id")?.value;
        if (id !== undefined && !byId.has(id))
            byId.set(id, element);
        for (const child of element.children)
            if (child.type === "element") {
                parents.set(child, element);
                visit(child);
            }
    };
    visit(root);
    const relations = { parents, byId };
    known.set(root.children, relations);
    return relations;
}
/** Where every element begins: the corner of its first fragment, or of the first text inside it. */
export function targetsOf(root, pages) {
    const { parents } = relationsIn(root);
    const targets = new Map();
    const reach = (element, target) => {
        for (let each = element; each !== undefined && !targets.has(each); each = parents.get(each))
            targets.set(each, target);
    };
    const visit = (fragment, page, top) => {
        // Most fragments belong to an element that was reached before: nothing is made for them.
        if (fragment.kind === "box" && !targets.has(fragment.element))
            reach(fragment.element, { page, x: fragment.rect.x, y: fragment.rect.y });
        if (fragment.kind === "text" && !targets.has(fragment.element))
            reach(fragment.element, { page, x: fragment.x, y: top });
        if (fragment.kind === "box" || fragment.kind === "line")
            for (const child of fragment.children)
                visit(child, page, fragment.rect.y);
    };
    for (const { index, fragments } of pages)
        for (const fragment of fragments)
            visit(fragment, index, 0);
    return targets;
}
/** Where every footnote begins: the corner of the first fragment of its box. */
export function notePlaces(pages) {
    const places = new Map();
    for (const { index, notes } of pages)
        for (const area of notes)
            for (const note of area.kind === "box" ? area.children : [])
                if (note.kind === "box" && !places.has(note.element))
                    places.set(note.element, { page: index, x: note.rect.x, y: note.rect.y });
    return places;
}
/** Elements by their `id`. */
export function elementsById(root) {
    return relationsIn(root).byId;
}
/** The numbers of the pages on which elements begin, by their ids. */
export function pageNumbersById({ root, pages, targets }) {
    const numbers = new Map();
    for (const [id, element] of elementsById(root)) {
        const target = targets.get(element);
        const page = target && pages[target.page];
        if (page !== undefined)
            numbers.set(id, page.number.value);
    }
    return numbers;
}
