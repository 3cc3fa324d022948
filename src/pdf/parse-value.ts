import type { PdfDictionary, PdfValue } from "./pdf-value.js";

/** Values stand in one another no deeper than this in any honest file. */
const deepestValue = 200;

// White space and comments, then one token: a bracket, a hexadecimal string, a name, a reference, or a plain word.
const token = /(?:[\0\t\n\f\r ]|%[^\n\r]*)*(<<|>>|\[|\]|\(|<[\dA-Fa-f\s]*>|\/[^\0\t\n\f\r ()<>[\]{}/%]*|\d+ \d+ R(?![^\0\t\n\f\r ()<>[\]{}/%])|[^\0\t\n\f\r ()<>[\]{}/%]+)/y;

// Marks that a literal string does not simply hold.
const literalMark = /[()\\]/g;

const escapes: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

/**
 * Reads one value in PDF syntax (ISO 32000-1 §7.3) from text of one character a byte. Throws where it is none: this reads
 * what was just written, and a fault is a fault of ours. Line ends in literal strings stay as they are.
 */
export function parseValue(text: string): PdfValue {
  return new Parser(text).value(0);
}

class Parser {
  readonly #text: string;
  #position = 0;

  constructor(text: string) {
    this.#text = text;
  }

  value(depth: number): PdfValue {
    return this.#valueOf(this.#next(), depth);
  }

  #valueOf(found: string, depth: number): PdfValue {
    if (depth > deepestValue) throw new Error(`values stand in one another more than ${deepestValue} deep`);
    switch (found.charAt(0)) {
      case "/": return { kind: "name", name: nameOf(found) };
      case "(": return { kind: "text", text: textOf(this.#literal()) };
      case "[": return this.#array(depth + 1);
      case "<": return found === "<<" ? this.#dictionary(depth + 1) : { kind: "text", text: textOf(hexadecimal(found)) };
    }
    if (found.endsWith("R")) return { kind: "reference", number: parseInt(found, 10) };
    if (found === "true" || found === "false") return found === "true";
    if (found === "null") return null;
    const number = Number(found);
    if (Number.isNaN(number)) throw new Error(`\`${found}\` is no PDF value`);
    return number;
  }

  #next(): string {
    token.lastIndex = this.#position;
    const found = token.exec(this.#text)?.[1];
    if (found === undefined) throw new Error(`no PDF value at ${this.#position}`);
    this.#position = token.lastIndex;
    return found;
  }

  #dictionary(depth: number): PdfDictionary {
    const entries = new Map<string, PdfValue>();
    for (let key = this.#next(); key !== ">>"; key = this.#next()) {
      if (!key.startsWith("/")) throw new Error(`\`${key}\` is no key`);
      entries.set(nameOf(key), this.value(depth));
    }
    return { kind: "dictionary", entries };
  }

  #array(depth: number): readonly PdfValue[] {
    const values: PdfValue[] = [];
    for (let found = this.#next(); found !== "]"; found = this.#next()) values.push(this.#valueOf(found, depth));
    return values;
  }

  /** The bytes of a literal string, whose opening bracket was read. */
  #literal(): string {
    let literal = "";
    for (let open = 1; ;) {
      literalMark.lastIndex = this.#position;
      const mark = literalMark.exec(this.#text);
      if (mark === null) throw new Error("a string never ends");
      literal += this.#text.slice(this.#position, mark.index);
      this.#position = mark.index + 1;
      if (mark[0] === "\\") {
        literal += this.#escaped();
        continue;
      }
      open += mark[0] === "(" ? 1 : -1;
      if (open === 0) return literal;
      literal += mark[0];
    }
  }

  #escaped(): string {
    const octal = /[0-7]{1,3}/y;
    octal.lastIndex = this.#position;
    const [digits] = octal.exec(this.#text) ?? [];
    const character = this.#text.charAt(this.#position);
    this.#position += digits?.length ?? 1;
    return digits === undefined ? (escapes[character] ?? character) : String.fromCharCode(parseInt(digits, 8) & 0xff);
  }
}

function nameOf(written: string): string {
  return written.slice(1).replace(/#([\dA-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

function hexadecimal(written: string): string {
  return Buffer.from(written.replace(/[^\dA-Fa-f]/g, ""), "hex").toString("latin1");
}

/** A text string: UTF-16 where it begins with a byte order mark, one character a byte otherwise. */
function textOf(bytes: string): string {
  return bytes.startsWith("\u00fe\u00ff") ? Buffer.from(bytes.slice(2), "latin1").swap16().toString("utf16le") : bytes;
}
