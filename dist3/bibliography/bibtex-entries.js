import { diagnostic } from "../diagnostics/index.js";
const months = [
    ["jan", "January"], ["feb", "February"], ["mar", "March"], ["apr", "April"], ["may", "May"], ["jun", "June"], ["jul", "July"],
    ["aug", "August"], ["sep", "September"], ["sept", "September"], ["oct", "October"], ["nov", "November"], ["dec", "December"],
];
/** Characters of one value and of all values of a file: strings that are joined of strings double with each line. */
const longestValue = 100_000;
const mostJoined = 8_000_000;
/** What an entry is that cannot be read; the file goes on behind it. */
class Unreadable extends Error {
    at;
    constructor(message, at) {
        super(message);
        this.at = at;
    }
}
/**
 * Reads the entries of a BibTeX or BibLaTeX file with their places. An entry that breaks off is told, and reading goes on at the
 * next at sign at the beginning of a line, so that one slip does not cost the rest of the file.
 */
export function readEntries(source) {
    const reader = new EntryReader(source);
    reader.read();
    return { entries: reader.entries, diagnostics: reader.diagnostics };
}
class EntryReader {
    entries = [];
    diagnostics = [];
    #source;
    #text;
    #strings = new Map(months);
    /** Characters of all values so far. */
    #joined = 0;
    #at = 0;
    /** Whether a comment was met that nothing closes. */
    #hasOpenComment = false;
    constructor(source) {
        this.#source = source;
        this.#text = source.text;
    }
    read() {
        for (let start = this.#text.indexOf("@"); start !== -1; start = this.#text.indexOf("@", this.#at)) {
            this.#at = start + 1;
            if (this.#isComment(start))
                continue;
            try {
                this.#entry(start);
            }
            catch (error) {
                if (!(error instanceof Unreadable))
                    throw error;
                const end = Math.min(this.#text.length, error.at + 1);
                this.diagnostics.push(diagnostic("bibliography/syntax", this.#span(Math.min(error.at, end), end), error.message, "close every brace and quotation mark of the entry, and write a comma behind each field"));
                this.#at = this.#nextEntry(start);
            }
        }
    }
    #span(start, end) {
        return { source: this.#source, start, end };
    }
    /** Whether an at sign stands behind a percent sign in its line, or in an address of the text between entries. */
    #isComment(start) {
        const line = this.#text.lastIndexOf("\n", start) + 1;
        return /\S/.test(this.#text.slice(line, start)) && !/^[^%]*[})]\s*$/.test(this.#text.slice(line, start));
    }
    #nextEntry(start) {
        const next = /\n[ \t]*@[A-Za-z]+\s*[{(]/g;
        next.lastIndex = start + 1;
        return next.exec(this.#text)?.index ?? this.#text.length;
    }
    #take(pattern) {
        pattern.lastIndex = this.#at;
        const found = pattern.exec(this.#text)?.[0] ?? null;
        if (found !== null)
            this.#at += found.length;
        return found;
    }
    /** Blanks, and lines that are comments. */
    #skip() {
        this.#take(/(?:\s+|%[^\n]*\n)*/y);
    }
    #entry(start) {
        this.#skip();
        const typeStart = this.#at;
        const name = this.#take(/[\p{L}][\p{L}\p{N}_-]*/uy);
        if (name === null)
            return;
        const type = name.toLowerCase();
        const typeSpan = this.#span(start, this.#at);
        this.#skip();
        const open = this.#take(/[{(]/y);
        if (open === null) {
            if (type !== "comment")
                throw new Unreadable(`\`@${name}\` has no brace behind it`, typeStart);
            return;
        }
        const close = open === "{" ? "}" : ")";
        if (type === "comment")
            this.#comment(open);
        else if (type === "preamble")
            this.#expression();
        else if (type === "string")
            this.#string();
        else
            this.#fields({ type: { value: type, span: typeSpan }, close, start });
        if (type === "comment")
            return;
        this.#skip();
        if (type !== "preamble" && type !== "string")
            return;
        if (this.#take(close === "}" ? /\}/y : /\)/y) === null)
            throw new Unreadable(`\`@${name}\` is not closed`, this.#at);
    }
    /** Passes over a comment, whatever stands in it; one without an end goes to the end of its line. */
    #comment(open) {
        const close = open === "{" && !this.#hasOpenComment ? this.#closing(this.#at - 1, true) : null;
        this.#hasOpenComment ||= open === "{" && close === null;
        this.#at = close === null ? this.#at : close + 1;
    }
    #string() {
        this.#skip();
        const name = this.#take(/[^\s"#%'(),={}]+/y);
        this.#skip();
        if (name === null || this.#take(/=/y) === null)
            throw new Unreadable("a string has the form `@string{name = \"words\"}`", this.#at);
        this.#strings.set(name.toLowerCase(), this.#expression());
    }
    #fields({ type, close, start }) {
        this.#skip();
        const keyStart = this.#at;
        const key = (this.#take(close === "}" ? /[^,{}\n]*/y : /[^,(){}\n]*/y) ?? "").trim();
        const fields = [];
        const keySpan = this.#span(keyStart, keyStart + Math.max(1, key.length));
        for (;;) {
            this.#take(/(?:\s+|,|%[^\n]*\n)*/y);
            if (this.#take(close === "}" ? /\}/y : /\)/y) !== null)
                break;
            fields.push(this.#field(key));
        }
        this.entries.push({ type, key: { value: key, span: keySpan }, fields, span: this.#span(start, this.#at) });
    }
    #field(key) {
        const start = this.#at;
        const name = this.#take(/[^\s"#%'(),={}@]+/y);
        const about = `the entry \`${key === "" ? "without a key" : key}\` breaks off`;
        if (name === null)
            throw new Unreadable(this.#at >= this.#text.length ? `${about} at the end of the file` : `${about}: expected a field`, this.#at);
        this.#skip();
        if (this.#take(/=/y) === null)
            throw new Unreadable(`${about}: expected \`=\` behind \`${name}\``, this.#at);
        const nameSpan = this.#span(start, start + name.length);
        this.#skip();
        const valueStart = this.#at;
        const raw = this.#expression();
        return { name: { value: name.toLowerCase(), span: nameSpan }, raw, span: this.#span(valueStart, Math.max(valueStart + 1, this.#at)) };
    }
    /** Values, and names of strings, joined by `#`. */
    #expression() {
        let joined = "";
        for (;;) {
            this.#skip();
            joined += this.#part();
            if (joined.length > longestValue)
                throw new Unreadable(`a value of more than ${longestValue} characters`, this.#at);
            const behind = this.#at;
            this.#skip();
            if (this.#take(/#/y) === null) {
                this.#at = behind;
                this.#joined += joined.length;
                if (this.#joined > mostJoined)
                    throw new Unreadable(`values of more than ${mostJoined} characters in one file`, this.#at);
                return joined;
            }
        }
    }
    #part() {
        const start = this.#at;
        const sign = this.#text[start];
        if (sign === "{")
            return this.#group(start);
        if (sign === "\"")
            return this.#quoted(start);
        const word = this.#take(/[^\s"#%'(),={}]+/y);
        if (word === null)
            throw new Unreadable("expected a value in braces, in quotation marks, or a number", start);
        if (/^[\d–-]+$/.test(word))
            return word;
        const found = this.#strings.get(word.toLowerCase());
        if (found === undefined) {
            const message = `no \`@string\` says what \`${word}\` stands for`;
            this.diagnostics.push(diagnostic("bibliography/unknown-string", this.#span(start, this.#at), message, "write an `@string` before it, or put the words into braces"));
        }
        return found ?? word;
    }
    /** What stands between a brace and the one that closes it; the reader goes on behind that. */
    #group(start) {
        const close = this.#closing(start, false);
        if (close === null)
            throw new Unreadable("a brace is not closed", start);
        this.#at = close + 1;
        return this.#text.slice(start + 1, close);
    }
    /** Where the brace is closed that opens at `start`; `null` where that is not before the end, or before another entry begins. */
    #closing(start, holdsEntries) {
        let depth = 0;
        for (let at = start; at < this.#text.length; at += 1) {
            const sign = this.#text[at];
            if (sign === "\\")
                at += 1;
            else if (sign === "{")
                depth += 1;
            else if (sign === "}" && (depth -= 1) === 0)
                return at;
            else if (sign === "@" && !holdsEntries && this.#beginsEntry(at))
                return null;
        }
        return null;
    }
    /** Whether an entry begins at an at sign: first in its line, with a word and a brace behind it. */
    #beginsEntry(at) {
        let before = at - 1;
        while (this.#text[before] === " " || this.#text[before] === "\t")
            before -= 1;
        return this.#text[before] === "\n" && /^@[A-Za-z]+\s*[{(]/.test(this.#text.slice(at, at + 40));
    }
    #quoted(start) {
        let depth = 0;
        for (let at = start + 1; at < this.#text.length; at += 1) {
            const sign = this.#text[at];
            if (sign === "\\")
                at += 1;
            else if (sign === "{")
                depth += 1;
            else if (sign === "}")
                depth -= 1;
            else if (sign === "@" && this.#beginsEntry(at))
                break;
            else if (sign === "\"" && depth <= 0) {
                this.#at = at + 1;
                return this.#text.slice(start + 1, at);
            }
        }
        throw new Unreadable("a quotation mark is not closed", start);
    }
}
