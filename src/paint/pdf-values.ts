import type { PdfReference, PdfTree, PdfValue as WrittenValue } from "pdfkit";
import { PdfObjects } from "../pdf/index.js";
import type { PdfDictionary, PdfValue } from "../pdf/index.js";

/** An object as it was given to pdfkit, and the bytes of its stream as they stand in the file; `null` for one that is none. */
export interface EndedObject {
  readonly reference: PdfReference;
  readonly stream: Uint8Array | null;
}

/** The objects of a file as values, from what pdfkit was given and has written, which is let go of; `trailer` holds the objects that a reader begins with. */
export function valuesOf(objects: readonly EndedObject[], trailer: Readonly<Record<string, WrittenValue>>): PdfObjects {
  const reader = new WrittenValues();
  const ordered = objects.toSorted((one, other) => one.reference.id - other.reference.id);
  const values = new Map<number, PdfValue>();
  for (const { reference, stream } of ordered) {
    const { data } = reference;
    // Held once: a book has tens of thousands of them.
    reference.data = letGo;
    values.set(reference.id, stream === null ? reader.valueOf(data) : { kind: "stream", dictionary: reader.dictionaryOf(data), bytes: stream });
  }
  return new PdfObjects(values, reader.dictionaryOf(trailer));
}

/** What stands for the values of objects that were read. */
const letGo = {};

/** Reads back what pdfkit writes for values: the rules of its `PDFObject.convert`. Equal names and references are one value. */
class WrittenValues {
  readonly #names = new Map<string, PdfValue>();
  readonly #references = new Map<number, PdfValue>();

  valueOf(value: WrittenValue): PdfValue {
    if (value === null || value === undefined || typeof value === "boolean") return value ?? null;
    if (typeof value === "number") return Math.round(value * 1e6) / 1e6;
    if (typeof value === "string") return this.#name(value);
    if (value instanceof String) return { kind: "text", text: value.valueOf(), ...(/[^\0-\x7f]/.test(value.valueOf()) ? { isUtf16: true } : {}) };
    if (value instanceof Date) return { kind: "text", text: `D:${value.toISOString().replace(/\.\d+|[-:T]/g, "")}` };
    if (value instanceof Uint8Array) return { kind: "text", text: Buffer.from(value).toString("latin1") };
    if (Array.isArray(value)) {
      const items = value as readonly WrittenValue[];
      // An array with gaps has `null` in them, which `map` would pass over.
      return Array.from({ length: items.length }, (_, index) => this.valueOf(items[index]));
    }
    if (isTree(value)) return this.#treeOf(value);
    if (isReference(value)) return this.#referenceTo(value);
    return this.dictionaryOf(value as Readonly<Record<string, WrittenValue>>);
  }

  dictionaryOf(values: Readonly<Record<string, WrittenValue>>): PdfDictionary {
    const entries = new Map<string, PdfValue>();
    for (const key of Object.keys(values)) {
      const value = values[key];
      if (value !== undefined) entries.set(key, this.valueOf(value));
    }
    return { kind: "dictionary", entries };
  }

  #name(written: string): PdfValue {
    let name = this.#names.get(written);
    if (name === undefined) this.#names.set(written, (name = { kind: "name", name: nameOf(written) }));
    return name;
  }

  #referenceTo({ id }: PdfReference): PdfValue {
    let reference = this.#references.get(id);
    if (reference === undefined) this.#references.set(id, (reference = { kind: "reference", number: id }));
    return reference;
  }

  /** A name or number tree: its keys in order, each with its value. */
  #treeOf(tree: PdfTree): PdfDictionary {
    const keys = Object.keys(tree._items).sort((one, other) => tree._compareKeys(one, other));
    const [first, last] = [keys[0], keys.at(-1)];
    const hasLimits = tree.limits && keys.length > 1 && first !== undefined && last !== undefined;
    return this.dictionaryOf({
      ...(hasLimits ? { Limits: [tree._dataForKey(first), tree._dataForKey(last)] } : {}),
      [tree._keysName()]: keys.flatMap((key) => [tree._dataForKey(key), tree._items[key]]),
    });
  }
}

function nameOf(written: string): string {
  return written.replace(/#([\dA-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

function isTree(value: object): value is PdfTree {
  return "_items" in value;
}

function isReference(value: object): value is PdfReference {
  return "id" in value && "gen" in value && "document" in value;
}
