import { statSync } from "node:fs";
import path from "node:path";
import { manifestAbove, programDigest } from "../replay/index.js";
import { metadataOf } from "../render.js";
import { sha256 } from "./sha256.js";
function fontDigest(file) {
    const { family, weight, style, sizeAdjust, besideHan, isForeign = false } = file;
    // Files of packages do not change while the package stays the same; those of a course may.
    const content = isForeign ? sha256(file.bytes) : `${path.basename(file.path)} ${statSync(file.path, { throwIfNoEntry: false })?.size ?? 0} ${JSON.stringify(manifestAbove(path.dirname(file.path)).version)}`;
    return JSON.stringify([family, weight, style, sizeAdjust, besideHan, isForeign, content]);
}
const books = new WeakMap();
/** A hash of what a book of fonts is made of. */
export function fontsDigest(fonts) {
    let known = books.get(fonts);
    if (known === undefined)
        books.set(fonts, (known = sha256(fonts.files.map(fontDigest).join("\n"))));
    return known;
}
/** What is not said in a text: where it stood, and what has texts of its own. */
const leftOut = new Set(["span", "lessons", "sheets", "exams", "references", "glossary", "openLessons", "programme", "marks", "attainment", "supports"]);
/** The settings of a course: all but what reaches a document by its markup. */
function settingsOf(course) {
    return JSON.stringify(course, (key, value) => (leftOut.has(key) ? undefined : value instanceof Map ? [...value] : value));
}
/** What the file of a document is made of, as hashes. */
export class Fingerprint {
    /** Everything that its bytes depend on: values, never dates of files. */
    made;
    /** The images that it shows, with the hashes of their files. */
    shown;
    #printed;
    #told = null;
    #sources = null;
    constructor(made, shown, printed) {
        this.made = made;
        this.shown = shown;
        this.#printed = printed;
    }
    /** That of a document; `null` where it shows what cannot be told by its bytes, such as a chart. */
    static of(printed) {
        const { course, template, fonts, images, limits = 1, verify = false, pdfStandard = null, isLarge = false, markup: { text: markup } } = printed;
        const sheets = template.sheets.map(({ text }) => text);
        const shown = [...images.keys()].filter((name) => [markup, ...sheets].some((text) => text.includes(name))).map((name) => [name, images.digest(name)]);
        if (!shown.every((one) => one[1] !== null))
            return null;
        const parts = [programDigest(), fontsDigest(fonts), markup, sheets, settingsOf(course), metadataOf(printed), { limits, verify, pdfStandard, isLarge, secrets: printed.secrets }, shown];
        return new Fingerprint(sha256(JSON.stringify(parts)), shown, printed);
    }
    /** Where all of its words stand: what is told of it has its places from there. */
    get told() {
        return (this.#told ??= this.#placesDigest());
    }
    /** The texts that it was made of, by their paths. */
    get sources() {
        const { markup: { segments }, template: { sheets } } = this.#printed;
        return (this.#sources ??= new Map([...sheets, ...segments.map(({ span }) => span.source)].map((source) => [source.path, source])));
    }
    #placesDigest() {
        const texts = [...this.sources].map(([path, { text }]) => [path, sha256(text)]);
        const places = this.#printed.markup.segments.map(({ start, span, linear }) => [start, span.source.path, span.start, span.end, linear]);
        return sha256(JSON.stringify([texts, places]));
    }
}
