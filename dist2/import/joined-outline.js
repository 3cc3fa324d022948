import { diagnostic } from "../diagnostics/index.js";
import { asLesson, frontMatterOf } from "./lesson-of-file.js";
/**
 * One text of several outlines, which knows where each character of it stands in its file. Notes, link definitions and pictures of
 * two files may have one name: `prefixAt` tells them apart.
 */
export class JoinedOutline {
    source;
    files;
    #pieces;
    constructor(files) {
        let text = "";
        const pieces = [];
        for (const [index, { source }] of files.entries()) {
            if (index > 0)
                text = text.replace(/\s*$/, "\n\n");
            const parts = index === 0 ? [{ text: source.text, offset: 0 }] : asLesson(source, index);
            for (const part of parts) {
                pieces.push({ start: text.length, file: index, offset: part.offset });
                text += part.text;
            }
        }
        this.files = files;
        this.source = { path: files.map(({ source }) => source.path).join(" + "), text };
        this.#pieces = pieces;
    }
    #pieceAt(offset) {
        return this.#pieces.findLast(({ start }) => start <= offset) ?? { start: 0, file: 0, offset: 0 };
    }
    #fileAt(offset) {
        return this.#pieceAt(offset).file;
    }
    /** What names of the file at an offset begin with in the joined text; empty for the first file. */
    prefixAt(offset) {
        const file = this.#fileAt(offset);
        return file === 0 ? "" : `${file + 1}-`;
    }
    /** What addresses of pictures of the file at an offset begin with. */
    folderAt(offset) {
        const folder = this.files[this.#fileAt(offset)]?.folder ?? "";
        return folder === "" ? "" : `${encodeURI(folder)}/`;
    }
    /** Where a stretch of the joined text stands in its file; a stretch of another source stays. */
    placeOf(span) {
        if (span.source !== this.source)
            return span;
        const { start, file, offset } = this.#pieceAt(span.start);
        const source = this.files[file]?.source ?? this.source;
        const from = Math.min(source.text.length, offset + span.start - start);
        return { source, start: from, end: Math.min(source.text.length, from + span.end - span.start) };
    }
}
/** What is told of front matter that does not count. */
export function laterFrontMatter({ files }) {
    return files.slice(1).filter(({ source }) => frontMatterOf(source.text) !== null).map(({ source }) => diagnostic("import/left-out", { source, start: 0, end: 3 }, "the front matter of a further outline left out but for its title", "name a file first whose front matter is to count"));
}
