import { GraphicsResources } from "./graphics-resources.js";
import { imageDictionary, opacityDictionary } from "./image-dictionary.js";
import { creationMoment, printable, printableText } from "./metadata.js";
import { asciiAddress } from "./ascii-address.js";
import { loadPdfkit } from "./load-pdfkit.js";
import { PaintedFont } from "./painted-font.js";
import { pdfkitFont } from "./pdfkit-font.js";
import { packObjects } from "./pack-objects.js";
import { valuesOf } from "./pdf-values.js";
import { producer, xmpDescriptions } from "./xmp.js";
/** Annotation flag 3: shown on paper too (ISO 19005-2 §6.3.2). */
const printed = 4;
const isAscii = (name) => !/[^\0-\x7f]/.test(name);
/** The order of names in a tree, by their bytes (PDF 1.7 §7.9.6): those beyond ASCII begin with a mark that is above it. pdfkit's order is that of the user's language. */
function byBytes(one, other) {
    const [isPlain, isOtherPlain] = [isAscii(one), isAscii(other)];
    if (isPlain !== isOtherPlain)
        return isPlain ? -1 : 1;
    return one < other ? -1 : one > other ? 1 : 0;
}
/**
 * The only file that knows pdfkit, which serves as a writer of PDF objects and embeds fonts. Everything that is not
 * public there is touched here and nowhere else, and held by `tests/paint/pdfkit-contract.test.ts`.
 */
