/** Operands stand in one another no deeper than this in any honest file. */
const deepestOperand = 50;
/** Operands of one operator: none takes more than six, and a range of characters a hundred times three. */
const mostOperands = 1000;
const whiteSpace = new Set([0x00, 0x09, 0x0a, 0x0c, 0x0d, 0x20]);
const delimiters = new Set(Array.from("()<>[]{}/%", (character) => character.charCodeAt(0)));
const at = (character) => character.charCodeAt(0);
const [openRound, closeRound, less, greater, openSquare, closeSquare, slash, percent, backslash] = Array.from("()<>[]/%\\", at);
/**
 * The operators of a content stream, in order (ISO 32000-1 §7.8.2). Damage never throws: what is no operand is passed
 * over. Inline images are one operator, `BI`, whose operand is their dictionary. What stands in arrays and dictionaries is
 * taken out of the budget as it is read, since one operator may have millions of them; operators are the caller's to count.
 */
export function* operationsOf(bytes, budget) {
    const scanner = new Scanner(bytes, budget);
    let operands = [];
    for (let token = scanner.next(0); token !== undefined; token = scanner.next(0)) {
        if (!(token instanceof Keyword)) {
            if (operands.length < mostOperands)
                operands.push(token);
            continue;
        }
        yield token.word === "BI" ? { operator: "BI", operands: [scanner.inlineImage()] } : { operator: token.word, operands };
        operands = [];
    }
}
/** What values inside others count, as parts of an operator. */
const costs = { array: 1, dictionary: 4, inside: 0.25 };
class Keyword {
    word;
    constructor(word) {
        this.word = word;
    }
}
class Scanner {
    #bytes;
    #budget;
    #position = 0;
    constructor(bytes, budget) {
        this.#bytes = bytes;
        this.#budget = budget;
    }
    /** The next operand or operator; `undefined` at the end. */
    next(depth) {
        this.#skipSpace();
        const byte = this.#bytes[this.#position];
        if (byte === undefined)
            return undefined;
        if (depth > 0)
            this.#budget.spend("operations", costs.inside);
        switch (byte) {
            case slash:
                this.#position++;
                return { name: this.#name() };
            case openRound:
                return this.#literal();
            case openSquare:
                this.#position++;
                this.#budget.spend("operations", costs.array);
                return this.#array(depth + 1);
            case less:
                if (this.#bytes[this.#position + 1] !== less)
                    return this.#hexadecimal();
                this.#position += 2;
                this.#budget.spend("operations", costs.dictionary);
                return this.#dictionary(depth + 1);
            default:
                return this.#word();
        }
    }
    /** The dictionary of an inline image; its data are passed over. */
    inlineImage() {
        const entries = [];
        for (let token = this.next(0); token !== undefined; token = this.next(0)) {
            if (token instanceof Keyword)
                break;
            entries.push(token);
        }
        const { length } = this.#bytes;
        for (this.#position++; this.#position < length; this.#position++)
            if (this.#bytes[this.#position] === 0x45 && this.#bytes[this.#position + 1] === 0x49 && this.#standsAlone(2))
                break;
        this.#position += 2;
        return pairs(entries);
    }
    #standsAlone(width) {
        const [before, after] = [this.#bytes[this.#position - 1], this.#bytes[this.#position + width]];
        return (before === undefined || whiteSpace.has(before)) && (after === undefined || whiteSpace.has(after));
    }
    #skipSpace() {
        for (;;) {
            const byte = this.#bytes[this.#position];
            if (byte === percent)
                while (![undefined, 0x0a, 0x0d].includes(this.#bytes[this.#position]))
                    this.#position++;
            else if (byte !== undefined && whiteSpace.has(byte))
                this.#position++;
            else
                return;
        }
    }
    #regular() {
        const start = this.#position;
        for (let byte = this.#bytes[this.#position]; byte !== undefined && !whiteSpace.has(byte) && !delimiters.has(byte);)
            byte = this.#bytes[++this.#position];
        return String.fromCharCode(...this.#bytes.subarray(start, Math.min(this.#position, start + 1000)));
    }
    #name() {
        return this.#regular().replace(/#([0-9a-fA-F]{2})/g, (_, hex) => String.fromCharCode(parseInt(hex, 16)));
    }
    #word() {
        const word = this.#regular();
        // A delimiter that opens nothing here, such as a stray bracket.
        if (word === "")
            return new Keyword(String.fromCharCode(this.#bytes[this.#position++] ?? 0));
        if (/^[+-]?(\d+\.?\d*|\.\d+)$/.test(word))
            return Number(word);
        if (word === "true" || word === "false")
            return word === "true";
        return word === "null" ? null : new Keyword(word);
    }
    #array(depth) {
        const values = [];
        while (depth < deepestOperand) {
            this.#skipSpace();
            if (this.#bytes[this.#position] === closeSquare) {
                this.#position++;
                break;
            }
            const token = this.next(depth);
            if (token === undefined)
                break;
            if (!(token instanceof Keyword))
                values.push(token);
        }
        return values;
    }
    #dictionary(depth) {
        const entries = [];
        while (depth < deepestOperand) {
            this.#skipSpace();
            if (this.#bytes[this.#position] === greater && this.#bytes[this.#position + 1] === greater) {
                this.#position += 2;
                break;
            }
            const token = this.next(depth);
            if (token === undefined)
                break;
            if (!(token instanceof Keyword))
                entries.push(token);
        }
        return pairs(entries);
    }
    #hexadecimal() {
        const start = ++this.#position;
        while (this.#position < this.#bytes.length && this.#bytes[this.#position] !== greater)
            this.#position++;
        const digits = Buffer.from(this.#bytes.subarray(start, this.#position++)).toString("latin1").replace(/[^0-9a-fA-F]/g, "");
        return Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, "hex");
    }
    #literal() {
        // A string may be as long as its stream, and a list of numbers takes many times the room of bytes.
        const found = new Uint8Array(this.#literalEnd() - this.#position);
        let [open, length] = [1, 0];
        for (this.#position++; this.#position < this.#bytes.length; this.#position++) {
            const byte = this.#bytes[this.#position] ?? 0;
            if (byte === backslash) {
                for (const escaped of this.#escape())
                    found[length++] = escaped;
                continue;
            }
            if (byte === openRound)
                open++;
            if (byte === closeRound && --open === 0)
                break;
            found[length++] = byte;
        }
        this.#position++;
        return found.slice(0, length);
    }
    /** Where the string that begins here ends, its last bracket included. */
    #literalEnd() {
        let open = 0;
        for (let at = this.#position; at < this.#bytes.length; at++) {
            const byte = this.#bytes[at];
            if (byte === backslash)
                at++;
            else if (byte === openRound)
                open++;
            else if (byte === closeRound && --open === 0)
                return at + 1;
        }
        return this.#bytes.length;
    }
    /** The bytes of an escape; afterwards the position is that of its last byte. */
    #escape() {
        const byte = this.#bytes[++this.#position];
        if (byte === undefined)
            return [];
        const known = escapes.get(byte);
        if (known !== undefined)
            return known;
        if (byte < 0x30 || byte > 0x37)
            return [byte];
        const [digits = "0"] = /^[0-7]{1,3}/.exec(String.fromCharCode(...this.#bytes.subarray(this.#position, this.#position + 3))) ?? [];
        this.#position += digits.length - 1;
        return [parseInt(digits, 8) & 0xff];
    }
}
const escapes = new Map([
    [at("n"), [0x0a]], [at("r"), [0x0d]], [at("t"), [0x09]], [at("b"), [0x08]], [at("f"), [0x0c]], [0x0a, []], [0x0d, []],
]);
function pairs(entries) {
    const map = new Map();
    for (let index = 0; index + 1 < entries.length; index += 2) {
        const key = entries[index];
        const value = entries[index + 1];
        if (isNameOperand(key) && value !== undefined)
            map.set(key.name, value);
    }
    return map;
}
/** Whether an operand is a name. */
export function isNameOperand(operand) {
    return typeof operand === "object" && operand !== null && "name" in operand;
}
