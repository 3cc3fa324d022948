/**
 * What a terminal would act on instead of showing it: controls of both sets but line breaks, which may be those of a
 * spreadsheet (CR LF), lone surrogates, controls of direction, and line and paragraph separators.
 */
const acted = /\r(?!\n)|[\0-\t\v\f\x0e-\x1f\x7f-\x9f\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;
/** A rendition of ECMA-48 §8.3.117, which only Lectern writes: what comes from outside lost its escapes before. */
const rendition = /(\u001b\[[\d;]*m)/;
/** Text without anything that a terminal would act on but line breaks. */
function shown(text) {
    return text.replace(acted, "\ufffd");
}
/** A name or value in a line of its own: without line breaks as well. */
export function inLine(text) {
    return shown(text).replace(/\r?\n/g, "\ufffd");
}
/** Prints text; everything that reaches a terminal goes through here or `printColoured`, `printJson` and `drawLine`. */
export function print(stream, text) {
    stream.write(shown(text));
}
/** Prints the text of a document, whose tabs stay: a terminal goes on to its next stop with them and does nothing else. */
export function printText(stream, text) {
    stream.write(text.split("\t").map(shown).join("\t"));
}
/** Prints text in which Lectern has put renditions. */
export function printColoured(stream, text) {
    stream.write(text.split(rendition).map((part, index) => (index % 2 === 1 ? part : shown(part))).join(""));
}
/** Prints an object as a line of JSON; what a terminal would act on is escaped, so that programs get it whole. */
export function printJson(stream, value) {
    const json = JSON.stringify(value);
    stream.write(`${json.replace(acted, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`)}\n`);
}
/** Draws the last line of a terminal anew; with no text it is empty. */
export function drawLine(stream, text) {
    stream.write(`\r${shown(text)}\u001b[K`);
}
