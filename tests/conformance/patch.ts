import { decodePDFRawStream, PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream, PDFString } from "@cantoo/pdf-lib";
import type { PDFObject, PDFRef } from "@cantoo/pdf-lib";

/** A PDF that is to be broken in one place: what there is, by what it is for, and how to change it. */
export class Patch {
  readonly document: PDFDocument;

  private constructor(document: PDFDocument) {
    this.document = document;
  }

  static async of(bytes: Uint8Array): Promise<Patch> {
    return new Patch(await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: true }));
  }

  /** The file as it is now. */
  save(): Promise<Uint8Array> {
    return this.document.save({ useObjectStreams: false, updateFieldAppearances: false, addDefaultPage: false });
  }

  get catalog(): PDFDict {
    return this.document.catalog;
  }

  /** Makes a value of plain ones: strings are names, arrays and objects stand for themselves. */
  value(plain: unknown): PDFObject {
    return this.document.context.obj(plain as never);
  }

  /** Adds an object and gives its reference. */
  add(plain: unknown): PDFRef {
    return this.document.context.register(this.value(plain));
  }

  /** The dictionary that an entry of a dictionary is or refers to. */
  dictionary(owner: PDFDict, key: string): PDFDict {
    return owner.lookup(PDFName.of(key), PDFDict);
  }

  /** Sets an entry; strings become names, and text stands in `text`. */
  set(owner: PDFDict, key: string, plain: unknown): void {
    owner.set(PDFName.of(key), this.value(plain));
  }

  /** A name, for what the library itself takes. */
  name(word: string): PDFName {
    return PDFName.of(word);
  }

  delete(owner: PDFDict, key: string): void {
    owner.delete(PDFName.of(key));
  }

  get structureRoot(): PDFDict {
    return this.dictionary(this.catalog, "StructTreeRoot");
  }

  /** Every structure element of a type, in the order of its objects. */
  nodes(type: string): readonly PDFDict[] {
    return this.dictionaries().filter((found) => nameAt(found, "S") === type && found.has(PDFName.of("P")));
  }

  /** The first structure element of a type. */
  node(type: string): PDFDict {
    return one(this.nodes(type), `a ${type}`);
  }

  /** Every font dictionary of a subtype. */
  fonts(subtype: string): readonly PDFDict[] {
    return this.dictionaries().filter((found) => nameAt(found, "Type") === "Font" && nameAt(found, "Subtype") === subtype);
  }

  /** Every indirect object that is a dictionary. */
  dictionaries(): readonly PDFDict[] {
    return this.document.context.enumerateIndirectObjects().flatMap(([, object]) => (object instanceof PDFDict ? [object] : []));
  }

  /** The reference of an object. */
  referenceOf(object: PDFObject): PDFRef {
    const found = this.document.context.getObjectRef(object);
    if (found === undefined) throw new Error("the object has no reference");
    return found;
  }

  get page(): PDFDict {
    return this.document.getPage(0).node;
  }

  /** The first annotation of the first page. */
  get annotation(): PDFDict {
    return this.page.lookup(PDFName.of("Annots"), PDFArray).lookup(0, PDFDict);
  }

  /** Changes the operators of the first page, as text. */
  content(edit: (operators: string) => string): void {
    this.#rewrite(this.page, "Contents", edit);
  }

  /** Changes the XMP metadata. */
  xmp(edit: (text: string) => string): void {
    this.#rewrite(this.catalog, "Metadata", edit);
  }

  /** Changes a stream that an entry refers to, as text of one character a byte. */
  stream(owner: PDFDict, key: string, edit: (text: string) => string): void {
    this.#rewrite(owner, key, edit);
  }

  /** Adds a stream and gives its reference. */
  addStream(text: string, entries: Record<string, unknown> = {}): PDFRef {
    return this.document.context.register(this.document.context.stream(Buffer.from(text, "latin1"), entries as never));
  }

  #rewrite(owner: PDFDict, key: string, edit: (text: string) => string): void {
    const value = owner.get(PDFName.of(key));
    const reference = value instanceof PDFArray ? value.get(0) : value;
    const stream = this.document.context.lookup(reference);
    if (!(stream instanceof PDFRawStream)) throw new Error(`\`${key}\` is no stream`);
    const before = Buffer.from(decodePDFRawStream(stream).decode()).toString("latin1");
    const after = edit(before);
    if (after === before) throw new Error(`the fault changes nothing in \`${key}\``);
    const { dict } = stream;
    const entries = Object.fromEntries(dict.entries().filter(([name]) => !["Filter", "Length"].includes(name.decodeText())).map(([name, entry]) => [name.decodeText(), entry]));
    this.document.context.assign(reference as PDFRef, this.document.context.stream(Buffer.from(after, "latin1"), entries));
  }
}

/** A text string, where `Patch.value` would make a name. */
export function text(words: string): PDFString {
  return PDFString.of(words);
}

function nameAt(dictionary: PDFDict, key: string): string | null {
  const value = dictionary.lookup(PDFName.of(key));
  return value instanceof PDFName ? value.decodeText() : null;
}

function one<T>(list: readonly T[], what: string): T {
  const [first] = list;
  if (first === undefined) throw new Error(`the good file has not ${what}`);
  return first;
}
