import { deflateSync } from "node:zlib";
import type PDFDocument from "pdfkit";
import type { PdfEmbeddedFont, PdfPage, PdfReference, PdfTree, PdfValue } from "pdfkit";
import type { Pt, Rect, Size } from "../geometry/index.js";
import type { Face } from "../text/index.js";
import type { RasterImage } from "../images/index.js";
import type { PdfObjects } from "../pdf/index.js";
import type { Annotation } from "./annotation.js";
import { GraphicsResources } from "./graphics-resources.js";
import { imageDictionary, opacityDictionary } from "./image-dictionary.js";
import type { LinkDestination } from "./links.js";
import { creationMoment, printable, printableText, type DocumentMetadata } from "./metadata.js";
import { byBytes } from "./by-bytes.js";
import { asciiAddress } from "./ascii-address.js";
import type { ContentAhead } from "./content-ahead.js";
import { loadPdfkit } from "./load-pdfkit.js";
import { PaintedFont } from "./painted-font.js";
import { pdfkitFont } from "./pdfkit-font.js";
import { PackedFile } from "./pack-objects.js";
import type { WrittenObject } from "./pack-objects.js";
import { valuesOf } from "./pdf-values.js";
import type { EndedObject } from "./pdf-values.js";
import type { MarkedContent } from "./structure-contents.js";
import type { StructureAttributes, StructureElement } from "./structure-element.js";
import { producer, xmpDescriptions } from "./xmp.js";

/** A bookmark: a title, a place, and the bookmarks under it. */
export interface Bookmark {
  readonly title: string;
  readonly page: number;
  readonly y: Pt;
  readonly children: readonly Bookmark[];
}

/** A file: its bytes, and its objects to be judged by. */
export interface PaintedPdf {
  readonly bytes: Uint8Array;
  readonly objects: PdfObjects;
}

interface WrittenPage {
  readonly reference: PdfReference;
  readonly height: Pt;
  /** The page's number in the parent tree. */
  readonly structParents: number;
}

interface WrittenAnnotation {
  readonly reference: PdfReference;
  readonly page: PdfReference;
  /** Its number in the parent tree. */
  readonly structParent: number;
}

interface OpenFont {
  readonly font: PaintedFont;
  readonly embedded: PdfEmbeddedFont;
}

/** Annotation flag 3: shown on paper too (ISO 19005-2 §6.3.2). */
const printed = 4;

/**
 * The only file that knows pdfkit, which serves as a writer of PDF objects and embeds fonts. Everything that is not
 * public there is touched here and nowhere else, and held by `tests/paint/pdfkit-contract.test.ts`.
 */
export class PdfBackend {
  readonly #document: PDFDocument;
  readonly #tagged: boolean;
  readonly #pages: WrittenPage[] = [];
  readonly #annotations: WrittenAnnotation[] = [];
  readonly #faces = new Map<Face, OpenFont>();
  readonly #fonts = new Map<PdfEmbeddedFont, OpenFont>();
  /** What content of the current page, or of a form on it, refers to by names. */
  readonly graphics: GraphicsResources;
  readonly #shared = new Map<Uint8Array, PdfReference>();
  readonly #images = new Map<RasterImage, { readonly name: string; readonly reference: PdfReference }>();
  /** Content that is written for a page that is not there yet. */
  #ahead: { readonly height: Pt; readonly resources: ContentAhead["resources"] } | null = null;
  /** What pdfkit wrote of the object that it is about to end. */
  #lines: (string | Uint8Array)[] = [];
  /** The objects that were ended, in the order in which they were. */
  readonly #ended: EndedObject[] = [];
  readonly #file = new PackedFile();

