import { finding } from "../finding.js";
import { usableLanguage } from "../reading.js";
import { markKey, statedLanguage } from "../structure-tree.js";
/** Rows of what the pages paint: marks and artifacts, Unicode, language, forms. */
export function* contentRows(reading) {
    for (const content of reading.contents)
        for (const painted of content.painted)
            yield* paintedRows(reading, painted, content.page.index + 1);
    yield* formRows(reading.contents);
}
function* paintedRows(reading, painted, page) {
    if (painted.kind === "mark") {
        yield* markRows(painted.marks, page);
        return;
    }
    const { marks } = painted;
    if (marks.some(({ tag }) => tag === "Artifact"))
        return;
    const owner = ownerOf(reading, marks);
    if (owner === null)
        yield finding("01-005", painted.kind === "text" ? "text" : "a graphic", { page });
    if (painted.kind === "text")
        yield* textRows(reading, painted, owner, page);
}
function* markRows(marks, page) {
    const inner = marks.at(-1);
    const outer = marks.slice(0, -1);
    if (inner === undefined)
        return;
    if (inner.tag === "Artifact" && outer.some(({ mcid }) => mcid !== null))
        yield finding("01-003", "an artifact", { page });
    if (inner.tag !== "Artifact" && inner.mcid !== null && outer.some(({ tag }) => tag === "Artifact"))
        yield finding("01-004", `a \`${inner.tag}\``, { page });
}
function ownerOf({ structure }, marks) {
    for (const { mcid, holder } of marks.toReversed()) {
        const owner = mcid === null ? undefined : structure.owners.get(markKey(holder, mcid));
        if (owner !== undefined)
            return owner;
    }
    return null;
}
function* textRows(reading, { marks, font, codes }, owner, page) {
    if (font?.unicode != null && !marks.some(({ actualText }) => actualText !== null)) {
        const { unicode } = font;
        const unmapped = codes.find((code) => (unicode.get(code) ?? "") === "");
        if (unmapped !== undefined)
            yield finding(isInFormula(owner) ? "17-003" : "10-001", `the code ${unmapped} of \`${font.name}\``, { page });
    }
    const stated = marks.findLast(({ lang }) => lang !== null)?.lang ?? (owner === null ? null : statedLanguage(reading.objects, owner));
    if (owner !== null && reading.lang === null && usableLanguage(stated) === null)
        yield finding("11-001", `text of a \`${owner.type}\``, { page });
}
function isInFormula(owner) {
    for (let around = owner; around !== null; around = around.parent)
        if (around.role === "Formula")
            return true;
    return false;
}
function* formRows(contents) {
    const draws = new Map();
    for (const { forms } of contents)
        for (const form of forms)
            draws.set(form, (draws.get(form) ?? 0) + 1);
    const tagged = new Set();
    for (const { painted } of contents)
        for (const { marks } of painted)
            for (const { mcid, holder } of marks)
                if (mcid !== null && holder !== null)
                    tagged.add(holder);
    for (const [object, count] of draws)
        if (count > 1 && tagged.has(object))
            yield finding("30-002", `it is drawn ${count} times`, { object });
}
