import { diagnostic, joinTraced, replaceTraced, sliceTraced, spanWithin } from "../diagnostics/index.js";
const item = /(?<=^|\n)([ \t]*)(?:([-*+])|\d{1,3}[.)])(?=[ \t]+\S)/g;
/** The text with a bullet for each sign of a list; as long as it was. */
function withBullets(text, bullets) {
    const pieces = [];
    let at = 0;
    for (const bullet of bullets) {
        pieces.push(sliceTraced(text, at, bullet), replaceTraced(text, bullet, bullet + 1, "•"));
        at = bullet + 1;
    }
    return joinTraced([...pieces, sliceTraced(text, at, text.text.length)]);
}
/**
 * A text of one paragraph whose lines are those of a list: each item keeps its line, behind a bullet or its number. One line
 * that begins so is no list: `1. 绪论`, `- 2 degrees`.
 */
export function withListLines(lowering) {
    const { text, markdown, diagnostics } = lowering;
    const found = [...markdown.matchAll(item)];
    const [first, second] = found;
    if (first === undefined || second === undefined)
        return lowering;
    const bullets = found.flatMap(({ index, 1: indent = "", 2: sign }) => (sign === undefined ? [] : [index + indent.length]));
    const breaks = new Set(found.filter(({ index }) => index > 0).map(({ index }) => (markdown.startsWith("\r\n", index - 2) ? index - 2 : index - 1)));
    const message = "a list where one paragraph is expected: its items are printed as lines";
    const span = spanWithin(text, first.index, markdown.length);
    diagnostics.push(diagnostic("rich-text/several-paragraphs", span, message, "move it to a `body`, or write it as a sentence"));
    let marked = markdown;
    for (const bullet of bullets)
        marked = `${marked.slice(0, bullet)}•${marked.slice(bullet + 1)}`;
    return { ...lowering, text: withBullets(text, bullets), markdown: marked, breaks };
}
