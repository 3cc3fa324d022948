import { fileName, manifestShape } from "./manifest.js";
import { count, faultIn, list, one, record, text } from "./shape.js";
/** Name of the file that says what a part of a pack holds. */
export const partName = "part.json";
const partShape = record({
    format: [one("lectern-part/1"), "The form of this file."],
    part: [count, "Which part this is, from 1."],
    of: [count, "How many there are."],
    plan: [list(record({ file: [text(), "A document of the pack."], part: [count, "The part that makes it."] })), "All documents, in their order."],
    files: [list(record({ file: [fileName, "A file beside the documents."], kind: [one("calendar", "facts", "changes"), "What it is."], sha256: [text(), "SHA-256 of its bytes."] })), "What this part has beside its documents."],
});
/** Name of the folder of a part. */
export function partFolder(folder, { index, of }) {
    return `${folder}.part-${index}-of-${of}`;
}
/** A part as its file has it. */
export function partText({ part, of, plan, files, draft }) {
    return `${JSON.stringify({ format: "lectern-part/1", part, of, plan, files, draft }, null, 2)}\n`;
}
/** The part that a text is, or what keeps it from being one, in words. */
export function readPart(json) {
    let value;
    try {
        value = JSON.parse(json);
    }
    catch {
        return "it is no JSON";
    }
    if (typeof value !== "object" || value === null || !("draft" in value))
        return "it is no part";
    const { draft, ...own } = value;
    const whole = typeof draft === "object" && draft !== null ? { ...draft, totals: { documents: 0, pages: 0, bytes: 0, open: 0, overdue: 0, warnings: 0 }, since: null, earlier: [], files: [] } : draft;
    return faultIn(partShape, own) ?? faultIn(manifestShape, whole, "draft") ?? value;
}
