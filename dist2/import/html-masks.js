import { inlineMask, tableMark } from "./left-out.js";
/** Tags that say how words look; they are turned into Markdown later, not left out. */
const inlineTags = new Set(["b", "strong", "i", "em", "sup", "sub", "code", "kbd", "br", "a", "img", "s", "del", "tt", "samp", "var"]);
const pattern = /(?<!\\)(?:<!--[\s\S]*?(?:-->|$)|<(script|style|iframe|svg|video|audio)\b[\s\S]*?(?:<\/\1\s*>|\/>)|<table\b[\s\S]*?<\/table\s*>|<(\/?)([a-zA-Z][\w-]*)((?:\s+[^<>]*)?)\/?>)/gi;
/** Where code spans stand, so that a tag that is named in one stays. */
function codeSpans(text) {
    return [...text.matchAll(/(?<!`)(`+)(?!`)(?:(?!\n\s*\n)[\s\S])*?(?<!`)\1(?!`)/g)].map(({ index, 0: whole }) => ({ start: index, end: index + whole.length }));
}
/** Masks HTML that is no running text: comments, scripts, boxes, headings; tables are marked to be read apart. */
export function maskTags(source, masked, code) {
    if (!masked.includes("<"))
        return { text: masked, leftOut: [], tables: [] };
    const characters = masked.split("");
    const leftOut = [];
    const tables = [];
    const kept = [...code, ...codeSpans(masked)];
    const put = (start, end, by) => {
        for (let at = start; at < end; at++)
            if (!/[\r\n]/.test(characters[at] ?? ""))
                characters[at] = by(at);
    };
    for (const match of masked.matchAll(pattern)) {
        const [whole, script, slash, tag = ""] = match;
        const span = { source, start: match.index, end: match.index + whole.length };
        if (kept.some(({ start, end }) => span.start < end && span.end > start))
            continue;
        const name = tag.toLowerCase();
        if (/^<table/i.test(whole)) {
            tables.push(span);
            for (let at = span.start; at < span.end; at++)
                characters[at] = tableMark;
            continue;
        }
        if (inlineTags.has(name))
            continue;
        const atStart = /(?:^|[\r\n])[ \t]*$/.test(masked.slice(Math.max(0, span.start - 80), span.start));
        const level = /^h([1-6])$/.exec(name)?.[1];
        if (level !== undefined && slash === "" && atStart)
            put(span.start, span.end, (at) => (at - span.start < Number(level) ? "#" : " "));
        else
            put(span.start, span.end, () => (atStart ? " " : inlineMask));
        if (whole.startsWith("<!--"))
            leftOut.push({ what: "comment", name: whole.slice(4).replace(/-->$/, "").trim(), span });
        else if (level === undefined)
            leftOut.push({ what: "html", name: `<${script ?? name}>`, span });
    }
    return { text: characters.join(""), leftOut, tables };
}
