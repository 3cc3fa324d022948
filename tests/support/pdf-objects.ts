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

/** The objects of a PDF file with a plain cross-reference table, read without any PDF library. */
export class PdfObjects {
  readonly #bytes: string;
  readonly #offsets: ReadonlyMap<number, number>;
  readonly trailer: PdfDictionary;

  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes).toString("latin1");
    const table = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(this.#bytes)?.[1]);
    const rows = this.#bytes.slice(table).split("trailer")[0]?.split("\n").slice(2) ?? [];
    this.#offsets = new Map(rows.flatMap((row, id) => (row.includes(" n") ? [[id, Number(row.slice(0, 10))] as const] : [])));
    this.trailer = asDictionary(new Reader(this.#bytes, this.#bytes.lastIndexOf("trailer") + 7).read());
  }

  /** The object itself, references followed. */
  resolve(object: PdfObject | undefined): PdfObject {
    if (object === null || typeof object !== "object" || !("ref" in object)) return object ?? null;
    return this.#readerAt(object.ref).read();
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
    const reader = this.#readerAt(id);
    const dictionary = asDictionary(reader.read());
    const start = this.#bytes.indexOf("stream\n", reader.position) + 7;
    const raw = Buffer.from(this.#bytes.slice(start, start + Number(dictionary.get("Length"))), "latin1");
    return dictionary.get("Filter") === "/FlateDecode" ? inflateSync(raw) : raw;
  }

  /** The catalog. */
  get root(): PdfDictionary {
    return this.dictionary(this.trailer, "Root");
  }

  #readerAt(id: number): Reader {
    const offset = this.#offsets.get(id);
    if (offset === undefined) throw new Error(`no object ${id}`);
    return new Reader(this.#bytes, this.#bytes.indexOf("obj", offset) + 3);
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
