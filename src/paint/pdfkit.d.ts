/** What of pdfkit 0.20.2 the backend touches; the package has no types. Underscored members are semi-public. */
declare module "pdfkit" {
  /** A value that pdfkit turns into PDF syntax: a `string` is a name, a `String` a text string. */
  export type PdfValue =
    | string
    | PdfText
    | number
    | boolean
    | null
    | undefined
    | Date
    | Uint8Array
    | PdfReference
    | PdfTree
    | readonly PdfValue[]
    | { readonly [key: string]: PdfValue };

  /** What `new String` gives. */
  export interface PdfText {
    charCodeAt(index: number): number;
    valueOf(): string;
  }

  export interface PdfReference {
    readonly id: number;
    readonly gen: number;
    data: Record<string, PdfValue>;
    compress: boolean;
    /** What was written of its stream so far. */
    buffer: Uint8Array[];
    write(chunk: string | Uint8Array): void;
    end(chunk?: string | Uint8Array): void;
  }

  export interface PdfTree {
    add(key: string | number, value: PdfValue): void;
    get(key: string | number): PdfValue;
    readonly _items: Readonly<Record<string, PdfValue>>;
    /** Whether it says its first and its last key. */
    readonly limits: boolean;
    _compareKeys(one: string, other: string): number;
    _keysName(): string;
    _dataForKey(key: string): PdfValue;
  }

  export interface PdfFontSubset {
    encode(): Uint8Array;
  }

  export interface PdfEmbeddedFont {
    readonly id: string;
    subset: PdfFontSubset;
    widths: number[];
    unicode: number[][];
    ref(): PdfReference;
  }

  export interface PdfPage {
    readonly dictionary: PdfReference;
    readonly fonts: Record<string, PdfReference>;
    readonly ext_gstates: Record<string, PdfReference>;
    readonly resources: PdfReference;
    readonly content: PdfReference;
    readonly xobjects: Record<string, PdfReference>;
    readonly annotations: PdfReference[];
    readonly structParentTreeKey: number;
    readonly height: number;
    write(chunk: string): void;
  }

  export interface PdfDocumentOptions {
    readonly autoFirstPage: boolean;
    readonly compress: boolean;
    readonly displayTitle: boolean;
    readonly font: null;
    readonly info: Readonly<Record<string, string | Date>>;
    readonly lang: string;
    readonly pdfVersion: "1.7";
    readonly subset?: "PDF/A-2a";
    readonly tagged: boolean;
  }

  export class PDFDocument {
    constructor(options: PdfDocumentOptions);
    page: PdfPage;
    info: Record<string, string | Date>;
    readonly _root: PdfReference;
    /** Set by `end`. */
    readonly _info: PdfReference;
    readonly _id: Uint8Array;
    readonly _font: PdfEmbeddedFont;
    readonly _waiting: number;
    _addInfo(): void;
    /** Writes the table of objects, which ends the file. */
    _finalize(): void;
    /** Writes a line: of an object its number, its value in PDF syntax, and, of a stream, its bytes between two lines. */
    _write(line: string | Uint8Array): void;
    /** Is told every object once it is written. */
    _refEnd(reference: PdfReference): void;
    addPage(options: { readonly size: readonly [number, number]; readonly margin: number }): this;
    appendXML(xml: string): void;
    createStructParentTreeNextKey(): number;
    end(): void;
    font(font: object): this;
    getStructParentTree(): PdfTree;
    getStructTreeRoot(): PdfReference;
    ref(value?: Record<string, PdfValue>): PdfReference;
  }

  export { PDFDocument as default };
}
