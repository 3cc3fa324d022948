const references = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    "\"": "&quot;",
    "'": "&#x27;",
    "`": "&#x60;",
    "=": "&#x3D;",
};
const special = /[&<>"'`=]/g;
/** `text` with the characters that markup reserves written as references, exactly as Handlebars escapes. */
export function escapeMarkup(text) {
    return text.replace(special, (character) => references[character] ?? character);
}
/** Collects printed text and where each piece of it came from. */
export class TracedPrinter {
    pieces = [];
    segments = [];
    written = 0;
    /** Number of code units printed so far. */
    get length() {
        return this.written;
    }
    /** Prints `text`, which stands at `start` in `source` character for character. */
    printVerbatim(text, source, start) {
        const last = this.segments.at(-1);
        const joins = last?.linear === true && last.span.source === source && last.span.start + (this.written - last.start) === start;
        if (joins)
            this.segments[this.segments.length - 1] = { ...last, span: { ...last.span, end: start + text.length } };
        else if (text !== "")
            this.segments.push({ start: this.written, span: { source, start, end: start + text.length }, linear: true });
        this.append(text);
    }
    /** Prints `text`, all of which stands for all of `span`. */
    printFor(text, span) {
        if (text !== "")
            this.segments.push({ start: this.written, span, linear: false });
        this.append(text);
    }
    /** Prints traced text as it stands. */
    printTraced({ text, segments }) {
        if (text === "")
            return;
        for (const segment of segments)
            this.segments.push({ ...segment, start: segment.start + this.written });
        this.append(text);
    }
    /** Prints traced text with the characters that markup reserves escaped. */
    printEscaped({ text, segments }) {
        segments.forEach((segment, index) => {
            const end = segments[index + 1]?.start ?? text.length;
            const stretch = text.slice(segment.start, end);
            if (!segment.linear)
                this.printFor(escapeMarkup(stretch), segment.span);
            else
                this.printLinear(stretch, segment.span);
        });
    }
    /** What was printed. `span` is the place of an empty text. */
    finish(span) {
        const segments = this.segments.length > 0 ? this.segments : [{ start: 0, span, linear: false }];
        return { text: this.pieces.join(""), segments };
    }
    printLinear(stretch, { source, start }) {
        let done = 0;
        for (const { 0: character, index } of stretch.matchAll(special)) {
            this.printVerbatim(stretch.slice(done, index), source, start + done);
            done = index + 1;
            this.printFor(escapeMarkup(character), { source, start: start + index, end: start + done });
        }
        this.printVerbatim(stretch.slice(done), source, start + done);
    }
    append(text) {
        this.pieces.push(text);
        this.written += text.length;
    }
}
