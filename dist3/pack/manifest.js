import { changeDeeds, changeKinds } from "../changes/index.js";
import { count, faultIn, flag, list, nullOr, number, one, record, schemaOf, text } from "./shape.js";
/** Version of the form of manifests; a field that changes its meaning or goes away raises it. */
const formatName = "lectern-pack/1";
const day = text(/^\d{4}-\d{2}-\d{2}$/);
const hash = text(/^[0-9a-f]{64}$/);
/** A name of a file in the folder itself, never a path. */
export const fileName = text(/^(?!\.)[^/\\\0-\x1f\x7f]+$/);
const slotStates = ["unusable", "overdue", "open", "alt missing", "stale", "filled"];
const slot = record({
    kind: [one("figure", "table", "listing", "text", "lesson"), "What is declared."],
    id: [text(), "Its id; of a text where it stands in its file."],
    number: [nullOr(text()), "Its number as it is printed."],
    state: [one(...slotStates), "Its state on the day of the pack."],
});
const judgement = record({
    by: [text(), "The program that judged the file."],
    conditions: [count, "How many machine-checkable conditions were judged; the file broke none."],
});
const appeared = record({
    version: [text(), "The first release that had these bytes."],
    day: [nullOr(day), "The day of that release."],
});
const document = record({
    file: [fileName, "Name of the file in this folder."],
    kind: [one("syllabus", "handout", "reference-sheet", "glossary", "book", "exam", "plan", "changes"), "What kind of document it is."],
    id: [text(), "Name of the lesson or sheet, or of the course."],
    title: [text(), "Its title, as the file itself says it."],
    name: [text(), "What it is called among the documents of its course."],
    language: [text(), "BCP 47 tag of its language."],
    audience: [text(), "Whose edition it is."],
    paper: [record({ name: [nullOr(text()), "A4, Letter and so on; null where the size has no name."], width: [number, "Of the first page, in points."], height: [number, "Of the first page, in points."] }), "The page."],
    pages: [count, "Number of pages."],
    bytes: [count, "Size of the file."],
    sha256: [hash, "SHA-256 of its bytes."],
    source: [text(), "The file that it is made from."],
    lessons: [list(text()), "Names of the lessons that it belongs to."],
    conformsTo: [list(text()), "What the file claims to conform to."],
    judged: [nullOr(judgement), "Who judged the claim; null where nobody did."],
    fonts: [list(text()), "PostScript names of its fonts."],
    slots: [list(slot), "Figures, tables, listings, texts and lessons that are or were to come."],
    open: [count, "How many of them are open, the overdue ones among them."],
    overdue: [count, "How many are overdue."],
    warnings: [count, "Warnings that were told when it was made."],
    since: [appeared, "Since when the file has these bytes."],
});
const change = record({
    file: [fileName, "Name of the file."],
    name: [text(), "What the document is called."],
    what: [one("new", "changed", "removed"), "What became of it since the release before."],
    pages: [number, "By how many pages it has grown."],
    bytes: [number, "By how many bytes it has grown."],
    filled: [list(text()), "Slots that were open and are filled now: `figure 2`."],
});
const courseChange = record({
    kind: [one(...changeKinds), "What it is about."],
    what: [one(...changeDeeds), "What became of it."],
    where: [list(text()), "The section, and the thing in it."],
    field: [text(), "The field, as the files of the course have it."],
    label: [text(), "What the course calls it."],
    before: [nullOr(text()), "What was there; null where nothing was, or too much to print."],
    after: [nullOr(text()), "What is there now."],
});
/** The form of manifests. */
export const manifestShape = record({
    format: [one(formatName), "The form of this file."],
    course: [record({
            id: [fileName, "Name of the course's folder."],
            title: [text(), "Its title."],
            subtitle: [nullOr(text()), "A second line under the title."],
            language: [text(), "BCP 47 tag of its language."],
            code: [nullOr(text()), "Its number in the catalogue."],
            term: [nullOr(text()), "When it is taught."],
            teachers: [list(text()), "Who teaches it."],
            accent: [text(/^#[0-9a-f]{6}$/), "The colour of its headings."],
            licence: [nullOr(text()), "Under which terms others may use the documents."],
        }), "The course."],
    version: [text(/^(?!\.)[^/\\\0-\x1f\x7f]+$/), "Name of the release."],
    day: [nullOr(day), "Its day: that of the commit, or of SOURCE_DATE_EPOCH."],
    url: [nullOr(text()), "Where the folders of releases will be found."],
    source: [record({
            revision: [nullOr(text()), "The commit that the sources are of."],
            clean: [nullOr(flag), "Whether every file was as it is in that commit."],
        }), "The sources."],
    tool: [record({ name: [one("lectern"), "The program."], version: [text(), "Its version."] }), "What made the documents."],
    fonts: [list(record({ name: [text(), "PostScript name."], family: [text(), "Family."], version: [text(), "Package and version, or what the font says of itself."] })), "The fonts of the documents."],
    lessons: [list(record({
            id: [text(), "Name of the lesson's file."],
            number: [count, "Its place in the course."],
            title: [text(), "Its title."],
            day: [nullOr(day), "When it is taught."],
        })), "The lessons, in teaching order."],
    documents: [list(document), "The documents."],
    files: [list(record({
            file: [fileName, "Name of the file."],
            kind: [one("calendar", "facts", "changes"), "What it is."],
            bytes: [count, "Its size."],
            sha256: [hash, "SHA-256 of its bytes."],
        })), "What lies beside the documents, this file, the page, the feed, the sums and the archive apart."],
    totals: [record({
            documents: [count, "Number of documents."],
            pages: [count, "Pages of all of them."],
            bytes: [count, "Size of all of them."],
            open: [count, "Open slots."],
            overdue: [count, "Overdue slots."],
            warnings: [count, "Warnings."],
        }), "Sums over the documents."],
    since: [nullOr(record({
            version: [text(), "The release before."],
            changes: [list(change), "What is new, changed and gone."],
            content: [list(courseChange), "What has changed of the course, as students read it."],
        })), "What this release changes; null in a first one."],
    earlier: [list(appeared), "The releases before, the latest first."],
});
/** The form that manifests of this version have. */
export const manifestFormat = formatName;
/** Name of the file that says what a pack holds. */
export const manifestName = "manifest.json";
/** A manifest as its file has it. */
export function manifestText(manifest) {
    return `${JSON.stringify(manifest, null, 2)}\n`;
}
/** The manifest that a text is, or what keeps it from being one, in words. */
export function readManifest(json) {
    let value;
    try {
        value = JSON.parse(json);
    }
    catch {
        return "it is no JSON";
    }
    return faultIn(manifestShape, value) ?? value;
}
/** The JSON Schema of a manifest, as text. */
export function manifestSchema() {
    const schema = { $schema: "https://json-schema.org/draft/2020-12/schema", title: "manifest.json of a release pack of Lectern", ...schemaOf(manifestShape) };
    return `${JSON.stringify(schema, null, 2)}\n`;
}
/** Sums over documents. */
export function totalsOf(documents) {
    const sum = (value) => documents.reduce((total, document) => total + value(document), 0);
    return {
        documents: documents.length, pages: sum(({ pages }) => pages), bytes: sum(({ bytes }) => bytes), open: sum(({ open }) => open),
        overdue: sum(({ overdue }) => overdue), warnings: sum(({ warnings }) => warnings),
    };
}
