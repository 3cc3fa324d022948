import { Document, Pair, Scalar, YAMLMap, YAMLSeq } from "yaml";
// A comment ends with its line, and YAML allows few control characters.
function commentText(text) {
    const safe = text.replace(/[^\P{C}\n]/gu, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
    return safe.split("\n").map((line) => ` ${line}`).join("\n");
}
function nodeOf(value) {
    if (typeof value !== "object")
        return new Scalar(value);
    if (!("length" in value))
        return value;
    const list = new YAMLSeq();
    for (const item of value)
        list.items.push(nodeOf(item));
    return list;
}
/** A mapping with its keys in the given order. */
export function mapping(entries) {
    const map = new YAMLMap();
    for (const [name, value, comment] of entries) {
        if (value === null || (typeof value === "object" && "length" in value && value.length === 0))
            continue;
        const key = new Scalar(name);
        if (comment !== undefined && comment !== null && comment !== "")
            key.commentBefore = commentText(comment);
        map.items.push(new Pair(key, nodeOf(value)));
    }
    return map;
}
/** A list on one line: `[a, b]`. */
export function flowList(values) {
    if (values.length === 0)
        return null;
    const list = new YAMLSeq();
    list.flow = true;
    for (const value of values)
        list.items.push(new Scalar(value));
    return list;
}
/** A mapping on one line: `{ family: Kim, given: B. }`. */
export function flowMapping(entries) {
    const map = mapping(entries);
    map.flow = true;
    return map;
}
/** The node with a comment above it. */
export function commented(node, comment) {
    if (comment !== null)
        node.commentBefore = commentText(comment);
    return node;
}
/** A file with the node in it and comments at its start and its end. */
export function yamlText(node, comments = {}) {
    const document = new Document(null);
    const { before, after } = comments;
    const frame = (text) => (text === undefined || text === "" ? "" : `${commentText(text).replace(/^/gm, "#")}\n`);
    if (node === null)
        return frame(before) + frame(after);
    document.contents = node;
    const text = document.toString({ lineWidth: 0, flowCollectionPadding: true });
    return [frame(before), text, frame(after)].filter((one) => one !== "").join("\n");
}
