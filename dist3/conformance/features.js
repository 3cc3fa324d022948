import { annotationsOf } from "./pages.js";
import { predefinedEncodings } from "./predefined-encodings.js";
import { isStandardType } from "./role-map.js";
/** Actions that only lead somewhere. */
const plainActions = new Set(["URI", "GoTo", "GoToR", "JavaScript"]);
const multimedia = new Set(["Sound", "Movie", "Screen", "3D", "RichMedia"]);
const roles = {
    Figure: "figures", Formula: "formulas", L: "lists", Link: "links", Note: "notes", Table: "tables",
};
/** What a document holds that gives conditions a meaning. Reads the content of the pages. */
export function featuresOf(reading) {
    const features = new Set();
    for (const { role, type } of reading.structure.nodes) {
        const feature = Object.hasOwn(roles, role) ? roles[role] : undefined;
        if (feature !== undefined)
            features.add(feature);
        if (/^H[1-6]?$/.test(role))
            features.add("headings");
        if (!isStandardType(type))
            features.add("custom structure types");
    }
    for (const page of reading.pages)
        for (const { annotation } of annotationsOf(reading.objects, page))
            for (const feature of annotationFeatures(reading.objects.name(annotation, "Subtype") ?? ""))
                features.add(feature);
    for (const { dictionary } of reading.dictionaries)
        for (const feature of dictionaryFeatures(reading.objects, dictionary))
            features.add(feature);
    if (reading.objects.catalog.entries.has("Threads"))
        features.add("article threads");
    if (reading.objects.dictionary(reading.objects.catalog, "AcroForm").entries.has("XFA"))
        features.add("XFA forms");
    if (reading.contents.some(({ hasInvisibleText }) => hasInvisibleText))
        features.add("invisible text");
    return features;
}
function* annotationFeatures(subtype) {
    yield "annotations";
    if (subtype === "Widget")
        yield "form fields";
    if (subtype === "FileAttachment")
        yield "file attachments";
    if (subtype === "PrinterMark")
        yield "printer's marks";
    if (multimedia.has(subtype))
        yield "multimedia";
}
function* dictionaryFeatures(objects, dictionary) {
    const style = objects.name(dictionary, "S");
    const type = objects.name(dictionary, "Type");
    if (style === "JavaScript" || dictionary.entries.has("JS"))
        yield "scripts";
    const action = type === "Action" ? style : actionOf(objects, dictionary);
    if (action !== null && !plainActions.has(action))
        yield "actions";
    if (objects.get(dictionary, "IsMap") === true)
        yield "image maps";
    if (type === "MediaClip")
        yield "media clips";
    if (type === "FontDescriptor") {
        if (dictionary.entries.has("CharSet"))
            yield "character sets of Type 1 fonts";
        if (dictionary.entries.has("CIDSet"))
            yield "CID sets";
    }
    if (type !== "Font")
        return;
    const subtype = objects.name(dictionary, "Subtype");
    if (subtype === "TrueType")
        yield "simple TrueType fonts";
    if (subtype === "Type0" && canBeJudged(objects.name(dictionary, "Encoding")))
        yield "non-identity encodings";
}
/**
 * Whether conditions on what an encoding holds have a meaning for one of that name, `null` for one without. One that is
 * neither predefined nor in the file holds nothing that could be looked at: that it is not there is a condition of its own.
 */
function canBeJudged(encoding) {
    return encoding === null || (predefinedEncodings.has(encoding) && !encoding.startsWith("Identity-"));
}
/** The kind of the action that an annotation or a bookmark carries, or `null`: `A` of a structure element is no action. */
function actionOf(objects, dictionary) {
    return objects.name(objects.dictionary(dictionary, "A"), "S");
}
