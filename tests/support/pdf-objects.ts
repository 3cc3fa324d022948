import { inflateSync } from "node:zlib";

/** An object of a PDF file. Names keep their slash; dictionaries are maps by key without it. */
export type PdfObject =
  | null
  | boolean
  | number
  | string
  | { readonly text: string }
  | { readonly ref: number }
  | readonly PdfObject[]
  | PdfDictionary;

/** A dictionary, or the dictionary of a stream. */
export type PdfDictionary = ReadonlyMap<string, PdfObject>;

/** Where an object stands: at an offset of the file, or as one of those that are packed into a stream. */
type Place = { readonly offset: number } | { readonly stream: number; readonly index: number };

/** The objects of a PDF file as `build` writes it, with a cross-reference stream, read without any PDF library. */
export class PdfObjects {
  readonly #bytes: string;
  readonly #places = new Map<number, Place>();
  readonly #packed = new Map<number, readonly string[]>();
  readonly trailer: PdfDictionary;

  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes).toString("latin1");
    const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(this.#bytes)?.[1]);
    const table = this.#readerAt(start);
    this.trailer = asDictionary(table.read());
    this.#readTable(this.#content(table, this.trailer));
  }

  /** The numbers of all objects. */
  get numbers(): readonly number[] {
    return [...this.#places.keys()];
  }

  /** The object itself, references followed. */
  resolve(object: PdfObject | undefined): PdfObject {
    if (object === null || typeof object !== "object" || !("ref" in object)) return object ?? null;
    return this.#reader(object.ref).read();
  }

  /** The dictionary that an entry of a dictionary is or refers to; empty where there is none. */
  dictionary(owner: PdfDictionary, key: string): PdfDictionary {
    const value = this.resolve(owner.get(key));
    return value instanceof Map ? asDictionary(value) : new Map();
  }

  /** The items of an array, or the one object that stands in its place; none where there is nothing. */
  list(owner: PdfDictionary, key: string): readonly PdfObject[] {
    const value = this.resolve(owner.get(key));
    if (Array.isArray(value)) return value as readonly PdfObject[];
    return value === null ? [] : [owner.get(key) ?? null];
  }

  /** The decompressed bytes of a stream. */
  stream(id: number): Buffer {
    const reader = this.#reader(id);
    return this.#content(reader, asDictionary(reader.read()));
  }

  /** How many bytes of the file an object takes; of a stream of many, its share by how long it is unpacked. */
  size(id: number): number {
    const place = this.#places.get(id);
    if (place === undefined) throw new Error(`no object ${id}`);
    if ("offset" in place) return this.#bytes.indexOf("endobj\n", this.#end(place.offset)) + 7 - place.offset;
    const values = this.#values(place.stream);
    const all = values.reduce((sum, { length }) => sum + length, 0);
    return (this.size(place.stream) * (values[place.index]?.length ?? 0)) / all;
  }

  /** The catalog. */
  get root(): PdfDictionary {
    return this.dictionary(this.trailer, "Root");
  }

  /** Rows are differences from the row above, the type first, then two fields. */
  #readTable(rows: Buffer): void {
    const [, wide = 0] = this.trailer.get("W") as readonly number[];
    const row = Buffer.alloc(wide + 2);
    for (let id = 0, start = 0; start < rows.length; id++, start += row.length + 1) {
      if (rows[start] !== 2) throw new Error(`row ${id} is packed in another way`);
      for (let column = 0; column < row.length; column++) row[column] = ((row[column] ?? 0) + (rows[start + 1 + column] ?? 0)) % 256;
      const where = row.readUIntBE(1, wide);
      if (row[0] === 1) this.#places.set(id, { offset: where });
      if (row[0] === 2) this.#places.set(id, { stream: where, index: row[wide + 1] ?? 0 });
    }
  }

  #reader(id: number): Reader {
    const place = this.#places.get(id);
    if (place === undefined) throw new Error(`no object ${id}`);
    return "offset" in place ? this.#readerAt(place.offset) : new Reader(this.#values(place.stream)[place.index] ?? "", 0);
  }

  #readerAt(offset: number): Reader {
    return new Reader(this.#bytes, this.#bytes.indexOf("obj", offset) + 3);
  }

  /** Where the bytes of a stream end, or where the object begins that is none. */
  #end(offset: number): number {
    const reader = this.#readerAt(offset);
    const dictionary = reader.read();
    const length = dictionary instanceof Map ? asDictionary(dictionary).get("Length") : undefined;
    return length === undefined ? reader.position : this.#bytes.indexOf("stream\n", reader.position) + 7 + Number(length);
  }

  #content(reader: Reader, dictionary: PdfDictionary): Buffer {
    const start = this.#bytes.indexOf("stream\n", reader.position) + 7;
    const raw = Buffer.from(this.#bytes.slice(start, start + Number(dictionary.get("Length"))), "latin1");
    return dictionary.get("Filter") === "/FlateDecode" ? inflateSync(raw) : raw;
  }

  /** The values in an object stream, each as it is written. */
  #values(stream: number): readonly string[] {
    const known = this.#packed.get(stream);
    if (known !== undefined) return known;
    const dictionary = asDictionary(this.resolve({ ref: stream }));
    const content = this.stream(stream).toString("latin1");
    const first = Number(dictionary.get("First"));
    const starts = content.slice(0, first).trim().split(/\s+/).filter((_, index) => index % 2 === 1).map(Number);
    if (starts.length !== dictionary.get("N")) throw new Error(`object stream ${stream} holds not as many as it says`);
    const values = starts.map((start, index) => content.slice(first + start, first + (starts[index + 1] ?? content.length)));
    this.#packed.set(stream, values);
    return values;
  }
}