export class PdfBackend {
    #document;
    #tagged;
    #pages = [];
    #annotations = [];
    #faces = new Map();
    #fonts = new Map();
    /** What content of the current page, or of a form on it, refers to by names. */
    graphics;
    #shared = new Map();
    #images = new Map();
    /** What pdfkit wrote of the object that it is about to end. */
    #lines = [];
    /** The objects that were ended, in the order in which they were. */
    #ended = [];
    /** Without tags nothing refers to structure, and `writeStructure` must not be called. */
    constructor(metadata, tagged = true) {
        this.#tagged = tagged;
        const words = printable(metadata);
        const { title, author, subject, lang, created, claims = ["ua-1", "a-2a"] } = words;
        const Document = loadPdfkit();
        const document = new Document({
            autoFirstPage: false,
            compress: true,
            displayTitle: true,
            // Standard fonts are never embedded: no font until a face is painted with.
            font: null,
            info: {
                Title: title,
                ...(author === null ? {} : { Author: author }),
                ...(subject === null ? {} : { Subject: subject }),
                Creator: producer,
                Producer: producer,
                CreationDate: creationMoment(created),
            },
            lang,
            pdfVersion: "1.7",
            ...(claims.includes("a-2a") ? { subset: "PDF/A-2a" } : {}),
            tagged,
        });
        // pdfkit writes the values of the Info dictionary into XMP without escaping them.
        document._addInfo = () => { document.appendXML(xmpDescriptions(words)); };
        // pdfkit writes objects; the file around them is ours, since it knows no object streams.
        document._write = (line) => { this.#lines.push(line); };
        const count = document._refEnd.bind(document);
        document._refEnd = (reference) => {
            this.#ended.push({ reference, ...this.#endedObject(reference) });
            this.#lines = [];
            count(reference);
        };
        document._finalize = () => undefined;
        this.#document = document;
        this.graphics = new GraphicsResources((data) => document.ref(data), () => document.page.resources.data);
    }
    #endedObject({ id, gen }) {
        const [number, syntax, , stream = null] = this.#lines;
        const isWhole = this.#lines.length === (stream instanceof Uint8Array ? 6 : 3);
        if (number !== `${id} ${gen} obj` || typeof syntax !== "string" || !isWhole)
            throw new Error(`object ${id} was not written as one`);
        return { id, syntax, stream: stream instanceof Uint8Array ? plainBytes(stream) : null };
    }
    /** Begins a page. What is written and which resources are asked for from here on is that page's. */
    addPage({ width, height }) {
        this.#document.addPage({ size: [width, height], margin: 0 });
        const { dictionary } = this.#page;
        // Asking for the key opens a place in the parent tree.
        const structParents = this.#tagged ? this.#page.structParentTreeKey : 0;
        this.#pages.push({ reference: dictionary, height, structParents });
    }
    /** Appends operators to the current page. They find y growing downwards from its top left corner. */
    writeContent(content) {
        this.#page.write(content);
    }
    /** The font that a face is painted with, and the name that the current page knows it by. */
    font(face) {
        let open = this.#faces.get(face);
        if (open === undefined)
            this.#faces.set(face, (open = this.#openFont(face)));
        const { font, embedded } = open;
        this.graphics.put("Font", embedded.id, embedded.ref());
        return { font, resource: embedded.id };
    }
    /** Height of the current page. */
    get pageHeight() {
        return this.#page.height;
    }
    /** The name by which the current page knows an image; each is embedded once. */
    image(image) {
        const known = this.#images.get(image);
        const name = known?.name ?? `I${this.#images.size + 1}`;
        const reference = known?.reference ?? this.#writeImage(image);
        this.#images.set(image, { name, reference });
        this.graphics.put("XObject", name, reference);
        return name;
    }
    /** Puts a link on the current page. */
    addLink(rect, destination) {
        const { height, annotations, dictionary } = this.#page;
        const structParent = this.#tagged ? this.#document.createStructParentTreeNextKey() : 0;
        const reference = this.#write({
            Type: "Annot",
            Subtype: "Link",
            Rect: [rect.x, height - rect.y - rect.height, rect.x + rect.width, height - rect.y],
            Border: [0, 0, 0],
            F: printed,
            ...(this.#tagged ? { StructParent: structParent } : {}),
            Contents: text(destination.words),
            ...leadingTo(destination),
        });
        annotations.push(reference);
        return { index: this.#annotations.push({ reference, page: dictionary, structParent }) - 1 };
    }
    /** Names a place, for links to lead to. The page must have been added. */
    addDestination(name, page, y) {
        const names = this.#document._root.data["Names"];
        const tree = names.data["Dests"];
        tree._compareKeys = byBytes;
        tree.add(name, this.#place(page, y));
    }
    /** Writes the structure tree. All pages and links must have been written. */
    writeStructure(root) {
        const tree = this.#document.getStructTreeRoot();
        const ids = [];
        tree.data["K"] = this.#writeElement(root, tree, ids);
        if (ids.length > 0)
            tree.data["IDTree"] = { Names: ids.toSorted((one, other) => (one.id < other.id ? -1 : 1)).flatMap(({ id, reference }) => [text(id), reference]) };
    }
    /** Writes the bookmarks, all of them open. */
    writeOutline(bookmarks) {
        if (bookmarks.length === 0)
            return;
        const outline = this.#document.ref({ Type: "Outlines" });
        this.#writeBookmarks(bookmarks, outline);
        this.#document._root.data["Outlines"] = outline;
        this.#document._root.data["PageMode"] = "UseOutlines";
        outline.end();
    }
    /** Ends the file, whose pages are called what `labels` say. */
    finish(labels, direction = "ltr") {
        const { data } = this.#document._root;
        data["PageLabels"] = labels;
        // A book that runs from right to left is opened and turned from its right side.
        if (direction === "rtl")
            data["ViewerPreferences"].data["Direction"] = "R2L";
        this.#document.end();
        // An object that was never ended would be missing from the file.
        if (this.#document._waiting > 0)
            throw new Error(`${this.#document._waiting} PDF objects were never ended`);
        const { _root, _info, _id } = this.#document;
        return {
            bytes: packObjects(this.#ended, { root: _root.id, info: _info.id, fingerprint: _id }),
            objects: valuesOf(this.#ended, { Root: _root, Info: _info, ID: [_id, _id] }),
        };
    }
    get #page() {
        return this.#document.page;
    }
    #write(data) {
        const reference = this.#document.ref(data);
        reference.end();
        return reference;
    }
    #writeImage(image) {
        const mask = image.opacity === null ? {} : { SMask: this.#writeStream(opacityDictionary(image), image.opacity) };
        return this.#writeStream({ ...imageDictionary(image, (data, bytes) => this.#writeShared(data, bytes)), ...mask }, image.bytes);
    }
    /** Bytes that are packed as their dictionary says; pdfkit's own packing must not touch them. */
    #writeStream(data, bytes) {
        const reference = this.#document.ref({ ...data, Length: bytes.length });
        reference.compress = false;
        reference.end(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
        return reference;
    }
    /** Bytes that several images may have in common, a colour profile: written once. */
    #writeShared(data, bytes) {
        const known = this.#shared.get(bytes);
        if (known !== undefined)
            return known;
        const reference = this.#document.ref(data);
        reference.end(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
        this.#shared.set(bytes, reference);
        return reference;
    }
    #place(page, y) {
        const written = this.#pages[page];
        if (written === undefined)
            throw new Error(`there is no page ${page}`);
        return [written.reference, "XYZ", null, written.height - y, null];
    }
    /** pdfkit gives equal font files one font; so do we. */
    #openFont(face) {
        this.#document.font(pdfkitFont(face));
        const embedded = this.#document._font;
        const known = this.#fonts.get(embedded);
        if (known !== undefined)
            return known;
        const font = new PaintedFont(face);
        embedded.subset = font;
        embedded.widths = font.widths;
        embedded.unicode = font.unicode;
        const open = { font, embedded };
        this.#fonts.set(embedded, open);
        return open;
    }
    #writeElement(element, parent, ids) {
        const { type, lang, alt, expansion, id, attributes, kids } = element;
        const reference = this.#document.ref({ S: type, P: parent });
        const { data } = reference;
        if (id !== null) {
            data["ID"] = text(id);
            ids.push({ id, reference });
        }
        if (lang !== null)
            data["Lang"] = text(lang);
        if (alt !== null)
            data["Alt"] = text(alt);
        if (expansion !== null)
            data["E"] = text(expansion);
        if (attributes !== null)
            data["A"] = attributeObject(attributes);
        const page = kids.find((kid) => kid.kind === "marked")?.page ?? null;
        if (page !== null)
            data["Pg"] = this.#pages[page]?.reference;
        const written = kids.map((kid) => {
            switch (kid.kind) {
                case "element": return this.#writeElement(kid.element, reference, ids);
                case "marked": return this.#ownMarked(kid, reference, page);
                case "annotation": return this.#ownAnnotation(kid.annotation, reference);
            }
        });
        if (written.length > 0)
            data["K"] = written.length === 1 ? written[0] : written;
        reference.end();
        return reference;
    }
    /** Enters a marked-content sequence into the parent tree; a number alone refers to the element's first page. */
    #ownMarked({ page, mcid }, owner, ownPage) {
        const written = this.#pages[page];
        if (written === undefined)
            throw new Error(`there is no page ${page}`);
        const owners = this.#document.getStructParentTree().get(written.structParents);
        owners[mcid] = owner;
        return page === ownPage ? mcid : { Type: "MCR", Pg: written.reference, MCID: mcid };
    }
    #ownAnnotation({ index }, owner) {
        const annotation = this.#annotations[index];
        if (annotation === undefined)
            throw new Error(`there is no annotation ${index}`);
        this.#document.getStructParentTree().add(annotation.structParent, owner);
        return { Type: "OBJR", Pg: annotation.page, Obj: annotation.reference };
    }
    /** Writes the bookmarks under one parent and returns how many there are at all levels. */
    #writeBookmarks(bookmarks, parent) {
        const items = bookmarks.map(() => this.#document.ref({ Parent: parent }));
        let count = bookmarks.length;
        bookmarks.forEach(({ title, page, y, children }, index) => {
            const item = items[index];
            if (item === undefined)
                return;
            Object.assign(item.data, { Title: text(title), Dest: this.#place(page, y) });
            if (index > 0)
                item.data["Prev"] = items[index - 1];
            if (index < items.length - 1)
                item.data["Next"] = items[index + 1];
            if (children.length > 0)
                count += this.#writeBookmarks(children, item);
            item.end();
        });
        Object.assign(parent.data, { First: items[0], Last: items.at(-1), Count: count });
        return count;
    }
}
/** The same bytes as no subclass of an array of bytes, which a `Buffer` is. */
function plainBytes({ buffer, byteOffset, length }) {
    return new Uint8Array(buffer, byteOffset, length);
}
/** A text string; a bare string is a name to pdfkit. */
function text(value) {
    return new String(printableText(value));
}
function attributeObject({ owner, values, headers }) {
    return { O: owner, ...values, ...(headers === undefined ? {} : { Headers: headers.map(text) }) };
}
/** How a link says where it leads. Another file is named from the folder of this one (ISO 32000-1 12.6.4.3, 7.11.2). */
function leadingTo(destination) {
    switch (destination.kind) {
        case "place":
            return { Dest: text(destination.name) };
        case "address":
            return { A: { S: "URI", URI: text(asciiAddress(destination.address)) } };
        case "file": {
            const { file, name } = destination;
            const first = [0, "Fit"];
            return { A: { S: "GoToR", F: { Type: "Filespec", F: text(asciiAddress(file)), UF: text(file) }, D: name === null ? first : text(name) } };
        }
    }
}
