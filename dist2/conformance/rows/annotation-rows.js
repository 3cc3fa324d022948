import { finding } from "../finding.js";
import { annotationsOf } from "../pages.js";
import { usableLanguage } from "../reading.js";
import { statedLanguage } from "../structure-tree.js";
/** The subtypes of annotations that ISO 32000-1 table 169 knows. */
const knownSubtypes = new Set([
    "Text", "Link", "FreeText", "Line", "Square", "Circle", "Polygon", "PolyLine", "Highlight", "Underline", "Squiggly",
    "StrikeOut", "Stamp", "Caret", "Ink", "Popup", "FileAttachment", "Sound", "Movie", "Widget", "Screen", "PrinterMark",
    "TrapNet", "Watermark", "3D", "Redact",
]);
/** Rows of annotations and of the pages that they stand on; and the language of bookmarks. */
export function* annotationRows(reading) {
    const { objects } = reading;
    for (const page of reading.pages) {
        const annotations = annotationsOf(objects, page);
        if (annotations.length > 0) {
            const tabs = objects.name(page.dictionary, "Tabs");
            const place = { page: page.index + 1 };
            if (tabs === null)
                yield finding("28-008", "`Tabs` is missing", place);
            else if (tabs !== "S")
                yield finding("28-009", `\`Tabs\` is \`${tabs}\``, place);
        }
        for (const { object, annotation: dictionary } of annotations) {
            const owner = object === null ? null : (reading.structure.objectOwners.get(object) ?? null);
            const subtype = objects.name(dictionary, "Subtype") ?? "none";
            yield* rowsOf(reading, { subtype, dictionary, owner, page: page.index + 1, object });
        }
    }
    if (reading.lang === null && objects.dictionary(objects.catalog, "Outlines").entries.has("First"))
        yield finding("11-003", "the catalog states no language");
}
function* rowsOf(reading, annotation) {
    const { subtype, owner } = annotation;
    const described = (reading.objects.text(annotation.dictionary, "Contents") ?? "").trim() !== "";
    const explained = described || hasAlternative(reading, owner);
    if (subtype === "TrapNet")
        yield finding("28-007", "`TrapNet`", annotation);
    if (["TrapNet", "PrinterMark", "Widget", "Popup"].includes(subtype))
        return;
    if (!knownSubtypes.has(subtype)) {
        if (owner?.role !== "Annot" || !explained)
            yield finding("28-006", `\`${subtype}\``, annotation);
        return;
    }
    yield* placeRows(annotation);
    if (subtype === "Link" && !described)
        yield finding("28-012", "`Contents` is missing or empty", annotation);
    if (!explained)
        yield finding("28-004", `a \`${subtype}\` is not described`, annotation);
    const lang = owner === null ? null : usableLanguage(statedLanguage(reading.objects, owner));
    if (described && reading.lang === null && lang === null)
        yield finding("11-004", `\`Contents\` of a \`${subtype}\``, annotation);
}
function* placeRows(annotation) {
    const { subtype, owner } = annotation;
    const outer = owner?.type ?? "nothing";
    if (subtype === "Link") {
        if (!standsIn(owner, "Link"))
            yield finding("28-011", `the link stands in \`${outer}\``, annotation);
    }
    else if (owner?.role !== "Annot")
        yield finding("28-002", `a \`${subtype}\` stands in \`${outer}\``, annotation);
}
function hasAlternative({ objects }, owner) {
    for (let around = owner; around !== null; around = around.parent)
        if ((objects.text(around.dictionary, "Alt") ?? "").trim() !== "")
            return true;
    return false;
}
function standsIn(owner, role) {
    for (let around = owner; around !== null; around = around.parent)
        if (around.role === role)
            return true;
    return false;
}
