import { codePointName } from "../diagnostics/index.js";
import { inlineMask } from "./left-out.js";
/** Words of a link that say nothing of where it leads; `accessibility` refuses them. */
const emptyWords = new Set([
    "here", "click here", "click", "see here", "this", "this link", "link", "more", "read more", "learn more", "details",
    "page", "website", "url", "这里", "此处", "点击这里", "点击此处", "点这里", "点击", "链接", "此链接", "更多", "详情", "了解更多", "查看更多", "网址", "网站",
]);
const symbols = new Map([
    ["✅", "✔"], ["❌", "✖"], ["❎", "✖"], ["➕", "+"], ["➖", "−"], ["⭐", "★"], ["🌟", "★"], ["✨", ""], ["❔", "?"], ["❕", "!"], ["➗", "÷"],
]);
const emoji = /(?:[0-9#*]\uFE0F?\u20E3|[\u{1F1E6}-\u{1F1FF}]{2}|(?:[\u{1F000}-\u{1FAFF}]|[ℹ⏫⏬⏰☦☪☮☸☹☺♈-♓⚒-⚔⚕-⚗⚙⚛⚜⚧⚰⚱⛎⛩⛪⛰-⛵⛷-⛺⛽✅✊✝✡✨❌❎❔❕➕➖➗➰➿])(?:[\u{1F3FB}-\u{1F3FF}]|\uFE0F|\u200D[\p{Extended_Pictographic}])*)[ \t]?/gu;
/** Characters that no text of a course may hold: controls, marks of a broken encoding, halves of pairs. */
export const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\u202A-\u202E\u2066-\u2069\uFEFF\uFFFD]|\p{Cs}|\p{Noncharacter_Code_Point}/gu;
/** The text without emoji that no face of ours has; some of them are signs that a face does have. */
export function withoutEmoji(text, span, { leftOut }) {
    const shown = text.replace(emoji, (found) => {
        const [first = ""] = found;
        if (/[0-9#*]/.test(first))
            return `${first}${found.endsWith(" ") ? " " : ""}`;
        const instead = symbols.get(first);
        if (instead === undefined || instead === "")
            leftOut.push({ what: "emoji", name: found.trim(), span });
        return instead === undefined || instead === "" ? "" : `${instead}${/\s$/.test(found) ? " " : ""}`;
    });
    return shown.replace(/\uFE0F/g, "").replace(forbidden, (found) => {
        leftOut.push({ what: "character", name: codePointName(found.codePointAt(0) ?? 0), span });
        return "";
    });
}
function attributeOf(tag, name) {
    const [, double, single, bare] = new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, "i").exec(tag) ?? [];
    return double ?? single ?? bare ?? "";
}
const marksOfTags = new Map([
    ["b", "**"], ["strong", "**"], ["i", "*"], ["em", "*"], ["var", "*"], ["code", "`"], ["kbd", "`"], ["tt", "`"], ["samp", "`"], ["sup", "^"], ["sub", "~"],
]);
/** Tags of running text as Markdown. */
function withoutTags(text) {
    if (!text.includes("<"))
        return text;
    return text
        .replace(/\s*<br\s*\/?>\s*/gi, "\\\n")
        .replace(/\\\n$/, "")
        .replace(/<a\b([^<>]*)>([\s\S]*?)<\/a\s*>/gi, (_, attributes, words) => {
        const href = attributeOf(attributes, "href");
        return href === "" || words.trim() === "" ? words : `[${words.trim()}](${href.replace(/\s/g, "%20")})`;
    })
        .replace(/<img\b([^<>]*)>/gi, (_, attributes) => `![${attributeOf(attributes, "alt")}](${attributeOf(attributes, "src").replace(/\s/g, "%20")})`)
        .replace(/<(b|strong|i|em|var|code|kbd|tt|samp|sup|sub)\b[^<>]*>\s*([\s\S]*?)\s*<\/\1\s*>/gi, (_, tag, words) => {
        const mark = marksOfTags.get(tag.toLowerCase()) ?? "";
        return words === "" ? "" : `${mark}${words}${mark}`;
    })
        .replace(/<\/?(?:b|strong|i|em|var|code|kbd|tt|samp|sup|sub|a|s|del)\b[^<>]*>/gi, "");
}
/** The address as a link of a PDF can take it, or `null` for a place in the author's own folders. */
function absolute(address) {
    const plain = address.trim().replace(/^<|>$/g, "");
    if (/^(?:https?|mailto|tel):./i.test(plain))
        return /^(?:https?:\/\/)$/i.test(plain) ? null : plain;
    if (/^\/\/[\w-]+\.[\w.-]+/.test(plain))
        return `https:${plain}`;
    if (/^www\.[\w-]+\.[\w.-]+/i.test(plain))
        return `https://${plain}`;
    if (/^[\w.+-]+@[\w-]+\.[\w.-]+$/.test(plain))
        return `mailto:${plain}`;
    if (/^(?:[\w-]+\.)+(?:com|org|net|edu|gov|io|cn|uk|de|fr|eu|ac)(?:\/\S*)?$/i.test(plain))
        return `https://${plain}`;
    return null;
}
function shortAddress(address) {
    const bare = address.replace(/^(?:https?:\/\/|mailto:|tel:)(?:www\.)?/i, "").replace(/\/$/, "");
    return bare.length <= 48 ? bare : (/^[^/?#]+/.exec(bare)?.[0] ?? bare.slice(0, 48));
}
/** A link whose words say where it leads and whose address leads there; else its words, and its file in brackets. */
function link(words, address, title) {
    const href = absolute(address);
    const label = words.replace(/\s+/g, " ").trim();
    const beside = title === "" || title === label ? "" : ` (${title})`;
    if (href === null) {
        const file = address.trim().replace(/^<|>$/g, "");
        return file.startsWith("#") || file === "" || label === file ? label + beside : `${label} (\`${file.replaceAll("`", "")}\`)${beside}`;
    }
    const escaped = href.replace(/[()]/g, (mark) => (mark === "(" ? "%28" : "%29")).replace(/\s/g, "%20");
    const plain = label.toLowerCase().replace(/[\p{P}\s]+$/u, "").replace(/^[\p{P}\s]+/u, "");
    if (label === "" || /^[`*_]*$/.test(label))
        return `[${shortAddress(href)}](${escaped})${beside}`;
    if (emptyWords.has(plain))
        return `${label} ([${shortAddress(href)}](${escaped}))${beside}`;
    return `[${label}](${escaped})${beside}`;
}
const inlineLink = /(?<![\\!])\[((?:[^[\]\\]|\\.|\[(?:[^[\]\\]|\\.)*\])*)\]\(\s*(<[^<>\n]*>|(?:[^\s()\\]|\\.|\([^\s()]*\))*)(?:\s+["'“]([^"'”]*)["'”])?\s*\)/g;
const image = /!\[((?:[^[\]\\]|\\.)*)\]\(\s*(<[^<>\n]*>|(?:[^\s()]|\([^\s()]*\))*)(?:\s+["'“]([^"'”]*)["'”])?\s*\)(\{[^{}]*\})?/g;
/** Images whose address stands elsewhere, `![Words][name]`, with their address. */
function withNamedImages(text, prefix, { targets, used }) {
    return text.replace(/!\[((?:[^[\]\\]|\\.)*)\](?:\[([^[\]]*)\])(?![([{])/g, (whole, words, name) => {
        const key = prefix + (name === "" ? words : name).toLowerCase();
        const target = targets.get(key);
        if (target === undefined)
            return whole;
        used.add(key);
        return `![${words}](${target.address})`;
    });
}
/** The names of notes with that of their file before them. */
function withNotes(text, prefix) {
    return prefix === "" ? text : text.replace(/(?<!\\)\[\^([^\]\s]+)\]/g, `[^${prefix}$1]`);
}
function withLinks(text, prefix, cleaning) {
    const resolve = (whole, words, name) => {
        const key = prefix + (name === "" ? words : name).toLowerCase();
        const target = cleaning.targets.get(key);
        if (target === undefined)
            return whole;
        cleaning.used.add(key);
        return `[${words}](${target.address})`;
    };
    return text
        .replace(/(?<![!\\\]])\[([^[\]^][^[\]]*)\](?:\s?\[([^[\]]*)\])?(?![[({:])/g, (whole, words, name) => resolve(whole, words, name ?? ""))
        .replace(inlineLink, (_, words, address, title) => link(words, address, title ?? ""));
}
/** Whether an address is that of a file in the folder of its outline, or below it. */
function isBeside(address) {
    return !/^(?:[a-z][a-z0-9+.-]*:|\/|#)/i.test(address);
}
/** What of the attributes of an image a course takes: its name, its width, and the words that describe it. */
function imageAttributes(braces, prefix) {
    const name = /^\{\s*#fig-([A-Za-z0-9][\w-]*)/.exec(braces)?.[1];
    const pairs = [...braces.matchAll(/\b(?:width|fig-alt|fig-cap)="?(?:(?<=")[^"{}]*"|[\d.]+(?:%|px|cm|mm|in)?)/g)].map(([pair]) => pair);
    const kept = [...(name === undefined ? [] : [`#fig-${prefix}${name}`]), ...pairs];
    return kept.length === 0 ? "" : `{${kept.join(" ")}}`;
}
/** Images inside running text as their words; one that is all of a text stays, since it becomes a figure: its address is that from `folder`. */
function withImages(text, folder, prefix) {
    if (!text.includes("!["))
        return text;
    const whole = /^\s*!\[((?:[^[\]\\]|\\.)*)\]\(\s*<?([^()\s<>]+)>?(?:\s+["'“]([^"'”]*)["'”])?\s*\)(\{[^{}]*\})?\s*$/.exec(text);
    if (whole !== null)
        return `![${whole[1] ?? ""}](${isBeside(whole[2] ?? "") ? folder : ""}${whole[2] ?? ""})${isBeside(whole[2] ?? "") ? imageAttributes(whole[4] ?? "", prefix) : ""}${whole[3] === undefined ? "" : ` ${whole[3]}`}`;
    return text.replace(image, (_, words, file) => {
        const name = file.replace(/^<|>$/g, "");
        return words.trim() === "" ? `(\`${name.replaceAll("`", "")}\`)` : words.trim();
    });
}
/** Keys of references outside brackets, as Pandoc takes them: `@low2016 says`. Names of people behind the sign have no year. */
function bareKeys(text, span, { keys, leftOut }) {
    return text.replace(/(?<![\w\\./@[;；-]|\[[^\]]{0,200})-?@([a-z][\w:-]*?\d{4}[a-z]?)(?![\w@])(?:\s+\[((?:pp?\.|ch(?:ap)?\.|第)[^[\]]{1,40}|\d[\d–-]*)\])?/giu, (whole, key, place) => {
        const beside = place === undefined ? "" : `, ${place}`;
        if (keys.has(key))
            return `[@${key}${beside}]`;
        leftOut.push({ what: "citation", name: whole, span });
        return key + beside;
    });
}
/** Where a text names a figure that a picture of the outline is, its name in the course; other names of the kind are words. */
function withFigureNames(text, span, prefix, { figures, leftOut }) {
    return text.replace(/(?<![\w\\@[/.])@((fig|tbl|lst)-([A-Za-z0-9][\w-]*\w|[A-Za-z0-9]))/g, (whole, name, kind, id) => {
        if (figures.has(prefix + name))
            return `@${kind}-${prefix}${id}`;
        leftOut.push({ what: "citation", name: whole, span });
        return `\\${whole}`;
    });
}
function withCitations(text, span, { keys, leftOut }) {
    return bareKeys(text, span, { keys, leftOut }).replace(/(?<![\w\\])\[([^[\]]*?-?@[^[\]]+)\](?!\(|\{)/g, (whole, inside) => {
        const items = inside.split(/[;；]/).map((item) => /^\s*(?:\S.*?\s)?-?@([\p{L}\p{N}_][\p{L}\p{N}_:.#$%&+?<>~/-]*?)[,.]?(?:\s+(.*\S))?\s*$/u.exec(item));
        if (items.some((item) => item === null))
            return whole.startsWith("[@") || whole.startsWith("[-@") ? `\\${whole}` : whole;
        const known = items.every((item) => keys.has(item?.[1] ?? ""));
        if (known)
            return `[${items.map((item) => `@${item?.[1] ?? ""}${item?.[2] === undefined ? "" : `, ${item[2].replace(/^,\s*/, "")}`}`).join("; ")}]`;
        leftOut.push({ what: "citation", name: whole, span });
        return `(${inside.replace(/-?@/g, "").trim()})`;
    });
}
/** Signs of other tools, outside code. */
function withoutSigns(text, span, { leftOut }) {
    // An image alone has kept what a course takes of its attributes.
    if (/^!\[[^\n]*\]\([^()\s]+\)\{/.test(text))
        return text;
    return text
        .replace(/\{\{[<%]?\s*.*?\s*[%>]?\}\}|\{%.*?%\}/g, (found) => {
        leftOut.push({ what: "inline-code", name: found, span });
        return `\`${found.replaceAll("`", "")}\``;
    })
        .replace(/(?<!\\)\[((?:[^[\]]|\[[^[\]]*\])+)\]\{(?!\s*lang=)[^{}]*\}/g, (found, words) => {
        leftOut.push({ what: "attributes", name: /\{[^{}]*\}$/.exec(found)?.[0] ?? "", span });
        return words;
    })
        .replace(/(?<=[)\]`*])\{[:.#][^{}]*\}/g, (found) => {
        leftOut.push({ what: "attributes", name: found, span });
        return "";
    })
        .replace(/\s*\{#[\w:-]+\}/g, (found) => {
        leftOut.push({ what: "attributes", name: found.trim(), span });
        return "";
    });
}
const codeOrMath = /(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)|\$\$[\s\S]+?\$\$|(?<![\\$\w])\$(?=\S)[^$\n]*?[^\s$\\]\$(?!\d)|\\\([\s\S]+?\\\)|\\\[[\s\S]+?\\\]/g;
function codeAsIs(code, span, { leftOut }) {
    if (/^`(?:r |\{\w+\}\s*)\S/.test(code))
        leftOut.push({ what: "inline-code", name: code.replaceAll("`", ""), span });
    return code;
}
/** `\\(x^2\\)` as `$x^2$`; brackets that somebody escaped around words stay. */
function formulaOf(found) {
    const [, open, inside = ""] = /^\\([([])([\s\S]+)\\[)\]]$/.exec(found) ?? [];
    if (open === undefined || !(/[\\^_=]/.test(inside) || (open === "(" && /^\w$/.test(inside.trim()))))
        return found;
    return open === "(" ? `$${inside}$` : `$$${inside}$$`;
}
/** An image as words: what it shows, or its file. */
export function imageAsWords(text) {
    return text.replace(image, (_, words, file) => (words.trim() === "" ? `(\`${file.replace(/[<>`]/g, "")}\`)` : `${words.trim()} (\`${file.replace(/[<>`]/g, "")}\`)`));
}
/** A text as `build` takes it: links that lead somewhere, no tags, no signs of other tools. Its words all stay. */
export function cleanText(text, span, cleaning) {
    // Code and formulas stay as they are: a stand-in takes their place meanwhile.
    const kept = [];
    const shielded = text.replaceAll(inlineMask, "").replace(/[\uE002\uE003]/g, "").replace(codeOrMath, (found) => {
        kept.push(found.startsWith("`") ? codeAsIs(withoutEmoji(found, span, cleaning), span, cleaning) : formulaOf(found));
        return `\uE002${kept.length - 1}\uE003`;
    });
    const prefix = cleaning.outline?.prefixAt(span.start) ?? "";
    const folder = cleaning.outline?.folderAt(span.start) ?? "";
    const steps = [withoutTags, (one) => withNamedImages(one, prefix, cleaning), (one) => withImages(one, folder, prefix), (one) => withNotes(one, prefix), (one) => withoutEmoji(one, span, cleaning), (one) => withoutSigns(one, span, cleaning)];
    const plain = steps.reduce((one, step) => step(one), shielded);
    const whole = withCitations(withFigureNames(withLinks(plain, prefix, cleaning), span, prefix, cleaning), span, cleaning);
    return whole.replace(/\uE002(\d+)\uE003/g, (_, index) => kept[Number(index)] ?? "");
}
