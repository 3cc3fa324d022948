import { everyDictionary } from "./every-dictionary.js";
import { readingOrder } from "./reading-order.js";
import { Reading } from "./reading.js";
import { readPdf, streamBytes } from "../pdf/index.js";
/**
 * Every text of a PDF, whoever reads it: what its pages paint, seen or not, in the order of painting and of reading; each text and
 * name in its objects, such as titles, bookmarks, alternative texts, addresses, destinations and names of layers; and streams that are
 * text, such as metadata and attachments. Throws `UnreadablePdf`.
 */
export function wordsInFile(bytes) {
    const objects = readPdf(bytes);
    const reading = new Reading(objects);
    const painted = reading.contents.map(({ painted: all }) => all.map((one) => `${one.marks.at(-1)?.actualText ?? ""}${one.kind === "text" ? one.codes.map((code) => one.font?.unicode?.get(code) ?? "").join("") : ""}`).join(""));
    const texts = [];
    for (const [, value] of objects.all())
        collect(value, texts);
    return [...painted, readingOrder(reading), ...texts, ...streams(objects)];
}
function collect(value, texts) {
    if (value === null || typeof value !== "object")
        return;
    if (!("kind" in value)) {
        for (const item of value)
            collect(item, texts);
        return;
    }
    if (value.kind === "text")
        texts.push(value.text);
    else if (value.kind === "name")
        texts.push(value.name);
    else if (value.kind === "stream")
        collect(value.dictionary, texts);
    else if (value.kind === "dictionary")
        for (const [key, item] of value.entries) {
            texts.push(key);
            collect(item, texts);
        }
}
/** Streams of metadata and of files that are attached, as text. */
function streams(objects) {
    return everyDictionary(objects).flatMap(({ object, dictionary }) => {
        const type = objects.name(dictionary, "Type");
        if (type !== "Metadata" && type !== "EmbeddedFile")
            return [];
        const stream = objects.asStream({ kind: "reference", number: object });
        const unpacked = stream === null ? null : streamBytes(objects, stream);
        return unpacked === null ? [] : [new TextDecoder().decode(unpacked)];
    });
}
