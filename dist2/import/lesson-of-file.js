import { namesLesson, namesPart } from "./heading-numbers.js";
/** Where the front matter of a file ends, and the title that it gives. */
export function frontMatterOf(text) {
    const [whole, , inside = ""] = /^\uFEFF?(---|\+\+\+)[ \t]*\r?\n([\s\S]*?)\r?\n(?:\1|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(text) ?? [];
    if (whole === undefined || !/^\s*[\p{L}_][\w .-]*[:=]/mu.test(inside))
        return null;
    const title = /^title[ \t]*[:=][ \t]*(["']?)(\S.*?)\1[ \t]*$/m.exec(inside)?.[2];
    return { end: whole.length, title: title ?? null };
}
/** The headings of a text, those in code left out. */
function headingsOf(text, from) {
    const found = [];
    let fence = null;
    let before = null;
    for (const match of text.slice(from).matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/g)) {
        const at = from + match.index;
        const line = match[0].replace(/[\r\n]+$/, "");
        const mark = /^\s*(`{3,}|~{3,})/.exec(line)?.[1];
        if (mark !== undefined)
            fence = fence === null ? mark : mark.startsWith(fence) ? null : fence;
        const [, marks] = (fence === null ? /^( {0,3}#{1,6}[ \t]+)\S/.exec(line) : null) ?? [];
        if (marks !== undefined)
            found.push({ at, words: at + marks.length, level: marks.trim().length, text: line.slice(marks.length), isUnderlined: false });
        const underline = fence === null && before !== null ? /^(=|-)\1*[ \t]*$/.exec(line)?.[1] : undefined;
        if (underline !== undefined && before !== null)
            found.push({ at: before.at, words: before.at, level: underline === "=" ? 1 : 2, text: before.text, isUnderlined: true });
        before = fence === null && marks === undefined && underline === undefined && /^ {0,3}[^\s>|*+-]/.test(line) ? { at, text: line } : null;
    }
    return found;
}
const plain = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
/** A number before the words of a heading, by which it names a lesson. Import drops it again. */
function numbered(words, number) {
    if (namesLesson(words) || namesPart(words))
        return "";
    return /\p{Script=Han}/u.test(words) ? `第${number}讲 ` : `Lesson ${number}: `;
}
/** The only heading above all others, where it comes before them; `null` where there is none. */
function nameOf(headings) {
    const [first] = headings;
    if (first === undefined || (first.isUnderlined && first.level > 1))
        return null;
    return headings.every((one) => one === first || one.level > first.level) ? first : null;
}
/** A heading as the first line of the file: what stands before it belongs to it. */
function raised(heading, from, number) {
    return [
        { at: from, removes: 0, text: `# ${numbered(heading.text, number)}${heading.text}\n\n` },
        { at: heading.at, removes: heading.words - heading.at + heading.text.length, text: "" },
    ];
}
/** A title over all headings, each of which goes one deeper where one of them is of the first level. */
function titled(headings, from, title) {
    const deeper = headings.some(({ level }) => level === 1) ? headings : [];
    return [
        { at: from, removes: 0, text: `# ${title}\n\n` },
        ...deeper.map(({ at, level, isUnderlined }) => ({ at, removes: 0, text: isUnderlined ? `${"#".repeat(level + 1)} ` : level < 6 ? "#" : "" })),
    ];
}
/** What has to change so that the text is one lesson: its title a heading above all others that names a lesson. */
function editsOf({ path, text }, from, title, number) {
    const headings = headingsOf(text, from);
    const top = headings.filter(({ level }) => level === 1);
    const name = nameOf(headings);
    const begins = text.slice(from, headings[0]?.at ?? from).trim() === "";
    const isNamed = title === null || (name !== null && name.level === 1 && plain(name.text) === plain(title));
    const named = (heading) => ({ at: heading.words, removes: 0, text: numbered(heading.text, number) });
    if (isNamed && begins && top.length > 0)
        return top.map(named);
    if (isNamed && name !== null && !begins && !name.isUnderlined)
        return raised(name, from, number);
    if (isNamed && name !== null && begins)
        return [{ at: name.at, removes: name.words - name.at, text: "# " }, named(name)];
    const words = title ?? (path.split("/").at(-1) ?? path).replace(/\.\w+$/, "");
    return titled(headings, from, numbered(words, number) + words);
}
/** A file as a lesson of a course, without its front matter: its text in pieces, some of them put in. */
export function asLesson(source, number) {
    const { text } = source;
    const front = frontMatterOf(text);
    const from = front?.end ?? (text.startsWith("\uFEFF") ? 1 : 0);
    const pieces = [];
    let at = from;
    for (const edit of editsOf(source, from, front?.title ?? null, number)) {
        pieces.push({ text: text.slice(at, edit.at), offset: at }, { text: edit.text, offset: edit.at });
        at = edit.at + edit.removes;
    }
    return [...pieces, { text: text.slice(at), offset: at }].filter((piece) => piece.text !== "");
}
