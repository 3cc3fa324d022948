import { grammarOf } from "../../code/index.js";
import { diagnostic, joinTraced, sliceTraced } from "../../diagnostics/index.js";
import { unknownLanguage } from "../../rich-text/index.js";
import { characterFaults } from "../text-characters.js";
/** Most characters of a listing, in UTF-16 code units, and most lines: some twenty printed pages. */
const mostCharacters = 50_000;
const mostLines = 1_000;
/** Endings that several languages have, and the one that teachers mean. */
const usualLanguage = { m: "matlab", pl: "perl", v: "verilog", txt: "text", in: "text", out: "text" };
/** The language that the name of a file says, or `null`. */
export function languageOfFile(path) {
    const name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
    const ending = name.slice(name.lastIndexOf(".") + 1);
    const language = usualLanguage[ending] ?? ending;
    return grammarOf(language) === null ? null : language;
}
function linesOf({ text }) {
    const lines = [];
    let at = text.startsWith("\ufeff") ? 1 : 0;
    for (const { 0: ending, index } of text.matchAll(/\r\n?|\n/g)) {
        lines.push({ start: at, end: index });
        at = index + ending.length;
    }
    if (at < text.length)
        lines.push({ start: at, end: text.length });
    return lines;
}
/** The first and the last line that `3-12` names, of `count` lines. */
function rangeOf(said, count) {
    if (said === null)
        return [1, count];
    const [first = "1", last] = said.value.split("-");
    return [Number(first), last === undefined ? Number(first) : last === "" ? count : Number(last)];
}
function numbersIn(said) {
    if (said === null)
        return [];
    return said.value.split(",").flatMap((part) => {
        const [first = 0, last = first] = part.split("-").map(Number);
        return Array.from({ length: Math.max(0, Math.min(last - first + 1, mostLines)) }, (_, index) => first + index);
    });
}
/** The lines as one text; each line end of the file is one character of it. */
function textOf(source, lines) {
    const end = lines.at(-1)?.end ?? 0;
    const whole = { text: source.text.slice(0, end), segments: [{ start: 0, span: { source, start: 0, end }, linear: true }] };
    const first = lines[0]?.start ?? 0;
    if (!source.text.slice(first, end).includes("\r"))
        return sliceTraced(whole, first, end);
    return joinTraced(lines.flatMap(({ start, end: lineEnd }, index) => {
        const newline = { text: "\n", segments: [{ start: 0, span: { source, start, end: start }, linear: false }] };
        return [...(index === 0 ? [] : [newline]), sliceTraced(whole, start, lineEnd)];
    }));
}
/** Faults of the lines that a listing asks for. */
function rangeFaults(slot, source, count) {
    const { lines, marks } = slot;
    const [first, last] = rangeOf(lines, count);
    const has = `\`${source.path}\` has ${count} ${count === 1 ? "line" : "lines"}`;
    if (lines !== null && (first > last || last > count))
        return [diagnostic("content/no-such-lines", lines.span, `${has}, \`lines\` asks for ${lines.value}`, `write a range from 1 to ${count}`)];
    const beyond = numbersIn(marks).find((number) => number < first || number > last);
    if (marks === null || beyond === undefined)
        return [];
    return [diagnostic("content/no-such-lines", marks.span, `line ${beyond} is to be marked, but is not printed`, `mark lines from ${first} to ${last}`)];
}
function contentFaults(source, count) {
    const start = { source, start: 0, end: Math.min(1, source.text.length) };
    if (count === 0)
        return [diagnostic("content/empty-file", start, "the file holds no code", "write the code, or remove the file")];
    return characterFaults(source.text.replaceAll("\f", "\n"), start);
}
function codeOf(slot, text, language, first) {
    return {
        type: "code-block", language, text, numberedFrom: slot.numberLines ? first : null,
        marked: numbersIn(slot.marks).map((number) => number - first + 1), caption: null, id: null, output: false, span: slot.span,
    };
}
/** What stands under the code: what the program prints. */
function outputOf({ output, span }) {
    if (output === null)
        return [];
    const text = output.text.endsWith("\n") ? sliceTraced(output, 0, output.text.length - 1) : output;
    return [{ type: "code-block", language: null, text, numberedFrom: null, marked: [], caption: null, id: null, output: true, span }];
}
/** The code of a listing from its file: the lines that it asks for, as they stand, and what the program prints. */
export function readCodeFile(slot, source) {
    const lines = linesOf(source);
    const language = slot.language ?? (languageOfFile(source.path) === null ? null : { value: languageOfFile(source.path) ?? "", span: slot.id.span });
    const unknown = slot.language === null ? null : unknownLanguage(slot.language);
    const faults = [...contentFaults(source, lines.length), ...rangeFaults(slot, source, lines.length), ...(unknown === null ? [] : [unknown])];
    if (faults.some(({ severity }) => severity === "error"))
        return { value: null, diagnostics: faults };
    const [first, last] = rangeOf(slot.lines, lines.length);
    const text = textOf(source, lines.slice(first - 1, last));
    if (text.text.length > mostCharacters || last - first >= mostLines) {
        const message = `a listing of ${last - first + 1} lines and ${text.text.length} characters; the limit is ${mostLines} and ${mostCharacters}`;
        return { value: null, diagnostics: [diagnostic("content/limit", slot.id.span, message, "print a part of the file: `lines: 1-40`")] };
    }
    return { value: { blocks: [codeOf(slot, text, language, first), ...outputOf(slot)], span: slot.span }, diagnostics: faults };
}
