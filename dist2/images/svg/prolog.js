const opening = /^(?:\s|<\?[^]*?\?>|<!--[^]*?-->)*(?=<!DOCTYPE\b)/;
/** One construct of a document type: quoted text, a comment, an instruction, the end of the subset or of the whole. */
const piece = /"[^"]*"|'[^']*'|<!--[^]*?-->|<\?[^]*?\?>|[[\]>]/g;
function endOfType(text, start) {
    piece.lastIndex = start;
    let inside = false;
    for (let match = piece.exec(text); match !== null; match = piece.exec(text)) {
        if (match[0] === "[")
            inside = true;
        else if (match[0] === "]")
            inside = false;
        else if (match[0] === ">" && !inside)
            return piece.lastIndex;
    }
    return -1;
}
const declaration = /<!--[^]*?-->|<!ENTITY\s+(%\s+)?([\w:.-]+)\s+(?:"([^"]*)"|'([^']*)'|([^>]*))\s*>/g;
/** No entity may be longer: none of a drawing program is, and what is repeated a thousand times comes to less. */
const longest = 1000;
/**
 * Takes the document type off. Drawing programs declare names of namespaces as entities there; an entity that leads
 * out of the file, or that is made of others, is not taken.
 */
export function prologOf(text) {
    const none = { text, entities: new Map(), outside: -1 };
    const start = opening.exec(text)?.[0].length;
    if (start === undefined)
        return none;
    const end = endOfType(text, start);
    if (end === -1)
        return none;
    const entities = new Map();
    let outside = -1;
    for (const { 0: whole, 1: parameter, 2: name, 3: double, 4: single, index } of text.slice(start, end).matchAll(declaration)) {
        if (name === undefined || whole.startsWith("<!--"))
            continue;
        const value = double ?? single;
        if (parameter !== undefined || value === undefined || /[&%<]/.test(value) || value.length > longest)
            outside = start + index;
        else if (!entities.has(name))
            entities.set(name, value);
    }
    return { text: text.slice(0, start) + " ".repeat(end - start) + text.slice(end), entities, outside };
}
