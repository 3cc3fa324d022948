import { deflateSync } from "node:zlib";
import { joinedBytes } from "./joined-bytes.js";

/** An object of a file: its value in PDF syntax, one character a byte. */
export interface WrittenObject {
  /** Its number, from 1. */
  readonly id: number;
  /** Of a stream, its dictionary. */
  readonly syntax: string;
  /** The bytes of its stream as they stand in the file; `null` for an object that is none. */
  readonly stream: Uint8Array | null;
}

/** What a reader of a file begins with. */
export interface Trailer {
  /** Number of the catalog. */
  readonly root: number;
  /** Number of the dictionary of what the file says of itself. */
  readonly info: number;
  /** Bytes that tell this file from others. */
  readonly fingerprint: Uint8Array;
}

/** One row of the cross-reference table: its type and two fields (ISO 32000-1 table 18). */
type CrossReference = readonly [type: 0 | 1 | 2, where: number, index: number];

/** Objects that stand in one stream, packed. */
interface PackedObjects {
  readonly ids: readonly number[];
  /** What the dictionary of their stream says of them. */
  readonly entries: string;
  readonly bytes: Uint8Array;
}

/** As many objects go into one stream. A reader that wants one unpacks all of them, and more would pack little better. */
const objectsInStream = 200;

// The second line tells programs that the file holds bytes above 127 (ISO 32000-1 §7.5.2).
const head = Buffer.from("%PDF-1.7\n%\u00ff\u00ff\u00ff\u00ff\n", "latin1");

/**
 * The bytes of a file: its head, then its objects, those that are no streams packed into object streams, and the
 * cross-reference table as a stream too (ISO 32000-1 §7.5.7 and §7.5.8), as PDF/A-2 allows. A tagged file has an object
 * for every element: written plainly, they and their table would be the largest part of it after the fonts. Objects are
 * packed as they come, so that their syntax is not held.
 */
export class PackedFile {
  readonly #chunks: Uint8Array[] = [head];
  #length = head.length;
  /** By the number of the object. Object 0 is the head of the list of free ones. */
  readonly #table: CrossReference[] = [[0, 0, 0]];
  #lastId = 0;
  /** Objects that are still to be packed. */
  #waiting: WrittenObject[] = [];
  readonly #packed: PackedObjects[] = [];

  /** Takes the next object. */
  add(object: WrittenObject): void {
    const { id, syntax, stream } = object;
    this.#lastId = Math.max(this.#lastId, id);
    if (stream !== null) this.#stream(id, syntax, stream);
    else if (this.#waiting.push(object) === objectsInStream) this.#pack();
  }

  /** The whole file: the streams of objects, the cross-reference table and the last lines after what was taken. */
  end(trailer: Trailer): Uint8Array {
    if (this.#waiting.length > 0) this.#pack();
    for (const { ids, entries, bytes } of this.#packed) {
      const id = ++this.#lastId;
      ids.forEach((each, index) => { this.#table[each] = [2, id, index]; });
      this.#packedStream(id, entries, bytes);
    }
    return this.#withTable(trailer);
  }

  #write(bytes: Uint8Array): void {
    this.#chunks.push(bytes);
    this.#length += bytes.length;
  }

  /** A stream, which stands for itself. */
  #stream(id: number, syntax: string, bytes: Uint8Array): void {
    this.#table[id] = [1, this.#length, 0];
    this.#write(Buffer.from(`${id} 0 obj\n${syntax}\nstream\n`, "latin1"));
    this.#write(bytes);
    this.#write(Buffer.from("\nendstream\nendobj\n", "latin1"));
  }

  /** Packs the objects that wait into one stream: their numbers and offsets, then they themselves. */
  #pack(): void {
    const places: string[] = [];
    let values = "";
    for (const { id, syntax } of this.#waiting) {
      places.push(`${id} ${values.length}`);
      values += `${syntax}\n`;
    }
    const first = `${places.join(" ")}\n`;
    const entries = `/Type /ObjStm\n/N ${places.length}\n/First ${first.length}`;
    this.#packed.push({ ids: this.#waiting.map(({ id }) => id), entries, bytes: packed(Buffer.from(first + values, "latin1")) });
    this.#waiting = [];
  }

  /** Writes the cross-reference table and the last lines. */
  #withTable(trailer: Trailer): Uint8Array {
    const id = ++this.#lastId;
    const start = this.#length;
    this.#table[id] = [1, start, 0];
    const wide = Math.ceil(Math.log2(start + 1) / 8);
    const shape = `/Size ${this.#table.length}\n/W [1 ${wide} 1]\n/DecodeParms <</Predictor 12 /Columns ${wide + 2}>>`;
    const fingerprint = `<${Buffer.from(trailer.fingerprint).toString("hex")}>`;
    const begin = `/Root ${trailer.root} 0 R\n/Info ${trailer.info} 0 R\n/ID [${fingerprint} ${fingerprint}]`;
    this.#packedStream(id, `/Type /XRef\n${shape}\n${begin}`, packed(predicted(this.#table, wide)));
    this.#write(Buffer.from(`startxref\n${start}\n%%EOF\n`, "latin1"));
    return joinedBytes(this.#chunks);
  }

  #packedStream(id: number, entries: string, bytes: Uint8Array): void {
    this.#stream(id, `<<\n${entries}\n/Filter /FlateDecode\n/Length ${bytes.length}\n>>`, bytes);
  }
}

function packed(content: Uint8Array): Uint8Array {
  return deflateSync(content, { level: 9 });
}

/** The rows of the table as differences from the row above (PNG's predictor “up”), which pack to next to nothing. */
function predicted(table: readonly CrossReference[], wide: number): Uint8Array {
  const width = wide + 2;
  const rows = new Uint8Array(table.length * (width + 1));
  let above = new Uint8Array(width);
  for (let id = 0; id < table.length; id++) {
    const entry = table[id];
    if (entry === undefined) throw new Error(`object ${id} was never written`);
    const [type, where, index] = entry;
    const row = new Uint8Array(width);
    row[0] = type;
    for (let place = 0; place < wide; place++) row[1 + place] = Math.floor(where / 256 ** (wide - 1 - place)) % 256;
    row[wide + 1] = index;
    const start = id * (width + 1);
    rows[start] = 2;
    for (let column = 0; column < width; column++) rows[start + 1 + column] = (row[column] ?? 0) - (above[column] ?? 0);
    above = row;
  }
  return rows;
}
