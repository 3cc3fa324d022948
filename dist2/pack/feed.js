import { sha256 } from "../build/index.js";
import { feedName, folderName, pageName } from "./names.js";
import { pageWords } from "./page-words.js";
/** The day of what has none: the same on every machine, as for documents without one. */
const undated = "2000-01-01";
const references = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
/** Text of XML; controls, which XML 1.0 cannot hold, are left out. */
function xml(text) {
    return text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, "").replace(/[&<>"]/g, (character) => references[character] ?? character);
}
/** An identifier that a text always has and no other text does (RFC 9562 §5.8). */
function uuidOf(text) {
    const digits = sha256(text);
    const variant = (8 + (parseInt(digits.charAt(16), 16) % 4)).toString(16);
    return `urn:uuid:${digits.slice(0, 8)}-${digits.slice(8, 12)}-8${digits.slice(13, 16)}-${variant}${digits.slice(17, 20)}-${digits.slice(20, 32)}`;
}
function moment(day) {
    return `${day ?? undated}T00:00:00Z`;
}
/** The feed of a pack (RFC 4287): an entry a document, anew whenever its bytes are new, the latest first. */
export function printFeed(manifest) {
    const { course, version, day, url } = manifest;
    const { words, size } = pageWords(course.language);
    const base = url === null ? "" : `${url.replace(/\/*$/, "")}/${encodeURIComponent(folderName(manifest))}/`;
    const entry = ({ file, name, kind, since, pages, bytes, language }) => [
        `<entry xml:lang="${xml(language)}">`,
        `<id>${uuidOf(`${course.id}/${file}@${since.version}`)}</id>`,
        `<title>${xml(kind === "handout" ? `${name}${words.separator}${words.handout}` : name)}</title>`,
        `<updated>${moment(since.day)}</updated>`,
        `<link rel="alternate" type="application/pdf" length="${bytes}" href="${xml(base + encodeURIComponent(file))}"/>`,
        `<summary>PDF${words.separator}${words.pages(pages)}${words.separator}${size(bytes)}</summary>`,
        "</entry>",
    ];
    const latest = [...manifest.documents].sort((one, other) => ((one.since.day ?? undated) > (other.since.day ?? undated) ? -1 : (one.since.day ?? undated) === (other.since.day ?? undated) ? 0 : 1));
    const authors = course.teachers.length === 0 ? [course.title] : course.teachers;
    return [
        '<?xml version="1.0" encoding="utf-8"?>',
        `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xml(course.language)}">`,
        `<id>${uuidOf(course.id)}</id>`,
        `<title>${xml(course.title)}</title>`,
        `<subtitle>${xml(`${words.release} ${version}`)}</subtitle>`,
        `<updated>${moment(day)}</updated>`,
        ...authors.map((name) => `<author><name>${xml(name)}</name></author>`),
        `<link rel="alternate" type="text/html" href="${xml(base)}${pageName}"/>`,
        ...(base === "" ? [] : [`<link rel="self" type="application/atom+xml" href="${xml(base)}${feedName}"/>`]),
        `<generator version="${xml(manifest.tool.version)}">lectern</generator>`,
        ...latest.flatMap(entry),
        "</feed>",
        "",
    ].join("\n");
}
