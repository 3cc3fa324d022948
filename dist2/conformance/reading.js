import { FontShelf, readContent } from "./content-reading.js";
import { everyDictionary } from "./every-dictionary.js";
import { readPages } from "./pages.js";
import { readStructure } from "./structure-tree.js";
import { UnreadablePdf } from "../pdf/index.js";
/** A file read back as far as the rows need it; the content of its pages is read when it is first asked for. */
export class Reading {
    objects;
    pages;
    structure;
    /** The language of the document: a BCP 47 tag, or `null` where the catalog states none. */
    lang;
    #contents = null;
    #dictionaries = null;
    constructor(objects) {
        this.objects = objects;
        this.pages = readPages(objects);
        this.structure = readStructure(objects);
        this.lang = usableLanguage(objects.text(objects.catalog, "Lang"));
    }
    /** Every dictionary of the file. */
    get dictionaries() {
        this.#dictionaries ??= everyDictionary(this.objects);
        return this.#dictionaries;
    }
    /** What every page paints. Throws `UnreadablePdf` where the content of one cannot be unpacked. */
    get contents() {
        if (this.#contents !== null)
            return this.#contents;
        const fonts = new FontShelf(this.objects);
        this.#contents = this.pages.map((page) => {
            const content = readContent(this.objects, page, fonts);
            if (content === null)
                throw new UnreadablePdf("damaged", `is damaged or packed in an unusual way: page ${page.index + 1} cannot be unpacked`);
            return content;
        });
        return this.#contents;
    }
}
/** A language tag that a screen reader can use, or `null`. */
export function usableLanguage(tag) {
    return tag !== null && /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i.test(tag) ? tag : null;
}
