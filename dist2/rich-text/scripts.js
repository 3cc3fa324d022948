import { diagnostic, joinTraced, sliceTraced, spanWithin } from "../diagnostics/index.js";
import { reportUnread } from "./unread.js";
const scripts = ["~", "^"];
/**
 * The items with `~sub~` and `^sup^` (Pandoc's rule: no white space inside), `==marked==` and pairs of tags nested, and
 * neighbouring text joined. What finds no partner prints as typed, but a tag is left out and reported.
 */
export function nestScripts(items, lowering) {
    const closers = closersOf(items);
    const inlines = [];
    for (let index = 0; index < items.length; index += 1) {
        const item = items[index];
        if (item === undefined)
            break;
        if ("inline" in item) {
            inlines.push(item.inline);
            continue;
        }
        const closer = closers[index] ?? -1;
        const closing = items[closer];
        if (closing === undefined || "inline" in closing || closer === index + 1) {
            inlines.push(...unpaired(item, lowering));
            continue;
        }
        const children = nestScripts(items.slice(index + 1, closer), lowering);
        inlines.push({ type: item.wraps, children, span: spanWithin(lowering.text, item.start, closing.end) });
        index = closer;
    }
    return joinText(inlines);
}
/** What a sign without its partner was meant for, by what stands around it; where nothing does, it is a sign like others. */
const meant = {
    "~": { before: /[A-Za-z0-9.)]$/, behind: /^[A-Za-z0-9]/, hint: "write `~2~` to lower, `&nbsp;` for a blank that does not part, or `\\~` for the sign itself" },
    "^": { before: /[\p{L}\p{N})\]]$/u, behind: /^[\p{L}\p{N}({+-]/u, hint: "write `^2^` to raise, or `$x^2$`" },
    "==": { before: /(?:)/, behind: /(?:)/, hint: "write it on both sides, or `\\==` for the signs themselves" },
};
function unpaired({ start, end, tag }, lowering) {
    const { text, markdown, diagnostics } = lowering;
    const span = spanWithin(text, start, end);
    // What stands between `\\(` and `\\)` is told of as a whole.
    const isTold = diagnostics.some(({ code, span: whole }) => code === "rich-text/tex-brackets" && whole !== null && whole.start <= span.start && span.end <= whole.end);
    const sign = Object.hasOwn(meant, tag) && !isTold ? meant[tag] : undefined;
    if (sign?.before.test(markdown.slice(Math.max(0, start - 2), start)) === true && sign.behind.test(markdown.slice(end, end + 2)))
        reportUnread(tag, { what: `\`${tag}\` without its partner`, hint: sign.hint }, { start, end }, lowering);
    if (!/^[a-z]/.test(tag))
        return [{ type: "text", text: sliceTraced(text, start, end) }];
    const message = `the HTML tag \`${tag}\` stands without its partner and is left out`;
    diagnostics.push(diagnostic("rich-text/html", span, message, "write both tags, or remove this one"));
    return [];
}
/** For each delimiter that may open the index of the next one that closes it; else -1. */
function closersOf(items) {
    const closers = items.map(() => -1);
    const next = new Map();
    for (let index = items.length - 1; index >= 0; index -= 1) {
        const item = items[index];
        if (item === undefined)
            continue;
        if ("inline" in item) {
            if (item.splits)
                for (const script of scripts)
                    next.delete(script);
            continue;
        }
        if (item.side !== "closes")
            closers[index] = next.get(item.tag) ?? -1;
        if (item.side === "opens")
            next.delete(item.tag);
        else
            next.set(item.tag, index);
    }
    return closers;
}
/** Neighbouring text nodes as one, empty ones left out. */
function joinText(inlines) {
    const joined = [];
    let open = [];
    const flush = () => {
        const text = joinTraced(open.map((node) => node.text));
        if (text.text !== "")
            joined.push({ type: "text", text });
        open = [];
    };
    for (const inline of inlines) {
        if (inline.type === "text")
            open.push(inline);
        else {
            if (open.length > 0)
                flush();
            joined.push(inline);
        }
    }
    if (open.length > 0)
        flush();
    return joined;
}
