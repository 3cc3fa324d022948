import { isDeepStrictEqual } from "node:util";
import { isMap, isNode, isScalar, isSeq, parse, parseDocument } from "yaml";
/** A text as YAML writes it in any place: bare where it stays what it is. */
export function yamlScalar(text) {
    const isBare = /^[\p{L}\p{N}][\p{L}\p{N}._ -]*$/u.test(text) && !/\s$/.test(text) && parse(text) === text;
    return isBare ? text : JSON.stringify(text);
}
/** Whether anchors or tags could make two places of the text one. */
function isPlain(text) {
    return !/^[^#'"]*[&*!]/m.test(text);
}
function endOfLine(text, offset) {
    const next = text.indexOf("\n", offset);
    return next === -1 ? text.length : next + 1;
}
/** The text with a line put in before an offset at the start of a line, or at its end. */
function withLines(text, offset, lines) {
    const ending = text.includes("\r\n") ? "\r\n" : "\n";
    const before = text.slice(0, offset);
    const joint = before === "" || before.endsWith("\n") ? "" : ending;
    return before + joint + lines.map((line) => line + ending).join("") + text.slice(offset);
}
function rangeOf(node) {
    const range = isNode(node) ? node.range : null;
    return range === null || range === undefined ? null : [range[0], range[1]];
}
function addedToList(text, list, id) {
    const last = rangeOf(list.items.at(-1));
    if (last === null)
        return null;
    if (list.flow === true)
        return `${text.slice(0, last[1])}, ${yamlScalar(id)}${text.slice(last[1])}`;
    const lineStart = text.lastIndexOf("\n", last[0]) + 1;
    const indent = /^[ ]*(?=- )/.exec(text.slice(lineStart))?.[0];
    return indent === undefined ? null : withLines(text, endOfLine(text, last[1]), [`${indent}- ${yamlScalar(id)}`]);
}
function withPart(text, { id, partTitle }) {
    return withLines(text, text.length, ["parts:", `  - title: ${yamlScalar(partTitle)}`, "    lessons:", `      - ${yamlScalar(id)}`]);
}
function listAt(document, path) {
    const node = document.getIn(path, true);
    return isSeq(node) ? node : null;
}
/** What the file would hold, made on the tree of the document: right, but its author's spacing may change. */
function edited(document, { id, part, partTitle }) {
    const lessons = ["parts", part, "lessons"];
    const isEmpty = (path) => {
        const node = document.getIn(path, true);
        return node === undefined || (isScalar(node) && node.value === null);
    };
    if (isEmpty(["parts"]))
        document.setIn(["parts"], document.createNode([{ title: partTitle, lessons: [id] }]));
    else if (isEmpty(lessons))
        document.setIn(lessons, document.createNode([id]));
    else
        document.addIn(lessons, id);
    return document;
}
function spliced(document, text, entry) {
    if (!isMap(document.contents) || !isPlain(text))
        return null;
    const map = document.contents;
    if (!map.has("parts"))
        return map.flow === true ? null : withPart(text, entry);
    const list = listAt(document, ["parts", entry.part, "lessons"]);
    return list === null ? null : addedToList(text, list, entry.id);
}
/**
 * `course.yaml` with a lesson more in one of its parts. Everything else of the file stays as it is, comments and
 * spacing too; where the text is written in so unusual a way that a line cannot be put in, the file is written anew
 * from its tree, with all its comments. The source is one that `readCourse` finds no error in.
 */
export function addLesson({ text }, entry) {
    const wanted = edited(parseDocument(text, { uniqueKeys: false }), entry);
    const shorter = spliced(parseDocument(text, { uniqueKeys: false }), text, entry);
    if (shorter !== null && isDeepStrictEqual(parse(shorter, { uniqueKeys: false }), wanted.toJS()))
        return shorter;
    return wanted.toString({ lineWidth: 0, flowCollectionPadding: true });
}
