/** Offsets of the first character of each line, as Handlebars counts lines. */
function lineStarts(text) {
    return [0, ...Array.from(text.matchAll(/\r\n?|\n/g), (match) => match.index + match[0].length)];
}
/** The offset of a place that Handlebars names; the end of the text for places beyond it. */
export function offsetAt(text, { line, column }, lines = lineStarts(text)) {
    return Math.min(text.length, (lines[line - 1] ?? text.length) + column);
}
/** Turns the line and column pairs of Handlebars into spans of one template. */
export class TemplatePlaces {
    source;
    lines;
    constructor(source) {
        this.source = source;
        this.lines = lineStarts(source.text);
    }
    /** The span of a node of the syntax tree. */
    spanOf({ loc }) {
        const start = this.offset(loc.start);
        return { source: this.source, start, end: Math.max(start, this.offset(loc.end)) };
    }
    offset({ line, column }) {
        return Math.min(this.source.text.length, (this.lines[line - 1] ?? this.source.text.length) + column);
    }
}
