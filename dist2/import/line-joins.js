const hanEnd = /[\p{Script=Han}\u3000-\u303f\uff01-\uff60]$/u;
const hanStart = /^[\p{Script=Han}\u3000-\u303f\uff01-\uff60]/u;
/** Lines of one paragraph as one line: nothing stands between two Han characters, a space between all others. */
function joined(lines) {
    return lines.reduce((text, line) => {
        const tight = text === "" || line === "" || (hanEnd.test(text.slice(-2)) && hanStart.test(line));
        return text + (tight ? "" : " ") + line;
    }, "");
}
/** A line that a number or a letter of its own begins: `（1）`, `2、`, `③`, `A.`. */
const counted = /^(?:[（(]\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[a-zA-Z])\s*[)）]|\d{1,2}[、．]|[①-⑳]|[A-H][.、．)]\s|【[^】]{1,6}】|[一二三四五六七八九十]{1,3}、)/u;
/** What a term means, on a line of its own below it. */
const meaning = /^:[ \t]+(?=\S)/;
/** The kind of an alert, as GitHub has it: what follows stands on lines of its own. */
const alert = /^\[!\w+\][+-]?(?:[ \t].*)?$/;
/** Lines of a paragraph as one text; breaks stay where somebody set them, and before lines that count themselves. */
export function linesAsOne(lines) {
    const parts = [];
    lines.forEach(({ value }, index) => {
        if (index === 0 || lines[index - 1]?.breaks === true || counted.test(value) || meaning.test(value) || (index === 1 && alert.test(lines[0]?.value ?? "")))
            parts.push([value.replace(meaning, ": ")]);
        else
            parts.at(-1)?.push(value);
    });
    if (parts.length === 0)
        return "";
    return parts.map(joined).reduce((text, part) => `${text}${meaning.test(part) || alert.test(text) ? "" : "\\"}\n${part}`);
}
