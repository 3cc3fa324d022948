import { UnreadablePdf } from "./unreadable-pdf.js";
/** Values stand in one another no deeper than this in any honest file. */
const deepestValue = 200;
/** ISO 32000-1 annex C has 127 bytes; files in the wild have more, but none has thousands. */
const longestName = 4096;
const whiteSpace = new Set([0x00, 0x09, 0x0a, 0x0c, 0x0d, 0x20]);
const delimiters = new Set(Array.from("()<>[]{}/%", (character) => character.charCodeAt(0)));
const isRegular = Array.from({ length: 256 }, (_, byte) => !whiteSpace.has(byte) && !delimiters.has(byte));
const escapes = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };
function isWord(found) {
    return found !== null && typeof found === "object" && "word" in found;
}
function damaged(what) {
    return new UnreadablePdf("damaged", `is damaged: ${what}`);
}
/** Reads values in PDF syntax (ISO 32000-1 §7.3) from the bytes of any file; damage throws `UnreadablePdf`. */
export class ByteScanner {
    bytes;
    position = 0;
    #budget;
    constructor(bytes, budget) {
        this.bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        this.#budget = budget;
    }
    get isAtEnd() {
        return this.position >= this.bytes.length;
    }
    /** Goes on to what is neither white space nor a comment. */
    skipSpace() {
        for (;;) {
            const byte = this.bytes[this.position];
            if (byte === undefined)
                return;
            if (byte === 0x25)
                while (this.position < this.bytes.length && !this.#isLineEnd())
                    this.position++;
            else if (whiteSpace.has(byte))
                this.position++;
            else
                return;
        }
    }
    #isLineEnd() {
        const byte = this.bytes[this.position];
        return byte === 0x0a || byte === 0x0d;
    }
    /** Whether these letters stand here. */
    startsWith(word) {
        return this.bytes.toString("latin1", this.position, this.position + word.length) === word;
    }
    /** The run of regular characters from here on. */
    regular() {
        const start = this.position;
        while (this.position < this.bytes.length && isRegular[this.bytes[this.position] ?? 0] === true)
            this.position++;
        if (this.position - start > longestName)
            throw damaged(`a name or word is longer than ${longestName} bytes`);
        return this.bytes.toString("latin1", start, this.position);
    }
    /** The value that stands here. */
    value(depth = 0) {
        const found = this.next(depth);
        if (isWord(found))
            throw damaged("its objects cannot be read");
        return found;
    }
    /** The value that stands here, or a word that is none. */
    next(depth) {
        if (depth > deepestValue)
            throw damaged(`values stand in one another more than ${deepestValue} deep`);
        this.skipSpace();
        this.#budget.spend("values", 1);
        switch (this.bytes[this.position]) {
            case undefined:
                throw damaged("its objects cannot be read");
            case 0x2f:
                this.position++;
                return { kind: "name", name: nameOf(this.regular()) };
            case 0x28:
                return this.#literal();
            case 0x5b:
                this.position++;
                return this.#array(depth + 1);
            case 0x3c:
                return this.bytes[this.position + 1] === 0x3c ? this.#dictionary(depth + 1) : this.#hexadecimal();
            case 0x5d:
            case 0x3e:
                return this.#closing();
            default:
                return this.#plain();
        }
    }
    #closing() {
        const word = this.startsWith(">>") ? ">>" : String.fromCharCode(this.bytes[this.position] ?? 0);
        this.position += word.length;
        return { word };
    }
    #plain() {
        const word = this.regular();
        if (word === "")
            throw damaged("its objects cannot be read");
        if (/^\d+$/.test(word))
            return this.#referenceFrom(word) ?? Number(word);
        if (/^[+-]*(?:\d+\.?\d*|\.\d+)(?:-\d*)?$/.test(word))
            return Number.parseFloat(word.replace(/^[+-]*(?=[+-])/, "")) || 0;
        if (word === "true" || word === "false")
            return word === "true";
        return word === "null" ? null : { word };
    }
    /** The reference that a whole number begins, or `null`; the position stays behind the number then. */
    #referenceFrom(word) {
        const found = /^[\0\t\n\f\r ]+\d{1,5}[\0\t\n\f\r ]+R(?![^\0\t\n\f\r ()<>[\]{}/%])/.exec(this.bytes.toString("latin1", this.position, this.position + 24));
        if (found === null)
            return null;
        this.position += found[0].length;
        return { kind: "reference", number: Number(word) };
    }
    #array(depth) {
        const values = [];
        for (let found = this.next(depth);; found = this.next(depth)) {
            if (!isWord(found))
                values.push(found);
            else if (found.word === "]")
                return values;
            else
                throw damaged("its objects cannot be read");
        }
    }
    #dictionary(depth) {
        this.position += 2;
        this.#budget.spend("values", 9);
        const entries = new Map();
        for (;;) {
            const key = this.next(depth);
            if (isWord(key) && key.word === ">>")
                return { kind: "dictionary", entries };
            if (isWord(key) || key === null || typeof key !== "object" || !("kind" in key) || key.kind !== "name")
                throw damaged("its objects cannot be read");
            this.#budget.spend("values", 2);
            entries.set(key.name, this.value(depth));
        }
    }
    #hexadecimal() {
        const end = this.bytes.indexOf(0x3e, this.position);
        if (end < 0)
            throw damaged("a string never ends");
        const digits = this.bytes.toString("latin1", this.position + 1, end).replace(/[^\dA-Fa-f]/g, "");
        this.position = end + 1;
        return textOf(Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, "hex").toString("latin1"));
    }
    #literal() {
        let text = "";
        let open = 1;
        let start = ++this.position;
        for (; open > 0; this.position++) {
            const byte = this.bytes[this.position];
            if (byte === undefined)
                throw damaged("a string never ends");
            if (byte === 0x28)
                open++;
            else if (byte === 0x29)
                open--;
            else if (byte === 0x5c) {
                text += this.bytes.toString("latin1", start, this.position) + this.#escaped();
                start = this.position + 1;
            }
        }
        return textOf(text + this.bytes.toString("latin1", start, this.position - 1));
    }
    /** What a backslash stands for; afterwards the position is that of its last byte. */
    #escaped() {
        const next = this.bytes.toString("latin1", this.position + 1, this.position + 4);
        const [digits] = /^[0-7]{1,3}/.exec(next) ?? [];
        const lineEnd = /^(?:\r\n|\r|\n)/.exec(next)?.[0];
        this.position += digits?.length ?? lineEnd?.length ?? 1;
        if (digits !== undefined)
            return String.fromCharCode(Number.parseInt(digits, 8) & 0xff);
        return lineEnd === undefined ? (escapes[next.charAt(0)] ?? next.charAt(0)) : "";
    }
}
function nameOf(written) {
    return written.replace(/#([\dA-Fa-f]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}
/** A text string: UTF-16 or UTF-8 where it begins with the mark of one, else one character a byte. */
function textOf(bytes) {
    if (bytes.startsWith("\u00fe\u00ff")) {
        const units = Buffer.from(bytes.slice(2, bytes.length - (bytes.length % 2)), "latin1");
        return { kind: "text", text: units.swap16().toString("utf16le"), isUtf16: true };
    }
    if (bytes.startsWith("\u00ef\u00bb\u00bf"))
        return { kind: "text", text: Buffer.from(bytes.slice(3), "latin1").toString("utf8") };
    return { kind: "text", text: bytes };
}
