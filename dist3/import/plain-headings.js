import { courseKindOf, factLineOf } from "./course-words.js";
import { namesLesson, namesPart } from "./heading-numbers.js";
const bold = /^(\*\*|__)((?:(?!\1).)+)\1[:：]?$/s;
const ends = /[。；;，,！!？?]$|[a-z]\.$/;
/** How somebody numbered a line that is a heading by its form: forms of one outline nest in the order they appear. */
function formOf(text) {
    const plain = text.replace(/^\*\*|\*\*$/g, "").trim();
    if (plain.length > 60 || ends.test(plain) || plain.includes("\n"))
        return null;
    if (namesPart(plain))
        return "part";
    if (namesLesson(plain))
        return "lesson";
    if (/^第[\d一二三四五六七八九十]{1,3}节/.test(plain))
        return "section";
    if (/^[一二三四五六七八九十]{1,3}\s*[、.．]/.test(plain))
        return "han";
    if (/^[（(][一二三四五六七八九十]{1,3}[)）]/.test(plain))
        return "han-bracket";
    return null;
}
function isBold(block) {
    return block.kind === "text" && bold.test(block.text.value) && factLineOf(block.text.value) === null && block.text.value.length <= 100 && !block.text.value.includes("\n");
}
/** Headings without marks, as they come out of word processors: numbered lines, and the names of a syllabus's sections. */
function numbered(blocks) {
    const forms = [];
    return blocks.map((block) => {
        if (block.kind !== "text")
            return block;
        const value = bold.exec(block.text.value)?.[2] ?? block.text.value;
        const form = formOf(value) ?? (courseKindOf(value) !== null && value.length <= 30 ? "name" : isBold(block) ? "bold" : null);
        if (form === null || factLineOf(block.text.value) !== null)
            return block;
        if (!forms.includes(form))
            forms.push(form);
        return { kind: "heading", level: Math.min(6, forms.indexOf(form) + 2), text: { value, span: block.text.span } };
    });
}
/** The first line above all headings, where it is as short as a title. */
function withTitle(blocks) {
    const [first, ...rest] = blocks;
    if (first?.kind !== "text" || rest[0]?.kind === "list" || first.text.value.length > 40 || /[。；;，,：:.!！？?\n]/.test(first.text.value))
        return blocks;
    return [{ kind: "heading", level: 1, text: first.text }, ...rest];
}
/**
 * The blocks with those lines as headings that are headings by their form. Where an outline marks its headings, only
 * bold lines that name a lesson are, as long as no marked heading does.
 */
export function withPlainHeadings(blocks) {
    const marked = blocks.flatMap((block) => (block.kind === "heading" ? [block] : []));
    if (marked.length <= 1) {
        const found = numbered(blocks);
        return found.filter(({ kind }) => kind === "heading").length >= marked.length + 2 ? withTitle(found) : blocks;
    }
    if (marked.some(({ text }) => namesLesson(text.value)))
        return blocks;
    const lessons = blocks.filter((block) => block.kind === "text" && isBold(block) && namesLesson(bold.exec(block.text.value)?.[2] ?? ""));
    if (lessons.length < 2)
        return blocks;
    let level = 1;
    return blocks.map((block) => {
        if (block.kind === "heading")
            level = block.level;
        if (block.kind !== "text" || !lessons.includes(block))
            return block;
        return { kind: "heading", level: Math.min(6, level + 1), text: { value: bold.exec(block.text.value)?.[2] ?? "", span: block.text.span } };
    });
}
