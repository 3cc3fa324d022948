import { diagnostic } from "../diagnostics/index.js";
/** What stops the reading of a file. */
class Unreadable extends Error {
    at;
    constructor(message, at) {
        super(message);
        this.at = at;
    }
}
const mostDepth = 100;
/** Reads CSL-JSON with the places of its variables: a list of items, or a mapping that holds one as `items` or `references`. */
export function readJsonItems(source) {
    const reader = new JsonReader(source);
    try {
        return { items: reader.file(), diagnostics: reader.diagnostics };
    }
    catch (error) {
        if (!(error instanceof Unreadable))
            throw error;
        const start = Math.min(error.at, source.text.length);
        return { items: null, diagnostics: [diagnostic("bibliography/unreadable-file", { source, start, end: Math.min(source.text.length, start + 1) }, error.message, "export the references once more as CSL-JSON")] };
    }
}
class JsonReader {
    diagnostics = [];
    #source;
    #text;
    #at = 0;
    constructor(source) {
        this.#source = source;
        this.#text = source.text;
    }
    file() {
        this.#skip();
        const items = this.#text[this.#at] === "{" ? this.#wrapped() : this.#items();
        this.#skip();
        if (this.#at < this.#text.length)
            throw new Unreadable("expected nothing behind the list of references", this.#at);
        return items;
    }
    #span(start) {
        return { source: this.#source, start, end: Math.max(start + 1, this.#at) };
    }
    #skip() {
        const blanks = /[\s\uFEFF]*/y;
        blanks.lastIndex = this.#at;
        this.#at += blanks.exec(this.#text)?.[0].length ?? 0;
    }
    #expect(sign, what) {
        this.#skip();
        if (this.#text[this.#at] !== sign)
            throw new Unreadable(`the file is no CSL-JSON: expected ${what}`, this.#at);
        this.#at += 1;
    }
    /** Whether another one follows in a list or a mapping; its end is passed. */
    #hasNext(close, isFirst) {
        this.#skip();
        if (this.#text[this.#at] === close) {
            this.#at += 1;
            return false;
        }
        if (!isFirst)
            this.#expect(",", `\`,\` or \`${close}\``);
        return true;
    }
    /** A mapping that holds a list of items, or is the only one itself. */
    #wrapped() {
        const start = this.#at;
        let items = null;
        this.#at += 1;
        for (let isFirst = true; this.#hasNext("}", isFirst); isFirst = false) {
            const key = this.#key();
            this.#skip();
            if ((key === "items" || key === "references") && this.#text[this.#at] === "[")
                items = this.#items();
            else
                this.#value(0);
        }
        if (items !== null)
            return items;
        this.#at = start;
        return [this.#item()];
    }
    #items() {
        this.#expect("[", "a list of references");
        const items = [];
        for (let isFirst = true; this.#hasNext("]", isFirst); isFirst = false) {
            this.#skip();
            items.push(this.#item());
        }
        return items;
    }
    #item() {
        const start = this.#at;
        this.#expect("{", "a reference in braces");
        const fields = [];
        for (let isFirst = true; this.#hasNext("}", isFirst); isFirst = false) {
            this.#skip();
            const keyStart = this.#at;
            const name = this.#key();
            const key = { value: name, span: { source: this.#source, start: keyStart, end: keyStart + name.length + 2 } };
            this.#skip();
            const valueStart = this.#at;
            const value = this.#value(0);
            fields.push({ key, value, span: this.#span(valueStart) });
        }
        return { fields, span: this.#span(start) };
    }
    #key() {
        this.#skip();
        const key = this.#string();
        this.#expect(":", "`:` behind a key");
        return key;
    }
    #string() {
        const literal = /"(?:[^"\\\u0000-\u001f]|\\.)*"/y;
        literal.lastIndex = this.#at;
        const found = literal.exec(this.#text)?.[0];
        if (found === undefined)
            throw new Unreadable("the file is no CSL-JSON: expected a text in quotation marks", this.#at);
        try {
            const text = JSON.parse(found);
            this.#at += found.length;
            return String(text);
        }
        catch {
            throw new Unreadable("the file is no CSL-JSON: a text has a backslash that means nothing", this.#at);
        }
    }
    #value(depth) {
        this.#skip();
        if (depth > mostDepth)
            throw new Unreadable(`more than ${mostDepth} lists and mappings inside each other`, this.#at);
        const sign = this.#text[this.#at];
        if (sign === "\"")
            return this.#string();
        if (sign === "[")
            return this.#list(depth);
        if (sign === "{")
            return this.#record(depth);
        const word = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
        word.lastIndex = this.#at;
        const found = word.exec(this.#text)?.[0];
        if (found === undefined)
            throw new Unreadable("the file is no CSL-JSON: expected a value", this.#at);
        this.#at += found.length;
        return JSON.parse(found);
    }
    #list(depth) {
        this.#at += 1;
        const values = [];
        for (let isFirst = true; this.#hasNext("]", isFirst); isFirst = false)
            values.push(this.#value(depth + 1));
        return values;
    }
    #record(depth) {
        this.#at += 1;
        const values = new Map();
        for (let isFirst = true; this.#hasNext("}", isFirst); isFirst = false)
            values.set(this.#key(), this.#value(depth + 1));
        return Object.fromEntries(values);
    }
}
