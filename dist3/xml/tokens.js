import { QuoteType, Tokenizer } from "htmlparser2";
/** Collects the tokenizer's events into tokens that leave no gap. */
class TokenCollector {
    tokens = [];
    tag = null;
    attributeName = { start: 0, end: 0 };
    attributeValue = null;
    covered = 0;
    text;
    constructor(text) {
        this.text = text;
    }
    push(token) {
        if (token.start > this.covered)
            this.tokens.push({ type: "broken", start: this.covered, end: token.start });
        this.tokens.push(token);
        this.covered = token.end;
    }
    textTo(from, end) {
        // At the end of the text the tokenizer may name a start that it has already passed, or -1.
        const start = Math.max(from, this.covered);
        const last = this.tokens.at(-1);
        if (last?.type !== "text" || last.end !== start)
            this.push({ type: "text", start, end });
        else {
            this.tokens[this.tokens.length - 1] = { ...last, end };
            this.covered = end;
        }
    }
    openTag(start, end) {
        this.tag = { start: start - 1, name: { start, end }, attributes: [] };
    }
    nameAttribute(start, end) {
        this.attributeName = { start, end };
        this.attributeValue = null;
    }
    valueAttribute(start, end) {
        this.attributeValue = { start: this.attributeValue?.start ?? start, end };
    }
    endAttribute(quote) {
        const quoted = quote === QuoteType.Single || quote === QuoteType.Double;
        this.tag?.attributes.push({ name: this.attributeName, value: this.attributeValue, quoted });
    }
    closeStartTag(end, selfClosing) {
        if (this.tag !== null)
            this.push({ type: "start-tag", ...this.tag, end: end + 1, selfClosing });
        this.tag = null;
    }
    endTag(start, end) {
        const close = this.text.indexOf(">", end);
        const open = this.text.lastIndexOf("<", start);
        if (close !== -1)
            this.push({ type: "end-tag", start: open, end: close + 1, name: { start, end } });
    }
    /** A construct that begins with `<`; `range` begins behind it and ends with the construct. */
    construct(type, range) {
        this.push({ type, start: this.text.lastIndexOf("<", range.start - 1), end: Math.min(this.text.length, range.end) });
    }
    finish() {
        if (this.covered < this.text.length)
            this.tokens.push({ type: "broken", start: this.covered, end: this.text.length });
        return this.tokens;
    }
}
/** Cuts markup into tokens; references are left as they are written. */
export function tokenize(text) {
    const collector = new TokenCollector(text);
    const tokenizer = new Tokenizer({ xmlMode: true, decodeEntities: false }, {
        ontext: (start, end) => { collector.textTo(start, end); },
        ontextentity: () => undefined,
        onopentagname: (start, end) => { collector.openTag(start, end); },
        onattribname: (start, end) => { collector.nameAttribute(start, end); },
        onattribdata: (start, end) => { collector.valueAttribute(start, end); },
        onattribentity: () => undefined,
        onattribend: (quote) => { collector.endAttribute(quote); },
        onopentagend: (end) => { collector.closeStartTag(end, false); },
        onselfclosingtag: (end) => { collector.closeStartTag(end, true); },
        onclosetag: (start, end) => { collector.endTag(start, end); },
        oncomment: (start, end) => { collector.construct("comment", { start, end: end + 1 }); },
        oncdata: (start, end) => { collector.construct("cdata", { start, end: end + 1 }); },
        ondeclaration: (start, end) => { collector.construct("declaration", { start, end: end + 1 }); },
        onprocessinginstruction: (start, end) => { collector.construct("instruction", { start, end: end + 2 }); },
        onend: () => undefined,
    });
    tokenizer.write(text);
    tokenizer.end();
    return collector.finish();
}