  /** Without tags nothing refers to structure, and `writeStructure` must not be called. */
  constructor(metadata: DocumentMetadata, tagged = true) {
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
      ...(claims.includes("a-2a") ? { subset: "PDF/A-2a" as const } : {}),
      tagged,
    });
    // pdfkit writes the values of the Info dictionary into XMP without escaping them.
    document._addInfo = () => { document.appendXML(xmpDescriptions(words)); };
    // pdfkit writes objects; the file around them is ours, since it knows no object streams.
    document._write = (line) => { this.#lines.push(line); };
    const count = document._refEnd.bind(document);
    document._refEnd = (reference) => {
      const written = this.#endedObject(reference);
      this.#ended.push({ reference, stream: written.stream });
      this.#file.add(written);
      this.#lines = [];
      count(reference);
    };
    document._finalize = () => undefined;
    this.#document = document;
    this.graphics = new GraphicsResources((data) => document.ref(data), () => this.#ahead?.resources ?? document.page.resources.data);
  }

  #endedObject({ id, gen }: PdfReference): WrittenObject {
    const [number, syntax, , stream = null] = this.#lines;
    const isWhole = this.#lines.length === (stream instanceof Uint8Array ? 6 : 3);
    if (number !== `${id} ${gen} obj` || typeof syntax !== "string" || !isWhole) throw new Error(`object ${id} was not written as one`);
    return { id, syntax, stream: stream instanceof Uint8Array ? plainBytes(stream) : null };
  }

  /** Begins content of a page that is not there yet: what resources are asked for from here on is that content's, up to `endAhead`. */
  beginAhead({ height }: Size): void {
    this.#ahead = { height, resources: {} };
  }

  /** Ends such content. Its operators find y growing downwards from the top left corner of the page, as others do. */
  endAhead(content: string): ContentAhead {
    if (this.#ahead === null) throw new Error("no content was begun");
    const { height, resources } = this.#ahead;
    this.#ahead = null;
    return { resources, packed: plainBytes(deflateSync(Buffer.from(`1 0 0 -1 0 ${Math.round(height * 1e6) / 1e6} cm\n${content}\n`, "latin1"))) };
  }

  /** Begins a page, with content that is there already. What is written and which resources are asked for from here on is that page's. */
  addPage({ width, height }: Size, ahead: ContentAhead | null = null): void {
    this.#document.addPage({ size: [width, height], margin: 0 });
    if (ahead !== null) this.#beginWith(ahead);
    const { dictionary } = this.#page;
    // Asking for the key opens a place in the parent tree.
    const structParents = this.#tagged ? this.#page.structParentTreeKey : 0;
    this.#pages.push({ reference: dictionary, height, structParents });
  }

  /** Appends operators to the current page. They find y growing downwards from its top left corner. */
  writeContent(content: string): void {
    this.#page.write(content);
  }

  /** The font that a face is painted with, and the name that the current page knows it by. */
  font(face: Face): { readonly font: PaintedFont; readonly resource: string } {
    let open = this.#faces.get(face);
    if (open === undefined) this.#faces.set(face, (open = this.#openFont(face)));
    const { font, embedded } = open;
    this.graphics.put("Font", embedded.id, embedded.ref());
    return { font, resource: embedded.id };
  }

  /** Height of the current page. */
  get pageHeight(): Pt {
    return this.#ahead?.height ?? this.#page.height;
  }

  /** The name by which the current page knows an image; each is embedded once. */
  image(image: RasterImage): string {
    const known = this.#images.get(image);
    const name = known?.name ?? `I${this.#images.size + 1}`;
    const reference = known?.reference ?? this.#writeImage(image);
    this.#images.set(image, { name, reference });
    this.graphics.put("XObject", name, reference);
    return name;
  }

  /** Puts a link on the current page. */
  addLink(rect: Rect, destination: LinkDestination): Annotation {
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
  addDestination(name: string, page: number, y: Pt): void {
    const names = this.#document._root.data["Names"] as PdfReference;
    const tree = names.data["Dests"] as PdfTree;
    tree._compareKeys = byBytes;
    tree.add(name, this.#place(page, y));
  }

  /** Writes the structure tree. All pages and links must have been written. */
  writeStructure(root: StructureElement): void {
    const tree = this.#document.getStructTreeRoot();
    const ids: { id: string; reference: PdfReference }[] = [];
    tree.data["K"] = this.#writeElement(root, tree, ids);
    if (ids.length > 0) tree.data["IDTree"] = { Names: ids.toSorted((one, other) => (one.id < other.id ? -1 : 1)).flatMap(({ id, reference }) => [text(id), reference]) };
  }

  /** Writes the bookmarks, all of them open. */
  writeOutline(bookmarks: readonly Bookmark[]): void {
    if (bookmarks.length === 0) return;
    const outline = this.#document.ref({ Type: "Outlines" });
    this.#writeBookmarks(bookmarks, outline);
    this.#document._root.data["Outlines"] = outline;
    this.#document._root.data["PageMode"] = "UseOutlines";
    outline.end();
  }

  /** Ends the file, whose pages are called what `labels` say. */
  finish(labels: Record<string, PdfValue>, direction: "ltr" | "rtl" = "ltr"): PaintedPdf {
    const { data } = this.#document._root;
    data["PageLabels"] = labels;
    // A book that runs from right to left is opened and turned from its right side.
    if (direction === "rtl") (data["ViewerPreferences"] as PdfReference).data["Direction"] = "R2L";
    this.#document.end();
    // An object that was never ended would be missing from the file.
    if (this.#document._waiting > 0) throw new Error(`${this.#document._waiting} PDF objects were never ended`);
    const { _root, _info, _id } = this.#document;
    return {
      bytes: this.#file.end({ root: _root.id, info: _info.id, fingerprint: _id }),
      objects: valuesOf(this.#ended, { Root: _root, Info: _info, ID: [_id, _id] }),
    };
  }

  /** Begins the current page with content that was written before; pdfkit's own begins with flipping the page, which that has done. */
  #beginWith({ resources, packed }: ContentAhead): void {
    const { dictionary, content, resources: own } = this.#page;
    content.buffer = [];
    content.data["Length"] = 0;
    dictionary.data["Contents"] = [this.#writeStream({ Filter: "FlateDecode" }, packed), content];
    Object.assign(own.data, resources);
  }

  get #page(): PdfPage {
    return this.#document.page;
  }

  #write(data: Record<string, PdfValue>): PdfReference {
    const reference = this.#document.ref(data);
    reference.end();
    return reference;
  }

  #writeImage(image: RasterImage): PdfReference {
    const mask = image.opacity === null ? {} : { SMask: this.#writeStream(opacityDictionary(image), image.opacity) };
    return this.#writeStream({ ...imageDictionary(image, (data, bytes) => this.#writeShared(data, bytes)), ...mask }, image.bytes);
  }

  /** Bytes that are packed as their dictionary says; pdfkit's own packing must not touch them. */
  #writeStream(data: Record<string, PdfValue>, bytes: Uint8Array): PdfReference {
    const reference = this.#document.ref({ ...data, Length: bytes.length });
    reference.compress = false;
    reference.end(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    return reference;
  }

  /** Bytes that several images may have in common, a colour profile: written once. */
  #writeShared(data: Record<string, PdfValue>, bytes: Uint8Array): PdfReference {
    const known = this.#shared.get(bytes);
    if (known !== undefined) return known;
    const reference = this.#document.ref(data);
    reference.end(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    this.#shared.set(bytes, reference);
    return reference;
  }

  #place(page: number, y: Pt): PdfValue {
    const written = this.#pages[page];
    if (written === undefined) throw new Error(`there is no page ${page}`);
    return [written.reference, "XYZ", null, written.height - y, null];
  }

  /** pdfkit gives equal font files one font; so do we. */
  #openFont(face: Face): OpenFont {
    this.#document.font(pdfkitFont(face));
    const embedded = this.#document._font;
    const known = this.#fonts.get(embedded);
    if (known !== undefined) return known;
    const font = new PaintedFont(face);
    embedded.subset = font;
    embedded.widths = font.widths;
    embedded.unicode = font.unicode;
    const open = { font, embedded };
    this.#fonts.set(embedded, open);
    return open;
  }

  #writeElement(element: StructureElement, parent: PdfReference, ids: { id: string; reference: PdfReference }[]): PdfReference {
    const { type, lang, alt, expansion, id, attributes, kids } = element;
    const reference = this.#document.ref({ S: type, P: parent });
    const { data } = reference;
    if (id !== null) {
      data["ID"] = text(id);
      ids.push({ id, reference });
    }
    if (lang !== null) data["Lang"] = text(lang);
    if (alt !== null) data["Alt"] = text(alt);
    if (expansion !== null) data["E"] = text(expansion);
    if (attributes !== null) data["A"] = attributeObject(attributes);
    const page = kids.find((kid) => kid.kind === "marked")?.page ?? null;
    if (page !== null) data["Pg"] = this.#pages[page]?.reference;
    const written = kids.map((kid) => {
      switch (kid.kind) {
        case "element": return this.#writeElement(kid.element, reference, ids);
        case "marked": return this.#ownMarked(kid, reference, page);
        case "annotation": return this.#ownAnnotation(kid.annotation, reference);
      }
    });
    if (written.length > 0) data["K"] = written.length === 1 ? written[0] : written;
    reference.end();
    return reference;
  }

  /** Enters a marked-content sequence into the parent tree; a number alone refers to the element's first page. */
  #ownMarked({ page, mcid }: MarkedContent, owner: PdfReference, ownPage: number | null): PdfValue {
    const written = this.#pages[page];
    if (written === undefined) throw new Error(`there is no page ${page}`);
    const owners = this.#document.getStructParentTree().get(written.structParents) as PdfReference[];
    owners[mcid] = owner;
    return page === ownPage ? mcid : { Type: "MCR", Pg: written.reference, MCID: mcid };
  }

  #ownAnnotation({ index }: Annotation, owner: PdfReference): PdfValue {
    const annotation = this.#annotations[index];
    if (annotation === undefined) throw new Error(`there is no annotation ${index}`);
    this.#document.getStructParentTree().add(annotation.structParent, owner);
    return { Type: "OBJR", Pg: annotation.page, Obj: annotation.reference };
  }

  /** Writes the bookmarks under one parent and returns how many there are at all levels. */
  #writeBookmarks(bookmarks: readonly Bookmark[], parent: PdfReference): number {
    const items = bookmarks.map(() => this.#document.ref({ Parent: parent }));
    let count = bookmarks.length;
    bookmarks.forEach(({ title, page, y, children }, index) => {
      const item = items[index];
      if (item === undefined) return;
      Object.assign(item.data, { Title: text(title), Dest: this.#place(page, y) });
      if (index > 0) item.data["Prev"] = items[index - 1];
      if (index < items.length - 1) item.data["Next"] = items[index + 1];
      if (children.length > 0) count += this.#writeBookmarks(children, item);
      item.end();
    });
    Object.assign(parent.data, { First: items[0], Last: items.at(-1), Count: count });
    return count;
  }
}

/** The same bytes as no subclass of an array of bytes, which a `Buffer` is; what packing gives is a small part of a larger one. */
function plainBytes(bytes: Uint8Array): Uint8Array {
  const { buffer, byteOffset, length } = bytes;
  return length === buffer.byteLength ? new Uint8Array(buffer, byteOffset, length) : new Uint8Array(bytes);
}

/** A text string; a bare string is a name to pdfkit. */
function text(value: string): PdfValue {
  return new String(printableText(value));
}

function attributeObject({ owner, values, headers }: StructureAttributes): PdfValue {
  return { O: owner, ...values, ...(headers === undefined ? {} : { Headers: headers.map(text) }) };
}

/** How a link says where it leads. Another file is named from the folder of this one (ISO 32000-1 12.6.4.3, 7.11.2). */
function leadingTo(destination: LinkDestination): Record<string, unknown> {
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
