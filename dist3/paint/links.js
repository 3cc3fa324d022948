/** Where the links of a document lead, those between footnotes and their calls included. */
export function resolveLinks(document) {
    const elements = elementsOf(document.root);
    const byId = elementsById(document.root);
    const names = new Map();
    const links = new Map();
    for (const element of elements) {
        const destination = destinationOf(element, document, { byId, names });
        if (destination !== null)
            links.set(element, destination);
    }
    return { byElement: links, ...noteLinks(document) };
}
/** Elements by their `id`. */
export function elementsById(root) {
    const byId = new Map();
    for (const element of elementsOf(root)) {
        const id = element.attributes.get("id")?.value;
        if (id !== undefined && !byId.has(id))
            byId.set(id, element);
    }
    return byId;
}
/** The name of a place that other documents lead to, made from its id: hexadecimal, so that every reader sorts it alike. */
export function entranceName(id) {
    return `x${Array.from(new TextEncoder().encode(id), (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}
function noteLinks({ notes, targets }) {
    const toNotes = new Map();
    const toCalls = new Map();
    for (const [note, place] of notes) {
        const call = targets.get(note);
        const number = String(toNotes.size + 1).padStart(6, "0");
        const words = textOf(note) || number;
        toNotes.set(note, { kind: "place", name: `n${number}`, target: place, words });
        if (call !== undefined)
            toCalls.set(note, { kind: "place", name: `r${number}`, target: call, words });
    }
    return { toNotes, toCalls };
}
function destinationOf(link, document, { byId, names }) {
    const address = link.name === "a" ? link.attributes.get("href")?.value : undefined;
    if (address === undefined)
        return null;
    const words = textOf(link) || address;
    const [, file, id] = /^([^:/#]+\.pdf)(?:#(.+))?$/i.exec(address) ?? [];
    if (file !== undefined)
        return { kind: "file", file: decodeURIComponent(file), name: id === undefined ? null : entranceName(id), words };
    if (!address.startsWith("#"))
        return /^(https?|mailto|tel):/i.test(address) ? { kind: "address", address, words } : null;
    const element = byId.get(address.slice(1));
    const target = element === undefined ? undefined : document.targets.get(element);
    if (element === undefined || target === undefined)
        return null;
    // ASCII, one case, one width: sorted alike by every reader and in every locale.
    const name = names.get(element) ?? `d${String(names.size + 1).padStart(6, "0")}`;
    names.set(element, name);
    return { kind: "place", name, target, words };
}
function textOf(element) {
    const texts = element.children.map((child) => (child.type === "text" ? child.text.text : textOf(child)));
    return texts.join("").replace(/\s+/g, " ").trim();
}
/** An element and all in it, in order. */
function elementsOf(element, found = []) {
    found.push(element);
    for (const child of element.children)
        if (child.type === "element")
            elementsOf(child, found);
    return found;
}