/** The object as a dictionary; throws where it is something else. */
export function asDictionary(object: PdfObject): PdfDictionary {
  if (object instanceof Map) return object as PdfDictionary;
  throw new Error(`expected a dictionary, found ${JSON.stringify(object)}`);
}

/** The text of a text string; empty for anything else. */
export function textOf(object: PdfObject | undefined): string {
  return typeof object === "object" && object !== null && "text" in object ? object.text : "";
}

const token = /\s*(?:%[^\n]*\n\s*)*(<<|>>|\[|\]|\(|<[0-9a-fA-F\s]*>|\/[^\s<>[\]()/%]*|(\d+) (\d+) R\b|[^\s<>[\]()/%]+)/y;

class Reader {
  readonly #text: string;
  position: number;

  constructor(text: string, position: number) {
    this.#text = text;
    this.position = position;
  }

  read(): PdfObject {
    const found = this.#next();
    if (found === "<<") return this.#readDictionary();
    if (found === "[") return this.#readArray();
    if (found === "(") return { text: decodedText(this.#readLiteral()) };
    if (found.startsWith("<")) return { text: decodedText(Buffer.from(found.replace(/[^0-9a-fA-F]/g, ""), "hex").toString("latin1")) };
    if (found.startsWith("/")) return found.replace(/#([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
    if (found.endsWith(" R")) return { ref: Number(found.split(" ")[0]) };
    if (found === "true" || found === "false") return found === "true";
    return found === "null" ? null : Number(found);
  }

  #next(): string {
    token.lastIndex = this.position;
    const found = token.exec(this.#text)?.[1];
    if (found === undefined) throw new Error(`no PDF syntax at ${this.position}`);
    this.position = token.lastIndex;
    return found;
  }

  #readDictionary(): PdfDictionary {
    const entries = new Map<string, PdfObject>();
    for (let key = this.#next(); key !== ">>"; key = this.#next()) entries.set(key.slice(1), this.read());
    return entries;
  }

  #readArray(): PdfObject[] {
    const items: PdfObject[] = [];
    for (;;) {
      const before = this.position;
      if (this.#next() === "]") return items;
      this.position = before;
      items.push(this.read());
    }
  }

  #readLiteral(): string {
    let depth = 1;
    let literal = "";
    for (;;) {
      const character = this.#text.charAt(this.position++);
      if (character === "\\") {
        const escaped = this.#text.charAt(this.position++);
        literal += { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" }[escaped] ?? escaped;
        continue;
      }
      if (character === "(") depth++;
      if (character === ")" && --depth === 0) return literal;
      literal += character;
    }
  }
}

function decodedText(bytes: string): string {
  if (!bytes.startsWith("\u00fe\u00ff")) return bytes;
  return Buffer.from(bytes.slice(2), "latin1").swap16().toString("utf16le");
}

/** Width and height of the first page in points, rounded. */
export function paperOf(bytes: Uint8Array): readonly number[] {
  const objects = new PdfObjects(bytes);
  const [first] = objects.list(objects.dictionary(objects.root, "Pages"), "Kids");
  const [, , ...size] = objects.list(asDictionary(objects.resolve(first)), "MediaBox");
  return size.map((length) => Math.round(Number(length)));
}
