import { DocumentMemory } from "../render.js";
/** Documents of which more is kept: those that were made last. */
const mostDocuments = 4;
/**
 * What a process that builds a project again and again keeps from one build to the next. A text is known by its words and a
 * template by its texts, so nothing of it can make a result differ. Fonts of a course are the exception: they are read again
 * where somebody says that they changed.
 */
export class BuildMemory {
    #sources = new Map();
    #templates = new Map();
    #fonts = new Map();
    #documents = new Map();
    /** The text as it was read before, where it is still the same: what was made of it then holds for it. */
    known(source) {
        const before = this.before(source);
        if (before !== null)
            return before;
        this.#sources.set(source.path, source);
        return source;
    }
    /** The text as it was read before; `null` where it was not, or is another now. */
    before({ path, text }) {
        const before = this.#sources.get(path);
        return before?.text === text ? before : null;
    }
    /** Forgets a text, by the path that people see. */
    forget(path) {
        this.#sources.delete(path);
    }
    /** The template of a key as it was made of these texts before, or made of them now. */
    template(key, sources, make) {
        const before = this.#templates.get(key);
        if (before?.sources.length === sources.length && before.sources.every((source, index) => source === sources[index]))
            return before.outcome;
        const outcome = make();
        this.#templates.set(key, { sources, outcome });
        return outcome;
    }
    /** The fonts of a course's folder, read once. */
    async fonts(folder, read) {
        const known = this.#fonts.get(folder) ?? { fonts: read(), book: null };
        this.#fonts.set(folder, known);
        return known.fonts;
    }
    /** The book of all faces of a course, made once for its fonts. */
    fontBook(folder, make) {
        const known = this.#fonts.get(folder);
        if (known === undefined)
            return make();
        return (known.book ??= make());
    }
    /** What is kept of the document of a file, as long as it is made with the same. */
    document(file, made) {
        const known = this.#documents.get(file);
        const isSame = known?.made.length === made.length && known.made.every((one, index) => Object.is(one, made[index]));
        const memory = isSame ? known.memory : new DocumentMemory();
        this.#documents.delete(file);
        this.#documents.set(file, { made, memory });
        for (const [oldest] of [...this.#documents].slice(0, -mostDocuments))
            this.#documents.delete(oldest);
        return memory;
    }
    /** Forgets what is kept of the document of a file. */
    forgetDocument(file) {
        this.#documents.delete(file);
    }
    /** Forgets the fonts of all courses. */
    forgetFonts() {
        this.#fonts.clear();
    }
}
