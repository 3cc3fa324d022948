import { runsRightToLeft, wordsAlone } from "../language/index.js";
import { contextList, contextObject, printLayout, readLayout } from "../merge/index.js";
import { readableAccent } from "./accent.js";
import { archiveName, feedName, folderName } from "./names.js";
import { changeNote, contentText, editionWords, pageWords } from "./page-words.js";
/** Makes the context of a page. */
class PageContext {
    manifest;
    own;
    usualPaper;
    constructor(manifest) {
        this.manifest = manifest;
        this.own = pageWords(manifest.course.language);
        this.usualPaper = manifest.documents.find(({ kind }) => kind !== "reference-sheet")?.paper.name ?? manifest.documents[0]?.paper.name ?? null;
    }
    context(sheet) {
        const { manifest, own } = this;
        const { course, version, documents } = manifest;
        return contextObject({
            page: contextObject({
                lang: own.words.lang === "en" && course.language.startsWith("en") ? course.language : own.words.lang,
                dir: runsRightToLeft(own.words.lang) ? "rtl" : "ltr",
                title: `${course.title} · ${version}`,
                feed: feedName,
                style: pageStyle(course.accent, sheet),
                tagged: documents.some(({ conformsTo }) => conformsTo.length > 0),
            }),
            labels: contextObject({ ...wordsAlone(own.words), colon: own.colon }),
            course: contextObject({
                title: course.title, subtitle: course.subtitle, lang: course.language, code: course.code, term: course.term,
                teachers: course.teachers.length === 0 ? null : course.teachers.join(own.words.between), licence: course.licence,
            }),
            release: contextObject({ version, ...this.day(manifest.day) }),
            changes: this.changes(),
            documents: contextList([
                ...documents.filter(({ kind }) => kind !== "handout" && kind !== "reference-sheet").map((one) => this.file(one, false)),
                ...manifest.files.filter(({ kind }) => kind === "calendar").map(({ file, bytes }) => this.calendar(file, bytes)),
            ]),
            lessons: contextList(this.lessons()),
            sheets: contextList(documents.filter(({ kind }) => kind === "reference-sheet").map((one) => this.file(one, true))),
            earlier: contextList(manifest.earlier.map((one) => contextObject({ version: one.version, href: `../${encodeURIComponent(folderName({ course, version: one.version }))}/index.html`, ...this.day(one.day) }))),
            archive: contextObject({ href: encodeURIComponent(archiveName(manifest)), size: own.aside(`ZIP${own.words.separator}${own.size(manifest.totals.bytes)}`) }),
        });
    }
    day(iso) {
        return { day: iso === null ? null : this.own.day(iso), iso };
    }
    calendar(file, bytes) {
        const { words, size } = this.own;
        return contextObject({ anchor: null, href: encodeURIComponent(file), type: "text/calendar", kind: null, name: words.calendar, lang: words.lang, detail: this.own.aside(`ICS${words.separator}${size(bytes)}`), mark: null, open: null });
    }
    /** A document as a line of a list; `isNamed` where its kind goes without saying and its name does not. */
    file(document, isNamed) {
        const { own, manifest } = this;
        const { words } = own;
        const changed = manifest.since?.changes.find(({ file }) => file === document.file);
        const kind = document.kind === "handout" ? words.handout : null;
        return contextObject({
            anchor: isNamed ? anchorOf(document) : null,
            href: encodeURIComponent(document.file),
            type: "application/pdf",
            kind,
            name: document.name,
            lang: document.language,
            detail: own.aside([...editionWords(document, this.usualPaper, own), "PDF", words.pages(document.pages), own.size(document.bytes)].join(words.separator)),
            mark: changed === undefined ? null : words[changed.what],
            open: document.open === 0 ? null : words.open(document.open),
        });
    }
    lessons() {
        const { documents, lessons } = this.manifest;
        const shown = lessons.map((lesson) => ({
            lesson,
            files: documents.filter(({ kind, id }) => kind === "handout" && id === lesson.id),
            also: documents.filter(({ kind, audience, lessons: belongs }) => kind === "reference-sheet" && audience === "student" && belongs.includes(lesson.id)),
        })).filter(({ files }) => files.length > 0);
        // Lessons without a day keep their place behind those before them in the course.
        const dated = shown.filter(({ lesson }) => lesson.day !== null).sort((one, other) => ((one.lesson.day ?? "") < (other.lesson.day ?? "") ? -1 : one.lesson.day === other.lesson.day ? 0 : 1));
        const ordered = dated.length === shown.length ? dated : shown;
        return ordered.map(({ lesson, files, also }) => contextObject({
            anchor: `lesson-${lesson.number}`,
            number: this.own.words.number(lesson.number),
            title: lesson.title,
            ...this.day(lesson.day),
            files: contextList(files.map((one) => this.file(one, false))),
            also: contextList(also.map((one) => contextObject({ anchor: anchorOf(one), name: one.name }))),
        }));
    }
    changes() {
        const { since } = this.manifest;
        if (since === null)
            return null;
        const { words } = this.own;
        return contextObject({ title: words.since(since.version), items: contextList(since.changes.map((one) => this.change(one))), content: contextList(since.content.map((one) => contentText(one, this.own))) });
    }
    change(change) {
        const href = change.what === "removed" ? null : encodeURIComponent(change.file);
        const note = changeNote(change, this.own);
        return contextObject({ what: this.own.words[change.what], name: change.name, href, note: note === "" ? null : this.own.aside(note) });
    }
}
function anchorOf({ file }) {
    return `sheet-${file.replace(/\.pdf$/, "").replace(/[^\p{L}\p{N}-]/gu, "_")}`;
}
/** The sheet of a page, where nothing ends it but its own end, with the accent of a course. */
export function pageStyle(accent, sheet) {
    const text = `:root { --accent: ${readableAccent(accent)} }\n\n${sheet.text.replaceAll("</", "<\\/").trim()}`;
    return { kind: "markup", markup: { text, segments: [{ start: 0, span: { source: sheet, start: 0, end: sheet.text.length }, linear: false }] }, places: [] };
}
/** Prints the page of a pack. */
export function printPage(manifest, { layout, partials, sheet }) {
    const read = readLayout({ layout, partials });
    if (read.value === null)
        return { value: null, diagnostics: read.diagnostics };
    const printed = printLayout(read.value, new PageContext(manifest).context(sheet));
    return { value: printed.value === null ? null : `${printed.value.text.trim()}\n`, diagnostics: printed.diagnostics };
}
